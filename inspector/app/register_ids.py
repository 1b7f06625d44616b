# SPDX-License-Identifier: MPL-2.0
"""Which site of the register a row of an office's list is: by its number, else by name, type, street and address."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from inspector.core.near_sites import plain_name
from inspector.core.problems import Problem
from inspector.core.register import made_id, street
from inspector.core.sites import Site
from inspector.files.register_reading import SiteRow

_Key: TypeAlias = Callable[[Site], tuple[str, ...] | Site]


def with_ids(rows: Sequence[SiteRow], known: Sequence[Site]) -> tuple[tuple[Site, ...], tuple[Problem, ...]]:
    """Give every row an id: its own, that of the one site of the register it must be, or a made one; each site once.

    A row without a number is the known site that is equal to it, else the only one of its name, type, street and
    address, then of fewer of these: so an id stays when an address changes, a column is missing or rows are sorted.
    """
    named = _met([row.site for row in rows], known)
    held = {site.id for site in known}
    taken: dict[str, tuple[Site, SiteRow]] = {}
    problems: list[Problem] = []
    for row in rows:
        site = replace(row.site, id=row.site.id or named.get(row.site) or _made(row.site, held, taken))
        there = taken.get(site.id)
        if there is None:
            taken[site.id] = (site, row)
            continue
        code = "hint_register_same" if there[0] == site else "register_same_id"
        facts = {"sheet": row.sheet, "cell": f"A{row.row}", "site": site.id, "other": there[1].place}
        problems.append(Problem(code, **facts))
    return tuple(site for site, _ in taken.values()), tuple(problems)


def not_named(known: Iterable[Site], named: Collection[str], unread: Collection[str]) -> tuple[Site, ...]:
    """Give the sites of the register that a list does not name; `unread`: numbers and plain names of rows left out."""
    return tuple(
        site for site in known if site.id not in named and site.id not in unread and plain_name(site.name) not in unread
    )


def _met(sites: Sequence[Site], known: Sequence[Site]) -> Mapping[Site, str]:
    """Find what can only be one known site, the surest first; a site met is met by nobody else."""
    own = {site.id for site in sites if site.id}
    open_rows = dict.fromkeys(site for site in sites if not site.id)
    free = {site.id: site for site in known if site.id not in own}
    found: dict[Site, str] = {}
    for key in _KEYS:
        rows, there = _single(open_rows, key), _single(free.values(), key)
        for said, site in rows.items():
            other = there.get(said)
            if other is not None and _may_be(site, other):
                found[site] = other.id
                del open_rows[site], free[other.id]
    return found


def _single(sites: Iterable[Site], key: _Key) -> dict[tuple[str, ...] | Site, Site]:
    """Give the sites that stand alone under their key."""
    held: dict[tuple[str, ...] | Site, list[Site]] = {}
    for site in sites:
        held.setdefault(key(site), []).append(site)
    return {said: alike[0] for said, alike in held.items() if len(alike) == 1}


def _may_be(site: Site, other: Site) -> bool:
    """Tell whether type and street say nothing against it: where one side is silent they do not."""
    pairs = ((site.type, other.type), (street(site), street(other)))
    return all(not one or not two or one == two for one, two in pairs)


def _made(site: Site, held: Collection[str], taken: Mapping[str, tuple[Site, SiteRow]]) -> str:
    """Make an id that no other site has, of register or list: the address tells those of one name and street apart."""
    made = made_id(site.type, site.name, street(site))
    if made not in held and (made not in taken or taken[made][0] == replace(site, id=made)):
        return made
    return made_id(site.type, site.name, f"{street(site)}\n{site.address}")


def _whole(site: Site) -> Site:
    return replace(site, id="")


def _placed(site: Site) -> tuple[str, ...]:
    return (*_full(site), plain_name(site.address))


def _full(site: Site) -> tuple[str, ...]:
    return plain_name(site.name), site.type, street(site)


def _typed(site: Site) -> tuple[str, ...]:
    return plain_name(site.name), site.type


def _there(site: Site) -> tuple[str, ...]:
    return plain_name(site.name), street(site)


def _name(site: Site) -> tuple[str, ...]:
    return (plain_name(site.name),)


_KEYS: Final[tuple[_Key, ...]] = (_whole, _placed, _full, _typed, _there, _name)
