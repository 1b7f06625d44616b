# SPDX-License-Identifier: MPL-2.0
"""Which checklists a visit is judged by: one or several, each a card to tick."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist
from inspector.core.exact import show_short
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label, tip
from inspector.ui.shelf import Shelved
from inspector.ui.widgets.flow import Flow


class SheetChoice(QWidget):
    """The checklists at hand, the newest of each kind of site, side by side; `ticked` tells that a tick changed."""

    ticked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for the shelf."""
        super().__init__(parent)
        self._desk = desk
        self._buttons: dict[str, QPushButton] = {}
        self._awaited = False
        self.title = label("strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        cards = QWidget()
        self._cards = Flow(cards)
        column.addWidget(cards)
        desk.shelf.filled.connect(self.offer)
        desk.theme.changed.connect(self.redraw)
        self.retranslate()

    def chosen(self) -> tuple[Checklist, ...]:
        """Give the checklists ticked, in the order offered."""
        ticked = [digest for digest, button in self._buttons.items() if button.isChecked()]
        found = (self._desk.shelf.by_digest(digest) for digest in ticked)
        return tuple(one for one in found if one is not None)

    def button(self, digest: str) -> QPushButton:
        """Give the card of a checklist."""
        return self._buttons[digest]

    @Slot()
    def offer(self) -> None:
        """Offer what is on the shelf; what was ticked stays ticked."""
        for shelved in newest_of_each(self._desk.shelf.shelved):
            if shelved.digest not in self._buttons:
                button = QPushButton(self)
                button.setCheckable(True)
                button.setProperty("look", "card")
                button.toggled.connect(self.redraw)
                button.toggled.connect(self.ticked)
                self._buttons[shelved.digest] = button
                self._cards.addWidget(button)
        if len(self._buttons) == 1:
            next(iter(self._buttons.values())).setChecked(True)
        self.retranslate()
        self.redraw()
        if self._awaited:
            self.take_keys()

    def take_keys(self) -> None:
        """Put the focus on the first card, as soon as there is one."""
        self._awaited = not self._buttons
        for button in tuple(self._buttons.values())[:1]:
            button.show()  # a card just laid takes no focus before it is shown
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Checklist"))
        for shelved in self._desk.shelf.shelved:
            if shelved.digest in self._buttons:
                button = self._buttons[shelved.digest]
                said = self._said(shelved.checklist)
                button.setText(said.replace("&", "&&"))  # a lone & would be taken for a key
                button.setAccessibleName(said)
                button.setToolTip(tip(shelved.checklist.source.said(self._desk.language)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Mark the cards ticked."""
        theme = self._desk.theme
        for button in self._buttons.values():
            name, meaning = ("box_ticked", "accent") if button.isChecked() else ("box", "quiet")
            button.setIcon(theme.icon(name, meaning, 20))
            button.setIconSize(QSize(theme.px(20), theme.px(20)))

    def _said(self, checklist: Checklist) -> str:
        points = list(checklist.points())
        full = show_short(sum((point.full for point in points), start=points[0].full * 0)) if points else "0"
        title = checklist.title.said(self._desk.language)
        standing = self._desk.word(f"checklist.{checklist.standing}")
        counted = self.tr("{n} points, {full} in all").format(n=len(points), full=full)
        return f" {title}\n {checklist.version} · {standing} · {counted}"


def newest_of_each(shelved: tuple[Shelved, ...]) -> tuple[Shelved, ...]:
    """Keep the newest version of each checklist id, sorted by title."""
    newest: dict[str, Shelved] = {}
    for one in shelved:
        known = newest.get(one.checklist.id)
        if known is None or known.checklist.version <= one.checklist.version:
            newest[one.checklist.id] = one
    return tuple(sorted(newest.values(), key=_title))


def _title(shelved: Shelved) -> str:
    return shelved.checklist.id
