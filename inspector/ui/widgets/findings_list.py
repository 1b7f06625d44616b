# SPDX-License-Identifier: MPL-2.0
"""The problems of a point, one card each, and the draft of the next one."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.findings import Finding
from inspector.ui.models.phrase_shelf import PhraseShelf
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.theme import Theme
from inspector.ui.widgets.finding_card import FindingCard


class FindingsList(QWidget):
    """Keeps its cards and gives them to the findings of the point shown; hands on what the cards tell."""

    written = Signal(object)
    begun = Signal()
    removed = Signal(str)
    finished = Signal()
    another_asked = Signal()
    photo_asked = Signal(str)
    pasted = Signal(str, QMimeData)
    photo_opened = Signal(str)
    photo_removed = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, phrases: PhraseShelf | None = None) -> None:
        """Begin with no card."""
        super().__init__()
        self._theme = theme
        self._thumbnails, self._phrases = thumbnails, phrases
        self._cards: list[FindingCard] = []
        self._findings: tuple[Finding, ...] = ()
        self._draft = False
        self._offered: tuple[Sequence[str], str] = ((), "zh")
        self._blank = Finding("")
        self._locked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def offer(self, units: Sequence[str], language: str, flags: tuple[str, ...] = ()) -> None:
        """Set what every card offers at this point, and the flags a new problem begins with."""
        self._offered, self._blank = (units, language), Finding("", flags=flags)
        for card in self._cards:
            card.offer(units, language)

    def show_findings(self, findings: tuple[Finding, ...], *, draft: bool) -> None:
        """Show the findings, and a draft after them when one is begun or proposed."""
        self._findings, self._draft = findings, draft
        shown = (*findings, self._blank) if draft else findings
        while len(self._cards) < len(shown):
            self._cards.append(self._made())
        for place, card in enumerate(self._cards):
            if place < len(shown):
                card.show_finding(place + 1, shown[place])
            elif card.finding.id or not card.isHidden():
                card.show_finding(place + 1, Finding(""))
            card.setVisible(place < len(shown))
        self.setVisible(bool(shown))

    def begin(self, place: int = 0) -> bool:
        """Put the cursor into the text of a card; False when there is none."""
        shown = [card for card in self._cards if not card.isHidden()]
        if not shown:
            return False
        shown[place].begin()
        return True

    def current(self) -> str | None:
        """Give the id of the card that has the focus (a draft's is empty); None when none has."""
        focus = self.window().focusWidget()
        shown = (card for card in self._cards if not card.isHidden())
        return next((card.finding.id for card in shown if focus is not None and card.isAncestorOf(focus)), None)

    def turn_to(self, spot: QPoint) -> str:
        """Give the id of the card at a spot of this list, and turn to it when it is a draft; nothing where none is."""
        for card in self._cards:
            if not card.isHidden() and card.geometry().contains(spot):
                if not card.finding.id:
                    card.begin()
                return card.finding.id
        return ""

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        for card in self._cards:
            if not card.isHidden():
                card.flush()

    @property
    def pending(self) -> bool:
        """Whether words stand here that were not told yet."""
        return any(card.pending for card in self._cards if not card.isHidden())

    def lock(self, *, locked: bool) -> None:
        """Show without a way to change anything."""
        self._locked = locked
        for card in self._cards:
            card.lock(locked=locked)

    def _made(self) -> FindingCard:
        card = FindingCard(self._theme, self._thumbnails, self._phrases)
        card.offer(*self._offered)
        card.lock(locked=self._locked)
        card.written.connect(self.written)
        for mine, its in (
            (self.begun, card.begun),
            (self.removed, card.removed),
            (self.finished, card.finished),
            (self.another_asked, card.another_asked),
            (self.photo_asked, card.photo_asked),
            (self.pasted, card.pasted),
            (self.photo_opened, card.photo_opened),
            (self.photo_removed, card.photo_removed),
        ):
            its.connect(mine)
        self._column.addWidget(card)
        return card
