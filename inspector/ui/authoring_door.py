# SPDX-License-Identifier: MPL-2.0
"""The way into the checklists: the library, the import doctor behind it, and files dropped on the home page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk

if TYPE_CHECKING:
    from inspector.ui.pages.doctor import DoctorPage
    from inspector.ui.pages.library import LibraryPage


class AuthoringDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown."""

    page_asked = Signal(object)

    def __init__(self, desk: Desk, home: QWidget) -> None:
        """Stand on a desk; watch what is dropped on the home page."""
        super().__init__(home)
        self._desk = desk
        self._library: LibraryPage | None = None
        self._doctor: DoctorPage | None = None
        home.setAcceptDrops(True)
        home.installEventFilter(self)

    @Slot()
    def show_library(self) -> None:
        """Show the checklists."""
        self.page_asked.emit(self.library())

    @Slot(object)
    def show_doctor(self, path: Path | str) -> None:
        """Show what the import doctor makes of an office's table."""
        doctor = self.doctor()
        self.page_asked.emit(doctor)
        doctor.examine(Path(path))

    @Slot(str)
    def show_kept(self, digest: str) -> None:
        """Show a checklist just kept among the others."""
        self.show_library()
        self.library().show_kept(digest)

    def bring_in(self, path: Path) -> None:
        """Bring a file in among the checklists, through the doctor when it needs one."""
        self.show_library()
        self.library().bring_in(path)

    def library(self) -> "LibraryPage":
        """Give the page of the checklists."""
        if self._library is None:
            from inspector.ui.pages.library import LibraryPage

            self._library = LibraryPage(self._desk)
            self._library.doctor_asked.connect(self.show_doctor)
        return self._library

    def doctor(self) -> "DoctorPage":
        """Give the page of the import doctor."""
        if self._doctor is None:
            from inspector.ui.pages.doctor import DoctorPage

            self._doctor = DoctorPage(self._desk)
            self._doctor.library_asked.connect(self.show_kept)
        return self._doctor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one checklist or table dropped on the home page."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop} or not isinstance(event, QDropEvent):
            return False
        path = dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.bring_in(path)
        return path is not None


def dropped(carried: QMimeData) -> Path | None:
    """Give the one file carried when a checklist may come in it; None for anything else."""
    from inspector.app.authoring import TABLES, YAMLS

    urls = carried.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (*YAMLS, *TABLES) else None
