# SPDX-License-Identifier: MPL-2.0
"""Two inspectors beside each other and how each leans over the months: tables and a chart, for this screen alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inspector.reports.chart_blocks import NOTHING, Chart, Series
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_tables import change_said
from inspector.ui.training.results_words import percent

if TYPE_CHECKING:
    from inspector.core.drills.drift import Drift
    from inspector.core.drills.pairs import Pair, PairLine

LINES: Final = (
    ("one", "text", 130, True),
    ("other", "text", 130, True),
    ("walks", "number", 84, False),
    ("alike", "bar", 160, False),
)
DRIFTS: Final = (
    ("inspector", "text", 130, True),
    ("months", "number", 84, False),
    ("answers", "number", 110, False),
    ("slope", "text", 220, True),
)
APART: Final = (
    ("point", "text", 200, True),
    ("differed", "number", 110, False),
    ("bias", "number", 130, False),
)


@dataclass(frozen=True, slots=True)
class LeanChart(Chart):
    """Lines above and below nothing in the middle, in percentage points."""

    @property
    def most(self) -> Fraction:
        """As far above the middle as the axis begins below it."""
        return -self.least

    def said(self, value: Fraction | None) -> str:
        """Write a lean with its sign."""
        return NOTHING if value is None else change_said(value)


class PairWords(QObject):
    """Says headings and leanings."""

    def head(self, code: str) -> str:
        """Head a column."""
        return {
            "one": self.tr("Inspector"),
            "other": self.tr("And"),
            "walks": self.tr("Walks"),
            "alike": self.tr("Judged alike"),
            "inspector": self.tr("Inspector"),
            "months": self.tr("Months"),
            "answers": self.tr("Beside others"),
            "slope": self.tr("Trend"),
            "point": self.tr("Point"),
            "differed": self.tr("Differed"),
            "bias": self.tr("First less second"),
        }[code]

    def columns(self, heads: Sequence[tuple[str, str, int, bool]]) -> tuple[Column, ...]:
        """Head a table."""
        return tuple(Column(code, self.head(code), kind, width, wide=wide) for code, kind, width, wide in heads)

    def pairs(self, lines: "Sequence[PairLine]") -> Grid:
        """List every two who judged something together."""
        rows = tuple(Row((one.one, one.other), self._line(one)) for one in lines)
        return Grid(self.tr("Pairs"), self.columns(LINES), rows, copies=False)

    def _line(self, line: "PairLine") -> tuple[Cell, ...]:
        counted = self.tr("{part} of {whole}").format(part=line.alike, whole=line.points)
        return Cell(line.one), Cell(line.other), Cell(str(line.walks)), Cell(percent(line.share), counted, line.share)

    def apart(self, found: "Pair", titles: dict[object, str]) -> Grid:
        """List the points the two most differed on."""
        rows = tuple(
            Row(
                one.key,
                (
                    Cell(titles.get(one.key, str(one.key[1]))),
                    Cell(self.tr("{part} of {whole}").format(part=one.differed, whole=one.met)),
                    Cell("–" if one.bias is None else change_said(one.bias)),
                ),
                opens=False,
            )
            for one in found.apart
        )
        return Grid(self.tr("Points they differed on"), self.columns(APART), rows, copies=False)

    def said(self, found: "Pair") -> str:
        """Say what two come to, in a line."""
        line = found.line
        parts = [
            self.tr("{share} alike; points: {n}, walks: {walks}").format(
                share=percent(line.share), n=line.points, walks=line.walks
            )
        ]
        if found.bias is not None:
            lean = self.tr("{one} judges {points} points of a hundred {way} than {other}")
            way = self.tr("milder") if found.bias > 0 else self.tr("stricter")
            points = change_said(abs(found.bias)).lstrip("+")
            said = lean.format(one=line.one, other=line.other, points=points, way=way)
            parts.append(said if found.bias else self.tr("neither is milder"))
        return " · ".join(parts)

    def drifts(self, found: "Sequence[Drift]") -> Grid:
        """List everybody who was held beside others, month by month."""
        rows = tuple(
            Row(
                one.inspector,
                (Cell(one.inspector), Cell(str(len(one.months))), Cell(str(one.answers)), self._slope(one)),
                opens=False,
            )
            for one in found
        )
        return Grid(self.tr("Drift"), self.columns(DRIFTS), rows, copies=False)

    def _slope(self, one: "Drift") -> Cell:
        if one.slope is None:
            return Cell(self.tr("too few months or answers"), meaning="quiet")
        named = {"milder": self.tr("getting milder"), "stricter": self.tr("getting stricter")}.get(one.trend, "")
        said = self.tr("{points} points of a hundred a month").format(points=change_said(one.slope))
        icon = {"milder": "rise", "stricter": "fall"}.get(one.trend, "")
        return Cell(named or self.tr("steady"), said, icon=icon, meaning="partial" if named else "")

    def chart(self, one: "Drift") -> Chart:
        """Draw somebody's bias over the months, in percentage points beside those who judged the same."""
        months = tuple(month.month for month in one.months)
        values = tuple(month.row.bias for month in one.months)
        known = [value for value in values if value is not None]
        far = max([Fraction(1), *(abs(value) for value in known)])
        title = self.tr("{who} beside others, above 0 is milder").format(who=one.inspector)
        return LeanChart("lines", title, months, (Series(title, values),), unit="", least=-far)
