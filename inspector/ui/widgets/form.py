# SPDX-License-Identifier: MPL-2.0
"""The part of an answer bar that counts or takes numbers; a form that needs none is empty."""

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.core.rules.rule import Form, Judgement
from inspector.core.values import Value
from inspector.ui.theme import Theme
from inspector.ui.widgets.stepper import Stepper


class FormPart(QWidget):
    """Tells `entered` with a value, and whether the person is done with the point (Enter).

    `cleared` tells that nothing entered is left, `begun` that something is typed and not told yet, `left` that the
    keys should judge again, `finished` that the person goes on, `pasted` that a picture was pasted into a field.
    """

    entered = Signal(object, bool)
    cleared = Signal()
    begun = Signal()
    left = Signal()
    finished = Signal()
    pasted = Signal(QMimeData)

    def __init__(self, theme: Theme) -> None:
        """Stand empty until `ask`."""
        super().__init__()
        self.theme = theme
        self._typing: Stepper | None = None

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw a form; its keys begin at `first_key`."""

    def show_value(self, value: Value | None) -> None:
        """Show what was answered."""

    def show_result(self, judged: Judgement | None, words: str) -> None:
        """Show what the answer comes to, and the rule in words, where the form says them beside its fields."""

    def forget(self) -> None:
        """Drop what was half entered: another point comes."""

    def rest(self) -> None:
        """Ask for nothing more: the person turned back to judging."""

    def enter(self) -> bool:
        """Take Enter; False when it means nothing here and the person is done with the point."""
        return False

    def count_whole(self, *, met: bool) -> None:
        """Ask for the whole, of which all (`met`) or none is found."""

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Take a key, counted from the form's first as 0; False when the form has no such key."""
        return False

    def walk(self, across: int, down: int) -> bool:
        """Take an arrow key to the next part of the form; False at its edge, or where it has no parts."""
        return False

    def count_one(self, *, good: bool) -> bool:
        """Count one thing seen, as it should be (`good`) or not; False where nothing is counted so."""
        return False

    @property
    def places(self) -> bool:
        """Whether the form asks by itself where each fault is."""
        return False

    @property
    def pending(self) -> bool:
        """Whether something stands here that was not told yet."""
        return self._typing is not None and self._typing.pending

    def flush(self) -> None:
        """Tell now what is still being typed."""
        if self._typing is not None:
            self._typing.flush()

    def heed(self, stepper: Stepper) -> None:
        """Know what is being typed into one of the form's steppers."""
        stepper.begun.connect(self._note_typing)

    @Slot()
    def _note_typing(self) -> None:
        stepper = self.sender()
        if isinstance(stepper, Stepper):
            self._typing = stepper
            self.begun.emit()
