# SPDX-License-Identifier: MPL-2.0
"""A site of sixty points by keyboard alone: begun, judged, photographed, sealed, exported and proved."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from inspector.app.library import bring_in
from inspector.core.checklist import PointId
from inspector.ui.models.standing import Standing, stands
from tests.flows.sixty import IN_PARTS, SITE, album, papers_proved, source, way

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
FAILED = {"1": "V", "21": "H", "51": "H"}
"""The points lost, each with the key that gives its problem a photo: from the clipboard, from the tray."""

SKIPPED, UNKNOWN, COUNTED = ("10", "20"), "30", "33"


class Keyboard:
    """Presses keys wherever the focus is, counts them for each point, and looks that no question came up."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot, self.pressed = window, qtbot, Counter()

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            page = self.window.stack.page()
            here = str(page.course.current[1]) if hasattr(page, "course") else ""
            self.pressed[here] += 1
            self.qtbot.keyClick(self.window.focusWidget(), key, held)
            QApplication.processEvents()
            assert QApplication.activeModalWidget() is None
            assert QApplication.activePopupWidget() is None

    def tab_to(self, wanted: QWidget) -> None:
        for _ in range(80):
            if self.window.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(wanted.accessibleName() or wanted.objectName())


@pytest.fixture
def keyboard(window, qtbot, hall, tmp_path):
    """The window on a workspace that holds the checklist, and a keyboard."""
    (tmp_path / "sixty.yaml").write_text(source(), "utf-8")
    bring_in(hall.workspace, tmp_path / "sixty.yaml")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(window, qtbot)


def begin(keyboard: Keyboard) -> None:
    """From the empty home page to the first point."""
    keyboard.press(ENTER)
    page = keyboard.window.stack.page()
    keyboard.qtbot.waitUntil(lambda: keyboard.window.focusWidget() is page.sheets.search)
    keyboard.press(*"sixty", ENTER)
    keyboard.tab_to(page.fields.name)
    keyboard.press(*SITE, ENTER)


def fill_tray(keyboard: Keyboard, files, monkeypatch) -> None:
    """One photo waits on the clipboard, the others of the day in the tray."""
    page, what = keyboard.window.stack.page(), QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(files[0]))])
    QGuiApplication.clipboard().setMimeData(what)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files[1:]], ""))
    keyboard.press("O", held=CTRL | Qt.KeyboardModifier.ShiftModifier)
    keyboard.qtbot.waitUntil(lambda: page.tray.model.rowCount() == len(files) - 1 and not page.tray.intake.is_busy)


def judge(keyboard: Keyboard, point: str) -> None:
    """Judge the point at hand: one key where nothing is wrong."""
    if point in FAILED:
        keyboard.press("2", *"oily")
        keyboard.press(FAILED[point], held=CTRL)
        keyboard.press(ENTER, *"stall 7", ENTER)
    elif point == COUNTED:
        keyboard.press("2", "2", ENTER, *"north gate", ENTER, *"south gate", ENTER, ENTER)
    elif point == UNKNOWN:
        keyboard.press("9", "1")
    else:
        keyboard.press("0" if point in SKIPPED else "A" if way(point) in IN_PARTS else "1")


def hand_in(keyboard: Keyboard) -> None:
    """Seal what is judged and export it."""
    keyboard.press("E", held=CTRL)
    page = keyboard.window.stack.page()
    for button in (page.seal.ask, page.seal.sure, page.export.export):
        keyboard.tab_to(button)
        keyboard.press(ENTER)
    keyboard.qtbot.waitUntil(page.export.folder.isVisible, timeout=60_000)


def test_sixty_points_are_judged_and_handed_in_by_keys_alone(keyboard, hall, tmp_path, monkeypatch):
    begin(keyboard)
    fill_tray(keyboard, album(tmp_path / "phone", 3), monkeypatch)
    page, session = keyboard.window.stack.page(), keyboard.window.session
    points = [str(one.id) for one in session.checklists[session.active].points()]
    keyboard.pressed.clear()
    for point in points:
        assert str(page.course.current[1]) == point
        judge(keyboard, point)
    keyboard.qtbot.waitUntil(lambda: not page.hand.intake.coming)
    met = [one for one in points if stands(session, (session.active, PointId(one))) is Standing.MET]
    assert len(met) == 60 - len(FAILED) - len(SKIPPED) - 2
    assert sum(keyboard.pressed[point] for point in met) <= len(met)
    found = [session.answer((session.active, PointId(one))).findings for one in FAILED]
    assert [(one.text, one.place, len(one.photos)) for (one,) in found] == [("oily", "stall 7", 1)] * len(FAILED)
    placed = session.answer((session.active, PointId(COUNTED))).value
    assert sorted(one.place for one in placed.items) == ["north gate", "south gate"]
    hand_in(keyboard)
    assert session.sealed is not None
    assert papers_proved(hall) == [".pdf", ".scorecard", ".xlsx"]
