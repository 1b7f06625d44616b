# SPDX-License-Identifier: MPL-2.0
"""The draw (抽样): of every stratum the sites with the smallest hashes, so that anybody can draw it again."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.near_sites import bare_name
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.register import stratum
from inspector.core.sites import Site
from inspector.core.text import Text


@dataclass(frozen=True, slots=True, order=True)
class Stratum:
    """Sites of one type, and of one area when types are divided by area (else `name` is empty)."""

    type: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Quota:
    """How many sites of a stratum are drawn, 1 or more."""

    stratum: Stratum
    count: int

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"type": self.stratum.type, "count": self.count}
        return value | ({"stratum": self.stratum.name} if self.stratum.name else {})


@dataclass(frozen=True, slots=True)
class Drawn:
    """One site of a draw: its stratum and its place in the order of that stratum, from 1."""

    site: Site
    stratum: Stratum
    turn: int


def draw_key(seed: str, part: Stratum, site: str) -> str:
    """Give the key a site is drawn by: SHA-256 of seed, type, stratum and site id in UTF-8, LF between them, hex.

    Raises KnownError `draw_line` when one of them holds a line break, for then the spelling would say two things.
    """
    parts = (seed, part.type, part.name, site)
    if any("\n" in said or "\r" in said for said in parts):
        raise KnownError(Problem("draw_line", found=" ".join(parts)[:60]))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def ordered(sites: Iterable[Site], part: Stratum, by: str, seed: str) -> tuple[Site, ...]:
    """Put the sites of a stratum in the order they are drawn in; the order they are given in does not matter."""
    keyed = [
        (draw_key(seed, part, site.id), site.id, site)
        for site in sites
        if site.type == part.type and stratum(site, by) == part.name
    ]
    return tuple(site for _, _, site in sorted(keyed, key=_drawing))


def draw(
    sites: Sequence[Site], quotas: Sequence[Quota], by: str, seed: str, without: Collection[str] = ()
) -> tuple[Drawn, ...]:
    """Draw: of every quota's stratum the first so many in its order, stratum by stratum; fewer when there are fewer.

    Several quotas of one stratum go on where the one before ended. `without`: ids of sites that cannot be drawn (they
    are in the round already).
    """
    shelves: dict[Stratum, list[Site]] = {}
    for site in sites:
        shelves.setdefault(Stratum(site.type, stratum(site, by)), []).append(site)
    found: list[Drawn] = []
    taken = set(without)
    for quota in quotas:
        if quota.count < 1:
            raise KnownError(Problem("draw_count", type=quota.stratum.type, found=quota.count))
        order = enumerate(ordered(shelves.get(quota.stratum, ()), quota.stratum, by, seed), 1)
        row = [Drawn(site, quota.stratum, turn) for turn, site in order if site.id not in taken][: quota.count]
        taken |= {one.site.id for one in row}
        found += row
    return tuple(found)


def missing(drawn: Sequence[Drawn], quotas: Sequence[Quota]) -> Mapping[Stratum, int]:
    """Tell which strata have fewer sites than their quota, and how many are missing."""
    lacking: dict[Stratum, int] = {}
    for quota in quotas:
        lacking[quota.stratum] = lacking.get(quota.stratum, 0) + quota.count
    for one in drawn:
        lacking[one.stratum] -= 1
    return {part: count for part, count in lacking.items() if count > 0}


def next_drawn(sites: Sequence[Site], part: Stratum, by: str, seed: str, used: Collection[str]) -> Drawn | None:
    """Give the replacement: the next of the same stratum that the round has not had; None when there is none left."""
    for turn, site in enumerate(ordered(sites, part, by, seed), 1):
        if site.id not in used:
            return Drawn(site, part, turn)
    return None


def counted(sites: Iterable[Site], by: str) -> Mapping[Stratum, int]:
    """Count the sites of every stratum, sorted."""
    found: dict[Stratum, int] = {}
    for site in sites:
        part = Stratum(site.type, stratum(site, by))
        found[part] = found.get(part, 0) + 1
    return dict(sorted(found.items()))


def spread(sites: Sequence[Site], kind: str, count: int, by: str) -> tuple[Quota, ...]:
    """Share a type's count among its strata by how many sites each has; largest remainders first, then by name."""
    sizes = {part: size for part, size in counted(sites, by).items() if part.type == kind}
    total = sum(sizes.values())
    if not total:
        return (Quota(Stratum(kind), count),)
    shares = {part: Fraction(min(count, total) * size, total) for part, size in sizes.items()}
    whole = {part: int(share) for part, share in shares.items()}
    left = min(count, total) - sum(whole.values())
    order = sorted(shares, key=lambda part: (whole[part] - shares[part], part))
    for part in order[:left]:
        whole[part] += 1
    return tuple(Quota(part, size) for part, size in sorted(whole.items()) if size)


def planned_quotas(checklist: Checklist, said: str, language: str, types: Collection[str] = ()) -> tuple[Quota, ...]:
    """Take quotas from a checklist's sampling plan: of the stratum named so there (such as a size of city).

    `types`: the types of the register; one of the same name, brackets left out, is taken instead of the plan's word.
    """
    return tuple(
        Quota(Stratum(_known_type(row.site_type, types)), row.least)
        for row in checklist.plan
        if said in {row.stratum.said("zh"), row.stratum.said("en"), row.stratum.said(language)} and row.least > 0
    )


def _known_type(named: Text, types: Collection[str]) -> str:
    wanted = {bare_name(words) for _, words in named.words}
    return next((known for known in types if bare_name(known) in wanted), named.said("zh"))


def read_quota(reading: Reading) -> Quota:
    """Read a quota."""
    return Quota(Stratum(reading.text("type"), reading.text("stratum", "")), reading.whole("count"))


def _drawing(keyed: tuple[str, str, Site]) -> tuple[str, str]:
    return keyed[:2]
