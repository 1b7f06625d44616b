# SPDX-License-Identifier: MPL-2.0
"""Ratings (评判表): what each inspector said at each point, as words or numbers; what was not judged is missing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import Final

from inspector.core.exact import decimal, spell
from inspector.core.problems import KnownError, Problem

LEVELS: Final = ("nominal", "ordinal", "interval")
"""What values are: names alone, numbers whose order counts, numbers whose distances count."""

Cells = tuple[tuple[str | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Ratings:
    """Points (`units`) by inspectors (`raters`): `cells[unit][rater]`, None where nothing was said.

    Made by `ratings`, which sees to it that ids are unique, rows are whole, and numbers are spelled in one way. What
    follows from the cells stands beside them: `values` is every value given, once, names sorted by character, numbers
    by size; `scale` each of them as a whole number from 0 up, distances kept (at nominal level its place); `order` the
    units by id, so that no number depends on the order of a file; and in that order, unit by unit, `codes` are the
    places of the values in `values`, rater by rater, −1 for none, and `counts` are (place, how often it was given).
    """

    units: tuple[str, ...]
    raters: tuple[str, ...]
    cells: Cells
    level: str = "nominal"
    values: tuple[str, ...] = field(init=False, repr=False, compare=False)
    scale: tuple[int, ...] = field(init=False, repr=False, compare=False)
    order: tuple[int, ...] = field(init=False, repr=False, compare=False)
    codes: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    counts: tuple[tuple[tuple[int, int], ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay out what follows from the cells."""
        given = {value for row in self.cells for value in row if value is not None}
        values = tuple(sorted(given) if self.level == "nominal" else sorted(given, key=Fraction))
        places: dict[str | None, int] = {value: place for place, value in enumerate(values)}
        places[None] = -1
        order = tuple(sorted(range(len(self.units)), key=self.units.__getitem__))
        codes = tuple(tuple(map(places.__getitem__, self.cells[unit])) for unit in order)
        counts = tuple(tuple(sorted((code, n) for code, n in Counter(row).items() if code >= 0)) for row in codes)
        scale = tuple(range(len(values))) if self.level == "nominal" else _scaled(values)
        derived = {"values": values, "scale": scale, "order": order, "codes": codes, "counts": counts}
        for name, found in derived.items():
            object.__setattr__(self, name, found)

    @property
    def complete(self) -> bool:
        """Whether every rater said something at every unit."""
        return all(value is not None for row in self.cells for value in row)

    def pair(self, one: str, other: str) -> "Ratings":
        """Give what two of the raters said; ValueError when one of them is not there."""
        return self.of((one, other))

    def of(self, raters: Iterable[str]) -> "Ratings":
        """Give what some of the raters said, in the order asked; ValueError when one of them is not there."""
        kept = tuple(raters)
        places = [self.raters.index(rater) for rater in kept]
        cells = tuple(tuple(row[place] for place in places) for row in self.cells)
        return Ratings(self.units, kept, cells, self.level)

    def without(self, rater: str) -> "Ratings":
        """Leave one rater out."""
        return self.of(one for one in self.raters if one != rater)

    def column(self, rater: str) -> tuple[str | None, ...]:
        """Give what one rater said, unit by unit; ValueError when there is none of this name."""
        place = self.raters.index(rater)
        return tuple(row[place] for row in self.cells)


def ratings(
    units: Sequence[str], raters: Sequence[str], cells: Sequence[Sequence[str | None]], level: str = "nominal"
) -> Ratings:
    """Take ratings as they came; blanks are missing, numbers of ordinal and interval level are spelled in one way.

    Raises KnownError: `agree_level` (none of LEVELS), `agree_twice_row`, `agree_twice_column`, `agree_row` (a row
    of another length), `agree_number` (a word where numbers are needed; names its row and column).
    """
    if level not in LEVELS:
        raise KnownError(Problem("agree_level", found=level[:40], offered=", ".join(LEVELS)))
    _guard_once(units, "agree_twice_row")
    _guard_once(raters, "agree_twice_column")
    if len(cells) != len(units):
        raise KnownError(Problem("agree_row", row=len(cells), found=len(cells), wanted=len(units)))
    rows, read = [], _Reader(level)
    for unit, row in zip(units, cells, strict=True):
        if len(row) != len(raters):
            raise KnownError(Problem("agree_row", row=unit, found=len(row), wanted=len(raters)))
        rows.append(tuple(read.value(said, unit, rater) for said, rater in zip(row, raters, strict=True)))
    return Ratings(tuple(units), tuple(raters), tuple(rows), level)


def _guard_once(ids: Sequence[str], code: str) -> None:
    twice = next((name for name, n in Counter(ids).items() if n > 1), None)
    if twice is not None:
        raise KnownError(Problem(code, found=twice))


def _scaled(values: Sequence[str]) -> tuple[int, ...]:
    numbers = [Fraction(value) for value in values]
    times = lcm(*(number.denominator for number in numbers))
    return tuple(int((number - numbers[0]) * times) for number in numbers)


class _Reader:
    """Reads cells; the same words come thousands of times and are read once."""

    def __init__(self, level: str) -> None:
        self._level = level
        self._read: dict[str | None, str | None] = {}

    def value(self, said: str | None, unit: str, rater: str) -> str | None:
        """Give a cell's value, None for a blank; raises KnownError `agree_number`."""
        if said in self._read:
            return self._read[said]
        text = (said or "").strip()
        if text and self._level != "nominal":
            text = self._number(text, unit, rater)
        self._read[said] = text or None
        return text or None

    def _number(self, text: str, unit: str, rater: str) -> str:
        try:
            return spell(decimal(text))
        except KnownError as error:
            problem = Problem("agree_number", row=unit, column=rater, found=text[:40], level=self._level)
            raise KnownError(problem) from error
