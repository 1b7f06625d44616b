# SPDX-License-Identifier: MPL-2.0
"""Reports on disk: proved before they have their name, and whatever is changed afterwards is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.exporting import Target, options_for
from inspector.app.office.office import Office
from inspector.app.office.report_files import sealed_report, write_report
from inspector.app.office.report_photos import shown_photos
from inspector.app.trust import Keys
from inspector.app.verdict import Verdict
from inspector.app.verifying import verify
from inspector.core.answers import Answer, Status
from inspector.core.canonical import canonical
from inspector.core.findings import Finding
from inspector.core.merging.deciding import Signed, admit, judge_blanks
from inspector.core.merging.record_bytes import recorded
from inspector.core.moments import Moment
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.values import Choice
from inspector.reports.office.report import Report
from inspector.reports.office.report_blocks import report_of
from inspector.reports.office.report_matter import Front, ReportMatter
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out
from tests.app.office.cards import START, card, card_of, header, sheet_record
from tests.app.office.test_office import batch
from tests.flows.forgers import changed_zip, resealed
from tests.reports.office.friday import jpeg, matter


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "keys")


def report(**more: str) -> Report:
    made = matter(**more)[0]  # type: ignore[arg-type]  # a test hands on what it was given
    return report_of(replace(made, options=options_for(made.options.language, made.options.edition)))


def codes(verdict: Verdict) -> set[str]:
    return {problem.code for problem in verdict.true}


@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_a_report_is_proved_before_it_has_its_name(tmp_path: Path, keys: Keys, edition: str):
    made, copies = report(edition=edition), matter()[1]
    targets = [Target(form, tmp_path / f"r.{form}") for form in ("pdf", "xlsx")]
    for exported in write_report(made, copies, targets, keys):
        again = verify(exported.path, keys)
        assert again.stands
        assert (again.carries, again.card, again.edition) == ("report", made.digest(), edition)
        assert "verdict.true_report" in {phrase.code for phrase in again.phrases()}
    assert sorted(path.name for path in tmp_path.glob("r.*")) == ["r.pdf", "r.xlsx"]


def test_pages_that_show_another_report_are_not_true(keys: Keys):
    made, copies = report(), matter()[1]
    paper = replace(made, title="另一份报告", head="另一份报告").paper()
    about = About(paper.title, paper.subject, paper.language, made.options.release, made.when)
    forged = write_pages(lay_out(paper).pages, copies, {"report.json": made.canonical()}, about)
    verdict = verify(resealed(forged, sealed_report(made, copies, "pdf", keys), keys), keys)
    assert "paper_text" in codes(verdict)
    assert "verdict.false_report" in {phrase.code for phrase in verdict.phrases()}


@pytest.mark.parametrize(
    ("member", "old", "new", "code"),
    [
        ("xl/sharedStrings.xml", "东门街道", "西门街道", "cell_differs"),
        ("xl/charts/chart1.xml", 'val="bar"', 'val="col"', "workbook_strange"),
        ("xl/worksheets/sheet2.xml", 'paperSize="9"', 'paperSize="8"', "workbook_strange"),
    ],
)
def test_a_changed_workbook_is_not_true_however_it_is_sealed(keys: Keys, member: str, old: str, new: str, code: str):
    data = sealed_report(report(), matter()[1], "xlsx", keys)
    forged = changed_zip(data, swapped(member, old, new))
    assert code in codes(verify(resealed(forged, data, keys), keys))


def swapped(member: str, old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        assert old.encode() in members[member]
        members[member] = members[member].replace(old.encode(), new.encode())

    return change


@pytest.mark.parametrize("spelled", [b"{}", b"[" * 100_000, b'{"format":1,"report":{},"type":"report"}'])
def test_a_hostile_record_is_refused_by_name(keys: Keys, spelled: bytes):
    made, copies = report(), matter()[1]
    forged = write_pages(lay_out(made.paper()).pages, copies, {"report.json": spelled}, _about(made))
    verdict = verify(resealed(forged, sealed_report(made, copies, "pdf", keys), keys), keys)
    assert codes(verdict) & {"report_form", "canonical_form"}


def test_a_record_that_cannot_be_laid_out_is_refused_by_name(keys: Keys):
    made, copies = report(), matter()[1]
    value = json.loads(made.canonical())
    value["report"]["parts"][0]["blocks"][1]["columns"] = 0
    forged = write_pages(lay_out(made.paper()).pages, copies, {"report.json": canonical(value)}, _about(made))
    assert "report_form" in codes(verify(resealed(forged, sealed_report(made, copies, "pdf", keys), keys), keys))


def _about(made: Report) -> About:
    return About(made.title, made.subject, "zh-CN", made.options.release, made.when)


def decided(office: Office) -> None:
    """Admit every walk, its blanks left out."""
    signed, seen = Signed("王主任", "看过", Moment(START)), office.picture()
    for walk in seen.walks.values():
        office.decide([admit(seen, walk, "admitted", signed), judge_blanks(seen, walk, "judged", signed)])


def test_the_report_of_what_the_office_holds_shows_its_photos(hall, keys: Keys, tmp_path: Path):
    data = jpeg()
    photo = hall.workspace.photos.add(data)
    finding = Finding("f1", "有积水", "东门", photos=(photo.sha256,))
    lost = Answer(Status.JUDGED, Choice("lost"), findings=(finding,))
    office = Office(hall)
    found = card("v1", "l", head=header("S-1"), answer=lost, photos=(photo,))
    office.keep_batch(batch(hall, "b"), [recorded(found), card_of("v2", head=header("S-2")), sheet_record()])
    decided(office)
    whole = office.picture()
    numbers = figures(whole, RankPlan())
    plain = ReportMatter(numbers, whole, options_for("zh"), Front("临江市"), Moment(START))
    shots, copies = shown_photos(office, plain.problems(), plain.options)
    made = report_of(replace(plain, shots=shots))
    exported = write_report(made, copies, [Target(form, tmp_path / f"r.{form}") for form in ("pdf", "xlsx")], keys)
    assert len(made.photos()) == len(made.thumbs()) == 1
    assert set(copies) == {*made.photos(), *made.thumbs()}
    assert all(one.verdict.stands for one in exported)
    book = (tmp_path / "r.xlsx").read_bytes()
    forged = changed_zip(book, another_picture)
    assert "cell_differs" in codes(verify(resealed(forged, book, keys), keys))


def another_picture(members: dict[str, bytes]) -> None:
    (name,) = (name for name in members if name.startswith("xl/media/"))
    members[name] = jpeg(200)
