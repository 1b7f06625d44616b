# SPDX-License-Identifier: MPL-2.0
"""The head of a visit: what is typed becomes a Header, and a Header is shown to be typed over."""

from dataclasses import replace
from datetime import date
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header
from inspector.core.sites import Site, Unit
from inspector.ui.pages.new_visit_fields import Fields

_COMMAS: Final = str.maketrans("，、；;", ",,,,")


def read_head(fields: Fields, known: Header) -> Header:
    """Read the fields over a head, which keeps what has no field; raises KnownError `site_unnamed` or `date_form`."""
    name = fields.name.text().strip()
    if not name:
        fields.name.setFocus()
        raise KnownError(Problem("site_unnamed"))
    site = replace(known.site, name=name, address=fields.address.text().strip(), units=_units(fields, known.site))
    return replace(
        known,
        site=site,
        kind=fields.kind.chosen(),
        title=fields.round_title.text().strip(),
        period=fields.period.text().strip(),
        channel=fields.channel.chosen(),
        inspectors=names(fields.inspectors.text()),
        date=_day(fields),
    )


def show_head(fields: Fields, header: Header) -> None:
    """Fill the fields with a head."""
    site = header.site
    fields.name.setText(site.name)
    fields.address.setText(site.address)
    for line, owner in ((fields.area, "area"), (fields.trade, "trade")):
        line.setText("，".join(unit.name for unit in site.units if unit.owner == owner))
    fields.kind.choose(header.kind)
    fields.channel.choose(header.channel)
    fields.round_title.setText(header.title)
    fields.period.setText(header.period)
    fields.day.setText(header.date)
    fields.inspectors.setText("，".join(header.inspectors))


def names(text: str) -> tuple[str, ...]:
    """Part names at commas of either language."""
    return tuple(name.strip() for name in text.translate(_COMMAS).split(",") if name.strip())


def _units(fields: Fields, known: Site) -> tuple[Unit, ...]:
    kept = {(unit.owner, unit.name): unit for unit in known.units}
    typed = (
        (owner, name) for line, owner in ((fields.area, "area"), (fields.trade, "trade")) for name in names(line.text())
    )
    return tuple(kept.get((owner, name), Unit(name, owner)) for owner, name in typed)


def _day(fields: Fields) -> str:
    text = fields.day.text().strip()
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        fields.day.setFocus()
        raise KnownError(Problem("date_form", found=text[:40])) from error
