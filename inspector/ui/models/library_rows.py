# SPDX-License-Identifier: MPL-2.0
"""The rows of the library: groups, in each its checklists by id, the newest version first and the older below it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from inspector.app.groups import GROUPS, group_of
from inspector.app.pinyin import initials, spot
from inspector.ui.shelf import Shelved


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (no cover), the newest version of a checklist, or an older one; `hits`: points that hold the words."""

    group: str
    cover: Shelved | None = None
    older: bool = False
    hits: int = 0


def rows_of(covers: Iterable[Shelved], sought: str, words: Callable[[str], Sequence[str]]) -> tuple[Row, ...]:
    """Lay out the covers that match what is sought; `words` gives the words of each point of a sheet that was read."""
    found = [(cover, hits) for cover in covers if (hits := matching(cover, sought, words)) >= 0]
    rows: list[Row] = []
    for group in GROUPS:
        inside = [row for row in found if group_of(row[0].id) == group]
        if inside:
            rows.append(Row(group))
            rows.extend(_versions(group, inside))
    return tuple(rows)


def matching(cover: Shelved, sought: str, words: Callable[[str], Sequence[str]]) -> int:
    """Tell whether a sheet matches: 0 by its cover, n by n of its points, −1 not at all."""
    parts = sought.casefold().split()
    head = cover_words(cover)
    if all(part in head or _spoken(part, cover) for part in parts):
        return 0
    return sum(1 for point in words(cover.key) if all(part in point for part in parts)) or -1


def newest_of_each(covers: Iterable[Shelved]) -> tuple[Shelved, ...]:
    """Keep the newest version of each checklist id, in the order of the library."""
    rows = rows_of(covers, "", _nothing)
    return tuple(row.cover for row in rows if row.cover is not None and not row.older)


def cover_words(cover: Shelved) -> str:
    """Give the words of a cover, as they are searched."""
    texts = (*(said for _, said in cover.title.words), *(said for _, said in cover.site_type.words))
    return " ".join((*texts, cover.id, cover.version)).casefold()


def _spoken(part: str, cover: Shelved) -> bool:
    return part.isascii() and part.isalpha() and spot(part, initials(cover.title.said("zh"))) >= 0


def _versions(group: str, found: list[tuple[Shelved, int]]) -> Iterable[Row]:
    for _, same in groupby(sorted(found, key=_by_id), key=_by_id):
        for place, (cover, hits) in enumerate(sorted(same, key=_by_version, reverse=True)):
            yield Row(group, cover, older=place > 0, hits=hits)


def _by_id(found: tuple[Shelved, int]) -> str:
    return found[0].id


def _by_version(found: tuple[Shelved, int]) -> tuple[str, bool]:
    return found[0].version, not found[0].shipped


def _nothing(_key: str) -> tuple[str, ...]:
    return ()
