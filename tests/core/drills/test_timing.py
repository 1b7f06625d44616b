# SPDX-License-Identifier: MPL-2.0
"""The time of an attempt: gaps between answers, breaks, several sites, clocks that were set, the limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from inspector.core.canonical import Json
from inspector.core.drills.attempt import Timing
from inspector.core.drills.drill import Item
from inspector.core.drills.timing import timing
from inspector.core.moments import Moment
from inspector.core.rows import Row
from inspector.core.visits import Change
from tests.core.drills.signs import SAID, Signs, drilled

DRILL = drilled("111 111")
START = 1_763_260_000_000


def at(seconds: float) -> Moment:
    return Moment(START + round(seconds * 1000))


def log(drill: Signs, *entries: tuple[float, str | int, Json]) -> tuple[Row, ...]:
    """Rows of one site: the second, then a kind or the place of a question answered, then the body."""
    rows = []
    for seq, (seconds, what, body) in enumerate(entries):
        kind = what if isinstance(what, str) else "point"
        said = body if isinstance(what, str) else Change(drill.item(what)[1:], SAID["1"]).record()
        rows.append(Row(seq, kind, at(seconds), "laptop", said if isinstance(said, Mapping) else {}))
    return tuple(rows)


def timed(*entries: tuple[float, str | int], drill: Signs = DRILL) -> Timing:
    """The time of one site."""
    return timing({"s0": log(drill, *((*entry, None) for entry in entries))}, drill.drill)


def clock(before: float, after: float) -> dict[str, Json]:
    return {"before": at(before).record(), "after": at(after).record()}


def spent(found: Timing, drill: Signs = DRILL) -> dict[int, int]:
    """Seconds by the place of a question."""
    return {drill.drill.items().index(item): seconds for item, seconds in found.points.items()}


def places(items: Sequence[Item]) -> list[int]:
    return [DRILL.drill.items().index(item) for item in items]


def test_a_question_takes_from_the_answer_before_to_its_own():
    found = timed((0, "open"), (10, 0), (25, 1), (26, "tray"), (40, 2), (99, "seal"))
    assert spent(found) == {0: 10, 1: 15, 2: 15}
    assert (found.whole, found.breaks, found.late, found.jumps) == (40, 0, (), 0)


def test_coming_back_and_taking_back_is_time_of_that_question():
    found = timed((0, "open"), (10, 0), (20, 1), (50, 0), (55, 0))
    assert (spent(found), found.whole) == ({0: 45, 1: 10}, 55)


def test_points_that_are_not_asked_take_no_time_of_their_own():
    rows = log(DRILL, (0, "open", None), (5, 0, None))
    other = Change((DRILL.item(0)[1], DRILL.item(0)[2].replace("p0", "p9")), SAID["1"]).record()  # type: ignore[arg-type]
    found = timing({"s0": (rows[0], Row(1, "point", at(3), "laptop", other), replace(rows[1], seq=2))}, DRILL.drill)
    assert spent(found) == {0: 5}


def test_a_point_answered_under_another_checklist_takes_the_time_of_that_answer():
    shared = {DRILL.item(2)[1:]: DRILL.item(0)[1:]}
    other = replace(DRILL.drill.sites[0], asked=(DRILL.item(1)[1:], DRILL.item(2)[1:]))
    drill = replace(DRILL.drill, sites=(other,))
    rows = log(DRILL, (0, "open", None), (10, 0, None), (15, 1, None))
    assert spent(timing({"s0": rows}, drill, shared)) == {2: 10, 1: 5}
    assert spent(timing({"s0": rows}, drill)) == {1: 15}


def test_a_break_is_nobodys_time_and_one_after_the_last_answer_is_none():
    found = timed((0, "open"), (10, 0), (12, "pause"), (312, "resume"), (320, 1), (330, "pause"), (900, "seal"))
    assert (spent(found), found.whole, found.breaks) == ({0: 10, 1: 10}, 20, 300)


def test_what_lies_between_the_seal_and_a_return_is_nobodys_time():
    found = timed((0, "open"), (10, 0), (15, "seal"), (90_000, "reopen"), (90_005, 1))
    assert (spent(found), found.whole) == ({0: 10, 1: 10}, 20)
    first = log(DRILL, (0, "open", None), (10, 0, None), (15, "seal", None))
    second = log(DRILL, (0, "open", None), (40, 3, None), (45, "seal", None))
    assert spent(timing({"s0": first, "s1": second}, DRILL.drill)) == {0: 10, 3: 30}


def test_where_no_breaks_are_allowed_the_clock_runs_on():
    strict = replace(DRILL, drill=replace(DRILL.drill, breaks=False))
    found = timed((0, "open"), (10, "pause"), (310, "resume"), (320, 0), drill=strict)
    assert (found.whole, found.breaks) == (320, 0)


def test_sites_taken_in_turns_are_one_line_of_time():
    first = log(DRILL, (0, "open", None), (10, 0, None), (40, 1, None), (41, 2, None))
    second = log(DRILL, (1, "open", None), (20, 3, None), (60, 4, None))
    for cards in ({"s0": first, "s1": second}, {"s1": second, "s0": first}):
        found = timing(cards, DRILL.drill)
        assert spent(found) == {0: 10, 3: 10, 1: 20, 2: 1, 4: 19}
        assert found.whole == 60 == sum(found.points.values())


def test_a_break_at_one_site_stops_the_clock_of_all():
    first = log(DRILL, (0, "open", None), (10, "pause", None), (100, "resume", None), (110, 0, None))
    second = log(DRILL, (0, "open", None), (50, "tray", None), (115, 3, None))
    found = timing({"s0": first, "s1": second}, DRILL.drill)
    assert (spent(found), found.breaks) == ({0: 20, 3: 5}, 90)


def test_a_break_in_which_another_site_is_answered_was_none():
    first = log(DRILL, (0, "open", None), (10, "pause", None), (1000, "resume", None), (1010, 0, None))
    second = log(DRILL, (0, "open", None), (900, 3, None))
    found = timing({"s0": first, "s1": second}, DRILL.drill)
    assert (spent(found), found.whole, found.breaks) == ({3: 900, 0: 110}, 1010, 0)


def test_a_clock_that_was_set_counts_as_no_time_either_way():
    rows = ((0, "open", None), (10, 0, None), (7000, "clock", clock(15, 7000)), (7005, 1, None))
    ahead = timing({"s0": log(DRILL, *rows)}, DRILL.drill)
    assert (spent(ahead), ahead.whole, ahead.jumps) == ({0: 10, 1: 10}, 20, 1)
    rows = ((0, "open", None), (10, 0, None), (-900, "clock", clock(15, -900)), (-895, 1, None), (-890, 2, None))
    back = timing({"s0": log(DRILL, *rows)}, DRILL.drill)
    assert (spent(back), back.whole, back.jumps) == ({0: 10, 1: 10, 2: 5}, 25, 1)


def test_a_clock_set_back_unseen_counts_as_nothing_until_it_has_caught_up():
    found = timed((0, "open"), (10, 0), (5, 1), (12, 2))
    assert (spent(found), found.whole) == ({0: 10, 1: 0, 2: 2}, 12)


def test_a_clock_set_once_is_told_once_though_every_site_noted_it():
    first = log(DRILL, (0, "open", None), (3615, "clock", clock(15, 3615)), (3620, 0, None))
    second = log(DRILL, (0, "open", None), (3622, "clock", clock(22, 3622)), (3630, 3, None))
    found = timing({"s0": first, "s1": second}, DRILL.drill)
    assert (found.jumps, found.whole, spent(found)) == (1, 30, {0: 20, 3: 10})


def test_an_answer_after_the_limit_is_late_and_breaks_do_not_count():
    short = replace(DRILL, drill=replace(DRILL.drill, minutes=1))
    rows = ((0, "open"), (30, "pause"), (100, "resume"), (130, 0), (130.5, 1), (20, 2))
    assert places(timed(*rows, drill=short).late) == [1, 2]
    assert timed(*rows).late == ()


def test_an_answer_changed_after_the_limit_is_late():
    short = replace(DRILL, drill=replace(DRILL.drill, minutes=1))
    assert places(timed((0, "open"), (30, 0), (40, 1), (61, 0), drill=short).late) == [0]


def test_nothing_answered_took_no_time():
    assert timed((0, "open"), (500, "seal")) == Timing()
    assert timing({}, DRILL.drill) == Timing()
