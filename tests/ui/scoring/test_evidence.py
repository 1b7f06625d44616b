# SPDX-License-Identifier: MPL-2.0
"""Photos, problems and what floats over the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from inspector.core.values import Choice
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.dialogs.find import FindDialog
from inspector.ui.dialogs.photo import PhotoDialog
from inspector.ui.widgets.chip import Chip
from tests.ui.conftest import freed
from tests.ui.scoring.hands import answer, at, begun, click, go, opened, picture, press, put_away, say


def paste(qtbot, page):
    """Press Ctrl+V where the focus is."""
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def floating(kind):
    """The dialogs of a kind that stand now."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]


def turn_to(qtbot, dialog):
    """Let a dialog have the keys."""
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)


def test_a_picture_is_pasted_onto_the_point(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.red))
    with qtbot.waitSignal(page.hand.intake.kept):
        paste(qtbot, page)
    assert len(answer(page, "1").photos) == 1


def test_a_picture_pasted_while_a_problem_is_begun_makes_it_and_belongs_to_it(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.blue))
    press(qtbot, page, "2")
    with qtbot.waitSignal(page.hand.intake.kept):
        paste(qtbot, page)
    assert [len(found.photos) for found in answer(page, "1").findings] == [1]
    assert answer(page, "1").photos == ()


def test_a_photo_pasted_and_left_belongs_to_the_point_it_was_pasted_at(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.green))
    with qtbot.waitSignal(page.hand.intake.kept):
        paste(qtbot, page)
        go(page, "4")
    assert (len(answer(page, "1").photos), answer(page, "4").photos) == (1, ())


def test_files_are_dropped_and_what_is_no_picture_is_said(page, qtbot, tmp_path):
    picture(Qt.GlobalColor.yellow).save(str(tmp_path / "one.png"))
    (tmp_path / "two.jpg").write_bytes(b"no picture")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one.png", "two.jpg")])
    with qtbot.waitSignal(page.hand.intake.kept):
        page.view.evidence.added.emit("", dropped)
    assert len(answer(page, "1").photos) == 1
    assert "two.jpg" in page.desk.banners.standing()[0].text


def test_a_photo_dropped_onto_a_problem_belongs_to_it(page, qtbot, tmp_path):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    picture(Qt.GlobalColor.yellow).save(str(tmp_path / "one.png"))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.png"))])
    panel = page.view.evidence
    spot = panel.findings.mapTo(panel, panel.findings.rect().center()).toPointF()
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dragEnterEvent(QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, dropped, buttons, none))
    page.view.evidence.flush()
    with qtbot.waitSignal(page.hand.intake.kept):
        panel.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, dropped, buttons, none))
    assert [len(found.photos) for found in answer(page, "1").findings] == [1]


def test_files_are_chosen(page, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "one.png"
    picture(Qt.GlobalColor.cyan).save(str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    with qtbot.waitSignal(page.hand.intake.kept):
        page.choose_photos()
    assert len(answer(page, "1").photos) == 1


def test_a_clipboard_of_words_is_no_photo_and_says_so(page, qtbot):
    QGuiApplication.clipboard().setText("words")
    paste(qtbot, page)
    assert len(page.desk.banners.standing()) == 1


def test_words_pasted_into_a_field_stay_words(page, qtbot):
    QGuiApplication.clipboard().setText("East gate 12")
    press(qtbot, page, "L")
    paste(qtbot, page)
    press(qtbot, page, Qt.Key.Key_Escape)
    assert answer(page, "1").place == "East gate 12"


def test_a_photo_is_taken_off_and_put_back(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.red))
    with qtbot.waitSignal(page.hand.intake.kept):
        paste(qtbot, page)
    page.view.evidence.photos.removed.emit(answer(page, "1").photos[0])
    assert answer(page, "1").photos == ()
    page.undo()
    assert len(answer(page, "1").photos) == 1


def test_a_thumbnail_comes_beside_the_window(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.red))
    with qtbot.waitSignal(page.view.thumbnails.came):
        paste(qtbot, page)
        page.view.evidence.repaint()
    assert page.view.thumbnails.pixmap(answer(page, "1").photos[0]) is not None


def test_a_passing_point_may_hold_problems(page, qtbot):
    press(qtbot, page, "+")
    say(qtbot, page, "loose tile")
    press(qtbot, page, Qt.Key.Key_Escape, "1")
    assert (answer(page, "1").value, answer(page, "1").findings[0].text) == (Choice("met"), "loose tile")


