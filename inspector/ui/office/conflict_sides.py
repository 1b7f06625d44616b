# SPDX-License-Identifier: MPL-2.0
"""The sides of a conflict face to face: who, when, on which device, what, with note and photos; no side is chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.office.deciding import BETWEEN
from inspector.core.checklist import Point
from inspector.core.merging.differences import differences
from inspector.core.merging.notes import SourceNote
from inspector.core.merging.walks import Conflict, Side
from inspector.core.problems import KnownError
from inspector.core.value_words import said
from inspector.ui.action_tables.gather import DIGITS
from inspector.ui.desk import Desk
from inspector.ui.models.standing import Standing, standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.office.conflict_words import differ_said, side_lines
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.widgets.photo_strip import PhotoStrip
from inspector.ui.widgets.point_card import StandingMark
from inspector.ui.widgets.sight import bring_into_view

WIDTH: Final = 260


class SideCard(QFrame):
    """One side; `taken` tells that it is to stand, `photo_opened` names a photo to be seen large."""

    taken = Signal()
    photo_opened = Signal(str)

    def __init__(self, desk: Desk, thumbnails: Thumbnails, place: int, parent: QWidget | None = None) -> None:
        """Show nothing yet; `place` from 1 is its key."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk, self._place = desk, place
        self._side: Side | None = None
        self.who, self.when = label("strong", wrap=True), label("caption", wrap=True)
        self.mark, self.words = StandingMark(desk.theme, alone=True), label("body", wrap=True)
        self.more, self.came = label("quiet", wrap=True), label("caption", wrap=True)
        self.photos = PhotoStrip(desk.theme, thumbnails, 72)
        self.take = QPushButton()
        self.take.setAutoDefault(True)  # Enter presses it
        self.take.clicked.connect(self.taken)
        self.photos.opened.connect(self.photo_opened)
        stands = QHBoxLayout()
        stands.setSpacing(8)
        stands.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        stands.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.who)
        column.addWidget(self.when)
        column.addLayout(stands)
        for part in (self.take, self.more, self.photos, self.came):
            column.addWidget(part)
        column.addStretch(1)

    def show_side(self, side: Side, point: Point | None, field: str, differing: Sequence[str]) -> None:
        """Show one side of a point, with what the sides differ in, or what it says in a field of the head."""
        self._side = side
        self.who.setText(together(side.inspectors, self._desk.language) or self.tr("Nobody named"))
        self.when.setText(self._entered(side))
        stands, words = _stood(point, side, self._desk.language) if point is not None else (Standing.BLANK, field)
        self.mark.show_standing(stands, saved=True)
        self.mark.setVisible(point is not None)
        self.words.setText(words or (self.tr("Not judged") if point is not None else self.tr("Nothing")))
        lines = side_lines(side.answer, differing) if point is not None else []
        self.more.setText("\n".join(lines))
        self.more.setVisible(bool(lines))
        photos = side.answer.every_photo() if point is not None else ()
        self.photos.show_photos(photos)
        self.photos.lock(locked=True)
        self.photos.setVisible(bool(photos))
        self.came.hide()
        key = str(self._place) if self._place <= DIGITS else self.tr("Enter")
        self.take.setText(self.tr("{key}   This stands").format(key=key))
        self.take.setToolTip(self.tr("Let what this side says stand ({key})").format(key=key))

    def show_sources(self, sources: Sequence[SourceNote]) -> None:
        """Say by which files it came."""
        names = [" › ".join(part for part in (note.name, note.inside) if part) for note in sources[:3]]
        self.came.setText(self.tr("File: {names}").format(names="\n".join(names)))
        self.came.setVisible(bool(names))

    def _entered(self, side: Side) -> str:
        if side.entered is None:
            return self.tr("card {digest}").format(digest=side.card[:8])
        at = side.entered.at
        told = self.tr("{day} {time} · device {device} · card {digest}")
        return told.format(day=at.day(), time=at.clock(), device=side.entered.writer[:6], digest=side.card[:8])


class ConflictSides(QWidget):
    """As many columns as there are sides; `chosen` gives the digest of the card that is to stand."""

    chosen = Signal(str)
    photo_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a conflict."""
        super().__init__(parent)
        self._desk = desk
        self._thumbnails = Thumbnails(desk.hall.workspace.photos, desk.tasks, self)
        self._conflict: Conflict | None = None
        self._point: Point | None = None
        self.cards: list[SideCard] = []
        self.differ, self.keys = label("quiet", wrap=True), label("caption", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.differ)
        column.addWidget(self.keys)
        column.addLayout(self._row)
        desk.theme.changed.connect(self._turn)

    def show_conflict(self, conflict: Conflict | None, point: Point | None) -> None:
        """Show a conflict; no side is marked before the others."""
        self._conflict, self._point = conflict, point
        sides = () if conflict is None else conflict.sides
        about_point = conflict is not None and conflict.about != "head" and point is not None
        differing = differences([side.answer for side in sides]) if about_point else ()
        self.differ.setText(differ_said(differing, self._desk.language))
        self.differ.setVisible(bool(differing))
        self.keys.setText(self._keys_said(conflict))
        self.keys.setVisible(bool(self.keys.text()))
        while len(self.cards) < len(sides):
            card = SideCard(self._desk, self._thumbnails, len(self.cards) + 1, self)
            card.taken.connect(self._take)
            card.photo_opened.connect(self.photo_opened)
            self.cards.append(card)
            self._row.addWidget(card, 1)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(sides))
            if conflict is not None and place < len(sides):
                field = conflict.fields[place] if place < len(conflict.fields) else ""
                card.show_side(sides[place], point if about_point else None, field, differing)
                card.take.setVisible(conflict.about in BETWEEN)
        self._turn()

    def _keys_said(self, conflict: Conflict | None) -> str:
        """Say which keys reach the sides."""
        count = 0 if conflict is None or conflict.about not in BETWEEN else len(conflict.sides)
        if not count:
            return ""
        if count <= DIGITS:
            return self.tr("Keys: 1–{n} lets a side stand; ← → and Enter too.").format(n=count)
        told = self.tr("{n} sides. Keys: 1–{digits} for the first, ← → and Enter for every one.")
        return told.format(n=count, digits=DIGITS)

    def step(self, by: int) -> None:
        """Stand on the verb of the next side or the one before, in a ring; from outside on the first or the last."""
        shown = [card for card in self.cards if not card.isHidden() and not card.take.isHidden()]
        if shown:
            stood = next((at for at, card in enumerate(shown) if card.take.hasFocus()), -1 if by > 0 else 0)
            card = shown[(stood + by) % len(shown)]
            card.take.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(card, 8)

    @Slot()
    def _take(self) -> None:
        for place, card in enumerate(self.cards):
            if card is self.sender() and self._conflict is not None:
                self.chosen.emit(self._conflict.sides[place].card)

    def minimumSizeHint(self) -> QSize:
        """Need room for one side: the others go below it."""
        shown = [card.minimumSizeHint().width() for card in self.cards if not card.isHidden()]
        return QSize(max(shown, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Stand side by side where there is room for it, below each other where there is not."""
        shown = sum(not card.isHidden() for card in self.cards)
        fits = self.width() >= shown * (self._desk.theme.px(WIDTH) + 12) - 12
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_conflict(self._conflict, self._point)


def _stood(point: Point, side: Side, language: str) -> tuple[Standing, str]:
    try:
        return standing(side.tally), said(point, side.answer, language)
    except KnownError:  # the rule of the point is another one in the checklist that counts
        return Standing.UNCLEAR, ""
