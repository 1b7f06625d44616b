# SPDX-License-Identifier: MPL-2.0
"""The rows of problem lists: grouped by site on paper, with thumbnails of their photos in a workbook."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final

from inspector.reports.blocks import Block, Column, Glimpse, Note, Row, Table
from inspector.reports.office.report_matter import ReportMatter, Told

MOST_GLIMPSES: Final = 600
"""How many photos a workbook shows small: about 6 MB; the others are named by their numbers."""
BESIDE: Final = 3
"""How many thumbnails stand beside one problem at most."""
_WIDTH: Final = 14


def photo_numbers(matter: ReportMatter, told: Sequence[Told]) -> dict[str, int]:
    """Number the photos that are shown, in the order of the problems."""
    shown = (photo for one in told for photo in one.found.finding.photos if photo in matter.shots)
    return {photo: number for number, photo in enumerate(dict.fromkeys(shown), 1)}


def crowded(told: Sequence[Told], least: int) -> bool:
    """Tell whether sites have so many problems each, on the mean, that their names stand better above them."""
    return len(told) >= least * len({_site(one) for one in told})


def by_site(
    matter: ReportMatter, told: Sequence[Told], row: Callable[[Told], Row], every: Sequence[Told] = ()
) -> tuple[Row, ...]:
    """Give the rows of problems, each site's below its name, so that no row says it again.

    `every`: those from which the problems told were chosen; a site of which some are left out says how many it has,
    one that was visited on several days says the day.
    """
    counts = Counter(map(_visited, every or told))
    often = Counter(site for site, _ in counts)
    rows: list[Row] = []
    for (site, day), group in groupby(told, key=_visited):
        own, count = tuple(group), counts[site, day]
        said = "site_problems" if len(own) == count else "site_problems_cut"
        name = site if often[site] == 1 else f"{site}{matter.term('paper.dot')}{day}"
        rows.append(Row((matter.say(said, site=name, count=count, shown=len(own)),), "group"))
        rows += map(row, own)
    return tuple(rows)


def glimpses(matter: ReportMatter, told: Iterable[Told]) -> Mapping[str, Glimpse]:
    """Give the thumbnail of each photo a workbook shows: the first so many, in the order of the problems."""
    photos = dict.fromkeys(photo for one in told for photo in _beside(matter, one))
    return {photo: _glimpse(matter, photo) for photo in tuple(photos)[:MOST_GLIMPSES]}


def with_glimpses(
    table: Table, matter: ReportMatter, told: Sequence[Told], seen: Mapping[str, Glimpse] = MappingProxyType({})
) -> Table:
    """Give a table of problems, a row each, with their thumbnails in columns at its end; without any as it is."""
    shown = [[seen[photo] for photo in _beside(matter, one) if photo in seen] for one in told]
    across = max(map(len, shown), default=0)
    if not across:
        return table
    heads = tuple(Column(matter.say("photo_seen", n=n), _WIDTH, "centre") for n in range(1, across + 1))
    rows = (
        Row((*row.cells, *own, *[""] * (across - len(own))), row.tone)
        for row, own in zip(table.rows, shown, strict=True)
    )
    return Table((*table.columns, *heads), tuple(rows))


def left_out(matter: ReportMatter, told: Sequence[Told], seen: Mapping[str, Glimpse]) -> tuple[Block, ...]:
    """Say how many photos a workbook does not show small; nothing where it shows all."""
    every = {photo for one in told for photo in one.found.finding.photos if photo in matter.shots}
    if not seen or len(seen) == len(every):
        return ()
    facts = {"shown": len(seen), "all": len(every), "most": MOST_GLIMPSES, "beside": BESIDE}
    return (Note(matter.say("photos_left_out", **facts), "quiet"),)


def _beside(matter: ReportMatter, one: Told) -> list[str]:
    held = [photo for photo in one.found.finding.photos if photo in matter.shots and matter.shots[photo].small]
    return held[:BESIDE]


def _glimpse(matter: ReportMatter, photo: str) -> Glimpse:
    small = matter.shots[photo].small
    if small is None:
        raise KeyError(photo)
    return Glimpse(small.sha256, small.width, small.height)


def _visited(one: Told) -> tuple[str, str]:
    """Name the site of a problem and the day of its walk."""
    return one.walk.header.site.name, one.walk.day


def _site(one: Told) -> str:
    return one.walk.header.site.name
