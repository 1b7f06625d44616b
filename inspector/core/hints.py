# SPDX-License-Identifier: MPL-2.0
"""Hints for the office about photos: the same one in two visits, two that look alike, one older than its visit.

A hint is no judgement: a camera's clock may be wrong, and a photo sent through a chat tells no time at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

NEAR: Final = 6
"""In how many of 64 bits two prints may differ and still look alike."""
DAYS: Final = 2
"""How many days before the visit a photo may be taken without a word."""
_BITS: Final = 64
_BANDS: Final = NEAR + 1
_DAY = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d) ")


@dataclass(frozen=True, slots=True)
class Sight:
    """A photo where a visit shows it: its hash (of a marked copy the original's), the visit, its day, site and point.

    `taken` is the time as its file says, empty where it says none.
    """

    photo: str
    visit: str
    day: str
    site: str
    point: str = ""
    taken: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint: `same` and `alike` name two sights, `older` one; `days` is how much older than the visit."""

    kind: str
    one: Sight
    other: Sight | None = None
    days: int = 0


def hints(sights: Sequence[Sight], prints: Mapping[str, str]) -> tuple[Hint, ...]:
    """Give the hints: photos standing in two visits, those that look alike, those older than their visit."""
    return (*_same(sights), *_alike(sights, prints), *_older(sights))


def _same(sights: Sequence[Sight]) -> Iterator[Hint]:
    by_photo: dict[str, dict[str, Sight]] = defaultdict(dict)
    for sight in sights:
        by_photo[sight.photo].setdefault(sight.visit, sight)
    for found in by_photo.values():
        yield from (Hint("same", one, other) for one, other in combinations(found.values(), 2))


def _alike(sights: Sequence[Sight], prints: Mapping[str, str]) -> Iterator[Hint]:
    """Compare only photos that agree in one band of bits: prints differing in NEAR bits agree in one of NEAR + 1."""
    known = {sight.photo: sight for sight in reversed(sights) if _is_print(prints.get(sight.photo, ""))}
    values = {photo: int(prints[photo], 16) for photo in sorted(known)}
    for one, other in sorted(_near(values)):
        if known[one].visit != known[other].visit:
            yield Hint("alike", known[one], known[other])


def _near(values: Mapping[str, int]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for band in range(_BANDS):
        start, end = band * _BITS // _BANDS, (band + 1) * _BITS // _BANDS
        boxes: dict[int, list[str]] = defaultdict(list)
        for photo, value in values.items():
            boxes[value >> start & (1 << end - start) - 1].append(photo)
        found |= {pair for box in boxes.values() for pair in _pairs(box, values)}
    return found


def _pairs(photos: Iterable[str], values: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(photos, 2):
        if (values[one] ^ values[other]).bit_count() <= NEAR:
            yield one, other


def _older(sights: Sequence[Sight]) -> Iterator[Hint]:
    seen: set[tuple[str, str]] = set()
    for sight in sights:
        taken, day = _date(sight.taken), _date(f"{sight.day} ")
        if taken is None or day is None or (sight.photo, sight.visit) in seen:
            continue
        seen.add((sight.photo, sight.visit))
        if (day - taken).days > DAYS:
            yield Hint("older", sight, days=(day - taken).days)


def _is_print(said: str) -> bool:
    return len(said) == _BITS // 4


def _date(said: str) -> date | None:
    found = _DAY.match(said)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
