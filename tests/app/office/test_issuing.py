# SPDX-License-Identifier: MPL-2.0
"""Issuing: an issue reprints byte for byte whatever comes later, and the next one says what changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.app.hall import open_hall
from inspector.app.office.appeals import appeals, file_appeal, take_on
from inspector.app.office.correcting import correction_lines, due_said
from inspector.app.office.issuing import freeze, issue, issues, next_head, reprint
from inspector.app.office.office import Office
from inspector.app.office.publishing import compose
from inspector.core.canonical import canonical, parse
from inspector.core.issuing.issue import read_issue
from inspector.core.issuing.template import IssueHead
from inspector.core.problems import KnownError
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.files.docx_reading import read_docx
from tests.app.halls import counting, ticking
from tests.app.office.gathered_week import PLAN, gathered, take, template, week_card, week_cards

HEAD = IssueHead(47, "2026-11-21", "李强")
PAPERS = ("bulletin_docx", "summary")


def issued(office: Office, folder, head: IssueHead = HEAD):
    made = compose(office, PLAN, template(), folder, PAPERS, head=head)
    return freeze(office, PLAN, template(), made, head)


def appeal_granted(office: Office) -> None:
    walk = next(walk for walk in office.picture().walks.values() if walk.problems)
    name = file_appeal(office, walk.id, walk.problems[0].key, unit="南湖街道", reason="雨后未干", by="李强")
    take_on(office, name, "reviewing", reason="", by="李强")
    take_on(office, name, "revoked", reason="查证属实", by="李强")


def test_an_issue_reprints_byte_for_byte_after_an_appeal_and_the_next_one_carries_the_correction(hall, tmp_path):
    office = gathered(hall)
    frozen = issued(office, tmp_path / "47")
    before = {one.name: (tmp_path / "47" / one.name).read_bytes() for one in frozen.files}
    appeal_granted(office)
    again = reprint(office, "第47期", tmp_path / "again")
    assert {path.name: path.read_bytes() for path in again} == before
    made = compose(office, PLAN, template(), tmp_path / "48", ("bulletin_docx",), head=IssueHead(48, "2026-11-28"))
    said = read_docx(made[0].path).text
    assert "更正说明" in said
    assert "第47期" in said.partition("更正说明")[2]
    assert "更正说明" not in read_docx(before["实地测评情况通报 第47期.docx"]).text


def test_a_correction_names_unit_score_and_cause(hall, tmp_path):
    office = gathered(hall)
    issued(office, tmp_path)
    assert correction_lines(office, "zh") == ()
    appeal_granted(office)
    lines = correction_lines(office, "zh") or ()
    first = next(line for line in lines if line.unit in {"南湖街道", "西关街道"} and line.figure.startswith("得分"))
    assert first.before < first.after
    assert "申诉" in first.because
    assert any(first.before in said and first.after in said for said in due_said(office, "第47期", "zh"))


def test_before_any_issue_there_is_nothing_to_correct(hall):
    assert correction_lines(gathered(hall), "zh") is None


def test_a_card_of_the_week_that_comes_late_corrects_and_one_of_the_next_week_does_not(hall, tmp_path):
    office = gathered(hall)
    issued(office, tmp_path)
    take(office, week_card(9, "东门街道", "2026-11-24", heaps=3))
    assert correction_lines(office, "zh") == ()
    take(office, week_card(8, "东门街道", "2026-11-17", heaps=3))
    assert {line.unit for line in correction_lines(office, "zh") or ()} >= {"全域", "东门街道"}


def test_a_card_of_another_round_in_the_same_week_corrects_nothing(hall, tmp_path):
    office = gathered(hall, *(week_card(site, "东门街道", turn="r1") for site in (1, 2, 3)))
    issued(office, tmp_path)
    take(office, week_card(8, "东门街道", "2026-11-17", heaps=3, turn="r2"))
    assert correction_lines(office, "zh") == ()
    take(office, week_card(9, "东门街道", "2026-11-17", heaps=3, turn="r1"))
    assert {line.unit for line in correction_lines(office, "zh") or ()} >= {"全域", "东门街道"}


def test_withdrawing_what_came_late_takes_the_correction_away(hall, tmp_path):
    office = gathered(hall)
    issued(office, tmp_path)
    late = week_card(8, "东门街道", "2026-11-17", heaps=3)
    take(office, late)
    office.withdraw([late.digest()], "误收", "李强")
    assert correction_lines(office, "zh") == ()


def test_an_issue_keeps_records_figures_and_choices(hall, tmp_path):
    office = gathered(hall)
    frozen = issued(office, tmp_path)
    read = issue(office, "第47期")
    assert read == frozen == read_issue(parse(canonical(frozen.record())))
    assert read.figures == parse(canonical(figures_record(figures(office.picture(), PLAN))))
    assert len(read.records["card"]) == len(week_cards())
    assert (read.period, read.plan) == ("2026-W47", replace(PLAN, current="2026-W47"))


def test_a_number_is_issued_once_and_the_next_one_follows(hall, tmp_path):
    office = gathered(hall)
    issued(office, tmp_path)
    with pytest.raises(KnownError) as refused:
        issued(office, tmp_path / "2")
    assert refused.value.problem.code == "issue_known"
    assert ([line.id for line in issues(office)], next_head(office).n) == (["第47期"], 48)


def test_papers_of_other_records_or_changed_on_disk_are_not_issued(hall, tmp_path):
    office = gathered(hall)
    made = compose(office, PLAN, template(), tmp_path, PAPERS, head=HEAD)
    take(office, week_card(8, "东门街道"))
    with pytest.raises(KnownError, match="Make them again"):
        freeze(office, PLAN, template(), made, HEAD)
    made = compose(office, PLAN, template(), tmp_path, PAPERS, head=HEAD)
    made[0].path.write_bytes(b"other")
    with pytest.raises(KnownError, match="Make them again"):
        freeze(office, PLAN, template(), made, HEAD)
    with pytest.raises(KnownError, match="Make at least one"):
        freeze(office, PLAN, template(), (), HEAD)


def test_an_issue_is_there_after_the_workspace_was_opened_again(tmp_path):
    first = open_hall(tmp_path / "w", tmp_path / "home", clock=ticking(), new_id=counting())
    issued(gathered(first), tmp_path / "47")
    first.close()
    opened = open_hall(tmp_path / "w", tmp_path / "home", clock=ticking(), new_id=counting())
    paths = reprint(Office(opened), "第47期", tmp_path / "again")
    opened.close()
    assert [path.read_bytes() for path in paths] == [(tmp_path / "47" / path.name).read_bytes() for path in paths]


def test_an_appeal_goes_on_step_by_step_and_ends(hall):
    office = gathered(hall)
    appeal_granted(office)
    found = appeals(office.picture())[0]
    assert ([step.choice for _, step in found.steps], found.is_closed) == (["filed", "reviewing", "revoked"], True)
    with pytest.raises(KnownError, match="closed already"):
        take_on(office, found.id, "upheld", reason="再议", by="李强")
