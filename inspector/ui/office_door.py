# SPDX-License-Identifier: MPL-2.0
"""The way into sites and rounds: the register, the table it comes from, the rounds, and a new visit."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.core.sites import Site
    from inspector.ui.pages.new_visit import NewVisitPage
    from inspector.ui.pages.register_import import RegisterPage
    from inspector.ui.pages.rounds import RoundsPage
    from inspector.ui.pages.sites import SitesPage


class OfficeDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown.

    The page comes with the place of the rail it belongs to; `visit_asked` names a visit to be opened.
    """

    page_asked = Signal(object, str)
    visit_asked = Signal(str)
    home_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._sites: SitesPage | None = None
        self._register: RegisterPage | None = None
        self._rounds: RoundsPage | None = None
        self._new_visit: NewVisitPage | None = None

    @Slot()
    def show_sites(self) -> None:
        """Show the register of sites."""
        self.page_asked.emit(self.sites(), "sites")

    @Slot()
    def show_rounds(self) -> None:
        """Show the rounds."""
        self.page_asked.emit(self.rounds(), "sites")

    @Slot()
    def begin_visit(self) -> None:
        """Show the sheet of a new visit."""
        self.page_asked.emit(self.new_visit(), "today")

    @Slot(object)
    def begin_at(self, site: "Site") -> None:
        """Show the sheet of a new visit at a site of the register."""
        self.begin_visit()
        self.new_visit().fields.take_site(site)

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
