# SPDX-License-Identifier: MPL-2.0
"""The library page (测评表): the checklists at hand, each read, checked, compared, adapted; new ones brought in."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.library_card import ShelfCard
from inspector.ui.pages.library_list import ShelfList
from inspector.ui.pages.library_reader import Reader
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import hairline, label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.authoring import Arrived

_KEPT: Final = QT_TRANSLATE_NOOP("LibraryPage", "Kept: {title}, version {version}")


class LibraryPage(Page):
    """A list on the left, a checklist on the right; `doctor_asked` names an office sheet to be gone through."""

    doctor_asked = Signal(Path)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; the shelf fills it."""
        super().__init__(desk, parent)
        self.title = label("page")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.bring = QPushButton()
        self.sheets = ShelfList(desk.tongue, desk.shelf, self)
        self.list = QListView()
        self.list.setModel(self.sheets)
        self.list.setItemDelegate(ShelfCard(desk.theme, self.list))
        draggable(self.list)
        self.reader = Reader(desk)
        self.side = QWidget()
        self._wanted = ""
        self._arriving = Path()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self.seek = QShortcut(QKeySequence.StandardKey.Find, self)
        self.seek.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAcceptDrops(True)
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 16, 16)
        left.setSpacing(12)
        left.addWidget(self.title)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.bring)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.reader, 1)

    def _wire(self) -> None:
        shelf = self.desk.shelf
        self.search.textChanged.connect(self.sheets.look_for)
        self.search.returnPressed.connect(self.list.setFocus)
        self.seek.activated.connect(self.look)
        self.bring.clicked.connect(self.choose_file)
        self.sheets.modelReset.connect(self._choose_again)
        self.list.selectionModel().currentChanged.connect(self._read)
        self._pause.timeout.connect(self._fetch)
        self.reader.kept.connect(self.show_kept)
        shelf.filled.connect(self._filled)
        shelf.counted.connect(self.sheets.refill)
        shelf.opened.connect(self._opened)

    def enter(self) -> None:
        """Show what is on the shelf."""
        self.desk.shelf.ask()
        self.list.setFocus()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Checklists"))
        self.search.setPlaceholderText(self.tr("Find a checklist"))
        self.search.setAccessibleName(self.tr("Find a checklist"))
        self.search.setToolTip(
            self.tr("By title, pinyin initials, kind of site, id, version, or words of its points (Ctrl+F)")
        )
        self.bring.setText(self.tr("Bring in a checklist"))
        self.bring.setToolTip(self.tr("YAML, the Excel template, XLSForm or a table; it is checked before it is kept"))
        self.list.setAccessibleName(self.tr("Checklists"))
        self.sheets.refill()

    def redraw(self) -> None:
        """Take icons and the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(340), 520))
        self.bring.setIcon(self.desk.theme.icon("bring_in"))
        self.list.doItemsLayout()

    # -- the list --

    @Slot(str)
    def show_kept(self, key: str) -> None:
        """Show a checklist just kept."""
        self._wanted = key
        self.search.clear()
        self.desk.shelf.read_anew()

    @Slot()
    def look(self) -> None:
        """Go to the search line, its words ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _filled(self) -> None:
        self.sheets.refill()
        self._choose_again()
        self.desk.shelf.census()

    @Slot()
    def _choose_again(self) -> None:
        """Keep the checklist that was read when it is still shown; else read the first."""
        row = self.sheets.row_of(self._wanted)
        if row < 0:
            self.reader.read(None, None)
            return
        self.list.setCurrentIndex(self.sheets.index(row))
        self._fetch()

    @Slot(QModelIndex)
    def _read(self, index: QModelIndex) -> None:
        cover = self.sheets.cover(index)
        if cover is not None:
            self._wanted = cover.key
            self._pause.start()  # several moves in a row read only the last

    @Slot()
    def _fetch(self) -> None:
        cover = self.sheets.cover(self.list.currentIndex())
        if cover is not None:
            if self.desk.shelf.sheet(cover.key) is None:
                self.reader.wait_for(cover)
            self.desk.shelf.fetch(cover.key)

    @Slot(str)
    def _opened(self, key: str) -> None:
        cover = self.desk.shelf.cover(key)
        checklist = self.desk.shelf.sheet(key)
        if key != self._wanted or cover is None:
            return
        if checklist is not self.reader.checklist:
            self.reader.read(cover, checklist)
        self.reader.look_for(self.sheets.inside(self.list.currentIndex()))

    # -- bringing in --

    @Slot()
    def choose_file(self) -> None:
        """Ask for a checklist file."""
        kinds = self.tr("Checklists and tables (*.yaml *.yml *.json *.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in a checklist"), self.desk.folder("papers"), kinds)
        if name:
            self.desk.remember("papers", name)
            self.bring_in(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in the file dropped."""
        event.acceptProposedAction()
        self.bring_in(Path(event.mimeData().urls()[0].toLocalFile()))

    def bring_in(self, path: Path) -> None:
        """Read and check a file beside the window, then keep it or say everything that is wrong."""
        self._arriving = path
        self.bring.setEnabled(False)
        self.desk.tasks.run(_Arriving(path), self._arrived, self._refused)

    @Slot(object)
    def _arrived(self, found: "Arrived") -> None:
        self.bring.setEnabled(True)
        if found.diagnosis is not None:
            self.doctor_asked.emit(self._arriving)
            return
        if found.problems:
            from inspector.ui.dialogs.faults import FaultsDialog

            FaultsDialog(self.desk, found.problems, self, usable=found.checklist is not None).open()
        if found.checklist is not None:
            digest = self.desk.hall.workspace.keep_checklist(found.checklist)
            facts = {"title": found.checklist.title.said(self.desk.language), "version": found.checklist.version}
            self.desk.say(Phrase("LibraryPage", str(_KEPT), facts), "good")
            self.show_kept(str(digest))

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.bring.setEnabled(True)
        self.desk.complain(problem)


class _Arriving:
    """The reading of one file of any kind, as work to be done beside the window."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, task: Task) -> "Arrived":
        from inspector.app.authoring import arrive

        task.step(0, 1)
        found = arrive(self._path)
        task.step(1, 1)
        return found
