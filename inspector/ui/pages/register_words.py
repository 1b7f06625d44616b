# SPDX-License-Identifier: MPL-2.0
"""How the rows of a table of sites are said: what changed in a site, why two may be one, and what is doubtful."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.near_sites import NearPair
from inspector.core.sites import Site
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.pages.sites_words import chain_said, leaders_said, spot_said

_REASONS: Final[Mapping[str, str]] = {
    "name": str(QT_TRANSLATE_NOOP("RegisterWords", "the same name")),
    "brackets": str(QT_TRANSLATE_NOOP("RegisterWords", "the same name but for brackets")),
    "sound": str(QT_TRANSLATE_NOOP("RegisterWords", "names that sound alike")),
    "sign": str(QT_TRANSLATE_NOOP("RegisterWords", "names one sign apart")),
    "address": str(QT_TRANSLATE_NOOP("RegisterWords", "the same address")),
    "near": str(QT_TRANSLATE_NOOP("RegisterWords", "within 30 m of each other")),
}
_FIELDS: Final[Mapping[str, str]] = {
    "id": str(QT_TRANSLATE_NOOP("RegisterWords", "Number")),
    "name": str(QT_TRANSLATE_NOOP("RegisterWords", "Name")),
    "type": str(QT_TRANSLATE_NOOP("RegisterWords", "Type of site")),
    "address": str(QT_TRANSLATE_NOOP("RegisterWords", "Address")),
    "district": str(QT_TRANSLATE_NOOP("RegisterWords", "District")),
    "street": str(QT_TRANSLATE_NOOP("RegisterWords", "Street or town")),
    "community": str(QT_TRANSLATE_NOOP("RegisterWords", "Community or village")),
    "trade": str(QT_TRANSLATE_NOOP("RegisterWords", "Departments")),
    "district_leader": str(QT_TRANSLATE_NOOP("RegisterWords", "Leader of the district")),
    "street_leader": str(QT_TRANSLATE_NOOP("RegisterWords", "Leader of the street")),
    "community_leader": str(QT_TRANSLATE_NOOP("RegisterWords", "Leader of the community")),
    "trade_leader": str(QT_TRANSLATE_NOOP("RegisterWords", "Leader of the department")),
    "north": str(QT_TRANSLATE_NOOP("RegisterWords", "Degrees north")),
    "east": str(QT_TRANSLATE_NOOP("RegisterWords", "Degrees east")),
    "spot": str(QT_TRANSLATE_NOOP("RegisterWords", "Both degrees in one column")),
}
_UNITS: Final = str(QT_TRANSLATE_NOOP("RegisterWords", "Units"))
_LEADERS: Final = str(QT_TRANSLATE_NOOP("RegisterWords", "Leaders"))
_PLACE: Final = str(QT_TRANSLATE_NOOP("RegisterWords", "North, east"))
_SAME: Final = str(QT_TRANSLATE_NOOP("RegisterWords", "same site"))
_TWO: Final = str(QT_TRANSLATE_NOOP("RegisterWords", "two sites"))


def field_said(field: str) -> str:
    """Say a field of the register."""
    return _said(_FIELDS[field])


def reasons_said(pair: NearPair, language: str) -> str:
    """Say why two sites may be one."""
    return ("、" if language == "zh" else ", ").join(_said(_REASONS[reason]) for reason in pair.reasons)


def changed_entry(change: tuple[Site, Site]) -> Entry:
    """Say what the table changes in a site: each field as it was and as it will be."""
    before, after = change
    told = [
        f"{_said(name)}: {old or '–'} → {new or '–'}"
        for name, old, new in (
            (_FIELDS["name"], before.name, after.name),
            (_FIELDS["type"], before.type, after.type),
            (_FIELDS["address"], before.address, after.address),
            (_UNITS, _units(before), _units(after)),
            (_LEADERS, leaders_said(before, " "), leaders_said(after, " ")),
            (_PLACE, spot_said(before), spot_said(after)),
        )
        if old != new
    ]
    return Entry(after.id, after.name, " · ".join(told))


def pair_entry(pair: NearPair, language: str, *, same: bool | None) -> Entry:
    """Say a pair that may be one, and what was decided."""
    mark = None if same is None else Standing.MET
    tag = "" if same is None else _said(_SAME if same else _TWO)
    title = pair.one.name if pair.one.name == pair.other.name else f"{pair.one.name} – {pair.other.name}"
    return Entry(pair.one.id, title, reasons_said(pair, language), tag, "accent", mark)


def _units(site: Site) -> str:
    return " / ".join(said for said in (chain_said(site, "area"), chain_said(site, "trade")) if said)


def _said(words: str) -> str:
    return QCoreApplication.translate("RegisterWords", words)
