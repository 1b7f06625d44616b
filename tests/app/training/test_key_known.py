# SPDX-License-Identifier: MPL-2.0
"""An exam taken where the key lay: the cards say since when, nobody passes by them alone, and the trainer may rule."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from inspector.app.hall import Hall
from inspector.app.office.office import Office
from inspector.app.office.passing import take_in
from inspector.app.training.drills import admit, drill_of
from inspector.app.training.handing_in import hand_in
from inspector.app.training.packs import take_pack
from inspector.app.training.papers import paper_desk, write_trainee_result
from inspector.app.training.results import drill_results
from inspector.app.training.taking import begin, logs_of
from inspector.core.answers import Answer
from inspector.core.drills.drill import Item
from inspector.core.drills.results import Line, Results
from inspector.core.problems import KnownError
from inspector.files.pdf_reading import read_pdf_text
from tests.app.training.markets import A1, A3, B1, B2, HEAPS, LOST, MET, laptop, made, packed

RIGHT: Mapping[Item, Answer] = {A1: LOST, A3: HEAPS, B1: MET, B2: MET}


def taken(trainer: Hall, folder: Path, first: str = "practice") -> Line:
    """What a right exam comes to on a laptop that took another pack first."""
    packs = {mode: packed(trainer, mode, folder / f"{mode}.drill") for mode in ("exam", first)}
    with laptop(folder / "laptop", packs[first]) as hall:
        take_pack(hall, packs["exam"])
        sat = begin(hall, "d1", "007")
        sessions = {site: hall.enter(visit) for site, visit in sat.visits.items()}
        for item, answer in RIGHT.items():
            sessions[item[0]].adopt(item[1:], answer)
        hand_in(hall, sat, folder / "cards", sessions)
    take_in(trainer, [folder / "cards"])
    return told(trainer).lines[0]


def told(trainer: Hall) -> Results:
    """What the trainer sees."""
    return drill_results(trainer, Office(trainer), "d1")


def test_a_laptop_that_never_had_the_key_says_nothing(hall: Hall, tmp_path: Path):
    made(hall)
    line = taken(hall, tmp_path, "exam")
    assert (line.graded.verdict, line.graded.attempt.key_known, line.notes) == ("passed", None, ())


def test_who_had_the_practice_file_before_does_not_pass_by_the_cards_alone(hall: Hall, tmp_path: Path):
    made(hall)
    line = taken(hall, tmp_path)
    assert (line.graded.verdict, line.graded.passed, line.graded.held.agreement) == ("withheld", False, 1)
    assert [note.code for note in line.notes] == ["drill_result_key_known"]
    assert line.notes[0].facts["since"] == "2025-11-25 00:00"
    assert told(hall).passed() == 0


def test_a_key_that_comes_while_the_exam_is_open_is_said_too(hall: Hall, tmp_path: Path):
    made(hall)
    packs = [packed(hall, mode, tmp_path / f"{mode}.drill") for mode in ("exam", "practice")]
    with laptop(tmp_path / "b", packs[0]) as other:
        sat = begin(other, "d1", "007")
        session = other.enter(sat.visits["A"])
        take_pack(other, packs[1])
        hand_in(other, sat, tmp_path / "out", {"A": session})
        for rows in logs_of(other, sat).values():
            assert [row.kind for row in rows][-2:] == ["key_known", "seal"]


def test_a_practice_says_nothing_of_its_key(hall: Hall, tmp_path: Path):
    made(hall)
    sat = begin(hall, "d1", "007", mode="practice")
    hand_in(hall, sat, tmp_path)
    assert {row.kind for rows in logs_of(hall, sat).values() for row in rows} == {"open", "point", "seal"}


def test_the_trainer_lets_it_count_or_takes_that_back(hall: Hall, tmp_path: Path):
    made(hall)
    attempt = taken(hall, tmp_path).graded.attempt
    admit(hall, "d1", attempt, "当场监考，未打开练习包", "刘")
    line = told(hall).lines[0]
    assert (line.graded.verdict, [note.code for note in line.notes]) == ("passed", ["drill_result_key_ruled"])
    admit(hall, "d1", line.graded.attempt, "监考记录有误", "刘", counts=False)
    assert told(hall).lines[0].graded.verdict == "withheld"
    hall.drilled.clear()
    assert told(hall).lines[0].graded.verdict == "withheld"


def test_a_ruling_needs_its_reason_and_a_card_that_says_so(hall: Hall, tmp_path: Path):
    made(hall)
    attempt = taken(hall, tmp_path, "exam").graded.attempt
    for reason, code in (("  ", "drill_reason"), ("监考在场", "drill_key_unknown")):
        with pytest.raises(KnownError) as refused:
            admit(hall, "d1", attempt, reason, "刘")
        assert refused.value.problem.code == code


def test_a_ruling_goes_to_another_trainer_and_to_nobody_else(hall: Hall, tmp_path: Path):
    made(hall)
    admit(hall, "d1", taken(hall, tmp_path).graded.attempt, "当场监考", "刘")
    with laptop(tmp_path / "other", packed(hall, "master", tmp_path / "m.drill")) as other:
        assert drill_of(other, "d1").admissions == drill_of(hall, "d1").admissions
    exam = packed(hall, "exam", tmp_path / "e.drill").read_bytes()
    assert "当场监考".encode() not in exam


def test_no_certificate_is_written_before_the_ruling(hall: Hall, tmp_path: Path):
    made(hall)
    line = taken(hall, tmp_path)
    desk = paper_desk(hall, drill_of(hall, "d1"), "zh")
    write_trainee_result(desk, line.graded, tmp_path / "r.pdf")
    said = "".join("".join(read_pdf_text((tmp_path / "r.pdf").read_bytes())).split())
    assert "待裁定" in said
    assert "自2025-11-2500:00起存有标准答案" in said
    assert "证书编号" not in said
