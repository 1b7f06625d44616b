# SPDX-License-Identifier: MPL-2.0
"""Words in both languages: two fields side by side, the person's own language first, either one enough."""

from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.core.text import NO_WORDS, Text, text
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.note_field import NoteField

NAMES: Final = {"zh": "中文", "en": "English"}
NARROW: Final = 460
"""Design pixels below which the fields stand one over the other."""


_REASON: Final = Qt.FocusReason
_BY_KEYS: Final = {_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.OtherFocusReason}
_COMES_BACK: Final = {_REASON.PopupFocusReason, _REASON.ActiveWindowFocusReason, _REASON.MenuBarFocusReason}


class _Words(NoteField):
    """Goes on at the end when the keys come to it, and shows its first line when they leave."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.moveCursor(QTextCursor.MoveOperation.Start)


class BothWords(QWidget):
    """Tells `written` (Text) as `NoteField` tells its words: after a pause, on leaving, on `flush`."""

    written = Signal(object)
    pasted = Signal(QMimeData)

    def __init__(self, theme: Theme, lines: int = 1) -> None:
        """Begin empty, `lines` high."""
        super().__init__()
        self._theme = theme
        self._first = "zh"
        self.name = label("caption", wrap=True)
        self.hint = label("quiet", wrap=True)
        self.hint.hide()
        self.fields = {language: _Words(theme, lines) for language in NAMES}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        for language, field in self.fields.items():
            field.setPlaceholderText(NAMES[language])
            field.written.connect(self._tell)
            field.pasted.connect(self.pasted)
            field.finished.connect(self._go_on)
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.hint)
        column.addLayout(self._row)

    def say(self, name: str, hint: str = "") -> None:
        """Say what the words are for."""
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for language, field in self.fields.items():
            field.setAccessibleName(f"{name} {NAMES[language]}".strip())

    def lead(self, language: str) -> None:
        """Let a language stand first."""
        self._first = language
        self._row.removeWidget(self.fields[language])
        self._row.insertWidget(0, self.fields[language], 1, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: Text) -> None:
        """Show words that are known; what is being typed stays."""
        if words == self.words():
            return
        said = dict(words.words)
        for language, field in self.fields.items():
            field.show_words(said.get(language, ""))
            if not field.hasFocus():
                field.moveCursor(QTextCursor.MoveOperation.Start)  # a field that is low yet would stay at its end

    def words(self) -> Text:
        """Give what stands there; a language without words is left out."""
        said = {language: field.toPlainText().strip() for language, field in self.fields.items()}
        known = {language: words for language, words in said.items() if words}
        return text(known) if known else NO_WORDS

    def flush(self) -> None:
        """Tell now what is being typed."""
        for field in self.fields.values():
            field.flush()

    def take_keys(self) -> None:
        """Put the cursor into the first field."""
        self.fields[self._first].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one over the other where there is little width."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    @Slot(str)
    def _tell(self, _words: str) -> None:
        self.written.emit(self.words())

    @Slot()
    def _go_on(self) -> None:
        self.focusNextChild()
