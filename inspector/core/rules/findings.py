# SPDX-License-Identifier: MPL-2.0
"""Rule kind 21, a list of findings: how many of each class there are decides the result."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level, earning, level_record, listed, read_level
from inspector.core.rules.part_list import counted, level_faults, part_faults, parts_record, read_parts
from inspector.core.rules.rule import Counters, Direction, Judgement, Line, PartLine, Step, multiplied
from inspector.core.values import MOST, Value


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many findings of one line."""

    line: str
    most: int

    def record(self) -> Json:
        """Give the canonical form."""
        return {"line": self.line, "most": self.most}


@dataclass(frozen=True, slots=True)
class Result:
    """One result: its level, and the limits that must all hold."""

    level: Level
    limits: tuple[Limit, ...] = ()

    def holds(self, totals: Mapping[str, int]) -> bool:
        """Tell whether the counts keep within every limit."""
        return all(totals.get(limit.line, 0) <= limit.most for limit in self.limits)

    def covers(self, other: "Result") -> bool:
        """Tell whether every count that another result holds is held by this one too."""
        theirs = {limit.line: limit.most for limit in other.limits}
        return all(theirs.get(limit.line, MOST + 1) <= limit.most for limit in self.limits)

    def record(self) -> Json:
        """Give the canonical form."""
        limits: dict[str, Json] = {"limits": tuple(limit.record() for limit in self.limits)} if self.limits else {}
        return level_record(self.level) | limits


@dataclass(frozen=True, slots=True)
class FindingList:
    """E = M·f(first result whose limits all hold). Example: M 10, 1 major and 3 minor → 6.

    There “pass” ×1 wants no major and at most 2 minor, “mend” ×0.6 at most 1 major, and the rest is “fail” ×0.
    Answer: `{"counts": [{"line": "major", "n": 1}]}`.
    """

    kind: ClassVar[str] = "findings"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.FALLS
    lines: tuple[PartLine, ...]
    results: tuple[Result, ...]

    @classmethod
    def read(cls, reading: Reading) -> "FindingList":
        """Read the classes of findings and the results, best first."""
        return cls(read_parts(reading, "lines"), reading.each("results", _read_result))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"lines": parts_record(self.lines), "results": tuple(result.record() for result in self.results)}

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """Ids differ, factors fall from 1, all results but the last have limits on known lines, each can come about."""
        found = part_faults(self.lines, "rule_lines") + level_faults([result.level for result in self.results])
        lines = {line.id for line in self.lines}
        limits = [[limit.line for limit in result.limits] for result in self.results]
        known = all(len(set(named)) == len(named) and lines.issuperset(named) for named in limits)
        counts = all(0 <= limit.most <= MOST for result in self.results for limit in result.limits)
        if not known or not counts or not all(limits[:-1]) or any(limits[-1:]):
            found.append("rule_findings_limits")
        elif any(self._hidden(place) for place in range(len(self.results))):
            found.append("rule_unreachable")
        return tuple(found)

    def form(self, full: Fraction) -> Counters:
        """One counter a line."""
        return Counters(tuple(Line(line.id, line.label, ZERO) for line in self.lines))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Multiply by the factor of the first result that holds."""
        totals = counted(self.kind, value, [line.id for line in self.lines])
        level = next(result.level for result in self.results if result.holds(totals))
        found = [Step(Phrase("why.counted", label=line.label, n=totals.get(line.id, 0)), ZERO) for line in self.lines]
        return multiplied(full, level.factor, Phrase("why.level", label=level.label, factor=level.factor), *found)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        return Phrase("say.findings", results=listed([self._said(result) for result in self.results]))

    def _hidden(self, place: int) -> bool:
        return any(better.covers(self.results[place]) for better in self.results[:place])

    def _said(self, result: Result) -> Phrase:
        label, earns = result.level.label, earning(result.level.factor)
        labels = {line.id: line.label for line in self.lines}
        limits = [
            Phrase("say.limit" if limit.most else "say.limit_none", label=labels[limit.line], most=limit.most)
            for limit in result.limits
            if limit.line in labels
        ]
        if not limits:
            return Phrase("say.otherwise", label=label, earns=earns)
        return Phrase("say.findings_result", limits=listed(limits, "say.and"), label=label, earns=earns)


def _read_result(reading: Reading) -> Result:
    return Result(read_level(reading), reading.each("limits", _read_limit))


def _read_limit(reading: Reading) -> Limit:
    return Limit(reading.text("line"), reading.whole("most"))
