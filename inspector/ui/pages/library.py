# SPDX-License-Identifier: MPL-2.0
"""The library page (测评表): the checklists at hand, each to be read, printed blank, and new ones brought in."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.app.library import check_checklist_file
from inspector.core.checklist import Checklist
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.library_list import ShelfCard, ShelfList
from inspector.ui.pages.library_reader import Reader
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import hairline, label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

_KEPT = QT_TRANSLATE_NOOP("LibraryPage", "Kept: {title}, version {version}")


class LibraryPage(Page):
    """A list on the left, a checklist to read on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; the shelf fills it."""
        super().__init__(desk, parent)
        self.title = label("page")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.bring = QPushButton()
        self.sheets = ShelfList(desk.tongue, self)
        self.list = QListView()
        self.list.setModel(self.sheets)
        self.list.setItemDelegate(ShelfCard(desk.theme, self.list))
        draggable(self.list)
        self.reader = Reader(desk)
        self.side = QWidget()
        self._lay()
        self.search.textChanged.connect(self.sheets.look_for)
        self.bring.clicked.connect(self.choose_file)
        self.sheets.modelReset.connect(self._read_first)
        self.list.selectionModel().currentChanged.connect(self._read)
        desk.shelf.filled.connect(self.refill)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(24, 24, 16, 16)
        left.setSpacing(12)
        left.addWidget(self.title)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.bring)
        side = self.side
        side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.reader, 1)

    def enter(self) -> None:
        """Show what is on the shelf."""
        self.desk.shelf.ask()
        self.list.setFocus()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Checklists"))
        self.search.setPlaceholderText(self.tr("Find a checklist"))
        self.search.setAccessibleName(self.tr("Find a checklist"))
        self.search.setToolTip(self.tr("By title, kind of site, id or version"))
        self.bring.setText(self.tr("Bring in a checklist"))
        self.bring.setToolTip(self.tr("Read a YAML file; it is checked line by line before it is kept"))
        self.list.setAccessibleName(self.tr("Checklists"))
        self.refill()

    def redraw(self) -> None:
        """Take icons and the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(340), 520))
        self.bring.setIcon(self.desk.theme.icon("bring_in"))
        self.list.doItemsLayout()

    @Slot()
    def refill(self) -> None:
        """Show the shelf as it is now."""
        self.sheets.show(self.desk.shelf.shelved)

    @Slot()
    def _read_first(self) -> None:
        if self.sheets.rowCount():
            self.list.setCurrentIndex(self.sheets.index(0))
        else:
            self.reader.read(None)

    @Slot(QModelIndex)
    def _read(self, index: QModelIndex) -> None:
        self.reader.read(self.sheets.checklist(index) if index.isValid() else None)

    # -- bringing in --

    @Slot()
    def choose_file(self) -> None:
        """Ask for a checklist file."""
        kinds = self.tr("Checklists (*.yaml *.yml);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in a checklist"), self.desk.folder("papers"), kinds)
        if name:
            self.desk.remember("papers", name)
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Check a file beside the window, then keep it or say everything that is wrong."""
        self.bring.setEnabled(False)
        self.desk.tasks.run(_Check(path), self._checked, self._refused)

    @Slot(object)
    def _checked(self, found: tuple[Checklist | None, tuple[Problem, ...]]) -> None:
        self.bring.setEnabled(True)
        checklist, problems = found
        if problems:
            from inspector.ui.dialogs.faults import FaultsDialog

            FaultsDialog(self.desk, problems, self, usable=checklist is not None).open()
        if checklist is not None:
            self.desk.hall.workspace.keep_checklist(checklist)
            facts = {"title": checklist.title.said(self.desk.language), "version": checklist.version}
            self.desk.say(Phrase("LibraryPage", str(_KEPT), facts), "good")
            self.desk.shelf.read_anew()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.bring.setEnabled(True)
        self.desk.complain(problem)


class _Check:
    """The check of one file, as work to be done beside the window."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, task: Task) -> tuple[Checklist | None, tuple[Problem, ...]]:
        task.step(0, 1)
        return check_checklist_file(self._path)
