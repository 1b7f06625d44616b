# SPDX-License-Identifier: MPL-2.0
"""The window: the rail, the pages beside it, banners above, the status line below, and all their wiring."""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.paths import shipped
from inspector.core.problems import KnownError
from inspector.core.rounds import VisitId
from inspector.ui.actions import bind, data_of, word_actions
from inspector.ui.busy import Busy
from inspector.ui.desk import Desk
from inspector.ui.doors import Doors
from inspector.ui.page_stack import PageStack
from inspector.ui.pages.home import HomePage
from inspector.ui.pages.page import Page
from inspector.ui.rail import Rail
from inspector.ui.status_line import StatusLine
from inspector.ui.visit_desk import VisitDesk

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.core.visits import Key
    from inspector.ui.pages.finish import FinishPage
    from inspector.ui.pages.moving import MovingPage
    from inspector.ui.pages.scoring import ScoringPage
    from inspector.ui.pages.settings import SettingsPage


class Window(Doors):
    """The one window; pages are made when they are first asked for, so that it stands quickly."""

    def __init__(self, desk: Desk) -> None:
        """Stand on a desk and show the home page."""
        super().__init__(desk)
        self.actions_of = {**bind("window", self), **bind("visits", self)}
        self.rail = Rail(desk.theme, self.actions_of, role=desk.hall.settings.role)
        self.busy = Busy(desk.theme, desk.tasks)
        self.rail.stand_above_keys(self.busy)
        self.stack = PageStack()
        folder = desk.hall.workspace.folder
        self.status = StatusLine(desk.theme, desk.tongue, folder, self.actions_of["other_language"])
        self.home = HomePage(desk)
        self.open_doors(desk, self.home)
        self.visits = VisitDesk(desk, self.stack, self.actions_of, self)
        self._place = "today"
        self._finish: FinishPage | None = None
        self._moving: MovingPage | None = None
        self._settings: SettingsPage | None = None
        self._lay()
        self._wire()
        self.retranslate()
        self.show_home()

    def _lay(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.desk.banners)
        right.addWidget(self.visits.tabs)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = QWidget(self)
        whole.setProperty("look", "paper")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    # -- wiring ------------------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self.home.visit_asked.connect(self.open_visit)
        self.home.new_visit_asked.connect(self.begin_visit)
        self.home.move_asked.connect(self.show_moving)
        self.home.waiting.asked.connect(self.merging.show_waiting)
        self.home.letter_asked.connect(self.office.choose_letter)
        self.home.hand_in_asked.connect(self.office.hand_in_day)
        self.home.planned_asked.connect(self.office.begin_planned)
        self.home.replacement_asked.connect(self.office.show_stop)
        self.office.visit_asked.connect(self.open_visit)
        self.office.home_asked.connect(self.show_home)
        self.office.returned.connect(self.visits.forget)
        self.visits.made.connect(self._wire_scoring)
        self.visits.tabs.chosen.connect(self.open_visit)
        self.visits.pause_asked.connect(self.pause_visit)
        self.desk.settings_changed.connect(self._show_places)
        self.taking.visits = self.visits

    @Slot(object)
    def _wire_scoring(self, page: "ScoringPage") -> None:
        page.finish_asked.connect(self.show_finish)
        page.home_asked.connect(self.show_home)
        page.move_asked.connect(self.show_moving)
        page.saved_changed.connect(self.status.tell)
        page.turned.connect(self.clear_said)
        page.bell.cleared.connect(self.clear_said)

    def _wire_finish(self, page: "FinishPage") -> None:
        page.point_asked.connect(self.show_point)
        page.score_asked.connect(self.show_score)
        page.move_asked.connect(self.show_moving)
        page.saved_changed.connect(self.status.tell)

    def _wire_moving(self, page: "MovingPage") -> None:
        page.back_asked.connect(self.show_score)
        page.parting.connect(self.visits.put_page_away)
        page.moved.connect(self.show_score)

    @Slot()
    def settle_in(self) -> None:
        """Do what could wait until the window stands: diary, icon, dragging by finger, the collection of garbage."""
        from inspector.app.logs import start_log

        start_log(self.desk.hall.home)
        self.setWindowIcon(QIcon(str(shipped("resources") / "inspector.svg")))
        self.home.settle_in()
        gc.freeze()  # what stands now stays to the end: the collector need not go through it between two keys
        gc.enable()

    # -- pages -------------------------------------------------------------------------------------------------------

    @Slot()
    def show_home(self) -> None:
        """Show the home page (今日)."""
        self.home.visits.show_places(self.visits.places())
        self._show(self.home, "today")

    @Slot()
    def show_score(self) -> None:
        """Show the visit open now; else the newest one in progress; else begin one."""
        newest = self.home.newest_in_progress()
        if self.session is not None and self.session.sealed is not None:
            self.show_finish()
        elif self.session is not None:
            self._show(self.visits.page(), "score")
        elif newest:
            self.open_visit(newest)
        else:
            self.begin_visit()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        if self._settings is None:
            from inspector.ui.pages.settings import SettingsPage

            self._settings = SettingsPage(self.desk)
        self._show(self._settings, "settings")

    @Slot(str)
    def open_visit(self, visit: str) -> None:
        """Open a visit: to judge while it is in progress, to read and export when it is sealed."""
        try:
            self.visits.open(VisitId(visit))
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.status.watch(self.session)
        self.show_score()
        self.home.tell_newer(visit)

    @property
    def session(self) -> "Session | None":
        """The visit open now."""
        return self.visits.current

    @Slot()
    def turn_visit(self) -> None:
        """Turn to the open visit so many places further, at the point it was left."""
        beside = self.visits.beside(int(data_of(self.sender())))
        if beside is not None:
            self.open_visit(beside.id)

    @Slot()
    def pause_visit(self) -> None:
        """Put the visit aside; the next open one comes, else the home page."""
        if self._place != "score" or not self.visits.pause():
            return
        self.status.watch(self.session)
        if self.session is not None:
            self.show_score()
        else:
            self.show_home()

    @Slot()
    def show_finish(self) -> None:
        """Show what is open, the seal and the exports of the visit."""
        if self.session is None or self.show_attempt(self.session):
            return
        if self._finish is None:
            from inspector.ui.pages.finish import FinishPage

            self._finish = FinishPage(self.desk)
            self._wire_finish(self._finish)
        self._finish.show_visit(self.session)
        self._show(self._finish, "score")

    @Slot()
    def show_moving(self) -> None:
        """Show what a move of the visit to another version of its checklist would do."""
        if self.session is None:
            return
        if self._moving is None:
            from inspector.ui.pages.moving import MovingPage

            self._moving = MovingPage(self.desk)
            self._wire_moving(self._moving)
        page = self.visits.shown
        name = page.course.current[0] if page is not None else self.session.active
        self._moving.show_visit(self.session, name)
        self._show(self._moving, "score")

    @Slot(object)
    def show_point(self, key: "Key") -> None:
        """Show one point of the visit."""
        if self.session is not None:
            page = self.visits.page()
            self._show(page, "score")
            page.show_point(key)

    @Slot()
    def show_keys(self) -> None:
        """Show every key, those of the page shown first."""
        from inspector.ui.keymap import KeyMap

        KeyMap(self.desk.theme, self, self.desk.hall.settings.hand, self._place).open()

    def _show(self, page: Page, place: str) -> None:
        if page is not self.stack.page():
            self.clear_said()
        if self.stack.bring(page):
            self._place = place
            self.visits.show_tabs(on=place == "score")
            self.status.stand_under(telling=page is self.visits.shown)
        self.rail.mark(self._place)

    @Slot()
    def _show_places(self) -> None:
        """Show the places of what the person does."""
        self.rail.show_role(self.desk.hall.settings.role)

    @Slot()
    def clear_said(self) -> None:
        """Take away what was said about the page or point before; a fault that still holds stays."""
        self.desk.banners.turn(self.visits.trouble)

    # -- the window itself -------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("window", self.actions_of)
        word_actions("visits", self.actions_of)
        self.setWindowTitle(self.tr("Inspector"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the line at the foot leave where the window is low."""
        super().resizeEvent(event)
        self.status.make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when everything is on disk, or the person was told that it is not."""
        if not self.stack.leave() or not self.visits.settle():
            event.ignore()
            return
        self.keep_size()
        self.desk.tasks.finish()
        event.accept()
