# SPDX-License-Identifier: MPL-2.0
"""The way into training (培训): the drills, the builder, taking one, its results, and packs dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.training.taking_door import taking_door

if TYPE_CHECKING:
    from inspector.ui.pages.page import Page
    from inspector.ui.training.builder_page import BuilderPage
    from inspector.ui.training.pairs_page import PairsPage
    from inspector.ui.training.results_page import ResultsPage
    from inspector.ui.training.training_page import TrainingPage

PACKS: Final = (".drill",)
PLACE: Final = "training"


class TrainingDoor(QObject):
    """Makes its pages when they are first asked for, and tells `page_asked` with the one to be shown.

    `visit_asked` names a visit of a drill to be judged.
    """

    page_asked = Signal(object, str)
    visit_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand on a desk; watch what is dropped on the window."""
        super().__init__(parent)
        self._desk = desk
        self._page: TrainingPage | None = None
        self._builder: BuilderPage | None = None
        self._wired: set[Page] = set()
        taking = taking_door(desk)
        taking.page_asked.connect(self.page_asked)
        taking.visit_asked.connect(self.visit_asked)
        taking.back_asked.connect(self.show_training)
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    @Slot()
    def show_training(self) -> None:
        """Show the drills."""
        self.page_asked.emit(self.page(), PLACE)

    @Slot(str)
    def build(self, drill: str) -> None:
        """Show the builder of a drill; the one before it is put away."""
        from inspector.ui.training.builder_page import BuilderPage

        try:
            page = BuilderPage(self._desk, drill)
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        before, self._builder = self._builder, page
        page.training_asked.connect(self.show_training)
        self.page_asked.emit(page, PLACE)
        if before is not None:
            before.deleteLater()

    @Slot(str)
    def take(self, drill: str) -> None:
        """Show the page on which a drill is taken."""
        taking_door(self._desk).show_drill(drill)

    @Slot(str)
    def show_results(self, drill: str) -> None:
        """Show the results of a drill."""
        from inspector.ui.training.results_door import open_results

        self._show(open_results(self._desk, drill))

    @Slot()
    def show_pairs(self) -> None:
        """Show how inspectors judge beside each other on real visits."""
        from inspector.ui.training.results_door import open_pairs

        self._show(open_pairs(self._desk))

    def _show(self, page: "ResultsPage | PairsPage") -> None:
        if page not in self._wired:
            self._wired.add(page)
            page.training_asked.connect(self.show_training)
        self.page_asked.emit(page, PLACE)

    def take_packs(self, paths: Sequence[Path]) -> None:
        """Take packs of drills in, and show them."""
        self.show_training()
        self.page().take_packs(paths)

    def page(self) -> "TrainingPage":
        """Give the page of the drills."""
        if self._page is None:
            from inspector.ui.training.training_page import TrainingPage

            self._page = TrainingPage(self._desk)
            self._page.edit_asked.connect(self.build)
            self._page.take_asked.connect(self.take)
            self._page.results_asked.connect(self.show_results)
            self._page.pairs_asked.connect(self.show_pairs)
        return self._page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take packs of drills dropped anywhere on the window."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop} or not isinstance(event, QDropEvent):
            return False
        paths = dropped_packs(event.mimeData())
        if paths:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.take_packs(paths)
        return bool(paths)


def dropped_packs(carried: QMimeData) -> tuple[Path, ...]:
    """List what is carried when all of it are packs of drills; else nothing."""
    urls = carried.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    fits = all(path.suffix.lower() in PACKS for path in paths)
    return paths if paths and len(paths) == len(urls) and fits else ()
