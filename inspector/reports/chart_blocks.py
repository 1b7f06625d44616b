# SPDX-License-Identifier: MPL-2.0
"""Amounts, charts and heat maps as blocks: the same values stand on paper, on screen, and natively in a workbook."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.exact import show

NOTHING: Final = "–"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a cell: exact, and as it is written; `kind`: rate (percent), number, fine (three decimals), whole."""

    value: Fraction | None
    text: str
    kind: str = "number"

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars or one line: its name and a value for each category, None where there is none."""

    name: str
    values: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: `bars` (categories one under the other) or `lines` (categories from left to right).

    Every value is written beside its bar or point, with `unit` behind it; `least` is where the axis begins.
    """

    kind: str
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = "%"
    least: Fraction = Fraction(0)

    @property
    def most(self) -> Fraction:
        """Where the axis ends: 100 for percents, else the greatest value."""
        values = [value for series in self.series for value in series.values if value is not None]
        return max([Fraction(100) if self.unit == "%" else Fraction(1), *values])

    def said(self, value: Fraction | None) -> str:
        """Write a value as the chart shows it."""
        if value is None:
            return NOTHING
        return show(value, 2 if self.unit == "%" else 0) + self.unit

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order: title, names of several series, then the categories with their values."""
        yield self.title
        if len(self.series) > 1:
            yield from (series.name for series in self.series)
        for place, category in enumerate(self.categories):
            yield category
            for series in self.series:
                yield self.said(series.values[place])


@dataclass(frozen=True, slots=True)
class Shade:
    """One cell of a heat map: its rate in percent (None: nothing judged) and the text that stands in it."""

    rate: Fraction | None
    text: str


@dataclass(frozen=True, slots=True)
class Heat:
    """A matrix whose cells are shaded by their rate and say it too; `corner` heads the titles of the rows.

    `rows`: each a title and its cells, one a column.
    """

    corner: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Shade, ...]], ...]

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order: heads first, then row by row."""
        yield self.corner
        yield from self.columns
        for title, cells in self.rows:
            yield title
            for cell in cells:
                yield cell.text


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the heat scale: rates from `least` on have this fill and the ink that is legible on it."""

    least: Fraction
    fill: str
    ink: str


HEAT_STEPS: Final = (
    Step(Fraction(100), "ffffff", "1b1f24"),
    Step(Fraction(90), "fdf0e4", "1b1f24"),
    Step(Fraction(80), "f9d9bd", "1b1f24"),
    Step(Fraction(70), "f0b48a", "1b1f24"),
    Step(Fraction(60), "dd8a5e", "1b1f24"),
    Step(Fraction(0), "963620", "ffffff"),
)
"""Darker is worse, so that it reads the same in black and white; paper, workbook and screen share these inks."""

HEAT_NONE: Final = Step(Fraction(0), "eef1f4", "5a6470")
"""A cell in which nothing was judged."""


def heat_step(rate: Fraction | None) -> Step:
    """Give the step of the scale a rate in percent stands on."""
    if rate is None:
        return HEAT_NONE
    return next((step for step in HEAT_STEPS if rate >= step.least), HEAT_STEPS[-1])
