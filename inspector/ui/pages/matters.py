# SPDX-License-Identifier: MPL-2.0
"""The visit as a whole while judging: its timers, the time things were seen, its head, problems on the way."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.app.seen_times import photo_times
from inspector.app.session import Deed
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.visits import Key
from inspector.core.watch_words import both_times
from inspector.ui.action_tables.matters import TABLE
from inspector.ui.actions import bind, word_actions
from inspector.ui.models.watches import Watches
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import label
from inspector.ui.widgets.watch_strip import WatchStrip, clocked

if TYPE_CHECKING:
    from inspector.ui.pages.scoring import ScoringPage

PLACE: Final = "matters"
BEAT: Final = 500
"""Milliseconds between two looks at the running timers."""

_MINUTE: Final = 60


class MattersPart(QWidget):
    """One slim row under the head of the page, there only while it has something to tell."""

    def __init__(self, page: "ScoringPage") -> None:
        """Serve a scoring page; its keys work wherever the page has them."""
        super().__init__()
        self._page, self._desk, self._session = page, page.desk, page.session
        self.actions_of = bind(PLACE, self)
        page.addActions(self.actions())
        self._since = QElapsedTimer()
        self._since.start()
        self.watches = Watches(self._watched_before, self._since.elapsed)
        self._session.stopwatch = self.watches.told
        self.strip = WatchStrip(self._desk.theme, self.actions_of)
        self.others, self.seen = label("caption"), label("caption")
        self.returned = Elided("strong")
        self.change, self.end, self.way = QPushButton(), QPushButton(), QPushButton()
        self.more = QToolButton()
        self._beat, self._soon = QTimer(self, interval=BEAT), QTimer(self, singleShot=True, interval=0)
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.strip)
        row.addWidget(self.others)
        row.addWidget(self.returned, 8)
        row.addStretch(1)
        for part in (self.seen, self.change, self.end, self.way):
            row.addWidget(part)
        for button in (self.change, self.end, self.way):
            button.setProperty("look", "link")
        menu = QMenu(self.more)
        menu.addActions([self.actions_of[act.id] for act in TABLE])
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._page.view.header.hold_last(self.more)
        whole, view = self._page.view.layout(), self._page.view
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(whole.indexOf(view.columns), self)

    def _wire(self) -> None:
        self._page.turned.connect(self._soon.start)
        self._page.deeds.happened.connect(self._heed)
        self._soon.timeout.connect(self.show_all)
        self._beat.timeout.connect(self._tick)
        self.change.clicked.connect(self.show_seen)
        self.end.clicked.connect(self.end_seen)
        self.way.clicked.connect(self.show_on_the_way)
        self._desk.theme.changed.connect(self.redraw)

    @Slot(object)
    def _heed(self, deed: Deed) -> None:
        """Follow a deed; where it took back what a timer said, the timer says so too."""
        if deed.key in self.watches.begun and deed.after.watched != self.watches.seconds(deed.key):
            self.watches.forget(deed.key)
        if not self.isHidden():
            self._soon.start()

    # -- watching ----------------------------------------------------------------------------------------------------

    @Slot()
    def turn_watch(self) -> None:
        """Start the timer of the point at hand, or stop it and write down what it says."""
        key = self._key()
        if self._session.sealed is not None:
            return
        if self.watches.runs(key):
            self._stop(key)
        else:
            self.watches.start(key)
            self._beat.start()
        self.show_all()

    @Slot()
    def watch_anew(self) -> None:
        """Count from nothing at the point at hand."""
        self.watches.reset(self._key())
        self.write_down()
        self.show_all()

    def write_down(self) -> None:
        """Write what the timers say into the log; nothing where it stands there already."""
        if self._session.sealed is not None or self._session.saving.trouble is not None:
            return
        for key in self.watches.begun:
            try:
                deed = self._session.watched(key, self.watches.seconds(key))
            except KnownError as error:
                self._desk.complain(error.problem)
                return
            if deed is not None:
                self._page.deeds.happened.emit(deed)

    @Slot()
    def _tick(self) -> None:
        """Follow the running timers; one that was watched as long as its point asks stops by itself."""
        for key in self.watches.running:
            asked = self._session.point(key).watch * _MINUTE
            if asked and self._watched_before(key) < asked <= self.watches.seconds(key):
                self._stop(key)
        if not self.watches.running:
            self._beat.stop()
        self.show_all()

    def _stop(self, key: Key) -> None:
        self.watches.stop(key)
        self.write_down()

    def _watched_before(self, key: Key) -> int:
        return self._session.answer(key).watched

    def _key(self) -> Key:
        return self._session.leader(self._page.course.current)

    # -- when it was seen --------------------------------------------------------------------------------------------

    @Slot()
    def show_seen(self) -> None:
        """Ask when the things judged from now on were seen."""
        from inspector.ui.dialogs.seen import SeenDialog

        dialog = SeenDialog(self._desk, self._session.seen_now, self._photo_times(), self._page)
        dialog.said.connect(self.take_seen)
        dialog.show()

    @Slot(object)
    def take_seen(self, when: Moment | None) -> None:
        """Take the time things were seen; None when they are entered as they are seen."""
        self._session.seen_now = when
        self.show_all()
        self._page.take_keys()

    @Slot()
    def end_seen(self) -> None:
        """Enter things as they are seen from now on."""
        self.take_seen(None)

    def _photo_times(self) -> tuple[Moment, ...]:
        linked = self._session.answer(self._page.course.current).every_photo()
        shelf, taken = self._desk.hall.workspace.photos, [photo.taken for photo in self._session.tray]
        for sha256 in linked:
            try:
                taken.append(shelf.photo(sha256).taken)
            except KnownError:  # a photo whose bytes are gone has no time to offer
                continue
        return photo_times(taken, self._desk.hall.clock())[:6]

    # -- problems on the way, the head -------------------------------------------------------------------------------

    @Slot()
    def show_on_the_way(self) -> None:
        """Open the problems met outside any site."""
        from inspector.ui.dialogs.on_the_way import OnTheWayDialog

        dialog = OnTheWayDialog(self._desk, self._session, self._page.view.thumbnails, self._page)
        dialog.changed.connect(self._follow)
        dialog.photo_opened.connect(self._page.sheets.open_photo)
        dialog.show()

    @Slot()
    def correct_head(self) -> None:
        """Open the head of the visit."""
        from inspector.ui.dialogs.head import HeadDialog

        dialog = HeadDialog(self._desk, self._session, self._page)
        dialog.corrected.connect(self._follow_head)
        dialog.show()

    @Slot()
    def _follow_head(self) -> None:
        self._page.view.header.show_visit(self._session.header, self._desk.language)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._page.view.show_saved()
        self._page.saved_changed.emit()
        self.show_all()

    # -- showing -----------------------------------------------------------------------------------------------------

    @Slot()
    def show_all(self) -> None:
        """Show what there is to tell, and nothing where there is nothing."""
        key, running = self._key(), self.watches.running
        point, when, back = self._session.point(key), self._session.seen_now, self._session.returned
        known = bool(point.watch or running or self.watches.seconds(key))
        told = known or when is not None or back is not None
        self.setVisible(told or bool(self._session.on_the_way))
        if self.isHidden():
            return
        self._show_watches(key, point.watch * _MINUTE)
        if when is not None:
            self.seen.setText(both_times(when, self._desk.hall.clock(), self._desk.language))
        for part in (self.seen, self.change, self.end):
            part.setVisible(when is not None)
        self.returned.setVisible(back is not None)
        if back is not None:
            self.returned.setText(self.tr("Returned: {reason}").format(reason=back.reason))
        self.way.setText(self.tr("On the way: {n}").format(n=len(self._session.on_the_way)))
        self.way.setVisible(bool(self._session.on_the_way))

    def _show_watches(self, key: Key, asked: int) -> None:
        seconds, runs = self.watches.seconds(key), self.watches.runs(key)
        self.strip.setVisible(bool(asked or seconds or runs))
        self.strip.show_time(seconds, asked, runs=runs)
        others = [f"{one[1]} {clocked(self.watches.seconds(one))}" for one in self.watches.running if one != key]
        self.others.setText(self.tr("also watching: {list}").format(list=" · ".join(others)) if others else "")

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions(PLACE, self.actions_of)
        self.change.setText(self.tr("Another time"))
        self.end.setText(self.tr("As it is entered"))
        self.change.setToolTip(self.actions_of["seen_at"].toolTip())
        self.end.setToolTip(self.tr("What is judged from now on is seen as it is entered"))
        self.way.setToolTip(self.actions_of["on_the_way"].toolTip())
        self.more.setAccessibleName(self.tr("The visit"))
        self.more.setToolTip(self.tr("The visit: timer, time seen, head, problems on the way"))
        self.strip.redraw()
        self.show_all()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take icons and height anew."""
        theme = self._desk.theme
        self.more.setIcon(theme.icon("more", "ink", 20))
        self.more.setIconSize(QSize(theme.px(20), theme.px(20)))
        for act in TABLE:
            self.actions_of[act.id].setIcon(theme.icon(act.icon, "ink", 18))
        self.setFixedHeight(theme.touch)
