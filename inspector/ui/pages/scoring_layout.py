# SPDX-License-Identifier: MPL-2.0
"""How the scoring page stands: contents, point and evidence side by side, as far as the width allows."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.parts.text import hairline
from inspector.ui.theme import Theme
from inspector.ui.widgets.point_card import PointCard

OUTLINE: Final = 264
EVIDENCE: Final = 304
POINT: Final = 400
LEAST_OUTLINE: Final = 240
LEAST_EVIDENCE: Final = 248


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands in the columns."""

    outline: QWidget
    point: PointCard
    grid: QWidget
    evidence: QWidget
    bar: QWidget


class Columns(QWidget):
    """Three columns; the contents make room first, then the evidence goes below the point."""

    def __init__(self, theme: Theme, parts: Parts) -> None:
        """Stand the parts; the answer bar stands under the point, or within it where height is short."""
        super().__init__()
        self._theme = theme
        self._outline, self._evidence, self._bar = parts.outline, parts.evidence, parts.bar
        self._card = parts.point
        self.lead: QWidget | None = None
        self.widths = (LEAST_EVIDENCE, EVIDENCE)
        self.hidden_by_person = False
        self.shown_by_person = False
        self._point_area, self._side_area = _area(), _area()
        self._inner = QWidget()
        self._stack_below = QVBoxLayout(self._inner)
        self._stack_below.setContentsMargins(0, 0, 0, 0)
        self._stack_below.addWidget(parts.point)
        self._point_area.setWidget(self._inner)
        self._side_area.setWidget(parts.evidence)
        self.views = QStackedWidget()
        self.views.addWidget(self._point_area)
        self.views.addWidget(parts.grid)
        self._foot = QVBoxLayout()
        self._foot.addWidget(hairline())
        self._foot.addWidget(parts.bar)
        self._low_area, low = _area(), QWidget()
        self._low_area.setWidget(low)
        self._low_area.hide()
        self._low = QVBoxLayout(low)
        self._low.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._low_area)
        self._home: QVBoxLayout = self._foot
        self._lines = (hairline(upright=True), hairline(upright=True))
        self._lay_out()

    @property
    def showing_grid(self) -> bool:
        """Whether the grid stands in the middle."""
        return self.views.currentIndex() == 1

    @property
    def has_side(self) -> bool:
        """Whether the evidence stands beside the point."""
        return self._side_area.isVisibleTo(self)

    def show_grid(self, *, on: bool) -> None:
        """Put the grid, or the one point, in the middle."""
        self.views.setCurrentIndex(1 if on else 0)
        self.arrange()

    def toggle_outline(self) -> None:
        """Show or hide the contents as the person wishes; where there is no room, the evidence goes instead."""
        showing = self._outline.isVisibleTo(self)
        self.hidden_by_person, self.shown_by_person = showing, not showing
        self.arrange()

    def mirror(self, *, on: bool) -> None:
        """Let contents and evidence change sides, for the left hand."""
        way = QBoxLayout.Direction.RightToLeft if on else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)

    def show_side(self) -> None:
        """Bring the evidence into view, where the contents stand in its place."""
        if self.shown_by_person or not self.has_side:
            self.shown_by_person = False
            self.arrange()
        if not self.has_side:
            self._point_area.ensureWidgetVisible(self._evidence)

    def lead_with(self, widget: QWidget, least: int, most: int) -> None:
        """Let a widget stand above the evidence, or in the point where there is one column; both grow so wide."""
        self.lead, self.widths = widget, (least, most)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Give each column what the width allows."""
        width = self.width()
        least = [self._theme.px(part) for part in (LEAST_OUTLINE, POINT, self.widths[0])]
        three = width >= sum(least)
        two = width >= least[1] + least[2]
        outline = not self.showing_grid and not self.hidden_by_person and (three or self.shown_by_person)
        side = two and (three or not outline or self.showing_grid)
        self._outline.setVisible(outline)
        self._lines[0].setVisible(outline)
        self._place_evidence(side=side)
        spare = max(0, width - sum(least)) if three else 0
        self._outline.setFixedWidth(min(self._theme.px(OUTLINE), least[0] + spare // 3))
        self.settle_bar()
        self._side_area.setFixedWidth(min(self._theme.px(self.widths[1]), least[2] + spare // 3))

    @Slot()
    def settle_bar(self) -> None:
        """Keep the answer bar under the point unless it would take more than half of the height.

        Then it stands within the point, and under the grid it scrolls by itself.
        """
        width = max(1, self.views.width())
        need = self._bar.heightForWidth(width) if self._bar.hasHeightForWidth() else self._bar.sizeHint().height()
        tight = need * 2 > self.height()
        home = self._low if tight and self.showing_grid else self._card.middle if tight else self._foot
        self._low_area.setVisible(home is self._low)
        self._low_area.setFixedHeight(max(1, self.height() // 2))
        if home is self._home:
            return
        self._home.removeWidget(self._bar)
        home.addWidget(self._bar)
        self._home = home
        self._bar.show()  # now, not when the layout comes round to it: the next key may want its fields
        self._bar.setContentsMargins(*((0, 8, 0, 8) if home is self._card.middle else (24, 12, 24, 12)))

    def bring(self, widget: QWidget) -> None:
        """Bring into sight what stands within the point."""
        if self._inner.isAncestorOf(widget):
            self._point_area.ensureWidgetVisible(widget)

    def scroll_up(self) -> None:
        """Show the beginning of the point and of its evidence."""
        for area in (self._point_area, self._side_area, self._low_area):
            area.verticalScrollBar().setValue(0)

    def _place_evidence(self, *, side: bool) -> None:
        if side and self._side_area.widget() is None:
            self._stack_below.removeWidget(self._evidence)
            self._side_area.setWidget(self._evidence)
            self._evidence.show()
        elif not side and self._side_area.widget() is not None:
            evidence = self._side_area.takeWidget()
            self._stack_below.addWidget(evidence)
            evidence.show()
        self._side_area.setVisible(side)
        self._lines[1].setVisible(side)
        home = self._evidence.layout() if side else self._card.middle
        if self.lead is not None and isinstance(home, QVBoxLayout) and home.indexOf(self.lead) < 0:
            home.insertWidget(0, self.lead)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.views, 1)
        middle.addLayout(self._foot)
        self._across = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._outline)
        row.addWidget(self._lines[0])
        row.addLayout(middle, 1)
        row.addWidget(self._lines[1])
        row.addWidget(self._side_area)

    def minimumSizeHint(self) -> QSize:
        """Be content with one column: the others make room."""
        return QSize(self._theme.px(320), self._theme.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self.arrange()


def answering(*parts: QWidget) -> QWidget:
    """Stand the parts that take the answer of a point one below the other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    made.setContentsMargins(24, 12, 24, 12)
    return made


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
