# SPDX-License-Identifier: MPL-2.0
"""A stepper: − number +, by finger, by mouse or typed."""

from typing import Final

from PySide6.QtCore import QEvent, QRegularExpression, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from inspector.ui.theme import Theme

PAUSE_MS: Final = 700


class Stepper(QWidget):
    """Tells `stepped` (−1 or +1), `typed` with the plain number typed, and `entered` when Enter was pressed in it.

    What is typed is told once, after a pause, on leaving, on Enter or on `flush`; `begun` tells that it waits.
    """

    stepped = Signal(int)
    typed = Signal(str)
    entered = Signal()
    begun = Signal()

    def __init__(self, theme: Theme, *, decimals: bool = False) -> None:
        """Show nothing; `decimals` allows a point."""
        super().__init__()
        self._theme = theme
        self._fewer, self._more = QToolButton(), QToolButton()
        self._field = QLineEdit()
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pattern = r"-?\d{0,6}(\.\d{0,6})?" if decimals else r"\d{0,6}"
        self._validator = QRegularExpressionValidator(QRegularExpression(pattern))
        self._field.setValidator(self._validator)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self._fewer, self._field, self._more):
            row.addWidget(part)
        self._fewer.setAutoRepeat(True)
        self._more.setAutoRepeat(True)
        self._fewer.clicked.connect(self._step_down)
        self._more.clicked.connect(self._step_up)
        self._waits = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._field.textEdited.connect(self._wait)
        self._field.editingFinished.connect(self.flush)
        theme.changed.connect(self._draw)
        self._draw()

    def show_number(self, spelled: str) -> None:
        """Show a number, unless it is being typed and means the same."""
        if (
            self._field.text() != spelled
            and not self.pending
            and not (self._field.hasFocus() and _plain(self._field.text()) == spelled)
        ):
            self._field.setText(spelled)

    def name(self, words: str) -> None:
        """Say what is counted, for those who listen to the screen."""
        self._field.setAccessibleName(words)
        self._fewer.setAccessibleName(self.tr("{what}: one fewer").format(what=words))
        self._more.setAccessibleName(self.tr("{what}: one more").format(what=words))
        self._fewer.setToolTip(self.tr("One fewer"))
        self._more.setToolTip(self.tr("One more"))

    def type_here(self) -> None:
        """Put the cursor in the field, over what stands there."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @property
    def pending(self) -> bool:
        """Whether a number stands here that was not told yet."""
        return self._waits

    @Slot()
    def flush(self) -> None:
        """Tell now what was typed."""
        self._pause.stop()
        if self._waits:
            self._waits = False
            self.typed.emit(self._field.text())

    @property
    def typing(self) -> bool:
        """Whether the cursor stands in the field."""
        return self._field.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends typing; up and down step."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._field.hasFocus():
            self.flush()
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.flush()
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._field.accessibleName():
            self.name(self._field.accessibleName())

    @Slot()
    def _step_down(self) -> None:
        self.flush()
        self.stepped.emit(-1)

    @Slot()
    def _step_up(self) -> None:
        self.flush()
        self.stepped.emit(1)

    @Slot(str)
    def _wait(self, _spelled: str) -> None:
        self._waits = True
        self._pause.start()
        self.begun.emit()

    @Slot()
    def _draw(self) -> None:
        self._field.setFixedWidth(self._theme.px(64))
        for button, icon in ((self._fewer, "minus"), (self._more, "plus")):
            button.setIcon(self._theme.icon(icon, "ink", 18))
            button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))


def _plain(typed: str) -> str:
    return typed.rstrip("0").rstrip(".") if "." in typed else typed
