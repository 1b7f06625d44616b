# SPDX-License-Identifier: MPL-2.0
"""Banners: what there is to say stands above the page and never stops the hand."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.phrase import Phrase, speech
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue

KINDS: Final = {
    "plain": ("note_info", "accent"),
    "good": ("met", "met"),
    "warning": ("warning", "warning"),
    "fault": ("warning", "lost"),
}


class Banner(QFrame):
    """One thing said, with at most one thing to do about it."""

    dismissed = Signal()

    def __init__(
        self, theme: Theme, tongue: Tongue, what: Problem | Phrase | str, kind: str, parent: QWidget | None = None
    ) -> None:
        """Kinds: plain, good, warning, fault; a problem or phrase follows the language, bare words stay."""
        super().__init__(parent)
        self.what = what
        self._tongue = tongue
        self._verb: Phrase | str = ""
        self._offered: QPushButton | None = None
        self.setProperty("look", f"banner_{kind}")
        self._theme = theme
        self.kind = kind
        self._mark = QLabel(self)
        self._text = QLabel(self)
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

    def offer(self, verb: Phrase | str, slot: Callable[[], object]) -> None:
        """Offer one thing to do; the banner goes when it is done."""
        button = QPushButton(self)
        self._verb, self._offered = verb, button
        button.setProperty("look", "flat")
        button.clicked.connect(slot)
        button.clicked.connect(self.dismiss)
        self._row.insertWidget(2, button)
        self.retranslate()

    @Slot()
    def dismiss(self) -> None:
        """Go, and be freed."""
        self.hide()
        self.dismissed.emit()
        self.deleteLater()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._text.setText(speech(self.what, self._tongue.language))
        if self._offered is not None:
            self._offered.setText(speech(self._verb, self._tongue.language))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _draw(self) -> None:
        name, meaning = KINDS[self.kind]
        self._mark.setPixmap(self._theme.pixmap(name, meaning, 20, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "quiet", 16))


class Banners(QWidget):
    """The place above the page where banners stand, newest first, two at most."""

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
        self,
        what: Problem | Phrase | str,
        kind: str = "",
        verb: Phrase | str = "",
        slot: Callable[[], object] | None = None,
    ) -> Banner:
        """Say a problem (warning unless told otherwise), a phrase or words; the same words are not said twice."""
        kind = kind or ("warning" if isinstance(what, Problem) else "plain")
        made = Banner(self._theme, self._tongue, what, kind, self)
        for shown in self.standing():
            if shown.text == made.text:
                shown.dismiss()
        if slot is not None:
            made.offer(verb, slot)
        made.dismissed.connect(self._gone)
        self._standing.insert(0, made)
        self._column.insertWidget(0, made)
        self._thin_out()
        self.show()
        return made

    def turn(self, holding: Problem | None = None) -> None:
        """Take away what belonged to the page or point before; the fault that still holds stays."""
        for shown in self.standing():
            if holding is None or shown.what != holding:
                shown.dismiss()

    def _thin_out(self) -> None:
        older = self.standing()[1:]
        gravest = next((one for one in older if one.kind == "fault"), None)
        keep = gravest or next(iter(older), None)
        for one in older:
            if one is not keep:
                one.dismiss()

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
