# SPDX-License-Identifier: MPL-2.0
"""The way into gathering (汇总): its page, files and folders to gather, and cards dropped anywhere on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.office_door import LETTERS

if TYPE_CHECKING:
    from inspector.ui.office.gather_page import GatherPage

CARDS: Final = (".scorecard", ".pdf", ".xlsx", ".xlsm", ".zip", ".merge")


class MergeDoor(QObject):
    """Makes its page when it is first asked for, and tells `page_asked` with it and its place on the rail.

    `compare_asked` gives a card that is to be laid beside another of its walk.
    """

    page_asked = Signal(object, str)
    compare_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk; watch what is dropped on the window."""
        super().__init__(parent)
        self._desk = desk
        self._page: GatherPage | None = None
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    @Slot()
    def show_gather(self) -> None:
        """Show what was gathered, and what waits to be."""
        self.page_asked.emit(self.page(), "gather")

    @Slot(str)
    def show_waiting(self, kind: str) -> None:
        """Show where one kind of work that waits is settled: files, conflicts, walks to admit or with blank points."""
        self.show_gather()
        self.page().show_waiting(kind)

    def take(self, paths: Sequence[Path]) -> None:
        """Show what files and folders would bring; nothing is changed."""
        self.show_gather()
        self.page().look_at(paths)

    def page(self) -> "GatherPage":
        """Give the page."""
        if self._page is None:
            from inspector.ui.office.gather_page import GatherPage

            self._page = GatherPage(self._desk)
            self._page.compare_asked.connect(self.compare_asked)
        return self._page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take cards and folders dropped anywhere on the window; one letter alone is the inspector's to take in."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop} or not isinstance(event, QDropEvent):
            return False
        paths = dropped_cards(event.mimeData())
        if paths:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.take(paths)
        return bool(paths)


def dropped_cards(carried: QMimeData) -> tuple[Path, ...]:
    """List what is carried when all of it may hold cards: files by their ending, and folders; else nothing."""
    urls = carried.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    fits = [path.suffix.lower() in (*CARDS, *LETTERS) or path.is_dir() for path in paths]
    alone = len(paths) == 1 and paths[0].suffix.lower() in LETTERS
    return paths if paths and len(paths) == len(urls) and all(fits) and not alone else ()
