# SPDX-License-Identifier: MPL-2.0
"""The banner of a drill above the scoring page: that it is one, whose it is, what time is left; always in sight."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from inspector.core.sitting import Sitting
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import label, relook, tip
from inspector.ui.theme import Theme
from inspector.ui.training.taking_clock import MINUTE, TakingClock

GAP: Final = 12
WORDS: Final = 160
"""Pixels between the parts, and those the words of the drill have before the words of the buttons go."""

ICONS: Final = {"scene": "nearer", "break": "clock", "finish": "seal"}
_LEFT: Final = {
    "over": QT_TRANSLATE_NOOP("DrillBanner", "Time is up"),
    "last": QT_TRANSLATE_NOOP("DrillBanner", "Less than a minute left"),
    "soon": QT_TRANSLATE_NOOP("DrillBanner", "{n} min left"),
    "calm": QT_TRANSLATE_NOOP("DrillBanner", "{n} min left"),
}
_CLOCKS: Final = {"calm": "clock", "soon": "clock_soon", "last": "clock_last", "over": "clock_last"}


class DrillBanner(QFrame):
    """Says what is taken, and by whom; its buttons are those of `ICONS`."""

    def __init__(self, theme: Theme, clock: TakingClock, actions: Mapping[str, QAction]) -> None:
        """Follow a clock."""
        super().__init__()
        self._theme, self._clock = theme, clock
        self._sitting: Sitting | None = None
        self._title = ("", "")
        self._kind, self._mode = label("strong"), label()
        self._words = Elided()
        self._left = label("clock")
        self._buttons = {name: QPushButton() for name in ICONS}
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(GAP)
        for part in (self._kind, self._mode):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        for name, button in self._buttons.items():
            button.setProperty("look", "flat")
            button.clicked.connect(actions[name].trigger)
            actions[name].enabledChanged.connect(button.setEnabled)
            row.addWidget(button)
        for signal in (clock.ticked, clock.turned, clock.ended):
            signal.connect(self.show_clock)
        theme.changed.connect(self.redraw)
        self.retranslate()

    def show_sitting(self, sitting: Sitting, title: str, name: str) -> None:
        """Say the drill and who takes it."""
        self._sitting, self._title = sitting, (title, name)
        self.retranslate()

    @Slot()
    def show_clock(self) -> None:
        """Say the time that is left, in minutes until the last."""
        said = left_said(self._clock)
        if self._left.text() != said:
            self._left.setText(said)
            self._left.setAccessibleName(said)
        self._left.setVisible(bool(said))
        relook(self._left, _CLOCKS[self._clock.meaning])
        over = self._clock.meaning == "over"
        mode = self._sitting.mode if self._sitting is not None else "exam"
        relook(self, "time_over" if over else mode)
        self._buttons["break"].setHidden(over or not self._actions["break"].isVisible())

    def retranslate(self) -> None:
        """Say every word anew."""
        self._kind.setText(self.tr("Drill"))
        mode = self._sitting.mode if self._sitting is not None else "exam"
        self._mode.setText(self.tr("Practice") if mode == "practice" else self.tr("Exam"))
        relook(self._mode, f"tag_{mode}")
        number = self._sitting.number if self._sitting is not None else ""
        who = f"{number} {self._title[1]}".strip()
        self._words.setText(" · ".join(part for part in (self._title[0], who) if part))
        self.setAccessibleName(f"{self._kind.text()} · {self._mode.text()} · {self._words.text()}")
        for name, button in self._buttons.items():
            action = self._actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(tip(f"{action.text()}  {keys}".strip()))
            button.setAccessibleName(action.text())
        self.show_clock()
        self.redraw()
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, buttons show their icons alone: whose drill it is and the time come first."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        words = self._button_words()
        for name, button in self._buttons.items():
            button.setText(words[name])
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        fixed = sum(part.sizeHint().width() for part in (self._kind, self._mode, self._left, *shown))
        if fixed + self._theme.px(WORDS) + (len(shown) + 4) * GAP + 28 > self.width():
            for button in self._buttons.values():
                button.setText("")

    def _button_words(self) -> Mapping[str, str]:
        return {"scene": self.tr("Look"), "break": self.tr("Break"), "finish": self.tr("Hand in")}

    def minimumSizeHint(self) -> QSize:
        """Be content with little width: the words end in … where there is no room."""
        return QSize(self._theme.px(320), super().minimumSizeHint().height())

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        for name, icon in ICONS.items():
            self._buttons[name].setIcon(self._theme.icon(icon, "ink", 18))
            self._buttons[name].setIconSize(QSize(self._theme.px(18), self._theme.px(18)))

    def buttons(self) -> Mapping[str, QWidget]:
        """Give its buttons by name."""
        return self._buttons


def left_said(clock: TakingClock) -> str:
    """Say the time left: whole minutes, never a running second; nothing without a limit."""
    left = clock.left
    if left is None:
        return ""
    said = QCoreApplication.translate("DrillBanner", str(_LEFT[clock.meaning]))
    return said.format(n=-(-left // MINUTE))
