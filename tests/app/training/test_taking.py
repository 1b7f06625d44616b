# SPDX-License-Identifier: MPL-2.0
"""Taking a drill: who may begin, what is asked, breaks, time, attempts, and cards that go together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.hall import Hall
from inspector.app.office.opening import open_card
from inspector.app.training.drills import keep_closed, keep_drill, keep_roster
from inspector.app.training.handing_in import card_name, hand_in
from inspector.app.training.practising import missed_before
from inspector.app.training.taking import (
    Sat,
    attempt_of,
    begin,
    blanks,
    logs_of,
    order_of,
    pause,
    remaining,
    resume,
    sitting_of,
    sittings,
    spent,
)
from inspector.core.answers import Status
from inspector.core.drills.roster import Roster
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.sites import Site
from inspector.core.values import Choice
from inspector.core.visits import fold
from tests.app.training.markets import A1, A3, B1, B2, ONE, SHEET, THREE, TWO, laptop, made, packed

FIRST, SECOND, THIRD = (SHEET, ONE), (SHEET, TWO), (SHEET, THREE)


def refusal(hall: Hall, number: str, mode: str = "") -> str:
    """The code with which a begin is refused."""
    with pytest.raises(KnownError) as refused:
        begin(hall, "d1", number, mode=mode)
    return refused.value.problem.code


def taken(hall: Hall, number: str, folder: Path, mode: str = "exam", wrong: str = "met") -> Sat:
    """An attempt with the first question answered, handed in."""
    sat = begin(hall, "d1", number, mode=mode)
    session = hall.enter(sat.visits["A"])
    session.judge(FIRST, Choice(wrong))
    return hand_in(hall, sat, folder, {"A": session}).sat


def test_one_visit_a_site_is_begun_under_the_number(hall: Hall):
    kept = made(hall)
    sat = begin(hall, "d1", " 008 ", "somebody else")
    assert (sat.number, sat.name, sat.unit, sat.attempt, list(sat.visits)) == ("008", "张伟", "西街", 1, ["A", "B"])
    heads = [fold(rows).header for rows in logs_of(hall, sat).values()]
    assert [(one.kind, one.site.id, one.inspectors) for one in heads] == [
        ("drill", "A", ("张伟",)),
        ("drill", "B", ("张伟",)),
    ]
    assert {(one.sitting.number, one.sitting.edition, one.sitting.mode) for one in heads if one.sitting} == {
        ("008", kept.digest(), "exam")
    }
    assert hall.workspace.check() == ()


def test_what_a_drill_does_not_ask_stands_as_not_asked(hall: Hall):
    made(hall)
    visit = fold(logs_of(hall, begin(hall, "d1", "007"))["A"])
    assert {key: answer.status for key, answer in visit.answers.items()} == {SECOND: Status.NOT_ASKED}


def test_who_may_begin(hall: Hall, tmp_path: Path):
    made(hall)
    assert (refusal(hall, "009"), refusal(hall, "  ")) == ("sitting_number", "sitting_number_none")
    assert refusal(hall, "007", "mock") == "sitting_mode"
    with laptop(tmp_path / "b", packed(hall, "exam", tmp_path / "e.drill")) as other:
        assert refusal(other, "007", "practice") == "sitting_mode"
        assert begin(other, "d1", "007").mode == "exam"
        keep_closed(other, "d1", closed=True)
        assert refusal(other, "008") == "sitting_closed"


def test_without_a_roster_any_number_is_taken_by_its_word(hall: Hall):
    made(hall)
    keep_roster(hall, "d1", Roster())
    sat = begin(hall, "d1", "12", " 王敏 ", "南街")
    assert (sat.number, sat.name, sat.unit) == ("12", "王敏", "南街")


def test_beginning_again_goes_on_and_two_numbers_stand_beside_each_other(hall: Hall):
    made(hall)
    first, again, other = (begin(hall, "d1", number) for number in ("007", "007", "008"))
    assert (first, again.visits == other.visits) == (again, False)
    assert [one.number for one in sittings(hall, "d1")] == ["007", "008"]
    assert sitting_of(hall, other.visits["B"]) == other


def test_a_begin_that_broke_off_between_two_sites_is_completed(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    made(hall)
    whole, begun = Hall.begin, []

    def breaking(self: Hall, *given: object, **more: object) -> object:
        if begun:
            raise KnownError(Problem("disk_full"))
        begun.append(given)
        return whole(self, *given, **more)

    monkeypatch.setattr(Hall, "begin", breaking)
    with pytest.raises(KnownError):
        begin(hall, "d1", "007")
    monkeypatch.undo()
    (broken,) = sittings(hall, "d1")
    sat = begin(hall, "d1", "007")
    assert (list(broken.visits), list(sat.visits), sat.visits["A"]) == (["A"], ["A", "B"], broken.visits["A"])


def test_nothing_is_answered_in_a_break(hall: Hall):
    made(hall)
    sat = begin(hall, "d1", "007")
    session = hall.enter(sat.visits["A"])
    pause(sat, session)
    with pytest.raises(KnownError) as refused:
        session.judge(FIRST, Choice("met"))
    assert refused.value.problem.code == "sitting_paused"
    session.settle()
    assert hall.enter(sat.visits["A"]).paused
    resume(session)
    resume(session)
    assert session.judge(FIRST, Choice("met")).after.value == Choice("met")
    assert [row.kind for row in session.rows] == ["open", "point", "pause", "resume", "point"]


def test_a_drill_without_breaks_has_none(hall: Hall):
    keep_drill(hall, replace(made(hall), breaks=False))
    sat = begin(hall, "d1", "007")
    with pytest.raises(KnownError, match="without breaks"):
        pause(sat, hall.enter(sat.visits["A"]))


def test_time_runs_from_the_beginning_and_not_in_a_break(hall: Hall):
    made(hall)
    sat = begin(hall, "d1", "007")
    session = hall.enter(sat.visits["A"])
    start = min(row.at.ms for rows in logs_of(hall, sat).values() for row in rows)
    logs = logs_of(hall, sat, {"A": session})
    assert remaining(sat, logs, Moment(start + 60_000)) == 29 * 60
    pause(sat, session)
    rested = session.rows[-1].at.ms - start
    assert spent(sat, logs_of(hall, sat, {"A": session}), Moment(start + 900_000)) == rested // 1000
    assert remaining(replace(sat, drill=replace(sat.drill, minutes=0)), logs, Moment(start)) is None


def test_time_that_is_up_is_below_nothing(hall: Hall):
    made(hall)
    sat = begin(hall, "d1", "007")
    assert (remaining(sat, logs_of(hall, sat), Moment(sat.begun.ms + 31 * 60_000)) or 0) == -60


def test_the_cards_of_all_sites_are_handed_in_together_and_prove(hall: Hall, tmp_path: Path):
    made(hall)
    sat = begin(hall, "d1", "007")
    session = hall.enter(sat.visits["A"])
    session.judge(FIRST, Choice("lost"))
    pause(sat, session)
    assert blanks(hall, sat, logs_of(hall, sat, {"A": session})) == (A3, B1, B2)
    handed = hand_in(hall, sat, tmp_path / "out", {"A": session})
    assert (handed.questions, handed.blanks, handed.sat.handed_in) == (4, 3, True)
    assert [paper.path.name for paper in handed.papers] == [
        "冬季考核 007 张伟 示例点位 1.scorecard",
        "冬季考核 007 张伟 示例点位 2.scorecard",
    ]
    assert all(paper.verdict.stands for paper in handed.papers)
    heads = [open_card(paper.path, "bundle").card.visit().header for paper in handed.papers]
    assert [(one.kind, one.sitting.number if one.sitting else "") for one in heads] == [("drill", "007")] * 2
    assert [one.handed_in for one in sittings(hall, "d1")] == [True]


def test_handing_in_again_writes_the_same_cards_elsewhere(hall: Hall, tmp_path: Path):
    made(hall)
    sat = taken(hall, "007", tmp_path / "out")
    again = hand_in(hall, sat, tmp_path / "stick")
    assert [path.read_bytes() for path in sorted((tmp_path / "out").iterdir())] == [
        paper.path.read_bytes() for paper in again.papers
    ]


def test_a_new_attempt_counts_up_and_is_named_so(hall: Hall, tmp_path: Path):
    made(hall)
    taken(hall, "007", tmp_path / "out")
    sat = taken(hall, "007", tmp_path / "out")
    assert (sat.attempt, card_name(sat, "B")) == (2, "冬季考核 007 张伟 #2 示例点位 2.scorecard")
    assert [one.attempt for one in sittings(hall, "d1")] == [1, 2]


def test_what_was_handed_in_is_not_opened_again(hall: Hall, tmp_path: Path):
    from inspector.core.visits import Return

    made(hall)
    sat = taken(hall, "007", tmp_path / "out")
    with pytest.raises(KnownError) as refused:
        hall.enter(sat.visits["A"]).reopen(Return("请补充"))
    assert refused.value.problem.code == "sitting_returned"


def test_the_head_of_a_drill_stays_under_its_number(hall: Hall):
    made(hall)
    session = hall.enter(begin(hall, "d1", "007").visits["A"])
    rows = len(session.rows)
    for other in ({"sitting": None}, {"kind": "covert"}, {"site": Site("示例点位 2", "B")}):
        with pytest.raises(KnownError) as refused:
            session.rewrite_header(replace(session.header, **other))
        assert refused.value.problem.code == "sitting_header"
    assert len(session.rows) == rows


@pytest.mark.parametrize("typed", ["００７", " 007\u200b"])
def test_a_number_typed_in_wide_digits_is_the_rosters(hall: Hall, typed: str):
    made(hall)
    assert begin(hall, "d1", typed).number == "007"


def test_a_sitting_goes_on_with_the_drill_it_was_begun_with(hall: Hall):
    kept = made(hall)
    sat = begin(hall, "d1", "007")
    keep_drill(hall, replace(kept, minutes=5))
    assert begin(hall, "d1", "007").drill.minutes == 30
    hall.drilled.clear()
    assert (sittings(hall, "d1")[0], begin(hall, "d1", "008").drill.minutes) == (sat, 5)


def test_missed_points_come_first_in_the_next_practice(hall: Hall, tmp_path: Path):
    made(hall)
    before = begin(hall, "d1", "007", mode="practice")
    session = hall.enter(before.visits["A"])
    session.judge(FIRST, Choice("lost"))
    hand_in(hall, before, tmp_path, {"A": session})
    sat = begin(hall, "d1", "007", mode="practice")
    missed = missed_before(hall, sat)
    assert (missed, missed_before(hall, before)) == ((A3, B1, B2), ())
    assert order_of(sat.drill, "A", missed) == (THIRD, FIRST)
    assert order_of(sat.drill, "A") == (FIRST, THIRD)


def test_an_exam_forgets_what_was_practised(hall: Hall, tmp_path: Path):
    made(hall)
    taken(hall, "007", tmp_path, "practice")
    assert missed_before(hall, begin(hall, "d1", "007", mode="exam")) == ()


def test_a_shuffled_drill_is_asked_in_the_order_of_its_seed(hall: Hall):
    from inspector.core.drills.ordering import shuffled

    kept = replace(made(hall), order="shuffled", seed="11-21")
    for site in kept.sites:
        assert order_of(kept, site.site.id) == shuffled(site.asked, "11-21", site.site.id)
    assert order_of(kept, "nowhere") == ()


def test_an_attempt_is_graded_as_its_cards_are(hall: Hall, tmp_path: Path):
    made(hall)
    sat = taken(hall, "007", tmp_path)
    attempt = attempt_of(hall, sat)
    assert (attempt.number, attempt.mode, attempt.unit, list(attempt.answers)) == ("007", "exam", "东街", [A1])
    assert attempt.handed_in is not None
    assert attempt.timing is not None
    assert list(attempt.timing.points) == [A1]
