# SPDX-License-Identifier: MPL-2.0
"""The register of sites (点位名录): every site once by its id; its digest names it for a draw."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from inspector.core.canonical import Json, canonical, digest
from inspector.core.problems import KnownError, Problem
from inspector.core.sites import Site

LEVELS: Final = ("district", "street", "community")
"""The levels of the area chain, the widest first: 区县, 街道乡镇, 社区村."""

DEPARTMENT: Final = "department"
"""The level of units by trade."""


def by_id(sites: Iterable[Site]) -> Mapping[str, Site]:
    """Give sites by id, sorted; raises KnownError `site_without_id` without an id, `site_twice` for two of one id."""
    found: dict[str, Site] = {}
    for site in sites:
        if not site.id:
            raise KnownError(Problem("site_without_id", site=site.name))
        if site.id in found and found[site.id] != site:
            raise KnownError(Problem("site_twice", site=site.id))
        found[site.id] = site
    return {name: found[name] for name in sorted(found)}


def register_digest(sites: Iterable[Site]) -> str:
    """Name a register: the digest `register` of the J array of its sites, sorted by id."""
    listed: list[Json] = [site.record() for site in by_id(sites).values()]
    return digest("register", canonical(listed))


def area(site: Site, level: str) -> str:
    """Give the name of the unit by area at a level (LEVELS); empty when the site has none there."""
    return next((unit.name for unit in site.chain("area") if unit.level == level), "")


def street(site: Site) -> str:
    """Give the street (街道, 乡镇) a site belongs to; of a chain without levels, the second, else the only one."""
    named = area(site, "street")
    if named:
        return named
    plain = [unit.name for unit in site.chain("area") if unit.level not in LEVELS]
    return (plain[1] if len(plain) > 1 else plain[0]) if plain else ""


def stratum(site: Site, by: str) -> str:
    """Give the stratum of a site: the unit by area at the level `by` (LEVELS); empty when types are not divided."""
    if not by:
        return ""
    return street(site) if by == "street" else area(site, by)


def made_id(kind: str, name: str, place: str) -> str:
    """Make the id of a site whose register has none: `S-` and ten digits of a hash of its type, name and street."""
    plain = f"{kind}\n{name}\n{place}"
    return "S-" + hashlib.sha256(plain.encode()).hexdigest()[:10]
