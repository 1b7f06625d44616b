# SPDX-License-Identifier: MPL-2.0
"""The slim row of open visits above the scoring page: site, how far, saved or not; gone where only one is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QToolButton, QWidget

from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme
from inspector.ui.widgets.marks import paint_saved

SEVERAL: Final = 2
_SIDE: Final = 18
_FULL: Final = 360 * 16


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """What a tab tells of a visit: its site, points judged of all, and whether everything is on disk."""

    visit: str
    site: str
    judged: int
    points: int
    saved: bool


class VisitTabs(QWidget):
    """Tells `chosen` with a visit's id; the keys stay with the page."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """Begin with none; `actions` has `pause_visit`."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[OpenVisit, ...] = ()
        self._filling = False
        self.bar = QTabBar(self)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar.setUsesScrollButtons(True)
        self._aside = QToolButton(self)
        self._aside.setDefaultAction(actions["pause_visit"])
        self._aside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self._aside)
        self.bar.currentChanged.connect(self._choose)
        theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def show_visits(self, visits: Sequence[OpenVisit], current: str) -> None:
        """Show these visits; a tab that says the same already is left as it is."""
        self._filling = True
        while self.bar.count() > len(visits):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(visits):
            self.bar.addTab("")
        for place, one in enumerate(visits):
            if place >= len(self._shown) or self._shown[place] != one:
                self._draw(place, one)
        self._shown = tuple(visits)
        names = [one.visit for one in visits]
        self.bar.setCurrentIndex(names.index(current) if current in names else -1)
        self._filling = False

    @property
    def wanted(self) -> bool:
        """Whether there is something to switch between."""
        return len(self._shown) >= SEVERAL

    def retranslate(self) -> None:
        """Say every word anew."""
        self.bar.setAccessibleName(self.tr("Open visits"))
        self._aside.setAccessibleName(self._aside.defaultAction().text())
        for place, one in enumerate(self._shown):
            self._draw(place, one)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take colours and sizes anew."""
        side = self._theme.px(_SIDE)
        self.bar.setIconSize(QSize(side * 2, side))
        self.setFixedHeight(self._theme.touch)
        self._aside.defaultAction().setIcon(self._theme.icon("close", "quiet", 18))
        self._aside.setIconSize(QSize(side, side))
        for place, one in enumerate(self._shown):
            self._draw(place, one)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if not self._filling and 0 <= place < len(self._shown):
            self.chosen.emit(self._shown[place].visit)

    def _draw(self, place: int, one: OpenVisit) -> None:
        self.bar.setTabText(place, one.site.replace("&", "&&"))
        self.bar.setTabIcon(place, self._icon(one))
        state = self.tr("saved") if one.saved else self.tr("not saved yet")
        said = f"{one.site} · {one.judged}/{one.points} · {state}"
        self.bar.setTabToolTip(place, tip(said))
        self.bar.setAccessibleTabName(place, said)

    def _icon(self, one: OpenVisit) -> QIcon:
        """Draw how far the visit is as a ring, and ● or ○ beside it."""
        side, ratio = self._theme.px(_SIDE), self.devicePixelRatioF()
        picture = QPixmap(round(side * 2 * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2, 2, side - 4, side - 4)
        painter.setPen(QPen(self._theme.colour("line"), 3))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self._theme.colour("accent"), 3))
        painter.drawArc(ring, 90 * 16, -_FULL * one.judged // max(1, one.points))
        dot = QRectF(side + 4, side * 0.2, side * 0.6, side * 0.6)
        paint_saved(painter, dot, self._theme.colour("met" if one.saved else "warning"), saved=one.saved)
        painter.end()
        return QIcon(picture)
