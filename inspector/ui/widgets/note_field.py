# SPDX-License-Identifier: MPL-2.0
"""A field for a few words: grows with them, tells them after a pause, and lets Enter go on to the next point."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from inspector.ui.theme import Theme
from inspector.ui.widgets.sight import bring_into_view

PAUSE_MS: Final = 700
_MOST_LINES: Final = 6
_ENTERS: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Guide(Protocol):
    """What may stand beside a field and take its keys first, such as a list of phrases."""

    def isHidden(self) -> bool:
        """Whether it stands aside now."""
        ...

    def take(self, event: QKeyEvent) -> bool:
        """Take a key; False when it is the field's own."""
        ...


class NoteField(QPlainTextEdit):
    """Tells `written` with the words (after a pause, on leaving, on `flush`), `finished` on Enter.

    `another_asked` is Ctrl+Enter, `guide_asked` F2, Ctrl+Space, or ↓ in an empty field that has a `guide`; `pasted`
    tells of pictures or files that were pasted instead of words.
    """

    written = Signal(str)
    begun = Signal()
    finished = Signal()
    another_asked = Signal()
    guide_asked = Signal()
    pasted = Signal(QMimeData)

    def __init__(self, theme: Theme, lines: int = 1) -> None:
        """Begin empty, `lines` high."""
        super().__init__()
        self._theme = theme
        self._least = lines
        self._known = self._words = ""
        self.guide: Guide | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._reveal)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._note_change)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def pending(self) -> bool:
        """Whether words stand here that were not told yet."""
        return self._words != self._known

    def show_words(self, words: str) -> None:
        """Show words that are known already; what is being typed stays."""
        if words == self._known == self._words:
            return
        if self.pending and self.hasFocus() and words == self._known:
            return
        self._known = words
        if self._words != words:
            self.setPlainText(words)
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)
        self._pause.stop()

    @Slot()
    def flush(self) -> None:
        """Tell the words now, if they changed."""
        if self._words != self._known:
            self._pause.stop()
            self._known = self._words
            self.written.emit(self._known)

    def sizeHint(self) -> QSize:
        """Be as high as the words."""
        return QSize(self._theme.px(160), self.height())

    def minimumSizeHint(self) -> QSize:
        """Be content with little width."""
        return QSize(self._theme.px(80), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Keep the guide's keys from the page's own."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.guide is not None:
            leaves = event.key() == Qt.Key.Key_Escape and not self.guide.isHidden()
            if leaves or self._asks_guide(event):
                event.accept()
                return True
        return super().event(event)

    def _asks_guide(self, event: QKeyEvent) -> bool:
        spaced = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        down = event.key() == Qt.Key.Key_Down and self.document().isEmpty()
        return event.key() == Qt.Key.Key_F2 or spaced or down

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Ctrl+Enter asks for another problem, Shift+Enter begins a line; a guide comes first."""
        if self.guide is not None and not self.guide.isHidden() and self.guide.take(event):
            return
        if self.guide is not None and self._asks_guide(event):
            self.guide_asked.emit()
            return
        if event.key() not in _ENTERS or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        self.flush()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.another_asked.emit()
        else:
            self.finished.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view, as soon as everything has its place."""
        super().focusInEvent(event)
        self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps the words."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words still being composed wait until they are chosen."""
        super().inputMethodEvent(event)
        if event.preeditString():
            self._pause.stop()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures and files can be pasted too."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words as words, and hand pictures on."""
        if source.hasImage() or source.hasUrls():
            self.pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when a narrower field needs more lines."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _reveal(self) -> None:
        bring_into_view(self, self._theme.px(8))

    @Slot()
    def _note_change(self) -> None:
        self._words = self.toPlainText()
        if self.pending:
            self._pause.start()
            self.begun.emit()

    @Slot()
    def _fit(self) -> None:
        needed = round(self.document().size().height())
        lines = max(self._least, min(_MOST_LINES, needed))
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(on if needed > _MOST_LINES else off)
        step = QFontMetrics(self._theme.font()).lineSpacing()
        height = max(self._theme.touch, round(step * lines + 2 * self.document().documentMargin() + 12))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
