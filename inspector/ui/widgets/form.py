# SPDX-License-Identifier: MPL-2.0
"""The part of an answer bar that counts or takes numbers; a form that needs none is empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.core.rules.rule import Form
from inspector.core.values import Value
from inspector.ui.theme import Theme


class FormPart(QWidget):
    """Tells `entered` with a value, and whether the person is done with the point (Enter)."""

    entered = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        """Stand empty until `ask`."""
        super().__init__()
        self.theme = theme

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw a form; its keys begin at `first_key`."""

    def show_value(self, value: Value | None) -> None:
        """Show what was answered."""

    def forget(self) -> None:
        """Drop what was half entered: another point comes."""

    def enter(self) -> bool:
        """Take Enter; False when it means nothing here and the person is done with the point."""
        return False

    def count_whole(self, *, met: bool) -> None:
        """Ask for the whole, of which all (`met`) or none is found."""

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """Take a key, counted from the form's first as 0; False when the form has no such key."""
        return False
