# SPDX-License-Identifier: MPL-2.0
"""One part of a point: its words, what it is worth, and a button for each option; the part at hand shows its keys."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.core.exact import show_short
from inspector.core.rules.rule import Option, Outcome, PartLine
from inspector.ui.models.quick_answers import MARKS, MOST_KEYS
from inspector.ui.models.standing import Standing
from inspector.ui.parts.text import label
from inspector.ui.theme import CORNER, Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.prose import Prose

_RESTING: Final = {"na": Standing.SKIPPED, "open": Standing.BLANK}


class PartRow(QWidget):
    """Tells `chosen` with the code of an option, and `entered` when the keys came to it by Tab."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without words."""
        super().__init__()
        self._theme = theme
        self._options: tuple[Option, ...] = ()
        self._language, self._first, self._choice = "", 1, ""
        self._at_hand = False
        self._words = Prose(theme, "interface", leading=1.35)
        self._worth = label("caption")
        self._buttons: list[JudgeButton] = []
        named, self._keys = QWidget(), QWidget()
        column = QVBoxLayout(named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._worth)
        self._flow = Flow(self._keys, 4)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(8, 4, 4, 4)
        self._row.setSpacing(4)
        self._row.addWidget(named, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ask(self, part: PartLine, options: tuple[Option, ...], first_key: int, language: str) -> None:
        """Say what is marked, and what it can be marked as; buttons are kept and used again."""
        self._options, self._language, self._first = options, language, first_key
        self._words.say(part.label.said(language))
        worth = part.worth
        self._worth.setText("" if worth is None else self.tr("worth {n}").format(n=show_short(worth)))
        self._worth.setVisible(worth is not None)
        while len(self._buttons) < len(options):
            button = JudgeButton(self._theme)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._choose)
            self._buttons.append(button)
            self._flow.addWidget(button)
        self._dress()
        self._turn()

    def show_choice(self, choice: str) -> None:
        """Show the option chosen; nothing while none is."""
        self._choice = choice
        for option, button in zip(self._options, self._buttons, strict=False):
            button.setChecked(option.code == choice)
        said = next((option.label.said(self._language) for option in self._options if option.code == choice), "")
        self.setAccessibleName(": ".join(part for part in (self._words.accessibleName(), said) if part))

    def show_at_hand(self, *, at_hand: bool) -> None:
        """Show whether the digits mark this part."""
        if at_hand != self._at_hand:
            self._at_hand = at_hand
            self._dress()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options below the words where they have no room beside them."""
        super().resizeEvent(event)
        self._turn()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the part at hand."""
        super().focusInEvent(event)
        self.update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stay at hand, without the frame of the keys."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay a ground under the part at hand."""
        if not self._at_hand:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("accent"), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _dress(self) -> None:
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._options))
            if place < len(self._options):
                option = self._options[place]
                said = option.label.said(self._language)
                key = str(self._first + place) if self._first + place <= MOST_KEYS else ""
                words = said[:1].upper() + said[1:]
                button.dress(key, _mark(option), words, slim=True, dim=not self._at_hand)

    def _turn(self) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() - self._flow.sizeHint().width() - 16
        fits = room >= self._theme.px(80) and self._words.sizeHint().width() <= room * 1.8
        wanted = beside if fits else below
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        for option, button in zip(self._options, self._buttons, strict=False):
            if button is pressed:
                self.chosen.emit(option.code)
                return


def _mark(option: Option) -> Standing:
    """Give the mark of an option: of those that judge nothing, not applicable and open have their own."""
    return _RESTING.get(option.code, Standing.NOTED) if option.outcome is Outcome.NOTED else MARKS[option.outcome]
