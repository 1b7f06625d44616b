# SPDX-License-Identifier: MPL-2.0
"""Walking through a visit: from point to point in the order chosen, one at a time or as rows."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.visits import Key
from inspector.ui.actions import bind
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.pages.page import Page
from inspector.ui.pages.scoring_deeds import Deeds
from inspector.ui.pages.scoring_evidence import EvidenceHand
from inspector.ui.pages.scoring_view import ScoringView
from inspector.ui.widgets.cell_button import WALK

PLACE = "scoring"


class WalkingPage(Page):
    """Shows the points of a session; what was typed at a point is written before the next one comes (`turned`).

    `sight_changed` tells that the page is seen now, or no more; `resized` that its size is another.
    """

    turned = Signal()
    sight_changed = Signal()
    resized = Signal()

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        """Begin at the first point not yet judged."""
        super().__init__(desk, parent)
        self.session = session
        self.course = self.lay_course()
        self.actions_of = bind(PLACE, self)
        self.deeds = Deeds(session, self)
        self.view = self.make_view()
        self.hand = EvidenceHand(desk, session, self.course, self.view, self.deeds)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.view.outline.chosen.connect(self._choose)
        self.view.outline.order_chosen.connect(self.order_by)
        self.view.grid.chosen.connect(self.show_point)

    def lay_course(self) -> Course:
        """Give the way through the visit, in the order the settings say."""
        return Course(self.session, "walk" if self.desk.hall.settings.order == "walk" else "sheet")

    def make_view(self) -> ScoringView:
        """Give the face of the page."""
        return ScoringView(self.desk, self.session, self.course, self.actions_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the parts of a point, then through the points, while nothing is typed."""
        across, down = WALK.get(Qt.Key(event.key()), (0, 0))
        if not (across or down):
            super().keyPressEvent(event)
            return
        self.view.settle()
        if self.view.columns.showing_grid or not self.view.bar.walk(across, down):
            (self.show_next if across + down > 0 else self.show_previous)()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page is seen."""
        super().showEvent(event)
        self.sight_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the page is seen no more."""
        super().hideEvent(event)
        self.sight_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the size is another."""
        super().resizeEvent(event)
        self.resized.emit()

    def order_tabs(self) -> None:
        """Leave the order as it was made: the keys of judging do without it, and stay quick."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (as Qt's own)
        """Tab walks through the parts of a point first, then through the window."""
        within = self.hasFocus() and not self.view.columns.showing_grid
        return (within and self.view.bar.walk(0, 1 if forward else -1)) or super().focusNextPrevChild(forward)

    @Slot(object)
    def show_point(self, key: Key) -> None:
        """Show a point; what was typed at the one before is written first."""
        if key == self.course.current:
            self.view.show_answer(draft=self.hand.draft)
            return
        self.turned.emit()
        self.view.flush()
        self.hand.remember_phrases()
        self.hand.draft = False
        self.course.current = key
        self.view.show_point(draft=False)
        if self.in_text() or self.in_form():
            self.setFocus()

    @Slot()
    def show_next_unjudged(self) -> bool:
        """Go to the next point not judged in this order, past the end from the start; False when there is none."""
        key = self.course.next_unjudged()
        if key is not None:
            self.show_point(key)
        elif not self.course.tally.unjudged:
            self.view.show_through()
        self.take_keys()
        return key is not None

    @Slot()
    def show_next(self) -> None:
        """Go to the next point."""
        self.show_point(self.course.next() or self.course.current)

    @Slot()
    def show_previous(self) -> None:
        """Go to the point before."""
        self.show_point(self.course.previous() or self.course.current)

    @Slot(object)
    def _choose(self, key: Key) -> None:
        self.show_point(key)
        self.take_keys()

    @Slot()
    def turn_back(self) -> None:
        """Leave the reasons or a field, back to judging."""
        self.view.flush()
        self.view.bar.close_reasons()
        self.take_keys()

    @Slot()
    def toggle_grid(self) -> None:
        """Show the whole sheet as rows, or one point."""
        self.view.flush()
        self.view.columns.show_grid(on=not self.view.columns.showing_grid)
        self.actions_of["grid"].setChecked(self.view.columns.showing_grid)
        self.view.show_point(draft=self.hand.draft)
        self.view.settle()
        self.take_keys()

    @Slot()
    def toggle_outline(self) -> None:
        """Show or hide the contents."""
        self.view.columns.toggle_outline()

    @Slot()
    def change_order(self) -> None:
        """Take the next order of points: by section, by class, by the walk."""
        place = self.course.orders.index(self.course.order)
        self.order_by(self.course.orders[(place + 1) % len(self.course.orders)])

    @Slot(str)
    def order_by(self, order: str) -> None:
        """Take an order of points."""
        self.course.reorder(order)
        self.view.show_order()
        self.view.show_point(draft=self.hand.draft)
        self.view.settle()
        self.take_keys()

    def take_keys(self) -> None:
        """Let the keys judge again."""
        if self.view.columns.showing_grid:
            self.view.grid.setFocus()
        else:
            self.setFocus()

    def in_text(self) -> bool:
        """Whether words are being typed."""
        return isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit)

    def in_form(self) -> bool:
        """Whether the keys are within the answer form, which may look otherwise at the next point."""
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.view.bar.isAncestorOf(focus)
