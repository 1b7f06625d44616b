# SPDX-License-Identifier: MPL-2.0
"""Grading anew after each ruling (逐条重评): one question changes at a time, so only its part of every sum does."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.agreement.against_key import AgainstKey, Beside
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import PartGrade
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.passing import passes, tested
from inspector.core.drills.question import Question
from inspector.core.exact import ZERO, total


@dataclass(frozen=True, slots=True)
class Stand:
    """What an attempt came to under the key of one moment: its counts and rates, and whether it passed."""

    held: AgainstKey
    passed: bool


class _Site:
    """What adds up at one site; `full` (numerators by denominator) and `gap` where both answers have a worth."""

    def __init__(self) -> None:
        self.points = self.agreed = 0
        self.full: dict[int, int] = {}
        self.gap = ZERO

    def apart(self) -> Fraction | None:
        """Give how far apart the scores of the site are; None where nothing has a worth."""
        whole = total(Fraction(above, below) for below, above in self.full.items())
        return abs(self.gap) / whole if whole else None


class _Sums:
    """The sums of one attempt, from which a question can be taken out and put in."""

    def __init__(self) -> None:
        self.points = self.answered = self.agreed = self.valued = 0
        self.faults = self.detected = self.false_alarms = 0
        self.apart = self.sizes = ZERO
        self.by_site: dict[str, _Site] = {}

    def add(self, one: Beside, sign: int) -> None:
        """Put a question in (1) or take it out (−1)."""
        site = self.by_site.get(one.site) or self.by_site.setdefault(one.site, _Site())
        self.points += sign
        site.points += sign
        if one.answered:
            self.answered += sign
        if one.agreed:
            self.agreed += sign
            site.agreed += sign
        if one.fault:
            self.faults += sign
        if one.called and one.fault:
            self.detected += sign
        elif one.called:
            self.false_alarms += sign
        if one.apart is not None:
            self._weigh(one, one.apart, site, sign)

    def _weigh(self, one: Beside, apart: Fraction, site: _Site, sign: int) -> None:
        """Take in how far apart the two answers are; most are not, and a 0 is not worth adding."""
        self.valued += sign
        site.full[one.full.denominator] = site.full.get(one.full.denominator, 0) + sign * one.full.numerator
        if apart:
            self.apart += sign * apart
            self.sizes += sign * abs(apart)
            site.gap += sign * one.gap

    def held(self, number: str) -> AgainstKey:
        """Give counts and rates, as `against_key.held` does of all questions."""
        found = [apart for site in self.by_site.values() if (apart := site.apart()) is not None]
        return AgainstKey(
            number,
            self.points,
            self.answered,
            self.agreed,
            self.faults,
            self.detected,
            self.points - self.faults,
            self.false_alarms,
            self.apart / self.valued if self.valued else None,
            self.sizes / self.valued if self.valued else None,
            total(found) / len(found) if found else None,
        )

    def sites(self) -> tuple[PartGrade, ...]:
        """Give what a pass rule asks of single sites; one where nothing counts is none."""
        held = self.by_site.items()
        return tuple(PartGrade(name, one.points, one.agreed, 0, 0) for name, one in held if one.points)


class Regrading:
    """One attempt after each ruling; begun with what it came to at first."""

    def __init__(self, attempt: Attempt, drill: Drill, first: GradingDesk) -> None:
        """Add its questions up once."""
        self._attempt, self._drill = attempt, drill
        self._unasked = first.unasked(attempt).keys()
        self._late = frozenset(attempt.timing.late if attempt.timing is not None else ())
        self._sums = _Sums()
        for question in first.questions:
            beside = self._beside(question)
            if beside is not None:
                self._sums.add(beside, 1)
        self.stand = self._stood()

    def turn(self, before: Question | None, after: Question | None) -> Stand:
        """Let another question stand in the place of one; None where it does not count."""
        one, other = self._beside(before), self._beside(after)
        if one != other:
            if one is not None:
                self._sums.add(one, -1)
            if other is not None:
                self._sums.add(other, 1)
            self.stand = self._stood()
        return self.stand

    def _beside(self, question: Question | None) -> Beside | None:
        """Give how a question stands; None where it does not count, or was not put."""
        if question is None or question.item in self._unasked:
            return None
        if question.item in self._late:
            return question.blank.beside
        return question.verdict(self._attempt.answers.get(question.item)).beside

    def _stood(self) -> Stand:
        held = self._sums.held(self._attempt.number)
        tests = tested(self._drill.rule, held, self._sums.sites())
        withheld = self._attempt.key_known is not None and not self._attempt.admitted
        return Stand(held, passes(tests, held, self._attempt.mode) and not withheld)


def regraded(
    attempts: Mapping[str, Sequence[Attempt]], drill: Drill, desks: Sequence[GradingDesk], items: Sequence[Item]
) -> Iterator[Mapping[str, tuple[Stand, ...]]]:
    """Give every number's attempts as they stand by the key at first and after each ruling on one of `items`.

    `desks`: one for each of these keys, the first before any ruling.
    """
    running = {number: [Regrading(one, drill, desks[0]) for one in each] for number, each in attempts.items()}
    yield {number: tuple(one.stand for one in each) for number, each in running.items()}
    for item, before, after in zip(items, desks, desks[1:], strict=False):
        was, now = before.question(item), after.question(item)
        yield {number: tuple(one.turn(was, now) for one in each) for number, each in running.items()}
