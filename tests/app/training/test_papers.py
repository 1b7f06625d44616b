# SPDX-License-Identifier: MPL-2.0
"""Papers of a drill on disk: sealed by the trainer's key, proved, named by number, and never a certificate too much."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from inspector.app.exporting import Target
from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, keep_remark, rule
from inspector.app.training.papers import (
    PaperDesk,
    paper_desk,
    paper_title,
    result_name,
    write_answer_sheet,
    write_scene_booklet,
    write_trainee_result,
    write_trainee_results,
    write_trainer_report,
)
from inspector.app.trust import Keys, Standing
from inspector.app.verifying import verify
from inspector.core.answers import Answer
from inspector.core.drills.annex import annex
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Item
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.results import Results, results
from inspector.core.drills.roster import Trainee
from inspector.core.drills.ruling import Ruling
from inspector.core.problems import KnownError, Problem, sentence
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from tests.app.halls import sheet
from tests.app.training.markets import A1, A3, B1, B2, HEAPS, LOST, MET, TOKENS, laptop, made, packed

RIGHT: Mapping[Item, Answer] = {A1: LOST, A3: HEAPS, B1: MET, B2: MET}


def taken(number: str, answers: Mapping[Item, Answer], mode: str = "exam") -> Attempt:
    """An attempt by its answers."""
    return Attempt(number, "张伟", "", mode, answers, ("ab" * 32,))


def found(state: DrillState, *attempts: Attempt) -> Results:
    """What these attempts come to."""
    assert state.key is not None
    ruled = [one.ruling for one in state.rulings]
    return results(state.drill, state.key, ruled, state.roster, attempts, checklists={sheet().digest(): sheet()})


def words(path: Path) -> str:
    """Everything a PDF says."""
    return bare("".join(read_pdf_text(path.read_bytes())))


@pytest.fixture
def desk(hall: Hall) -> PaperDesk:
    made(hall)
    return paper_desk(hall, drill_of(hall, "d1"), "zh")


def test_a_certificate_is_signed_by_the_trainers_key_and_verified_as_true(desk: PaperDesk, hall: Hall, tmp_path: Path):
    graded = found(drill_of(hall, "d1"), taken("007", RIGHT)).lines[0].graded
    made = write_trainee_result(desk, graded, tmp_path / "007.pdf")
    seen = verify(made.path, Keys(hall.home), name="007.pdf")
    assert (seen.stands, seen.carries, seen.signer.standing) == (True, "report", Standing.OWN)
    assert seen.signer.spoken().replace(" ", "") in words(made.path)
    assert "合格证" in words(made.path)
    assert drill_of(hall, "d1").signed["007"].digest == made.sha256


def test_a_certificate_that_was_touched_is_no_longer_true(desk: PaperDesk, hall: Hall, tmp_path: Path):
    graded = found(drill_of(hall, "d1"), taken("007", RIGHT)).lines[0].graded
    path = write_trainee_result(desk, graded, tmp_path / "007.pdf").path
    path.write_bytes(path.read_bytes().replace(b"/Title", b"/Titel", 1))
    assert not verify(path, Keys(hall.home)).stands


def test_everybodys_result_goes_into_one_folder_a_file_a_number(desk: PaperDesk, hall: Hall, tmp_path: Path):
    everybody = found(drill_of(hall, "d1"), taken("007", RIGHT), taken("008", {A1: MET}))
    made = write_trainee_results(desk, everybody, tmp_path / "成绩")
    assert [one.path.name for one in made] == ["007 张伟 个人成绩.pdf", "008 张伟 个人成绩.pdf"]
    assert "复训通知" in words(made[1].path)
    assert "合格证" not in words(made[1].path)


def test_numbers_a_disk_would_spell_alike_have_files_of_their_own(desk: PaperDesk, hall: Hall):
    everybody = found(drill_of(hall, "d1"), *(taken(number, RIGHT) for number in ("A/1", "A:1", "a1", "A1")))
    names = {result_name(desk, line.graded).casefold() for line in everybody.lines}
    assert len(names) == 4
    assert "a1 张伟 个人成绩.pdf" in names


def test_answers_from_paper_have_a_result_without_times(desk: PaperDesk, hall: Hall, tmp_path: Path):
    graded = found(drill_of(hall, "d1"), taken("007", RIGHT, "paper")).lines[0].graded
    said = words(write_trainee_result(desk, graded, tmp_path / "p.pdf").path)
    assert "纸质答题" in said
    assert "合格证" in said


def test_more_answer_sheets_than_a_file_can_carry_are_refused_with_a_remedy(desk: PaperDesk, tmp_path: Path):
    people = [Trainee(f"{n}", "张伟") for n in range(10_001)]
    with pytest.raises(KnownError) as refused:
        write_answer_sheet(desk, tmp_path / "s.pdf", people)
    assert "不超过 10000 人" in sentence(refused.value.problem, "zh")


def test_a_booklet_is_refused_where_a_scenes_photo_is_missing(desk: PaperDesk, tmp_path: Path):
    def missing(name: str) -> bytes:
        raise KnownError(Problem("photo_missing", photo=name[:12]))

    desk.photo = missing
    with pytest.raises(KnownError) as refused:
        write_scene_booklet(desk, tmp_path / "s.pdf")
    assert refused.value.problem.code == "photo_missing"


def test_writing_stops_between_two_files(desk: PaperDesk, hall: Hall, tmp_path: Path):
    everybody = found(drill_of(hall, "d1"), taken("007", RIGHT), taken("008", RIGHT))
    heard: list[str] = []
    desk.told, desk.stop = heard.append, lambda: bool(heard)
    assert [one.path.name for one in write_trainee_results(desk, everybody, tmp_path)] == heard


def test_a_trainees_laptop_writes_no_result_of_an_exam(hall: Hall, tmp_path: Path):
    made(hall)
    state = drill_of(hall, "d1")
    graded = found(state, taken("007", RIGHT)).lines[0].graded
    with laptop(tmp_path / "one", packed(hall, "practice", tmp_path / "p.drill")) as own:
        theirs = paper_desk(own, drill_of(own, "d1"), "zh")
        with pytest.raises(KnownError) as refused:
            write_trainee_result(theirs, graded, tmp_path / "no.pdf")
    assert refused.value.problem.code == "drill_not_trainers"
    assert not (tmp_path / "no.pdf").exists()


def test_a_practice_is_written_on_the_laptop_it_was_taken_on_without_certificate(hall: Hall, tmp_path: Path):
    made(hall)
    practised = found(drill_of(hall, "d1"), taken("007", RIGHT, "practice")).practised["007"][0]
    with laptop(tmp_path / "one", packed(hall, "practice", tmp_path / "p.drill")) as own:
        path = write_trainee_result(paper_desk(own, drill_of(own, "d1"), "zh"), practised, tmp_path / "p.pdf").path
    assert "不发合格证" in words(path)
    assert "合格证书编号" not in words(path)


def test_without_a_key_nothing_is_graded_on_paper(hall: Hall, tmp_path: Path):
    made(hall)
    graded = found(drill_of(hall, "d1"), taken("007", RIGHT)).lines[0].graded
    with laptop(tmp_path / "one", packed(hall, "exam", tmp_path / "p.drill")) as own:
        theirs = paper_desk(own, drill_of(own, "d1"), "zh")
        with pytest.raises(KnownError) as refused:
            write_trainee_result(theirs, graded, tmp_path / "no.pdf")
    assert refused.value.problem.code == "drill_result_keyless"


def test_the_trainers_report_is_written_as_pdf_and_workbook_and_both_are_proved(hall: Hall, tmp_path: Path):
    made(hall)
    rule(hall, "d1", Ruling("void", B2, "情景看不清", "刘"))
    keep_remark(hall, "d1", A1, "改为：门口无积水")
    desk = paper_desk(hall, drill_of(hall, "d1"), "zh")
    everybody = found(drill_of(hall, "d1"), taken("007", RIGHT), taken("009", {A1: MET}))
    stats = annex(everybody, desk.checklists, "zh", resamples=20)
    targets = [Target(form, tmp_path / f"{paper_title(desk, 'report')}.{form}") for form in ("pdf", "xlsx")]
    pdf, book = write_trainer_report(desk, everybody, stats, targets)
    assert (pdf.path.name, pdf.card) == ("冬季考核 考核报告.pdf", book.card)
    assert all(said in words(pdf.path) for said in ("未交名单", "008", "情景看不清", "改为：门口无积水", "考核报告"))
    assert all(verify(one.path, Keys(hall.home)).stands for one in (pdf, book))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sheet_and_booklet_hold_nothing_of_the_key_in_any_byte(hall: Hall, tmp_path: Path, language: str):
    made(hall)
    desk = paper_desk(hall, drill_of(hall, "d1"), language)
    trainees = drill_of(hall, "d1").roster.trainees
    papers = (
        write_answer_sheet(desk, tmp_path / "sheet.pdf", trainees),
        write_scene_booklet(desk, tmp_path / "scenes.pdf"),
    )
    for paper in papers:
        spelled = paper.path.read_bytes().decode("latin-1") + words(paper.path)
        assert not any(token in spelled for token in TOKENS)
        assert verify(paper.path, Keys(hall.home)).stands
