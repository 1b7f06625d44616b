# SPDX-License-Identifier: MPL-2.0
"""Rule kind 25, several raters: their numbers are put together in the way the rule names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, show_short, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.rule import Direction, Judgement, Raters, Step, multiplied, refuse, unfinished
from inspector.core.values import MOST, Rating, Ratings, Value

COMBINES: Final = ("mean", "trimmed", "median", "consensus", "chief")
MOST_RATERS: Final = 99


@dataclass(frozen=True, slots=True)
class RaterScore:
    """E = M·x ÷ most. Example: 86, 88, 90, 84, 92 of at most 100 → mean, trimmed mean and median 88; of M 100 → 88.

    x is the mean; the mean without one highest and one lowest; the median; the mean once the numbers lie at most
    `spread` apart (consensus); or the first rater's number (chief). Complete when `needed` raters gave a number.
    Answer: `{"ratings": [{"rater": "1", "amount": "86"}]}`, each from `least` to `most` in steps of `step`.
    """

    kind: ClassVar[str] = "raters"
    scored: ClassVar[bool] = True
    direction: ClassVar[Direction] = Direction.RISES
    most: Fraction
    step: Fraction = ONE
    combine: str = "mean"
    least: Fraction = ZERO
    needed: int = 3
    spread: Fraction | None = None

    @classmethod
    def read(cls, reading: Reading) -> "RaterScore":
        """Read the range of the numbers, and how they are put together."""
        most, step = reading.amount("most"), reading.amount("step")
        combine = reading.member("combine", COMBINES)
        least = reading.amount("least") if reading.has("least") else ZERO
        spread = reading.amount("spread") if reading.has("spread") else None
        return cls(most, step, combine, least, reading.whole("needed", 3), spread)

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"most": spell(self.most), "step": spell(self.step), "combine": self.combine}
        if self.least:
            value["least"] = spell(self.least)
        if self.needed != 3:
            value["needed"] = self.needed
        return value | ({"spread": spell(self.spread)} if self.spread is not None else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """The range goes upwards in whole steps; raters are enough for the way named; only consensus has a spread."""
        found = []
        if not ZERO <= self.least < self.most <= MOST or self.step <= ZERO or (self.most - self.least) % self.step:
            found.append("rule_raters_range")
        if not (3 if self.combine == "trimmed" else 1) <= self.needed <= MOST_RATERS:
            found.append("rule_raters_needed")
        if (self.combine == "consensus") != (self.spread is not None) or (self.spread or ZERO) < ZERO:
            found.append("rule_raters_spread")
        return tuple(found)

    def form(self, full: Fraction) -> Raters:
        """A number a rater."""
        return Raters(self.least, self.most, self.step, self.needed)

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Put the numbers together."""
        ratings = self._read(value)
        numbers = [rating.amount for rating in ratings]
        given = [
            Step(Phrase("why.rating", rater=each.rater, number=show_short(each.amount, 12)), ZERO) for each in ratings
        ]
        if len(numbers) < self.needed:
            return unfinished(full, *given, Step(self._missing(len(numbers)), ZERO))
        apart = max(numbers) - min(numbers)
        if self.spread is not None and apart > self.spread:
            return unfinished(full, *given, Step(Phrase("why.raters_apart", apart=apart, spread=self.spread), ZERO))
        number = combined(numbers, self.combine)
        phrase = Phrase("why.raters", how=Phrase(f"raters.{self.combine}"), number=number, most=self.most)
        return multiplied(full, number / self.most, phrase, *given)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        how = Phrase(f"raters.{self.combine}")
        if self.spread is None:
            return Phrase("say.raters", how=how, needed=self.needed, most=self.most)
        return Phrase("say.raters_spread", how=how, needed=self.needed, most=self.most, spread=self.spread)

    def _read(self, value: Value) -> Sequence[Rating]:
        wanted = f"{{1: {spell(self.least)} … {spell(self.most)} (± {spell(self.step)}), …}}"
        if not isinstance(value, Ratings) or len(value.items) > MOST_RATERS:
            raise refuse(self.kind, wanted)
        fit = all(
            self.least <= each.amount <= self.most and not (each.amount - self.least) % self.step and each.rater
            for each in value.items
        )
        if not fit or len({each.rater for each in value.items}) != len(value.items):
            raise refuse(self.kind, wanted)
        return value.items

    def _missing(self, count: int) -> Phrase:
        return Phrase("why.raters_open", count=count, needed=self.needed)


def combined(numbers: Sequence[Fraction], combine: str) -> Fraction:
    """Put numbers together: `mean` (and `consensus`), `trimmed` (3 or more), `median`, or `chief` (the first)."""
    ranked = sorted(numbers)
    if combine == "chief":
        return numbers[0]
    if combine == "median":
        middle = len(ranked) // 2
        return ranked[middle] if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2
    kept = ranked[1:-1] if combine == "trimmed" else ranked
    return sum(kept, ZERO) / len(kept)
