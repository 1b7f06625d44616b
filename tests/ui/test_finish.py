# SPDX-License-Identifier: MPL-2.0
"""The finish page: what is open, the seal asked once and in place, and the papers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.values import Choice
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.pages.finish import FinishPage
from inspector.ui.papers import Papers
from inspector.ui.widgets.verdict_button import VerdictButton
from inspector.ui.widgets.why_button import WhyButton
from tests.app.halls import begun, header, let_wait
from tests.flows.stories import photo
from tests.ui.scoring.kinds import made as made_sheet
from tests.ui.scoring.test_supposing import SHEET as TWO_GATES


@pytest.fixture
def page(desk, qtbot, hall):
    """The finish page of a visit: point 1 lost, the others not judged."""
    session = hall.enter(begun(hall))
    session.judge((session.active, PointId("1")), Choice("lost"))
    made = FinishPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show_visit(session)
    made.show()
    return made


def open_lines(page: FinishPage) -> list[str]:
    """What the list of open things says."""
    model = page.gaps.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_what_is_open_is_listed_in_the_order_of_the_sheet(page):
    found = ["1  No puddles note missing", "1  No puddles photo missing", "2  Licences not judged"]
    assert open_lines(page) == [*found, "3  Litter not judged"]


def test_a_click_on_what_is_open_goes_to_the_point(page, qtbot):
    place = page.gaps.list.visualRect(page.gaps.model.index(2)).center()
    with qtbot.waitSignal(page.point_asked) as asked:
        qtbot.mouseClick(page.gaps.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[0] == (page.session.active, "2")


def test_a_rate_with_blanks_says_that_it_is_only_so_far(page):
    said = [label.text() for label in page.score.findChildren(QLabel)]
    assert "Score rate so far" in said
    assert "0.00 %" in said


def test_the_seal_is_asked_once_and_says_what_stays_blank(page):
    page.seal.ask.click()
    assert page.session.sealed is None
    assert page.seal.told.text().startswith("Not judged and blank: 2")


def test_the_seal_says_what_is_missing_and_which_photos_wait(page, hall):
    let_wait(hall, page.session, photo())
    page.refill()
    page.seal.ask.click()
    assert page.seal.told.text().splitlines()[1:3] == [
        "Notes, photos or reasons still missing: 2.",
        "Photos that would stay in the tray, at no point: 1.",
    ]


def test_where_nothing_is_open_the_keys_stand_on_the_seal_then_on_the_papers(page):
    for point in "123":
        page.session.mark((page.session.active, PointId(point)), Status.CANNOT_JUDGE, "weather")
    page.enter()
    assert page.focusWidget() is page.seal.ask
    assert page.signatures.isVisible()
    page.session.seal()
    page.enter()
    assert page.focusWidget() is page.export.export
    assert not page.signatures.isVisible()  # nobody signed, nobody can any more


def test_not_yet_leaves_the_visit_open(page):
    page.seal.ask.click()
    page.seal.not_yet.click()
    assert (page.session.sealed, page.seal.ask.isVisible()) == (None, True)


def test_a_sealed_visit_is_on_disk_and_cannot_be_sealed_again(page, hall):
    page.seal.ask.click()
    page.seal.sure.click()
    assert hall.enter(page.session.id).sealed is not None
    assert (page.seal.ask.isVisible(), page.back.isVisible()) == (False, False)


def test_a_visit_with_nothing_open_says_so(page):
    session = page.session
    for point in ("1", "2", "3"):
        session.mark((session.active, PointId(point)), Status.CANNOT_JUDGE, "weather")
    page.refill()
    assert page.gaps.told.text().startswith("Nothing is open")


def test_the_outside_edition_offers_no_bundle(page):
    page.export.edition.button("outside").click()
    assert not page.export.formats.buttons["bundle"].isEnabled()
    page.export.edition.button("internal").click()
    assert page.export.formats.buttons["bundle"].isEnabled()


def test_nothing_can_be_exported_without_a_format(page):
    for button in page.export.formats.buttons.values():
        button.setChecked(False)
    assert not page.export.export.isEnabled()


def test_every_paper_is_exported_and_proved(page, qtbot, hall):
    page.session.settle()
    page.export.export.click()
    qtbot.waitUntil(page.export.folder.isVisible, timeout=30_000)
    found = sorted(path.name for path in (hall.workspace.folder / "exports").rglob("*.*"))
    assert found == [f"城东农贸市场 2026-11-16 en.{ending}" for ending in ("pdf", "scorecard", "xlsx")]
    assert len(hall.workspace.exports(page.session.id)) == 3


def test_a_refused_export_is_said_and_the_verb_comes_back(page, qtbot, hall):
    (hall.workspace.folder / "exports").write_text("a file in the way")
    page.export.export.click()
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()), timeout=30_000)
    assert page.export.export.isVisible()


def test_a_second_press_of_space_does_not_seal(page, qtbot):
    page.activateWindow()
    page.seal.ask.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert (page.session.sealed, page.seal.ask.isVisible()) == (None, True)


def test_escape_takes_the_question_back_and_then_goes_back(page, qtbot):
    page.seal.ask.click()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.seal.sure.isVisible()
    with qtbot.waitSignal(page.score_asked):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_bug_in_an_export_brings_the_verb_back(page, qtbot, monkeypatch):
    monkeypatch.setattr(Papers, "__call__", broken)
    with qtbot.captureExceptions() as caught:
        page.export.export.click()
        qtbot.waitUntil(lambda: bool(caught) and page.export.export.isVisible(), timeout=30_000)
    assert page.export.export.isVisible()
    assert (page.export.stop.isVisible(), page.export.bar.isVisible()) == (False, False)


def broken(_papers: Papers, _task: object) -> None:
    """A bug."""
    raise ZeroDivisionError


def test_the_list_of_what_is_open_takes_the_free_height(page):
    before = page.gaps.list.height()
    page.resize(1100, 1400)
    page.layout().activate()
    QApplication.processEvents()
    assert page.gaps.list.height() >= before + 200


def test_every_number_of_the_score_explains_itself(page, qtbot):
    buttons = page.score.findChildren(WhyButton)
    assert [one.accessibleName() for one in buttons][:2] == ["Score rate so far 0.00 %", "Points met 0.00 %"]
    buttons[0].click()
    dialog = page.findChild(ExplanationDialog)
    assert dialog._number.text() == "0.00 %"
    with qtbot.waitSignal(page.point_asked) as asked:
        dialog.point_asked.emit("1")
    assert asked.args[0] == (page.session.active, "1")
    dialog.close()


def test_verdict_and_grade_say_that_they_are_so_far(page):
    verdict = page.score.findChild(VerdictButton)
    assert verdict.text() == "So far: poor"
    for point in ("2", "3"):
        page.session.mark((page.session.active, PointId(point)), Status.CANNOT_JUDGE, "closed")
    page.refill()
    assert page.score._sheet.findChild(VerdictButton).text() == "Poor"
    page.score._sheet.findChild(VerdictButton).click()
    page.findChild(ExplanationDialog).close()


def test_a_section_explains_itself(desk, qtbot, hall):
    session = hall.enter(hall.begin([made_sheet(TWO_GATES)], header()))
    session.judge((session.active, PointId("1")), Choice("lost"))
    shown = FinishPage(desk)
    qtbot.addWidget(shown)
    shown.show_visit(session)
    assert shown.score.findChild(VerdictButton).text() == "So far: does not pass · poor"
    next(one for one in shown.score.findChildren(WhyButton) if one.asks == "core").click()
    dialog = shown.findChild(ExplanationDialog)
    assert dialog._tree.currentIndex().data() == "Core"
    dialog.close()


def reviewed(page: FinishPage) -> list[str]:
    """What the review list says."""
    model = page.review.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_the_review_shows_what_was_lost_first_and_every_answer_when_asked(page, qtbot):
    page.session.judge((page.session.active, PointId("2")), Choice("met"))
    page.refill()
    assert reviewed(page) == ["1  No puddles not met"]
    qtbot.mouseClick(page.review.kinds.button("all"), Qt.MouseButton.LeftButton)
    assert reviewed(page) == ["1  No puddles not met", "2  Licences met"]


def test_a_click_in_the_review_goes_to_the_point(page, qtbot):
    place = page.review.list.visualRect(page.review.model.index(0)).center()
    with qtbot.waitSignal(page.point_asked) as asked:
        qtbot.mouseClick(page.review.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[0] == (page.session.active, "1")


def test_what_is_worth_a_look_before_the_seal_is_said_and_blocks_nothing(page):
    page.session.add_finding((page.session.active, PointId("1")), "puddle")
    let_wait(page.desk.hall, page.session, photo())
    page.refill()
    assert page.gaps.hints.text() == "Photos still in the tray: 1\nProblems without an exact place: 1"
    page.seal.seal()
    assert page.session.sealed is not None


def test_a_returned_card_is_opened_again_in_place_and_only_with_a_reason(page, qtbot):
    page.seal.seal()
    ask = page.seal.returned
    ask.ask.click()
    ask.sure.click()
    assert (page.session.sealed is None, ask.fault.isVisible()) == (False, True)
    ask.reason.setText("photos unclear")
    qtbot.keyClick(ask.by, Qt.Key.Key_Return)
    assert (page.session.sealed, page.session.revision, ask.isVisible()) == (None, 1, False)
    assert page.seal.told.text() == "Revision 2, because the card was returned: photos unclear"


def test_the_papers_say_how_large_they_will_be(page, qtbot):
    page.export.sizes.limit.button("5").click()
    qtbot.waitUntil(lambda: page.export.sizes.told.text().startswith("About PDF"), timeout=10_000)
    assert page.export.wish().limit == 5_000_000