def test_a_problem_names_its_units_and_flags(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    chips = {chip.text(): chip for chip in page.view.evidence.findChildren(Chip) if chip.isVisible()}
    click(qtbot, chips["City management"])
    click(qtbot, chips["repeat"])
    found = answer(page, "1").findings[0]
    assert (found.text, found.units, found.flags) == ("Puddle", ("City management",), ("repeat",))


def test_units_and_marks_of_a_problem_have_their_names(page, qtbot):
    press(qtbot, page, "2")
    said = [one.text() for one in page.view.evidence.findChildren(QLabel) if one.isVisible()]
    assert [name for name in said if name in {"Responsible units", "Marks"}] == ["Responsible units", "Marks"]
    page.desk.tongue.speak("zh")
    freed()
    said = [one.text() for one in page.view.evidence.findChildren(QLabel) if one.isVisible()]
    assert {"责任单位", "标记"} <= set(said)


def test_only_the_kinds_of_photo_that_are_kept_are_offered(page, monkeypatch):
    offered = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: offered.append(given[-1]) or ([], ""))
    page.choose_photos()
    assert offered == ["Pictures (*.heic *.heif *.jpeg *.jpg *.png)"]


def test_a_problem_can_be_removed_and_put_back(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    press(qtbot, page, Qt.Key.Key_Escape)
    page.view.evidence.finding_removed.emit(answer(page, "1").findings[0].id)
    assert answer(page, "1").findings == ()
    page.undo()
    assert answer(page, "1").findings[0].text == "Puddle"


def test_the_score_explains_itself_and_the_dialog_is_freed(page, qtbot):
    press(qtbot, page, "1", "W")
    dialog = floating(ExplanationDialog)[0]
    assert dialog._model.index(0, 1).data() == "100.00 %"
    dialog.close()
    freed()
    assert floating(ExplanationDialog) == []


def test_a_reason_leads_to_its_point(page, qtbot):
    press(qtbot, page, "1", "W")
    floating(ExplanationDialog)[0].point_asked.emit("1")
    assert at(page) == "1"
    floating(ExplanationDialog)[0].close()


@pytest.mark.parametrize(("typed", "point"), [("gg", "4"), ("licen", "6"), ("3", "3")])
def test_a_point_is_found_by_initials_words_or_number(page, qtbot, typed, point):
    page.find_point()
    dialog = floating(FindDialog)[0]
    turn_to(qtbot, dialog)
    qtbot.keyClicks(dialog.field, typed)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert at(page) == point
    freed()
    assert floating(FindDialog) == []


def test_a_photo_is_shown_large_and_put_away(page, qtbot):
    QGuiApplication.clipboard().setImage(picture(Qt.GlobalColor.red))
    with qtbot.waitSignal(page.hand.intake.kept):
        paste(qtbot, page)
    page.view.evidence.photos.opened.emit(answer(page, "1").photos[0])
    turn_to(qtbot, floating(PhotoDialog)[0])
    qtbot.keyClick(floating(PhotoDialog)[0], Qt.Key.Key_Escape)
    freed()
    assert floating(PhotoDialog) == []


def test_the_page_speaks_the_other_language_while_open(page, qtbot):
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    page.desk.tongue.speak("zh")
    page.retranslate()
    said = {one.text() for one in page.view.bar._buttons if one.isVisible()}
    assert said == {"符合", "不符合"}
    assert page.view.evidence.findings._cards[0]._text.toPlainText() == "Puddle"


def test_the_page_wears_another_theme_while_open(page):
    before = page.grab().toImage().pixelColor(page.width() // 2, page.height() // 2)
    page.desk.theme.switch("dark", 100)
    after = page.grab().toImage().pixelColor(page.width() // 2, page.height() // 2)
    assert before.lightness() > 128 > after.lightness()
    page.desk.theme.switch("light", 100)


def test_a_point_says_what_was_found_the_time_before(desk, qtbot, hall):
    first = hall.enter(begun(hall))
    first.judge((first.active, "1"), Choice("lost"))
    first.add_finding((first.active, "1"), "Puddle at the gate")
    assert first.settle()
    page = opened(desk, qtbot, begun(hall))
    qtbot.waitUntil(lambda: "Puddle at the gate" in page.view.evidence.last._problems.text())
    go(page, "2")
    assert page.view.evidence.last.isHidden()
    put_away(page)
