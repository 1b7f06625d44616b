# SPDX-License-Identifier: MPL-2.0
"""The way into sites and rounds: the register, the table it comes from, the rounds, and a new visit."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.phrase import Phrase

if TYPE_CHECKING:
    from inspector.app.todo import Planned
    from inspector.core.sites import Site
    from inspector.ui.pages.new_visit import NewVisitPage
    from inspector.ui.pages.register_import import RegisterPage
    from inspector.ui.pages.rounds import RoundsPage
    from inspector.ui.pages.sites import SitesPage

LETTERS: Final = (".assignment", ".returned")
_SENT: Final = QT_TRANSLATE_NOOP("OfficeDoor", "Taken in: {title}. New or changed under “To do”: {count}.")
_KNOWN: Final = QT_TRANSLATE_NOOP("OfficeDoor", "{title} was taken in before; nothing changed.")
_OPEN: Final = QT_TRANSLATE_NOOP("OfficeDoor", "Open it")
_BACK: Final = QT_TRANSLATE_NOOP("OfficeDoor", "{title} came back: {reason}. It is open again.")


class OfficeDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown.

    The page comes with the place of the rail it belongs to; `visit_asked` names a visit to be opened, `returned` one
    that a letter opened again.
    """

    page_asked = Signal(object, str)
    visit_asked = Signal(str)
    home_asked = Signal()
    returned = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._sites: SitesPage | None = None
        self._register: RegisterPage | None = None
        self._rounds: RoundsPage | None = None
        self._new_visit: NewVisitPage | None = None
        self._returned = ""
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    @Slot()
    def show_sites(self) -> None:
        """Show the register of sites."""
        self.page_asked.emit(self.sites(), "sites")

    @Slot()
    def show_rounds(self) -> None:
        """Show the rounds."""
        self.page_asked.emit(self.rounds(), "sites")

    @Slot(str, str)
    def show_stop(self, name: str, site: str) -> None:
        """Show one site of a round among those assigned, to replace it."""
        self.show_rounds()
        self.rounds().show_stop(name, site)

    @Slot()
    def begin_visit(self) -> None:
        """Show the sheet of a new visit."""
        self.page_asked.emit(self.new_visit(), "today")

    @Slot(object)
    def begin_at(self, site: "Site") -> None:
        """Show the sheet of a new visit at a site of the register."""
        self.begin_visit()
        self.new_visit().fields.take_site(site)

    # -- letters and planned visits --

    @Slot()
    def choose_letter(self) -> None:
        """Ask for a letter of the office: an assignment, or a card returned."""
        kinds = self.tr("Letters of the office (*.assignment *.returned);;All files (*)")
        title = self.tr("Open an assignment")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._desk.folder("papers"), kinds)
        if name:
            self._desk.remember("papers", name)
            self.take_letter(Path(name))

    @Slot()
    def hand_in_day(self) -> None:
        """Offer the papers of the day of the visit sealed last."""
        from inspector.ui.dialogs.hand_in_day import HandInDayDialog

        hall = self._desk.hall
        days = [one.header.date for one in hall.workspace.visits_page(state="sealed", limit=1)]
        HandInDayDialog(self._desk, next(filter(None, days), hall.clock().day()), self._window).open()

    def take_letter(self, path: Path) -> None:
        """Take a letter in and say what it brought."""
        from inspector.app.arrivals import arrived

        try:
            came = arrived(self._desk.hall, path)
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        if came.visit and not came.again:
            self.returned.emit(came.visit)
        self.home_asked.emit()
        said = _KNOWN if came.again else _BACK if came.visit else _SENT
        reason = str(came.letter.record.get("reason", "")).rstrip("。.")
        phrase = Phrase("OfficeDoor", str(said), {"title": came.title, "count": str(came.count), "reason": reason})
        if not came.visit:
            self._desk.say(phrase, "good")
            return
        self._returned = came.visit
        self._desk.say(phrase, "good", Phrase("OfficeDoor", str(_OPEN)), self._open_returned)

    @Slot()
    def _open_returned(self) -> None:
        self.visit_asked.emit(self._returned)

    @Slot(object)
    def begin_planned(self, planned: "Planned") -> None:
        """Begin a planned visit under its own id and head, in one press."""
        from inspector.app.assigning import begin_planned

        try:
            visit = begin_planned(self._desk.hall, planned.visit)
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        self.visit_asked.emit(visit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one letter dropped anywhere on the window."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop} or not isinstance(event, QDropEvent):
            return False
        path = dropped_letter(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.take_letter(path)
        return path is not None

    # -- sites --

    @Slot()
    def choose_register(self) -> None:
        """Ask for the office's table of sites."""
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)")
        title = self.tr("Bring in the register")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._desk.folder("papers"), kinds)
        if name:
            self._desk.remember("papers", name)
            self.show_register(Path(name))

    def show_register(self, path: Path) -> None:
        """Show what a table of sites would bring into the register."""
        page = self.register()
        self.page_asked.emit(page, "sites")
        page.examine(path)

    def sites(self) -> "SitesPage":
        """Give the page of the sites."""
        if self._sites is None:
            from inspector.ui.pages.sites import SitesPage

            self._sites = SitesPage(self._desk)
            self._sites.rounds_asked.connect(self.show_rounds)
            self._sites.register_asked.connect(self.choose_register)
            self._sites.visit_asked.connect(self.visit_asked)
            self._sites.begin_asked.connect(self.begin_at)
        return self._sites

    def register(self) -> "RegisterPage":
        """Give the page of a table of sites."""
        if self._register is None:
            from inspector.ui.pages.register_import import RegisterPage

            self._register = RegisterPage(self._desk)
            self._register.sites_asked.connect(self.show_sites)
        return self._register

    def rounds(self) -> "RoundsPage":
        """Give the page of the rounds."""
        if self._rounds is None:
            from inspector.ui.pages.rounds import RoundsPage

            self._rounds = RoundsPage(self._desk)
            self._rounds.sites_asked.connect(self.show_sites)
            self._rounds.visit_asked.connect(self.visit_asked)
        return self._rounds

    def new_visit(self) -> "NewVisitPage":
        """Give the sheet of a new visit."""
        if self._new_visit is None:
            from inspector.ui.pages.new_visit import NewVisitPage

            self._new_visit = NewVisitPage(self._desk)
            self._new_visit.begun.connect(self.visit_asked)
            self._new_visit.home_asked.connect(self.home_asked)
        return self._new_visit


def dropped_letter(carried: QMimeData) -> Path | None:
    """Give the one file carried when it is a letter of the office; None for anything else."""
    urls = carried.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in LETTERS else None
