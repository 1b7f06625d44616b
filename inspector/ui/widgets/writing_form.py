# SPDX-License-Identifier: MPL-2.0
"""Words as the answer: kept after a pause and on leaving; Enter goes on."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from inspector.core.rules.rule import Form
from inspector.core.values import Said, Value
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.note_field import NoteField


class WritingForm(FormPart):
    """A field that grows with its words; no words are no answer."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(theme)
        self._badge = label("key")
        self._field = NoteField(theme, lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._field, 1)
        self._field.written.connect(self._tell)
        self._field.finished.connect(self._finish)
        self._field.begun.connect(self.begun)
        self._field.pasted.connect(self.pasted)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Name the field."""
        self._badge.setText(str(first_key))
        self._field.setAccessibleName(self.tr("What is recorded"))
        self._field.setPlaceholderText(self.tr("Write what is recorded, then Enter"))

    def show_value(self, value: Value | None) -> None:
        """Show the words."""
        self._field.show_words(value.text if isinstance(value, Said) else "")

    def forget(self) -> None:
        """Drop what another point's field held; it was told before."""
        self._field.show_words("")

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """The form's one key puts the cursor into the field."""
        if place != 0 or fewer:
            return False
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def pending(self) -> bool:
        """Whether words stand here that were not told yet."""
        return self._field.pending

    def flush(self) -> None:
        """Tell the words now."""
        self._field.flush()

    @Slot(str)
    def _tell(self, words: str) -> None:
        if words.strip():
            self.entered.emit(Said(words), False)
        else:
            self.cleared.emit()

    @Slot()
    def _finish(self) -> None:
        words = self._field.toPlainText()
        if words.strip():
            self.entered.emit(Said(words), True)
