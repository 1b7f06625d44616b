# SPDX-License-Identifier: MPL-2.0
"""Why a number is what it is: the same sums as scoring, told as a tree that computes to the number again."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, Section
from inspector.core.exact import HUNDRED, ONE, ZERO
from inspector.core.phrases import Phrase
from inspector.core.points import Point, PointId
from inspector.core.reasons import Reason, made, recompute, summed
from inspector.core.running import RunningScore
from inspector.core.score_board import limiting
from inspector.core.score_plan import WHOLE
from inspector.core.scoring import outlook
from inspector.core.tallies import Tally, judge, tally
from inspector.core.wholes.whole_rule import Ruling, State

__all__ = ["Reason", "earned_reason", "explain", "explain_point", "explain_running", "recompute"]


def explain(checklist: Checklist, answers: Mapping[PointId, Answer]) -> Reason:
    """Explain the score rate (得分率, percent) of a checklist."""
    return explain_running(RunningScore(checklist, answers), answers)


def explain_running(running: RunningScore, answers: Mapping[PointId, Answer], *, stated: bool = False) -> Reason:
    """Explain the score rate of sums that are kept already; the answers must be those it was kept with.

    `stated`: tallies may say other than the answers do, because an office decided.
    """
    tree = _Tree(running, answers, stated=stated)
    earned, possible = tree.earned(), tree.possible()
    number = earned.number * HUNDRED / possible.number if possible.number and earned.number is not None else None
    apart = (*tree.rulings(), *tree.left_out())
    phrase = Phrase("why.total", title=running.checklist.title)
    return Reason(phrase, number, "rate", (earned, possible, *apart))


def explain_point(point: Point, answer: Answer) -> Reason:
    """Explain what one point earned, or why it stands in neither sum."""
    judgement = judge(point, answer)
    if judgement is None:
        return _out(point, answer)
    steps = tuple(Reason(step.phrase, step.number) for step in judgement.steps)
    phrase = Phrase("why.point", point=point.id, title=point.title)
    if not point.rule.scored:
        return Reason(phrase, None, "apart", steps, point.id)
    return Reason(phrase, judgement.earned, "floor", steps, point.id)


def earned_reason(point: Point, answer: Answer, known: Tally) -> Reason:
    """Explain what was earned at a point: by its answer, or as the office decided."""
    if tally(point, answer) == known:
        return explain_point(point, answer)
    return Reason(Phrase("why.stated", point=point.id, title=point.title), known.earned, point=point.id)


class _Tree:
    """Grows the reasons of one checklist from its running sums."""

    def __init__(self, running: RunningScore, answers: Mapping[PointId, Answer], *, stated: bool) -> None:
        self.running = running
        self.answers = answers
        self.stated = stated
        self.plan = running.plan

    def earned(self) -> Reason:
        """Points earned: the base, the bonus, the cap, then what gates and vetoes leave of it."""
        base = self.running.basic()
        reason = self._sum(Phrase("why.earned"), self.running.checklist.sections, WHOLE, earned=True)
        nominal = self.plan.nominal[WHOLE]
        if self.running.bonus and base.possible and nominal:
            reason = summed(Phrase("why.with_bonus"), (reason, self._bonus(base.possible, nominal)))
        most = self.running.checklist.most
        if most is not None and base.possible and nominal:
            limit = _rebased(Phrase("why.most_of_all"), most, base.possible, nominal)
            reason = made(Phrase("why.at_most"), "limit", reason, limit)
        for ruling in limiting(self.running):
            reason = self._after(ruling, reason, base.possible)
        return reason

    def possible(self) -> Reason:
        """Points possible: of what was judged, or of what stands in for it."""
        return self._sum(Phrase("why.possible"), self.running.checklist.sections, WHOLE, earned=False)

    def rulings(self) -> Iterator[Reason]:
        """What every rule over the whole found."""
        return (_ruling(ruling) for ruling in outlook(self.running).rulings)

    def left_out(self) -> Iterator[Reason]:
        """Every point that stands in neither sum, and why."""
        for point in self.plan.points.values():
            if point.id in self.running.hidden:
                phrase = Phrase("why.left_out", point=point.id, title=point.title, status=Phrase("status.hidden"))
                yield Reason(phrase, None, "apart", point=point.id)
            elif not self.running.points[point.id].judged:
                yield explain_point(point, self.answers.get(point.id, BLANK))

    # -- sections --

    def _sum(self, phrase: Phrase, sections: tuple[Section, ...], name: str, *, earned: bool) -> Reason:
        below = [self._given(section, earned=earned) for section in sections if not section.bonus]
        return summed(phrase, [*below, *self._stand_ins(name, earned=earned)])

    def _given(self, section: Section, *, earned: bool) -> Reason:
        """What a section counts for above."""
        given, own = self.running.given(section.id), self.running.sections[section.id]
        phrase = Phrase("why.section", title=section.title)
        if not own.possible and given.possible:
            policy = Phrase(f"missing.{self.plan.missing(section.id)}")
            said = Phrase("why.missing", title=section.title, policy=policy)
            return Reason(said, given.earned if earned else given.possible)
        return self._counted(section, phrase, earned=earned)

    def _counted(self, section: Section, phrase: Phrase, *, earned: bool) -> Reason:
        """What a section earned by itself, at its worth where it has one."""
        if section.worth is None or not self.running.sections[section.id].possible:
            return self._own(section, phrase, earned=earned)
        worth = Reason(Phrase("why.worth"), section.worth)
        if not earned:
            return Reason(Phrase("why.worth_of", title=section.title), section.worth)
        inside = self._own(section, Phrase("why.earned_in"), earned=True)
        outside = self._own(section, Phrase("why.possible_in"), earned=False)
        return made(Phrase("why.weighed", title=section.title), "scaled", inside, worth, outside)

    def _own(self, section: Section, phrase: Phrase, *, earned: bool) -> Reason:
        """What a section earned by itself: points, sections below, its cap, its vetoes."""
        points = [self._point(point, earned=earned) for point in section.points if self.running.points[point.id].judged]
        inner = self._sum(phrase, section.sections, section.id, earned=earned)
        reason = summed(phrase, (*points, *inner.below))
        if not earned:
            return reason
        if section.cap is not None:
            reason = made(phrase, "limit", reason, Reason(Phrase("why.cap"), section.cap))
        own = self.running.sections[section.id]
        for effect in self.running.effects_in(section.id):
            limit = effect.limit(own.possible)
            if limit is not None:
                hit = Reason(Phrase("why.veto_here"), ZERO)
                said = Phrase(f"whole.effect_{effect.kind}", cap=effect.cap)
                reason = made(phrase, "unless", reason, hit, Reason(said, limit))
        return reason

    def _point(self, point: Point, *, earned: bool) -> Reason:
        if not earned:
            return Reason(Phrase("why.point", point=point.id, title=point.title), point.full, point=point.id)
        answer = self.answers.get(point.id, BLANK)
        return (
            earned_reason(point, answer, self.running.points[point.id]) if self.stated else explain_point(point, answer)
        )

    def _stand_ins(self, name: str, *, earned: bool) -> Iterator[Reason]:
        for child in self.plan.stand_ins.get(name, ()):
            share = self.running.stand_in(child)
            if share is not None:
                section = self.plan.sections[child]
                counting = self.running.counting_for(section)
                phrase = Phrase("why.missing", title=section.title, policy=Phrase("missing.peers"))
                if earned:
                    parts = (Reason(Phrase("why.peers_mean"), share), Reason(Phrase("why.worth"), counting))
                    yield made(phrase, "scaled", *parts, Reason(Phrase("why.one"), ONE))
                else:
                    yield Reason(phrase, counting)

    # -- the whole --

    def _bonus(self, possible: Fraction, nominal: Fraction) -> Reason:
        own = [
            self._counted(section, Phrase("why.section", title=section.title), earned=True)
            for section in self.plan.sections.values()
            if section.bonus
        ]
        reason = summed(Phrase("why.bonus"), own)
        if possible == nominal:
            return reason
        return made(Phrase("why.rebased"), "scaled", reason, *_ratio(possible, nominal))

    def _after(self, ruling: Ruling, reason: Reason, possible: Fraction) -> Reason:
        """Put a broken gate or veto over what was earned; one that holds changes nothing and is told apart."""
        if ruling.state is not State.BROKEN or ruling.effect is None or ruling.effect.section:
            return reason
        limit = ruling.effect.limit(possible)
        if limit is None:
            return reason
        then = Reason(Phrase(f"whole.effect_{ruling.effect.kind}", cap=ruling.effect.cap), limit)
        return made(Phrase("why.after", says=ruling.phrase), "unless", reason, _broken(ruling), then)


def _broken(ruling: Ruling) -> Reason:
    """Tell why a ruling is broken, as a 0: by the comparison where there is one that fails."""
    if (
        ruling.kind == "gate"
        and ruling.number is not None
        and ruling.limit is not None
        and ruling.number < ruling.limit
    ):
        found, limit = Reason(Phrase("why.gate_found"), ruling.number), Reason(Phrase("why.gate_limit"), ruling.limit)
        return made(ruling.phrase, "reaches", found, limit)
    return Reason(ruling.phrase, ZERO)


def _ruling(ruling: Ruling) -> Reason:
    says = ruling.phrase
    if ruling.grade is not None:
        says = Phrase("why.graded", says=says, grade=ruling.grade.title)
    phrase = Phrase("why.ruling", says=says, state=ruling.came_to())
    return Reason(phrase, ruling.number, "apart", tuple(_ruling(part) for part in ruling.parts))


def _rebased(phrase: Phrase, number: Fraction, possible: Fraction, nominal: Fraction) -> Reason:
    leaf = Reason(phrase, number)
    return leaf if possible == nominal else made(Phrase("why.rebased"), "scaled", leaf, *_ratio(possible, nominal))


def _ratio(possible: Fraction, nominal: Fraction) -> tuple[Reason, Reason]:
    return Reason(Phrase("why.judged_points"), possible), Reason(Phrase("why.all_points"), nominal)


def _out(point: Point, answer: Answer) -> Reason:
    known = answer.status.value if answer.value is None else "unjudged"
    status = Phrase("status.not_applicable" if tally(point, answer).not_applicable else f"status.{known}")
    phrase = Phrase("why.left_out", point=point.id, title=point.title, status=status)
    return Reason(phrase, None, "apart", point=point.id)
