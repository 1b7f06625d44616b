# SPDX-License-Identifier: MPL-2.0
"""The running score: one answer changes one point, its sections and the whole, however long the checklist is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import Checklist, Section
from inspector.core.conditions import Seen
from inspector.core.exact import ONE, ZERO
from inspector.core.points import Point, PointId
from inspector.core.rules.unscored import Unscored
from inspector.core.rules.veto import Veto
from inspector.core.score_plan import WHOLE, ScorePlan, plan
from inspector.core.seeing import seen
from inspector.core.tallies import HIDDEN, NOTHING, Tally, Totalling, tally, totalled
from inspector.core.wholes.whole_rule import Effect


@dataclass(frozen=True, slots=True)
class Shift:
    """What an answer moved beside its own point: the points that are asked now, and those no longer asked."""

    shown: tuple[PointId, ...] = ()
    hid: tuple[PointId, ...] = ()


class RunningScore:
    """The sums of one checklist while answers come in: of each point, each section, and what rules count.

    The same after any order of answers as scored from nothing. `sections` holds what a section earned by itself, with
    its cap and vetoes, before it counts above; `hidden` the points that are not asked now. `plain` is the plain sum of
    every point, `base` that of points outside bonus sections; `waiting` counts blanks at points scored and at vetoes.
    """

    def __init__(
        self,
        checklist: Checklist,
        answers: Mapping[PointId, Answer],
        planned: ScorePlan | None = None,
        tallies: Mapping[PointId, Tally] | None = None,
    ) -> None:
        """Score once from nothing; `planned` is this checklist's plan and `tallies` those of answers, where known."""
        self.checklist = checklist
        self.plan: ScorePlan = planned or plan(checklist)
        self.points: dict[PointId, Tally] = {}
        self.sections: dict[str, Tally] = {}
        self.hidden: set[PointId] = set()
        self.counted: dict[str, int] = {}
        self.plain: Tally = NOTHING
        self.base: Tally = NOTHING
        self.waiting = 0
        self.bonus: Fraction = ZERO
        self._answers: dict[PointId, Answer] = dict(answers)
        self._raw: dict[str, Tally] = {}
        self._given: dict[str, Tally] = {}
        self._fill(tallies or {})

    # -- reading --

    def point(self, point: PointId) -> Point:
        """Give the point by id."""
        return self.plan.points[point]

    def path(self, point: PointId) -> tuple[str, ...]:
        """Give the ids of the sections above a point, outermost first."""
        return self.plan.paths[point]

    def given(self, section: str) -> Tally:
        """Give what a section counts for above: its points, or its worth; nothing when it is bonus."""
        return self._given[section]

    def stand_in(self, section: str) -> Fraction | None:
        """Give the mean rate (0 to 1) of a section's judged peers; None when it needs none or has none."""
        if not self._missing(section) or self.plan.missing(section) != "peers":
            return None
        peers = [
            self.sections[name]
            for name in self.plan.below[self.plan.above[section]]
            if self.sections[name].possible and not self.plan.sections[name].bonus
        ]
        rates = [peer.earned / peer.possible for peer in peers]
        return sum(rates, ZERO) / len(rates) if rates else None

    def counting_for(self, section: Section) -> Fraction:
        """Give what a section would count for above if every point asked in it were judged; hidden ones do not."""
        if section.bonus:
            return ZERO
        own = sum((point.full for point in section.points if point.id not in self.hidden), ZERO)
        inside = sum((self.counting_for(child) for child in section.sections), own)
        return section.worth if section.worth is not None and inside else inside

    def basic(self) -> Tally:
        """Give the whole without bonus, and before gates and vetoes of the whole."""
        return self._with_stand_ins(WHOLE, self._raw[WHOLE])

    # -- deeds --

    def answer(self, point: PointId, answer: Answer) -> Tally:
        """Take in a new answer; returns the point's new tally. Nothing changes when the answer is refused."""
        after = tally(self.plan.points[point], answer)
        self.put(point, answer, after)
        return self.points[point]

    def put(self, point: PointId, answer: Answer, after: Tally) -> Shift:
        """Take in a new answer and its tally as `tally` gave it; tells which points came or went with it."""
        self._answers[point] = answer
        if point not in self.hidden:
            self._move(point, after)
        changed = self._ripple(point)
        return Shift(
            tuple(one for one in changed if one not in self.hidden), tuple(one for one in changed if one in self.hidden)
        )

    # -- within: conditions --

    def _asked(self, point: PointId) -> bool:
        return all(when.holds(self._see) for when in self.plan.whens.get(point, ()))

    def _see(self, name: str) -> Seen | None:
        point = PointId(name)
        if point in self.hidden or point not in self.plan.points:
            return None
        return seen(self._answers.get(point, BLANK), self.points[point])

    def _ripple(self, point: PointId) -> list[PointId]:
        """Look again at the points that depend on one, and at those that depend on them; each once."""
        changed: dict[PointId, None] = {}
        waiting = list(self.plan.dependents.get(point, ()))
        rounds = len(self.plan.whens) + 1
        while waiting and rounds:
            one = waiting.pop(0)
            if self._asked(one) == (one in self.hidden):
                rounds -= 1
                self._toggle(one)
                if one in changed:
                    del changed[one]
                else:
                    changed[one] = None
                waiting += self.plan.dependents.get(one, ())
        return list(changed)

    def _toggle(self, point: PointId) -> None:
        if point in self.hidden:
            self.hidden.discard(point)
            self._move(point, tally(self.plan.points[point], self._answers.get(point, BLANK)))
        else:
            self.hidden.add(point)
            self._move(point, HIDDEN)

    # -- within: sums --

    def _fill(self, known: Mapping[PointId, Tally]) -> None:
        answers = self._answers
        self.points = {
            name: known[name] if name in known else tally(point, answers.get(name, BLANK))
            for name, point in self.plan.points.items()
        }
        self._hide()
        for name in self.plan.counts.keys() & self.points.keys():
            self._count(name, NOTHING, self.points[name])
        own: list[Tally] = []
        self._raw[WHOLE] = self._summed(self.checklist.sections, own)
        self.plain = totalled(own)
        self.base = self.plain
        if self.plan.outside:
            self.base = totalled(made for name, made in self.points.items() if name not in self.plan.outside)
        open_ones = [name for name, made in self.points.items() if made.unjudged] if self.plain.unjudged else []
        self.waiting = sum(1 for name in open_ones if not isinstance(self.plan.points[name].rule, Unscored))

    def _hide(self) -> None:
        """Hide what is not asked, in the order of need: a point is decided after those it looks at."""
        for point in self.plan.when_order():
            if not self._asked(point):
                self.hidden.add(point)
                self.points[point] = HIDDEN

    def _summed(self, sections: Iterable[Section], every: list[Tally]) -> Tally:
        """Sum up sections; what the points of each come to by themselves is added to `every`."""
        total = Totalling()
        for section in sections:
            inside = self._summed(section.sections, every) if section.sections else NOTHING
            own = totalled([self.points[point.id] for point in section.points])
            every.append(own)
            self._raw[section.id] = inside + own if section.sections else own
            self._settle(section.id)
            total.add(self._given[section.id])
        return total.total()

    def _move(self, point: PointId, after: Tally) -> None:
        before = self.points[point]
        if after == before:
            return
        self.points[point] = after
        self._count(point, before, after)
        step = after - before
        self._add(point, step)
        for section in reversed(self.plan.paths[point]):
            raw, given = self._raw[section], self._given[section]
            self._raw[section] = raw + step
            self._settle(section)
            if given is not raw or self._given[section] is not self._raw[section]:  # else it counts as it is above
                step = self._given[section] - given
        self._raw[WHOLE] += step

    def _add(self, point: PointId, step: Tally) -> None:
        """Keep the plain sums."""
        self.plain += step
        if not self.plan.outside:
            self.base = self.plain
        elif point not in self.plan.outside:
            self.base += step
        if not isinstance(self.plan.points[point].rule, Unscored):
            self.waiting += step.unjudged

    def _count(self, point: PointId, before: Tally, after: Tally) -> None:
        for count in self.plan.counts.get(point, ()):
            step = int(count.counts(after)) - int(count.counts(before))
            if step:
                self.counted[count.key] = self.counted.get(count.key, 0) + step

    def _settle(self, name: str) -> None:
        """Work out what a section earned by itself and what it counts for above."""
        section = self.plan.sections[name]
        own = self._with_stand_ins(name, self._raw[name])
        if section.cap is not None and own.earned > section.cap:
            own = replace(own, earned=section.cap)
        for effect in self.effects_in(name):
            limit = effect.limit(own.possible)
            own = own if limit is None or own.earned <= limit else replace(own, earned=limit)
        if section.bonus:
            self.bonus += weighed(section, own) - weighed(section, self.sections.get(name, NOTHING))
        self.sections[name] = own
        self._given[name] = self._counting(section, own)

    def effects_in(self, section: str) -> tuple[Effect, ...]:
        """List the effects of vetoes that fell in a section and reach it alone."""
        fallen = [name for name in self.plan.section_vetoes.get(section, ()) if self.points[name].hit]
        rules = [self.plan.points[name].rule for name in fallen]
        return tuple(Effect(rule.effect, section, rule.cap or ZERO) for rule in rules if isinstance(rule, Veto))

    def _counting(self, section: Section, own: Tally) -> Tally:
        if section.bonus:
            outside = own.noted + own.judged
            return replace(own, earned=ZERO, possible=ZERO, met=0, partial=0, lost=0, noted=outside)
        if not own.possible:
            policy = self.plan.missing(section.id) if self._missing(section.id, own) else ""
            counts = self.counting_for(section) if policy in {"zero", "full"} else ZERO
            return replace(own, earned=counts * self._reach(section) if policy == "full" else ZERO, possible=counts)
        return own if section.worth is None else replace(own, earned=weighed(section, own), possible=section.worth)

    def _reach(self, section: Section) -> Fraction:
        """Give the share (0 to 1) of its points a section can earn at most under its cap."""
        inside = self.plan.nominal[section.id]
        return ONE if section.cap is None or section.cap >= inside else section.cap / inside

    def _missing(self, name: str, own: Tally | None = None) -> bool:
        """Nothing in a section could be judged, nothing awaits judgement, and it is asked at all."""
        own = own or self.sections[name]
        return not own.possible and not own.unjudged and bool(own.points) and bool(self.plan.nominal[name])

    def _with_stand_ins(self, name: str, raw: Tally) -> Tally:
        for child in self.plan.stand_ins.get(name, ()):
            share = self.stand_in(child)
            if share is not None:
                nominal = self.counting_for(self.plan.sections[child])
                raw = replace(raw, earned=raw.earned + share * nominal, possible=raw.possible + nominal)
        return raw


def weighed(section: Section, own: Tally) -> Fraction:
    """Give what a section earned, at its worth where it has one."""
    if section.worth is None or not own.possible:
        return own.earned
    return own.earned * section.worth / own.possible
