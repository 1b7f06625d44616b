# SPDX-License-Identifier: MPL-2.0
"""The tour (导览): five cards that show the way through a day; it comes by itself once, then only when asked for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.settings import ROLES
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.pages.settings_words import choice
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Card:
    """One step: its icon, its title, what it says (English sources)."""

    icon: str
    title: object
    text: object


CARDS: Final = (
    Card(
        "people",
        QT_TRANSLATE_NOOP("Tour", "What do you do here?"),
        QT_TRANSLATE_NOOP("Tour", "Pages you never use stay out of sight. The settings can change it at any time."),
    ),
    Card(
        "today",
        QT_TRANSLATE_NOOP("Tour", "Begin with a site"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Open the assignment your office sent, or press New visit: choose the checklist, name the site, and judge.",
        ),
    ),
    Card(
        "score",
        QT_TRANSLATE_NOOP("Tour", "One key judges a point"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "1 is met, 2 is not met, 0 does not apply, 9 cannot be judged. Ctrl+Z takes anything back. F1 shows every "
            "key. ○ is taken, ● is on disk, ◎ has a second copy.",
        ),
    ),
    Card(
        "camera",
        QT_TRANSLATE_NOOP("Tour", "A fault has a place and a photo"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Write what is wrong and exactly where; drop, paste or choose photos. Photos of the whole day can wait in "
            "the tray and be put to their points afterwards.",
        ),
    ),
    Card(
        "seal",
        QT_TRANSLATE_NOOP("Tour", "Seal it and hand it in"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The finish page lists what is open. After the seal nothing changes; PDF, workbook and bundle are "
            "read back and proved before they are called exported. The office drops what comes back onto Gather, "
            "decides where sides differ, and publishes from Rank.",
        ),
    ),
)


class Dots(QWidget):
    """Where in the tour one is."""

    def __init__(self, theme: Theme, count: int) -> None:
        """Show so many steps, the first lit."""
        super().__init__()
        self._theme, self._count, self.step = theme, count, 0
        self.setFixedSize(theme.px(16) * count, theme.px(16))

    def show_step(self, step: int) -> None:
        """Light one."""
        self.step = step
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dot a step, the one at hand filled with the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = self._theme.px(16)
        for place in range(self._count):
            here = place == self.step
            size = edge * (0.56 if here else 0.4)
            painter.setBrush(self._theme.colour("accent" if here else "line"))
            painter.drawEllipse(QRectF(place * edge + (edge - size) / 2, (edge - size) / 2, size, size))


class TourDialog(Dialog):
    """Arrow keys and Enter go on and back; Esc ends it; however it ends, it does not come back by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin at the first card."""
        super().__init__("", parent)
        self._desk = desk
        self.setWindowTitle(self.tr("A short tour"))
        self.cards = QStackedWidget(self)
        self.role = Segments()
        self.role.setAccessibleName(self.said(CARDS[0].title))
        self.role.offer(tuple((code, choice(code)) for code in ROLES))
        self.role.choose(desk.hall.settings.role)
        self.role.chosen_changed.connect(self._keep_role)
        for place, card in enumerate(CARDS):
            self.cards.addWidget(self._card(card, self.role if place == 0 else None))
        self.dots = Dots(desk.theme, len(CARDS))
        self.column.addWidget(self.cards, 1)
        self.verbs.insertWidget(0, self.dots)
        self.skip = self.verb(self.tr("Not now"))
        self.back = self.verb(self.tr("Back"))
        self.next = self.verb(self.tr("Next"), primary=True)
        self.skip.clicked.connect(self.close)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.resize(desk.theme.px(600), desk.theme.px(400))
        self._show(0)

    def said(self, source: object) -> str:
        """Say a text of the cards in the language of the window."""
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("Tour", str(source))

    def event(self, event: QEvent) -> bool:
        """Remember that it was seen, however it is ended."""
        if event.type() in {QEvent.Type.Close, QEvent.Type.Hide}:
            self._keep("toured", "yes")
        return super().event(event)

    @Slot()
    def go_on(self) -> None:
        """Show the next card; after the last one the tour ends."""
        if self.dots.step + 1 < len(CARDS):
            self._show(self.dots.step + 1)
        else:
            self.close()

    @Slot()
    def go_back(self) -> None:
        """Show the card before."""
        self._show(max(0, self.dots.step - 1))

    @Slot(str)
    def _keep_role(self, code: str) -> None:
        self._keep("role", code)

    def _keep(self, name: str, value: str) -> None:
        if getattr(self._desk.hall.settings, name) == value:
            return
        try:
            self._desk.change(name, value)
        except KnownError as error:
            self._desk.complain(error.problem)

    def _show(self, step: int) -> None:
        self.cards.setCurrentIndex(step)
        self.dots.show_step(step)
        last = step + 1 == len(CARDS)
        self.back.setVisible(step > 0)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Begin") if last else self.tr("Next"))
        self.next.setFocus()
        step_said = self.tr("Step {n} of {all}").format(n=step + 1, all=len(CARDS))
        self.dots.setAccessibleName(step_said)
        self.setAccessibleDescription(f"{step_said}: {self.said(CARDS[step].title)}. {self.said(CARDS[step].text)}")

    def _card(self, card: Card, extra: QWidget | None) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(16)
        picture = QLabel()
        theme = self._desk.theme
        picture.setPixmap(theme.pixmap(card.icon, "accent", 64, self.devicePixelRatioF()))
        column.addStretch(1)
        column.addWidget(picture)
        column.addWidget(label("page", self.said(card.title), wrap=True))
        column.addWidget(label("body", self.said(card.text), wrap=True))
        if extra is not None:
            column.addWidget(extra)
        column.addStretch(2)
        return made
