# SPDX-License-Identifier: MPL-2.0
"""The tray (照片盘) of the scoring page: photos of the day wait in order and are put to their points by key or drag."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from inspector.app.session import Deed
from inspector.app.tray_order import clock_of, ever_came, receive, throw_out, waiting
from inspector.app.watching import point_at
from inspector.core.problems import KnownError
from inspector.core.visits import Key
from inspector.ui.actions import bind, word_actions
from inspector.ui.pages.scoring_photos import FILES
from inspector.ui.pages.tray_drops import TrayDrops
from inspector.ui.pages.tray_evidence import Extras
from inspector.ui.pages.tray_intake import Lot, TrayIntake, land
from inspector.ui.pages.tray_watch import TrayWatch
from inspector.ui.parts.text import hairline
from inspector.ui.widgets.tray_band import TrayBand
from inspector.ui.widgets.tray_model import TrayModel

if TYPE_CHECKING:
    from inspector.ui.pages.scoring import ScoringPage

PLACE: Final = "tray"
LOW: Final = 660
"""Below this height of the page, scaled with the type, the tray makes itself small."""


class TrayPart(QWidget):
    """Stands between the point and the foot while photos wait or come; nothing here lies on the way of a judgement."""

    def __init__(self, page: "ScoringPage") -> None:
        """Serve a scoring page; the keys of the tray work wherever the page has them."""
        super().__init__()
        self._page, self._desk, self._session = page, page.desk, page.session
        self.actions_of = bind(PLACE, self)
        page.addActions(self.actions())
        shelf = self._desk.hall.workspace.photos
        self.model = TrayModel(self)
        self.band = TrayBand(self._desk.theme, page.view.thumbnails, self.model, self.actions_of)
        self.intake = TrayIntake(shelf, self._desk.tasks, self)
        self.watch = TrayWatch(page, self)
        self.drops = TrayDrops(page, self)
        self.extras = Extras(page, self)
        self.proposed: Key | None = None
        self._likely: Key | None = None
        self._later, self._turned, self._walked = QTimer(self), QTimer(self), QTimer(self)
        self._later.timeout.connect(self.refill)
        self._turned.timeout.connect(self._show_proposal)
        self._walked.timeout.connect(self._show_cursor)
        for timer in (self._later, self._turned, self._walked):
            timer.setSingleShot(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addWidget(self.band)
        self.hide()
        self._stand_in(page)
        self._wire()
        self.retranslate()

    # -- coming in ---------------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Choose the photos of the day; they come into the tray beside the window."""
        if self._session.sealed is not None:
            return
        title, kinds = self.tr("Photos of the day"), self.tr("Pictures") + f" ({FILES})"
        paths, _ = QFileDialog.getOpenFileNames(self._page, title, self._desk.folder("photos"), kinds)
        if paths:
            self._desk.remember("photos", paths[0])
            self.take([Path(path) for path in paths])

    def take(self, paths: Sequence[Path]) -> None:
        """Take files, and folders of files, into the tray."""
        self.intake.take(tuple(paths))

    @Slot(object)
    def _receive(self, lot: Lot) -> None:
        self._take_in(lot)

    @Slot(object)
    def _receive_found(self, lot: Lot) -> None:
        """Offer what the watched folder brought, but nothing a second time."""
        came = ever_came(self._session)
        self._take_in(Lot(tuple(photo for photo in lot.photos if photo.sha256 not in came), lot.problems))

    def _take_in(self, lot: Lot) -> None:
        try:
            receive(self._session, lot.photos)
        except KnownError as error:
            self._desk.complain(error.problem)
        for problem in lot.problems:
            self._desk.complain(problem)
        self.refill()

    def land(self) -> None:
        """Stop what comes and let what is kept already arrive, before the page goes."""
        land(self._page.hand.intake, (self.intake, self.watch.intake))

    # -- going to points ---------------------------------------------------------------------------------------------

    @Slot()
    def put_here(self) -> None:
        """Put the photos meant to the point at hand, or to its problem that has the cursor, and go on."""
        aim = self._page.hand.aim() if self.model.photos else None
        if aim is not None:
            self.put(self.band.strip.chosen(), *aim)

    @Slot()
    def put_there(self) -> None:
        """Put them to the point that was being judged when the one at the cursor was taken."""
        if self.proposed is not None and self.is_open:
            self.put(self.band.strip.chosen(), self.proposed, "")

    def put(self, photos: Sequence[str], key: Key, finding: str) -> None:
        """Link photos to a point; one after another, so that each can be taken back."""
        for sha256 in photos:
            if not self._page.deeds.link_photo(key, sha256, finding):
                return

    @Slot()
    def skip(self) -> None:
        """Let the cursor go on."""
        self.band.strip.walk(1)

    @Slot()
    def step_back(self) -> None:
        """Let the cursor go back."""
        self.band.strip.walk(-1)

    @Slot()
    def take_more(self) -> None:
        """Mean the next photo too."""
        self.band.strip.walk(1, more=True)

    @Slot()
    def throw_out(self) -> None:
        """Take the photos meant out of the tray."""
        try:
            throw_out(self._session, self.band.strip.chosen())
        except KnownError as error:
            self._desk.complain(error.problem)
        self.refill()

    @Slot()
    def look_at(self) -> None:
        """Show the photo at the cursor large."""
        if self.band.strip.current():
            self._page.sheets.open_photo(self.band.strip.current())

    @Slot()
    def choose_watched(self) -> None:
        """Choose the folder that phones put their photos in."""
        self.watch.choose()

    @Slot()
    def stop_watching(self) -> None:
        """Watch no folder any more."""
        self.watch.stop()

    # -- the camera and files that go along --------------------------------------------------------------------------

    @Slot()
    def photograph(self) -> None:
        """Take a photo with the laptop's camera, where its library is there."""
        self.extras.photograph()

    @Slot()
    def show_attachments(self) -> None:
        """Show the files that go along."""
        self.extras.show_attachments()

    @Slot(object)
    def _tell_marked(self, deed: Deed | None) -> None:
        """Show a marked copy where the photo stood."""
        if deed is not None:
            self._page.deeds.happened.emit(deed)

    @Slot(str)
    def _tell_erased(self, sha256: str) -> None:
        """Show the photo no more, here and at its point."""
        self._page.view.thumbnails.forget(sha256)
        self._page.enter()
        self.refill()

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether photos may still be put somewhere."""
        return self._session.sealed is None and self._session.saving.trouble is None

    @Slot()
    def refill(self) -> None:
        """Show what waits now."""
        self._later.stop()
        self.band.strip.stand_low(low=self._page.height() < self._desk.theme.px(LOW))
        self.model.show_photos(waiting(self._session) if self._session.sealed is None else ())
        self.setVisible(bool(self.model.photos) or self.intake.is_busy or self.watch.intake.is_busy)
        self._show_cursor()

    @Slot()
    def refill_later(self) -> None:
        """Show what waits as soon as the screen has drawn what the key did."""
        self._later.start(0)

    @Slot(object)
    def _follow_deed(self, deed: Deed) -> None:
        """Look again only after a deed that moved a photo."""
        if deed.moved or deed.before.every_photo() != deed.after.every_photo():
            self._later.start(0)

    @Slot()
    def _show_cursor(self) -> None:
        count, row = len(self.model.photos), self.model.row_of(self.band.strip.current())
        photo = self.model.photos[row] if row >= 0 else None
        chosen = len(self.band.strip.chosen())
        place = self.tr("{n} chosen").format(n=chosen) if chosen > 1 else f"{row + 1}/{count}" if photo else ""
        self.band.show_count(
            count, " · ".join(part for part in (place, clock_of(photo.taken) if photo else "") if part)
        )
        taken = photo.taken if photo else ""
        self._likely = point_at(self._session.rows, self._session.checklists, taken) if taken else None
        self._show_proposal()

    @Slot()
    def _show_proposal(self) -> None:
        """Propose the point a photo seems to belong to, unless it is at hand already."""
        self.proposed = None if self._likely == self._page.course.current else self._likely
        title = self._session.point(self.proposed).title.said(self._desk.language) if self.proposed else ""
        self.band.show_proposal(str(self.proposed[1]) if self.proposed else "", title)

    @Slot()
    def _follow_cursor(self) -> None:
        """Say where the cursor stands once all of a step is done."""
        self._walked.start(0)

    @Slot()
    def _follow_page(self) -> None:
        """Compare the proposal with the point that comes, once it is there."""
        if self._likely is not None:
            self._turned.start(0)

    @Slot(int, int)
    def _show_coming(self, part: int, whole: int) -> None:
        self.band.show_coming(part, whole)
        self.refill_later()

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions(PLACE, self.actions_of)
        self.band.draw()
        self.extras.retranslate()
        self._show_cursor()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _follow_sight(self) -> None:
        """Watch the folder while the page is seen."""
        self.watch.follow()
        self.refill_later()

    @Slot()
    def _follow_size(self) -> None:
        """Stand low in a low page."""
        self.band.strip.stand_low(low=self._page.height() < self._desk.theme.px(LOW))

    def _wire(self) -> None:
        self._page.deeds.happened.connect(self._follow_deed)
        self._page.turned.connect(self._follow_page)
        self._page.view.evidence.photos.asked.connect(self.extras.serve)
        self.band.strip.turned.connect(self._follow_cursor)
        self.band.strip.opened.connect(self._page.sheets.open_photo)
        for intake in (self.intake, self.watch.intake):
            intake.moved.connect(self._show_coming)
            self.band.stop_asked.connect(intake.stop)
        self._page.sheets.photo_marked.connect(self._tell_marked)
        self._page.sheets.photo_erased.connect(self._tell_erased)
        self.intake.came.connect(self._receive)
        self.watch.intake.came.connect(self._receive_found)

    def _stand_in(self, page: "ScoringPage") -> None:
        whole, view = page.view.layout(), page.view
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(whole.indexOf(view.columns) + 1, self)
        page.sight_changed.connect(self._follow_sight)
        page.resized.connect(self._follow_size)
