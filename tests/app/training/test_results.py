# SPDX-License-Identifier: MPL-2.0
"""Results from what was gathered: cards of one attempt go together, papers count, and nothing is worked out twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.office.office import Office
from inspector.app.office.passing import take_in
from inspector.app.training.attempts import attempts
from inspector.app.training.drills import drill_of, keep_drill, keep_key, keep_paper
from inspector.app.training.handing_in import hand_in
from inspector.app.training.packs import take_pack
from inspector.app.training.real_visits import drift_of, pair_of, pairs_of
from inspector.app.training.results import drill_annex, drill_results
from inspector.app.training.taking import Sat, begin
from inspector.core.answers import Answer
from inspector.core.drills.answer_key import answer_key
from inspector.core.problems import KnownError
from tests.app.halls import ticking
from tests.app.training.markets import A1, A3, B1, HEAPS, LOST, MET, ONE, SHEET, THREE, TWO, key, made, packed


@contextmanager
def trainee(folder: Path, pack: Path) -> Iterator[Hall]:
    """A laptop with ids of its own."""
    opened = open_hall(folder / "workspace", folder / "home", clock=ticking(1_764_000_000_000))
    try:
        take_pack(opened, pack)
        yield opened
    finally:
        opened.close()


def took(laptop: Hall, number: str, said: dict[tuple[str, str, str], Answer], folder: Path) -> Sat:
    """An attempt handed in with these answers."""
    sat = begin(laptop, "d1", number)
    sessions = {site: laptop.enter(visit) for site, visit in sat.visits.items()}
    for (site, sheet, point), answer in said.items():
        sessions[site].judge((sheet, point), answer.value)
    return hand_in(laptop, sat, folder, sessions).sat


@pytest.fixture
def pack(hall: Hall, tmp_path: Path) -> Path:
    """An exam pack of the drill of two sites."""
    made(hall)
    return packed(hall, "exam", tmp_path / "exam.drill")


def test_the_cards_of_all_sites_are_one_attempt_however_blank_one_is(hall: Hall, tmp_path: Path):
    kept = made(hall)
    whole = replace(kept.sites[1], asked=tuple((SHEET, point) for point in (ONE, TWO, THREE)))
    keep_drill(hall, replace(kept, sites=(kept.sites[0], whole)))
    with trainee(tmp_path / "one", packed(hall, "exam", tmp_path / "exam.drill")) as laptop:
        took(laptop, "007", {A1: LOST, A3: HEAPS}, tmp_path / "cards")
    take_in(hall, [tmp_path / "cards"])
    (one,) = attempts(Office(hall), drill_of(hall, "d1"))
    assert (one.number, one.name, one.unit, one.mode, len(one.cards)) == ("007", "张伟", "东街", "exam", 2)
    assert (set(one.answers), one.forked, one.timing.jumps) == ({A1, A3}, (), 0)
    assert one.edition == drill_of(hall, "d1").drill.digest()


def test_attempts_of_one_number_on_two_laptops_stay_two(hall: Hall, pack: Path, tmp_path: Path):
    for name, said in (("one", {A1: LOST}), ("two", {A1: MET, B1: MET})):
        with trainee(tmp_path / name, pack) as laptop:
            took(laptop, "007", said, tmp_path / "cards" / name)
    take_in(hall, [tmp_path / "cards"])
    found = drill_results(hall, Office(hall), "d1")
    assert [(line.number, len(line.others)) for line in found.lines] == [("007", 1)]
    assert [trainee.number for trainee in found.missing] == ["008"]


def test_a_card_that_went_on_on_two_copies_is_forked_and_what_differs_counts_as_blank(hall, pack, tmp_path):
    with trainee(tmp_path / "one", pack) as laptop:
        sat = begin(laptop, "d1", "007")
        session = laptop.enter(sat.visits["A"])
        session.judge((SHEET, ONE), LOST.value)
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    for name, said in (("one", {A3: HEAPS}), ("two", {A1: MET, A3: HEAPS})):
        with trainee(tmp_path / name, pack) as laptop:
            took(laptop, "007", said, tmp_path / "cards" / name)
    take_in(hall, [tmp_path / "cards"])
    (one,) = attempts(Office(hall), drill_of(hall, "d1"))
    assert (set(one.answers), len(one.forked)) == ({A3}, 2)


def test_paper_counts_with_the_name_of_the_roster(hall: Hall, pack: Path):
    keep_paper(hall, "d1", {"007": {A1: LOST}, "099": {}}, "陈", names={"099": "赵新"})
    found = drill_results(hall, Office(hall), "d1")
    assert [(line.number, line.name, line.known) for line in found.lines] == [
        ("007", "张伟", True),
        ("099", "赵新", False),
    ]
    assert found.lines[0].graded.attempt.mode == "paper"


def test_nothing_is_worked_out_twice_and_everything_anew_when_something_came(hall: Hall, pack: Path):
    office = Office(hall)
    first, told = drill_results(hall, office, "d1"), drill_annex(hall, office, "d1", "zh", resamples=5)
    assert drill_results(hall, office, "d1") is first
    assert drill_annex(hall, office, "d1", "zh", resamples=5) is told
    keep_paper(hall, "d1", {"007": {A1: LOST}})
    assert len(drill_results(hall, office, "d1").lines) == 1
    assert len(drill_annex(hall, office, "d1", "zh", resamples=5).table.raters) == 1


def test_an_earlier_drill_is_a_session_before_this_one(hall: Hall, pack: Path):
    state = drill_of(hall, "d1")
    keep_drill(hall, replace(state.drill, id="d0", day="2026-10-01"))
    keep_key(hall, answer_key("d0", tuple(key().answers.values())))
    for name, said in (("d0", {A1: MET}), ("d1", {A1: LOST})):
        keep_paper(hall, name, {"007": said})
    (one,) = drill_results(hall, Office(hall), "d1").progress
    assert [step.drill for step in one.steps] == ["d0", "d1"]
    assert [step.drill for step in drill_results(hall, Office(hall), "d0").progress[0].steps] == ["d0"]


def test_an_exam_pack_has_no_results_and_a_drill_without_key_only_an_annex(hall: Hall, pack: Path, tmp_path: Path):
    with trainee(tmp_path / "one", pack) as laptop, pytest.raises(KnownError) as refused:
        drill_results(laptop, Office(laptop), "d1")
    assert refused.value.problem.code == "drill_result_keyless"
    keep_drill(hall, replace(drill_of(hall, "d1").drill, id="d2"))
    for number, said in (("1", MET), ("2", MET)):
        keep_paper(hall, "d2", {number: {A1: said}})
    found = drill_results(hall, Office(hall), "d2")
    assert [note.code for note in found.notes] == ["drill_result_keyless"]
    assert {line.graded.passed for line in found.lines} == {False}
    assert drill_annex(hall, Office(hall), "d2", "zh", resamples=5).named[0].value == 1


def test_a_changed_drill_says_that_cards_are_of_another_edition(hall: Hall, pack: Path, tmp_path: Path):
    with trainee(tmp_path / "one", pack) as laptop:
        took(laptop, "007", {A1: LOST}, tmp_path / "cards")
    take_in(hall, [tmp_path / "cards"])
    keep_drill(hall, replace(drill_of(hall, "d1").drill, minutes=45))
    (line,) = drill_results(hall, Office(hall), "d1").lines
    assert [note.code for note in line.notes] == ["drill_result_edition"]


def test_real_visits_of_an_empty_office_have_no_pairs(hall: Hall):
    office = Office(hall)
    assert (pairs_of(office), drift_of(office)) == ((), ())
    with pytest.raises(KnownError) as refused:
        pair_of(office, "王敏", "李强", "zh")
    assert refused.value.problem.code == "drill_result_pair"
