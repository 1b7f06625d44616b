# SPDX-License-Identifier: MPL-2.0
"""A round is what its rows say: folded from the whole log, and refused when a row is missing or changed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from operator import itemgetter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.assignments import Assignment, PlannedVisit, read_assignment
from inspector.core.canonical import Record, canonical, parse, parse_record
from inspector.core.checklist import ChecklistDigest
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.round_kinds import KIND_RULES, planned_header, ranked
from inspector.core.round_plans import Group, RoundPlan, Sheet, read_plan
from inspector.core.round_rows import START, RoundRow, read_rows, row_name
from inspector.core.round_states import Round, Stop, fold_round
from inspector.core.rounds import CHANNELS, KINDS, REFUSALS, VisitId
from inspector.core.sites import Site

NOW = Moment(1_763_260_000_000)
PLAN = RoundPlan("r", "十一月", sheets=(Sheet("", (ChecklistDigest("c" * 64),)),))
words = st.text("甲乙ab ", max_size=4)
plans = st.builds(
    RoundPlan,
    id=words,
    title=words,
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(("", *CHANNELS)),
    period=words,
    first=st.sampled_from(("", "2026-11-16")),
    last=st.sampled_from(("", "2026-11-20")),
    systems=st.lists(words, max_size=2).map(tuple),
    sheets=st.lists(st.builds(Sheet, words, st.just((ChecklistDigest("c"),))), max_size=2).map(tuple),
    teams=st.lists(st.lists(st.text("王李", min_size=1), min_size=1).map(tuple), max_size=2).map(tuple),
    groups=st.lists(st.builds(Group, words, words, st.lists(words).map(tuple)), max_size=2).map(tuple),
    ranks=st.sampled_from((None, True, False)),
    refusal=st.sampled_from(("", *REFUSALS)),
)


def stored(*rows: tuple[str, Record]) -> list[bytes]:
    """A log as it is kept."""
    kept: list[bytes] = []
    for seq, (kind, body) in enumerate((("plan", {"plan": PLAN.record()}), *rows)):
        previous = row_name(kept[-1]) if kept else START
        kept.append(RoundRow(seq, kind, NOW, "w", previous, body).canonical())
    return kept


def folded(*rows: tuple[str, Record]) -> Round:
    """A round after these rows."""
    return fold_round(read_rows(stored(*rows)))


def add(*names: str) -> tuple[str, Record]:
    """A row that adds sites."""
    return "add", {"sites": tuple(Stop(Site(name, name)).record() for name in names)}


@given(plans)
def test_a_plan_is_read_back_as_it_was_written(plan: RoundPlan):
    assert read_plan(Reading(parse(canonical(plan.record())))) == plan


def test_a_window_that_ends_before_it_begins_is_refused():
    for first, last in (("2026-11-20", "2026-11-16"), ("16.11.2026", ""), ("2026-02-30", "")):
        record = replace(PLAN, first=first, last=last).record()
        with pytest.raises(KnownError):
            read_plan(Reading(record))


def test_rows_take_sites_in_out_and_in_place_of_one_another():
    new = Stop(Site("c", "c"), turn=4).record()
    state = folded(add("a", "b"), ("replace", {"site": "a", "state": "closed", "reason": "停业", "by": new}))
    assert [stop.site.id for stop in state.active()] == ["b", "c"]
    assert (state.stop("a").replaced_by, state.stop("c").instead_of, state.stop("c").turn) == ("c", "a", 4)
    assert set(folded(add("a", "b"), ("remove", {"site": "a", "reason": "x"})).stops) == {"b"}
    assert folded(add("a"), ("remove", {"site": "a", "reason": "x"})).used == {"a"}


def test_an_assignment_and_its_taking_back_leave_the_site_as_it_was():
    given_out = ("assign", {"inspectors": ("王敏",), "sites": ({"site": "a", "visit": "v1"},)})
    assert folded(add("a"), given_out).stop("a").inspectors == ("王敏",)
    assert folded(add("a"), given_out).of(["王敏"]) == folded(add("a"), given_out).active()
    back = folded(add("a"), given_out, ("unassign", {"sites": ("a",)}))
    assert back.stops == folded(add("a")).stops


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_log_with_a_row_missing_is_refused(gone: int):
    kept = stored(add("a"), add("b"), add("c"))
    with pytest.raises(KnownError, match="hold together"):
        read_rows([*kept[:gone], *kept[gone + 1 :]])


def test_a_changed_row_breaks_the_log_behind_it():
    kept = stored(add("a"), add("b"))
    kept[1] = kept[1].replace(b'"id":"a"', b'"id":"x"')
    with pytest.raises(KnownError, match="row 2"):
        read_rows(kept)


def test_an_assignment_is_read_back_and_odd_ones_are_refused():
    visit = PlannedVisit(VisitId("v1"), Site("甲", "a", type="x"), (ChecklistDigest("c"),), ("王敏", "Zhou"))
    said = Assignment(PLAN, 1, NOW, ("王敏",), (visit,))
    assert read_assignment(parse_record(canonical(said.record()))) == said
    for visits in (
        (visit, visit),
        (replace(visit, checklists=()),),
        (replace(visit, site=Site("甲")),),
        (replace(visit, visit=VisitId("../x")),),
    ):
        with pytest.raises(KnownError, match="twice"):
            read_assignment(replace(said, visits=visits).record())
    with pytest.raises(KnownError, match="other file"):
        read_assignment({**said.record(), "type": "return"})


def test_every_kind_has_rules_and_a_drill_never_ranks():
    assert set(KIND_RULES) == set(KINDS)
    assert {kind for kind in KINDS if ranked(kind, None)} == {"covert", "open", "cross_check", "mock", "official"}
    assert not ranked("drill", True)
    assert ranked("recheck", True)
    assert not ranked("covert", False)


def test_the_head_of_a_planned_visit_says_what_the_round_says():
    plan = replace(PLAN, kind="open", channel="press", period="2026-11", office="创建办", refusal="zero")
    head = planned_header(plan.occasion(), Site("甲", "a"), ("王敏",), date="2026-11-16")
    assert (head.round, head.kind, head.title, head.channel) == ("r", "open", "十一月", "press")
    assert (head.period, head.office, head.refusal, head.inspectors) == ("2026-11", "创建办", "zero", ("王敏",))


@given(
    st.sampled_from(("round", "number", "at", "inspectors", "visits", "more")),
    st.recursive(st.none() | st.integers(-5, 5) | words, lambda part: st.lists(part) | st.dictionaries(words, part)),
)
def test_no_odd_assignment_raises_anything_but_a_known_problem(field: str, odd: object):
    visit = PlannedVisit(VisitId("v1"), Site("甲", "a"), (ChecklistDigest("c"),), ("王敏",))
    record = {**Assignment(PLAN, 1, NOW, ("王敏",), (visit,)).record(), field: odd}
    with suppress(KnownError):
        assert read_assignment(record).visits in ((), (visit,))


TEAMS = (("王",), ("李",), ("王", "李"))
planned = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(TEAMS)), max_size=3, unique_by=itemgetter(0))
letters = st.lists(st.tuples(st.sampled_from(TEAMS), planned), min_size=1, max_size=4)


def came(number: int, names: tuple[str, ...], sites: list[tuple[str, tuple[str, ...]]]) -> Assignment:
    """An assignment that says who goes where."""
    visits = (
        PlannedVisit(VisitId(f"{site}{number}"), Site(site, site), (ChecklistDigest("c"),), team)
        for site, team in sites
        if {*team} & {*names}
    )
    return Assignment(PLAN, number, NOW, names, tuple(visits))


@given(letters, st.randoms())
def test_assignments_say_the_same_in_whatever_order_they_arrive(said: list, chance: Random):
    rows = [came(number, *one) for number, one in enumerate(said, 1)]
    mixed = list(rows)
    chance.shuffle(mixed)
    assert taken_in(rows) == taken_in(mixed)


def taken_in(said: list[Assignment]) -> dict[str, str]:
    """Which visits are planned after these assignments, by site."""
    bodies = [{"letter": str(one.number), "key": "k", "assignment": one.record()} for one in said]
    rows = [RoundRow(seq, "taken", NOW, "w", START, body) for seq, body in enumerate(bodies)]
    return {site: stop.visit for site, stop in sorted(fold_round(rows).stops.items())}
