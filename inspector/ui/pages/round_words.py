# SPDX-License-Identifier: MPL-2.0
"""How a site of a round is said in a list, and whether it holds the words looked for."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.app.pinyin import initials, spot
from inspector.core.register import street
from inspector.core.round_states import Stop
from inspector.core.words import word
from inspector.ui.models.paged import Entry

_INSTEAD: Final = str(QT_TRANSLATE_NOOP("RoundWords", "stands in for {site}"))
_REPLACED: Final = str(QT_TRANSLATE_NOOP("RoundWords", "replaced by {site}"))


def stop_entry(stop: Stop, stops: Mapping[str, Stop], language: str) -> Entry:
    """Say a site of a round: its name, where it is, what it stands in for or what for it, who goes or what keeps it."""
    facts = [stop.site.type, street(stop.site), stop.site.address]
    for words, other in ((_INSTEAD, stop.instead_of), (_REPLACED, stop.replaced_by)):
        if other:
            said = QCoreApplication.translate("RoundWords", words)
            facts.append(said.format(site=stops[other].site.name if other in stops else other))
    facts.append(stop.reason)
    tag, meaning = "、".join(stop.inspectors), "accent"
    if stop.state:
        tag, meaning = word(f"site_state.{stop.state}", language), "warning"
    return Entry(stop.site.id, stop.site.name, " · ".join(fact for fact in facts if fact), tag, meaning)


def holds(stop: Stop, words: Sequence[str]) -> bool:
    """Tell whether a site holds every word (in small letters), or the initials of its name do."""
    site = stop.site
    said = " ".join((site.name, site.id, site.type, site.address, *(unit.name for unit in site.units))).casefold()
    return all(one in said or (one.isascii() and spot(one, initials(site.name)) >= 0) for one in words)
