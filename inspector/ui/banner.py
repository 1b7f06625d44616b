# SPDX-License-Identifier: MPL-2.0
"""Banners: what there is to say stands above the page and never stops the hand."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem, sentence
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue

KINDS: Final = {
    "plain": ("note_info", "accent"),
    "good": ("met", "met"),
    "warning": ("warning", "warning"),
    "fault": ("warning", "lost"),
}
MOST: Final = 3


class Banner(QFrame):
    """One thing said, with at most one thing to do about it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, text: str, kind: str, parent: QWidget | None = None) -> None:
        """Kinds: plain, good, warning, fault."""
        super().__init__(parent)
        self.setProperty("look", f"banner_{kind}")
        self._theme = theme
        self._kind = kind
        self._mark = QLabel(self)
        self._text = QLabel(text, self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 4, 4)
        self._row.setSpacing(12)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def offer(self, verb: str, slot: Callable[[], object]) -> None:
        """Offer one thing to do; the banner goes when it is done."""
        button = QPushButton(verb, self)
        button.setProperty("look", "flat")
        button.clicked.connect(slot)
        button.clicked.connect(self.dismiss)
        self._row.insertWidget(2, button)

    @Slot()
    def dismiss(self) -> None:
        """Go, and be freed."""
        self.hide()
        self.dismissed.emit()
        self.deleteLater()

    def retranslate(self) -> None:
        """Say the close button anew."""
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _draw(self) -> None:
        name, meaning = KINDS[self._kind]
        self._mark.setPixmap(self._theme.pixmap(name, meaning, 20, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "quiet", 16))


class Banners(QWidget):
    """The place above the page where banners stand, newest first, three at most."""

    def __init__(self, theme: Theme, tongue: Tongue, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._tongue = tongue
        self._standing: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 0)
        self._column.setSpacing(8)
        self.hide()

    def say(
        self, what: Problem | str, kind: str = "", verb: str = "", slot: Callable[[], object] | None = None
    ) -> Banner:
        """Say a problem (warning unless told otherwise) or words; the same words are not said twice."""
        text = sentence(what, self._tongue.language) if isinstance(what, Problem) else what
        for shown in self.standing():
            if shown.text == text:
                shown.dismiss()
        made = Banner(self._theme, text, kind or ("warning" if isinstance(what, Problem) else "plain"), self)
        if slot is not None:
            made.offer(verb, slot)
        made.dismissed.connect(self._gone)
        self._standing.insert(0, made)
        self._column.insertWidget(0, made)
        for old in self.standing()[MOST:]:
            old.dismiss()
        self.show()
        return made

    def standing(self) -> list[Banner]:
        """List the banners shown, newest first."""
        return list(self._standing)

    @Slot()
    def clear(self) -> None:
        """Take every banner away."""
        for one in self.standing():
            one.dismiss()

    @Slot()
    def _gone(self) -> None:
        self._standing = [one for one in self._standing if one is not self.sender()]
        self.setVisible(bool(self._standing))
