# SPDX-License-Identifier: MPL-2.0
"""Which checklists a visit is judged by: one or several, each a card to tick, found by words or pinyin."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist
from inspector.core.exact import show_short
from inspector.core.sharing import asked_once
from inspector.ui.desk import Desk
from inspector.ui.frame import ENTERS
from inspector.ui.models.library_rows import matching, newest_of_each
from inspector.ui.pages.round_sheets import proposed
from inspector.ui.parts.text import label, tip
from inspector.ui.shelf import Shelved
from inspector.ui.widgets.flow import Flow

FIRST: Final = 6
"""So many cards stand there at once: those used before, then the first of the library."""


class _Search(QLineEdit):
    """A line whose Enter ticks what was found, and nothing else."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class SheetChoice(QWidget):
    """The newest version of each checklist at hand, side by side; `ticked` tells that a tick changed."""

    ticked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for the shelf."""
        super().__init__(parent)
        self._desk = desk
        self._covers: dict[str, Shelved] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._used: tuple[str, ...] = ()
        self._proposed: set[str] = set()
        self._awaited = False
        self.title = label("strong")
        self.search = _Search()
        self.search.setClearButtonEnabled(True)
        self.every = QPushButton()
        self.every.setCheckable(True)
        self.every.setProperty("look", "link")
        self.shared = label("quiet", wrap=True)
        self._bed = QWidget()
        self._cards = Flow(self._bed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.search, self._bed, self.every, self.shared):
            column.addWidget(part)
        self.search.textChanged.connect(self.sift)
        self.search.entered.connect(self.tick_found)
        self.every.toggled.connect(self.sift)
        desk.shelf.filled.connect(self.offer)
        desk.shelf.opened.connect(self._tell)
        desk.theme.changed.connect(self.redraw)
        self.retranslate()

    def chosen(self) -> tuple[Checklist, ...]:
        """Give the checklists ticked, in the order offered; raises KnownError when one cannot be read."""
        return tuple(self._desk.shelf.take(key) for key in self._ticked())

    def button(self, key: str) -> QPushButton:
        """Give the card of a checklist by its key on the shelf."""
        return self._buttons[key]

    @Slot()
    def offer(self) -> None:
        """Offer what is on the shelf; what was ticked stays ticked."""
        self._used = tuple(one.id for one in reversed(self._desk.hall.workspace.checklists()))
        for cover in newest_of_each(self._desk.shelf.shelved):
            self._covers[cover.key] = cover
            if cover.key not in self._buttons:
                self._add(cover.key)
        if len(self._buttons) == 1:
            next(iter(self._buttons.values())).setChecked(True)
        self.retranslate()
        self.redraw()
        self.sift()
        if self._awaited:
            self.take_keys()

    def _add(self, key: str) -> None:
        button = QPushButton(self._bed)
        button.setCheckable(True)
        button.setProperty("look", "card")
        button.setObjectName(key)
        button.toggled.connect(self._take_tick)
        self._buttons[key] = button
        self._cards.addWidget(button)

    @Slot()
    def sift(self) -> None:
        """Show the cards that hold the words looked for; without words those ticked, those used, and a few more."""
        sought = self.search.text()
        first = self._first()
        for key, button in self._buttons.items():
            near = matching(self._covers[key], sought, self._desk.shelf.words) >= 0 if sought.strip() else key in first
            button.setVisible(button.isChecked() or self.every.isChecked() or near)
        few = len(self._buttons) <= FIRST
        self.search.setHidden(few)
        self.every.setHidden(few or bool(sought.strip()))

    @Slot()
    def tick_found(self) -> None:
        """Tick the first card found and make room for other words."""
        sought, words = self.search.text(), self._desk.shelf.words
        for key, button in self._buttons.items():
            if matching(self._covers[key], sought, words) >= 0:
                button.setChecked(True)
                self.search.clear()
                return

    def propose(self, type_: str) -> None:
        """Tick the checklist for a type of site, unless a person ticked one."""
        keys = proposed(type_, tuple(self._covers.values())) if type_ else ()
        if keys:
            self.put_forward([self._covers[key] for key in keys])

    def put_forward(self, covers: Sequence[Shelved]) -> None:
        """Tick these checklists, unless a person ticked others; what was put forward before steps back."""
        if not self._proposed >= {*self._ticked()}:
            return
        for key in self._ticked():
            self._buttons[key].setChecked(False)
        for cover in covers:
            self._covers.setdefault(cover.key, cover)
            if cover.key not in self._buttons:
                self._add(cover.key)
            self._buttons[cover.key].setChecked(True)
        self._proposed = {cover.key for cover in covers}
        self.retranslate()
        self.redraw()
        self.sift()

    def take_keys(self) -> None:
        """Put the focus on the search line where there is one, else on the first card, as soon as there is one."""
        self._awaited = not self._buttons
        if not self.search.isHidden() and not self._awaited:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)
            return
        for button in tuple(self._buttons.values())[:1]:
            button.show()  # a card just laid takes no focus before it is shown
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Checklist"))
        self.search.setPlaceholderText(self.tr("Find a checklist"))
        self.search.setAccessibleName(self.tr("Find a checklist"))
        self.search.setToolTip(self.tr("By title, pinyin initials, kind of site or id"))
        self.every.setText(self.tr("Show all {n}").format(n=len(self._buttons)))
        self.every.setToolTip(self.tr("Show every checklist at hand"))
        for key, button in self._buttons.items():
            said = self._said(self._covers[key])
            button.setText(said.replace("&", "&&"))  # a lone & would be taken for a key
            button.setAccessibleName(said)
            button.setToolTip(tip(said.strip()))
        self._tell("")

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

    @Slot()
    def _take_tick(self) -> None:
        self.redraw()
        for key in self._ticked():
            self._desk.shelf.fetch(key)
        self._tell("")
        self.ticked.emit()

    @Slot(str)
    def _tell(self, key: str) -> None:
        """Say the size of a card just read, and how many points the ticked ones share."""
        if key in self._buttons:
            self._buttons[key].setText(self._said(self._covers[key]).replace("&", "&&"))
        sheets = [self._desk.shelf.sheet(one) for one in self._ticked()]
        known = [sheet for sheet in sheets if sheet is not None]
        once = asked_once(known) if len(known) > 1 and len(known) == len(sheets) else 0
        self.shared.setText(self.tr("Shared points, asked once and counted in each: {n}").format(n=once))
        self.shared.setVisible(once > 0)

    def _ticked(self) -> list[str]:
        return [key for key, button in self._buttons.items() if button.isChecked()]

    def _first(self) -> frozenset[str]:
        used = [key for name in self._used for key, cover in self._covers.items() if cover.id == name]
        return frozenset(list(dict.fromkeys((*used, *self._covers)))[:FIRST])

    def _said(self, cover: Shelved) -> str:
        sheet = self._desk.shelf.sheet(cover.key)
        standing = cover.standing if sheet is None else sheet.standing
        facts = [cover.version, self._desk.word(f"checklist.{standing}") if standing else ""]
        size = self._desk.shelf.size(cover.key)
        if size is not None:
            facts.append(self.tr("{n} points, {full} in all").format(n=size[0], full=show_short(size[1])))
        title = cover.title.said(self._desk.language)
        return f" {title}\n " + " · ".join(fact for fact in facts if fact)
