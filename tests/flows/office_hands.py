# SPDX-License-Identifier: MPL-2.0
"""Two pairs of hands at the office's window: keys alone, and a mouse alone; no question ever stands in their way."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.office.gather_page import GatherPage
from inspector.ui.picture import settle
from inspector.ui.window import Window

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLACES = {"today": "1", "gather": "6", "rank": "7"}
AROUND = 120
"""More presses of Tab than any page has places."""


class Hands:
    """What both can do: wait for work under way, and type where the focus is."""

    def __init__(self, window: Window, qtbot: QtBot, monkeypatch) -> None:
        self.window, self.qtbot, self._patch = window, qtbot, monkeypatch

    def rest(self) -> None:
        """Let the work under way end; nothing stands in the way of the window."""
        self.qtbot.waitUntil(lambda: not self.window.desk.tasks.is_busy, timeout=30_000)
        settle()
        assert QApplication.activeModalWidget() is None

    def answers(self, dialog: str, *given: object) -> None:
        """Choose this in the system's own dialog when it comes."""
        self._patch.setattr(QFileDialog, dialog, lambda *_: given if len(given) > 1 else given[0])

    def write(self, field: QWidget, words: str) -> None:
        """Write into a line."""
        self.press(field)
        self.qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
        self.qtbot.keyClicks(field, words)

    def press(self, widget: QWidget) -> None:
        """Press something, or stand in it."""
        raise NotImplementedError


class Keyboard(Hands):
    """Keys alone: what is pressed is reached by Tab."""

    def key(self, key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, held)
        self.rest()

    def press(self, widget: QWidget) -> None:
        for _ in range(AROUND):
            if self.window.focusWidget() is widget:
                break
            self.qtbot.keyClick(self.window.focusWidget(), Qt.Key.Key_Tab)
        assert self.window.focusWidget() is widget, widget.accessibleName()
        if not widget.inherits("QLineEdit"):
            self.key(Qt.Key.Key_Space)

    def away(self, dialog: QWidget) -> None:
        self.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        self.rest()
        self.window.activateWindow()

    def place(self, name: str) -> None:
        self.key(PLACES[name], ALT)

    def bring(self, box) -> None:
        self.answers("getExistingDirectory", str(box))
        self.key(Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)

    def part(self, page: GatherPage, name: str) -> None:
        while page.steps.chosen() != name:
            self.key(Qt.Key.Key_Right, ALT)

    def side(self, page: GatherPage, place: int) -> None:
        assert page.conflicts.isAncestorOf(self.window.focusWidget())
        self.key(str(place))

    def open_row(self, table, row: int) -> None:
        assert table is self.window.focusWidget()
        for _ in range(row):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def verb(self, page, action: str) -> None:
        keys = page.actions_of[action].shortcut()[0]
        self.key(keys.key(), keys.keyboardModifiers())


class Mouse(Hands):
    """A mouse alone: what is pressed is in sight, or scrolled there."""

    def press(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget.accessibleName()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def away(self, dialog: QWidget) -> None:
        self.qtbot.mouseClick(dialog.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
        self.rest()

    def place(self, name: str) -> None:
        self.press(self.window.rail._buttons[name])

    def bring(self, box) -> None:
        what = QMimeData()
        what.setUrls([QUrl.fromLocalFile(str(box))])
        held = Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(300, 300), *held))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), *held))
        self.rest()

    def part(self, page: GatherPage, name: str) -> None:
        self.press(page.steps.button(name))

    def side(self, page: GatherPage, place: int) -> None:
        self.press(page.conflicts.sides.cards[place - 1].take)

    def open_row(self, table, row: int) -> None:
        spot = table.visualRect(table.model().index(row, 1)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.rest()

    def verb(self, page, action: str) -> None:
        held = (one for one in page.verbs.findChildren(QWidget) if one.inherits("QToolButton"))
        self.press(next(one for one in held if one.defaultAction() is page.actions_of[action]))
