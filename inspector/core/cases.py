# SPDX-License-Identifier: MPL-2.0
"""A case: one point of a visit with its answer, what the rule made of it, and how it stands on every paper."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.conditions import Condition
from inspector.core.moments import Moment
from inspector.core.phrases import Phrase
from inspector.core.points import Point, PointId
from inspector.core.rules.rule import Judgement, Outcome
from inspector.core.running import RunningScore
from inspector.core.score_desk import ScoreDesk
from inspector.core.sharing import leaders, shared_answers
from inspector.core.tallies import HIDDEN
from inspector.core.value_words import LEFT_OUT
from inspector.core.visits import Visit

_OUTCOMES: Final = frozenset(outcome.value for outcome in Outcome)


@dataclass(frozen=True, slots=True)
class Case:
    """One point as it stands: `judgement` is None when it is not judged, judged in part, or not asked here.

    `made` is what the rule makes of the value even so (a part-marked one too); `whens` are the conditions under which
    it is asked, `hidden` tells that they do not hold; `leader` names the sheet and point it shares its answer with,
    and `elsewhere` tells that it is asked there. A `bonus` point earns and never loses.
    `entered` is when the answer was entered.
    """

    point: Point
    answer: Answer
    judgement: Judgement | None
    made: Judgement | None = None
    hidden: bool = False
    whens: tuple[Condition, ...] = ()
    leader: tuple[Checklist, Point] | None = None
    elsewhere: bool = False
    bonus: bool = False
    entered: Moment | None = None

    @property
    def code(self) -> str:
        """What it came to: met, partial, lost or noted; else `hidden`, or the status that is no number."""
        if self.hidden:
            return "hidden"
        if self.judgement is not None:
            return self.judgement.outcome.value
        if self.made is not None and not self.made.applicable:
            return Status.NOT_APPLICABLE.value
        return Status.UNJUDGED.value if self.made is not None else self.answer.status.value

    @property
    def lost(self) -> Fraction | None:
        """What it lost, in points; None when it is not judged, bears no points, or is bonus."""
        if self.judgement is None or not self.point.rule.scored or self.bonus:
            return None
        return self.judgement.full - self.judgement.earned

    @property
    def earned(self) -> Fraction | None:
        """What it earned, in points; None when it is not judged or bears no points."""
        return self.judgement.earned if self.judgement is not None and self.point.rule.scored else None

    @property
    def fell_short(self) -> bool:
        """Whether it was judged and lost something, or is a veto that fell."""
        if self.judgement is None or self.bonus:
            return False
        return self.judgement.earned != self.judgement.full or self.judgement.outcome is Outcome.LOST

    def outcome(self) -> Phrase:
        """Say what it came to; a veto says whether the incident happened, a point left out why it was not asked."""
        code = self.code
        if code in _OUTCOMES:
            veto = {"met": "say.no_incident", "lost": "say.incident"} if self.point.rule.kind == "veto" else {}
            return Phrase(veto.get(code, f"outcome.{code}"))
        if self.answer.reason in LEFT_OUT:
            return Phrase(f"reason.{self.answer.reason}")
        return Phrase(f"status.{code}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One checklist of a visit laid open: its running sums and its cases by point, in the order of the sheet."""

    name: ChecklistDigest
    checklist: Checklist
    running: RunningScore
    cases: Mapping[PointId, Case]

    def hidden(self) -> tuple[Case, ...]:
        """List the points that are not asked because a condition does not hold."""
        return tuple(case for case in self.cases.values() if case.hidden)

    def own(self) -> tuple[Case, ...]:
        """List the cases that are asked on this sheet: neither hidden nor answered at a point of another sheet."""
        return tuple(case for case in self.cases.values() if not case.hidden and not case.elsewhere)


def opened(
    visit: Visit, checklists: Mapping[ChecklistDigest, Checklist], desk: ScoreDesk | None = None
) -> Mapping[ChecklistDigest, Sheet]:
    """Lay a visit open, sheet by sheet, at a `desk` where many are; raises KnownError `answer_form`.

    That is an answer its rule cannot read.
    """
    at = desk or ScoreDesk()
    known = {name: checklists[name] for name in visit.checklists}
    answers, leading = shared_answers(visit, known), leaders(known)
    sums = {name: at.running(checklist, answers[name]) for name, checklist in known.items()}
    found = {}
    for name, checklist in known.items():
        cases = {}
        for point in checklist.points():
            entered = visit.entered.get(leading.get((name, point.id), (name, point.id)))
            case = _case(point, answers[name].get(point.id, BLANK), sums[name], entered, at)
            if (name, point.id) in leading:
                sheet, of = leading[name, point.id]
                leader = (known[sheet], sums[sheet].point(of))
                case = replace(case, leader=leader, elsewhere=of not in sums[sheet].hidden)
            cases[point.id] = case
        found[name] = Sheet(name, checklist, sums[name], cases)
    return found


def _case(point: Point, answer: Answer, running: RunningScore, entered: Moment | None, desk: ScoreDesk) -> Case:
    hidden = running.points[point.id] == HIDDEN
    made = desk.made(point, answer)
    judgement = None if hidden or answer.status is not Status.JUDGED or made is None or not made.complete else made
    bonus = any(running.plan.sections[section].bonus for section in running.plan.paths[point.id])
    whens = running.plan.whens.get(point.id, ())
    return Case(point, answer, judgement, made, hidden, whens, bonus=bonus, entered=entered)
