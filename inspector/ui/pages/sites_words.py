# SPDX-License-Identifier: MPL-2.0
"""How a site is said in a list and on its card: its chain of units, who answers for it, where it lies."""

from inspector.core.exact import spell
from inspector.core.sites import Site, Unit
from inspector.ui.models.paged import Entry

STEP = " › "


def site_entry(site: Site) -> Entry:
    """Say a site as a row: its name over its chain by area and its address."""
    facts = (chain_said(site, "area"), site.address)
    return Entry(site.id, site.name, " · ".join(fact for fact in facts if fact), site.type)


def chain_said(site: Site, owner: str) -> str:
    """Say the units by area or by trade, the widest first."""
    return STEP.join(unit.name for unit in site.chain(owner))


def leaders_said(site: Site, between: str) -> str:
    """Say who answers for the site, each with the unit."""
    return between.join(_led(unit) for unit in site.units if unit.leader)


def spot_said(site: Site) -> str:
    """Say where the site lies, as it was written: degrees north, degrees east."""
    return "" if site.spot is None else f"{spell(site.spot.north)}, {spell(site.spot.east)}"


def _led(unit: Unit) -> str:
    return f"{unit.name} {unit.leader}"
