# SPDX-License-Identifier: MPL-2.0
"""Rule kind 19, quotas by severity: majors 100 %, minors at least q % of those applicable."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from inspector.core.canonical import Json
from inspector.core.exact import HUNDRED, ZERO, rate, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text
from inspector.core.wholes.whole_rule import Board, Count, Ruling, State, Test, Titles, read_title, together


@dataclass(frozen=True, slots=True)
class Quota:
    """At least `least` percent of the judged points of a severity are met."""

    severity: str
    least: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"severity": self.severity, "least": spell(self.least)}

    def words(self, title: Titles) -> Phrase:
        """Say the quota."""
        return Phrase("whole.quota", severity=title(self.severity), least=self.least)


@dataclass(frozen=True, slots=True)
class Quotas:
    """Pass ⇔ in every severity met ÷ judged × 100 reaches its quota. Example: majors 100 %, minors 80 %."""

    kind: ClassVar[str] = "quotas"
    id: str
    quotas: tuple[Quota, ...]
    title: Text = NO_WORDS

    @classmethod
    def read(cls, reading: Reading) -> "Quotas":
        """Read it from its canonical form."""
        return cls(reading.text("id"), reading.each("quotas", _read_quota), read_title(reading))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        return {"id": self.id, "quotas": tuple(one.record() for one in self.quotas)}

    def counts(self) -> tuple[Count, ...]:
        """Count points met and judged, by severity."""
        tests = ((f"{test.value}", test) for test in (Test.MET, Test.JUDGED))
        return tuple(
            Count(f"{self.id}.{one.severity}.{name}", test, severity=one.severity)
            for name, test in tests
            for one in self.quotas
        )

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Name the severities."""
        return {"severity": tuple(one.severity for one in self.quotas)}

    def faults(self) -> tuple[str, ...]:
        """Some quotas, each from above 0 to 100, a severity once."""
        named = [one.severity for one in self.quotas]
        found = ["whole_quotas"] if not named or len(set(named)) != len(named) else []
        return (*found, *(["whole_percent"] if any(not ZERO < one.least <= HUNDRED for one in self.quotas) else []))

    def rule(self, board: Board) -> Ruling:
        """Rule on every quota; a severity with nothing judged leaves it open."""
        parts = tuple(self._part(one, board) for one in self.quotas)
        state = together(tuple(part.state for part in parts))
        return Ruling(self.id, self.kind, state, Phrase("ruling.quotas"), verdict=True, parts=parts)

    def words(self, title: Titles) -> Phrase:
        """Say the quotas."""
        said = self.quotas[0].words(title)
        for one in self.quotas[1:]:
            said = Phrase("when.and", first=said, then=one.words(title))
        return Phrase("whole.quotas", all=said)

    def _part(self, one: Quota, board: Board) -> Ruling:
        key = f"{self.id}.{one.severity}"
        met, judged = board.count(f"{key}.met"), board.count(f"{key}.judged")
        share = rate(Fraction(met), Fraction(judged))
        state = State.OPEN if share is None else State.HELD if share >= one.least else State.BROKEN
        return Ruling(key, self.kind, state, one.words(board.title), share, one.least)


def _read_quota(reading: Reading) -> Quota:
    return Quota(reading.text("severity"), reading.amount("least"))
