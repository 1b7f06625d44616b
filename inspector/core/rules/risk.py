# SPDX-License-Identifier: MPL-2.0
"""Rule kind 22, a risk matrix: likelihood × scope gives a level, and the worst cell decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level, earning, level_record, listed, read_level
from inspector.core.rules.part_list import MOST_OPTIONS, counted, ids_work, level_faults
from inspector.core.rules.rule import Cell, Direction, Grid, Judgement, Step, multiplied
from inspector.core.text import Text, read_text
from inspector.core.values import Value


@dataclass(frozen=True, slots=True)
class Grade:
    """One row or column of the matrix: a grade of likelihood or of scope."""

    code: str
    label: Text

    def record(self) -> Json:
        """Give the canonical form."""
        return {"code": self.code, "label": self.label.record()}


@dataclass(frozen=True, slots=True)
class Risk:
    """E = M·f(worst level present), M when nothing is counted. Example: M 10, one low (×0.8) and one middle (×0.5) → 5.

    Rows of the matrix are likelihoods, columns scopes, entries codes of levels; the worst level has the least factor.
    Answer: `{"counts": [{"line": "often.whole", "n": 1}]}`, the line being likelihood and scope.
    """

    kind: ClassVar[str] = "risk"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    likelihood: tuple[Grade, ...]
    scope: tuple[Grade, ...]
    levels: tuple[Level, ...]
    matrix: tuple[tuple[str, ...], ...]

    @classmethod
    def read(cls, reading: Reading) -> "Risk":
        """Read both scales, the levels, and the matrix of their codes."""
        likelihood, scope = reading.each("likelihood", _read_grade), reading.each("scope", _read_grade)
        return cls(likelihood, scope, reading.each("levels", read_level), _read_matrix(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {
            "likelihood": tuple(grade.record() for grade in self.likelihood),
            "scope": tuple(grade.record() for grade in self.scope),
            "levels": tuple(level_record(level) for level in self.levels),
            "matrix": self.matrix,
        }

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Codes differ and hold no dot, factors fall, the matrix fits its scales, and each level stands in it."""
        scales = all(ids_work([one.code for one in scale], MOST_OPTIONS) for scale in (self.likelihood, self.scope))
        found = [] if scales else ["rule_risk_scales"]
        found += level_faults(self.levels, from_full=False)
        shape = len(self.matrix) == len(self.likelihood) and all(len(row) == len(self.scope) for row in self.matrix)
        codes, used = {level.code for level in self.levels}, {code for row in self.matrix for code in row}
        if not shape or not used <= codes:
            found.append("rule_risk_matrix")
        elif codes - used:
            found.append("rule_unreachable")
        return tuple(found)

    def form(self, full: Fraction) -> Grid:
        """A counter a cell."""
        levels = {level.code: level for level in self.levels}
        cells = tuple(
            tuple(
                Cell(f"{row.code}.{column.code}", levels[code].label, levels[code].outcome)
                for column, code in zip(self.scope, codes, strict=True)
            )
            for row, codes in zip(self.likelihood, self.matrix, strict=True)
        )
        return Grid(tuple(row.label for row in self.likelihood), tuple(one.label for one in self.scope), cells)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the factor of the worst cell that something was counted in."""
        cells = self._cells()
        totals = counted(self.kind, value, list(cells))
        present = [line for line in cells if totals.get(line)]
        if not present:
            return Judgement(full, full, (Step(Phrase("why.no_risk"), full),))
        worst = min(present, key=lambda line: cells[line].factor)
        level = cells[worst]
        phrase = Phrase("why.risk", cell=self._said(worst), label=level.label, factor=level.factor)
        found = [Step(Phrase("why.counted", label=self._said(line), n=totals[line]), ZERO) for line in present]
        return multiplied(full, level.factor, phrase, *found)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        levels = [Phrase("say.graded", label=level.label, earns=earning(level.factor)) for level in self.levels]
        return Phrase("say.risk", levels=listed(levels), full=full)

    def _cells(self) -> Mapping[str, Level]:
        levels = {level.code: level for level in self.levels}
        return {
            f"{row.code}.{column.code}": levels[code]
            for row, codes in zip(self.likelihood, self.matrix, strict=True)
            for column, code in zip(self.scope, codes, strict=True)
        }

    def _said(self, line: str) -> Phrase:
        row, _, column = line.partition(".")
        likelihood = next(one.label for one in self.likelihood if one.code == row)
        scope = next(one.label for one in self.scope if one.code == column)
        return Phrase("say.cell", likelihood=likelihood, scope=scope)


def _read_grade(reading: Reading) -> Grade:
    return Grade(reading.text("code"), reading.part("label", read_text))


def _read_matrix(reading: Reading) -> tuple[tuple[str, ...], ...]:
    rows = []
    for row in reading.items("matrix"):
        if isinstance(row, str) or not isinstance(row, Sequence) or not all(isinstance(code, str) for code in row):
            raise reading.fault("matrix", "text[][]")
        rows.append(tuple(str(code) for code in row))
    return tuple(rows)
