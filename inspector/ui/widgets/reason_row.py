# SPDX-License-Identifier: MPL-2.0
"""Why a point cannot be judged: the known reasons as keys, the inspector's own words, and the way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.core.words import word
from inspector.ui.models.saying import REASONS
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.sight import bring_into_view


class ReasonRow(QWidget):
    """Stands in the answer bar's place until a reason is given (`given`) or the person turns back (`left`)."""

    given = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Draw a button for each known reason."""
        super().__init__()
        self._theme = theme
        self._ask, self._hint = QLabel(), QLabel()
        self._ask.setProperty("look", "strong")
        self._hint.setProperty("look", "caption")
        self._hint.setWordWrap(True)
        self._buttons = tuple(JudgeButton(theme) for _ in REASONS)
        self._reason = ""
        self._back = JudgeButton(theme, quiet=True)
        self._own = QLineEdit()
        self._own.setMinimumWidth(theme.px(240))
        row = QWidget()
        flow = Flow(row)
        for part in (*self._buttons, self._own, self._back):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._ask, row, self._hint):
            column.addWidget(part)
        for button in self._buttons:
            button.clicked.connect(self._choose)
        self._own.returnPressed.connect(self._say_own)
        self._back.clicked.connect(self.left)

    def speak(self, language: str) -> None:
        """Say everything in a language."""
        self._ask.setText(self.tr("Why can it not be judged?"))
        self._hint.setText(self.tr("Watched long enough and saw no fault? Then it is met: go back and press 1."))
        for place, (reason, button) in enumerate(zip(REASONS, self._buttons, strict=True)):
            said = word(f"reason.{reason}", language)
            button.dress(str(place + 1), None, said[:1].upper() + said[1:])
        self._own.setPlaceholderText(self.tr("Another reason, then Enter"))
        self._own.setAccessibleName(self.tr("Another reason"))
        self._back.dress("Esc", None, self.tr("Back"))

    def show_reason(self, reason: str) -> None:
        """Show the reason given before."""
        if reason != self._reason:
            self._reason = reason
            for known, button in zip(REASONS, self._buttons, strict=True):
                button.setChecked(known == reason)
        own = "" if reason in REASONS else reason
        if own != self._own.text():
            self._own.setText(own)

    def press(self, digit: int) -> bool:
        """Take a key 1 to 4; 5 puts the cursor into the field of own words."""
        if 1 <= digit <= len(REASONS):
            self.given.emit(REASONS[digit - 1])
            return True
        if digit == len(REASONS) + 1:
            self._type_own()
            return True
        return False

    def enter(self) -> None:
        """Give the words typed as the reason; without words, put the cursor where they go."""
        said = self._own.text().strip()
        if said:
            self.given.emit(said)
        else:
            self._type_own()

    def _type_own(self) -> None:
        self._own.setFocus()
        bring_into_view(self._own, self._theme.px(8))

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        self.given.emit(next(reason for reason, one in zip(REASONS, self._buttons, strict=True) if one is pressed))

    @Slot()
    def _say_own(self) -> None:
        self.enter()
