# SPDX-License-Identifier: MPL-2.0
"""Drawn drills of any rule at two sites, with rulings in any order, graded as a slow oracle grades them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.ruled import ruled
from inspector.core.drills.ruling import Ruling
from inspector.core.sites import Site
from tests.core import cases
from tests.core.drills import grading_oracle as oracle
from tests.core.drills.signs import WORD


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drill, its key, what was ruled, what somebody said, and what of it came too late."""

    checklist: Checklist
    drill: Drill
    key: AnswerKey
    rulings: tuple[Ruling, ...]
    said: dict[Item, Answer]
    late: frozenset[Item]

    def graded(self) -> Graded:
        """As the program grades it."""
        desk = GradingDesk(self.drill, ruled(self.key, self.rulings), {self.checklist.digest(): self.checklist})
        return desk.graded(Attempt("1", "", "", "exam", self.said, timing=Timing(late=tuple(self.late))))

    def seen(self) -> list[oracle.Seen]:
        """As the oracle does."""
        return oracle.judged(self.checklist, (self.key, self.rulings), self.said, set(self.late))


@st.composite
def drawn(draw: st.DrawFn) -> Drawn:
    """Few answers each, so that some are the key's, some accepted, some neither."""
    sheet = draw(cases.checklists())
    name, points = sheet.digest(), {point.id: point for point in sheet.points()}
    sites = [DrillSite(Site(f"示例点位 {at}", at), (name,), tuple((name, point) for point in points)) for at in "AB"]
    drill = Drill("drawn", WORD, tuple(sites))
    pools = {item: draw(st.lists(cases.answers(points[item[2]]), min_size=2, max_size=3)) for item in drill.items()}

    def one(item: Item) -> KeyAnswer:
        more = draw(st.lists(st.sampled_from(pools[item]), max_size=1))
        return KeyAnswer(item, draw(st.sampled_from(pools[item])), accepted=tuple(more))

    def ruling(item: Item) -> Ruling:
        act = draw(st.sampled_from(["void", "amend", "restore"]))
        return Ruling(act, item, "原因", "陈", one(item) if act == "amend" else None)

    items = st.sampled_from(drill.items())
    key = answer_key("drawn", tuple(one(item) for item in drill.items() if draw(st.integers(0, 9))))
    rulings = tuple(ruling(item) for item in draw(st.lists(items, max_size=6)))
    said = {item: draw(st.sampled_from(pools[item])) for item in drill.items() if draw(st.integers(0, 7))}
    return Drawn(sheet, drill, key, rulings, said, draw(st.frozensets(items, max_size=2)))


@settings(max_examples=40)
@given(drawn())
def test_every_question_comes_to_what_the_oracle_says(case: Drawn):
    found = {item: grade.outcome for item, grade in case.graded().items.items()}
    assert found == {one.item: one.outcome for one in case.seen()}


@settings(max_examples=40)
@given(drawn())
def test_counts_and_rates_are_the_oracles(case: Drawn):
    held, seen = case.graded().held, case.seen()
    faults = [one for one in seen if one.fault]
    assert (held.points, held.faults, held.sound) == (len(seen), len(faults), len(seen) - len(faults))
    assert held.agreed == sum(one.outcome == "agreed" for one in seen)
    assert held.detected == sum(one.called for one in faults)
    assert held.false_alarms == sum(one.called for one in seen if not one.fault)
    gaps = [own - key for key, own in (one.worths for one in seen) if own is not None and key is not None]
    assert (held.bias, held.difference) == (oracle.average(gaps), oracle.average([abs(gap) for gap in gaps]))
    assert held.site_difference == oracle.site_gap(seen)


@settings(max_examples=40)
@given(drawn())
def test_sites_and_the_verdict_are_the_oracles(case: Drawn):
    found, seen = case.graded(), case.seen()
    by_site = {one.name: (one.points, one.agreed, one.false_alarms) for one in found.sites}
    for name in "AB":
        outcomes = [one.outcome for one in seen if one.item[0] == name]
        wanted = (len(outcomes), outcomes.count("agreed"), outcomes.count("false_alarm"))
        assert by_site.get(name, (0, 0, 0)) == wanted
    assert found.passed is oracle.usual_pass(seen)
