# SPDX-License-Identifier: MPL-2.0
"""Answers from paper: people and questions as a grid, typed in or pasted from a spreadsheet, kept where right."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.gather_lists import RowList
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.paper_grid_model import PaperGridModel
from inspector.ui.training.paper_grid_view import PaperGrid
from inspector.ui.training.paper_grid_work import Keeping, Writing
from inspector.ui.training.results_part import LEAST, ResultsPart
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.core.drills.answer_grid import Grid
    from inspector.ui.training.results_state import Seen

_KEPT: Final = QT_TRANSLATE_NOOP("PaperPart", "Answers kept, people: {n}")
_WRITTEN: Final = QT_TRANSLATE_NOOP("PaperPart", "The grid was written: {file}. Fill it in and bring it back here.")
_MOST_BAD: Final = 3


class PaperPart(ResultsPart):
    """What is right is kept by the verb and when the part is left; a cell that is no answer waits here, marked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a drill."""
        super().__init__(desk, parent)
        self.model = PaperGridModel(self)
        self.grid, self.told = PaperGrid(desk.theme, self.model), label("quiet", wrap=True)
        self.keep, self.paste, self.read, self.write = (QPushButton() for _ in range(4))
        self.keep.setProperty("look", "primary")
        self.number, self.add = QLineEdit(), QPushButton()
        self.number.setMaxLength(40)
        self.number.setFixedWidth(desk.theme.px(140))
        self.bad: RowList[tuple[int, int]] = RowList(desk.theme, self._entry)
        self.bad.fit(_MOST_BAD)
        self._problems: tuple[Problem, ...] = ()
        self._drill = ""
        self._lay_out()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay_out(self) -> None:
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for part in (self.keep, self.paste, self.read, self.write, self.number, self.add):
            flow.addWidget(part)
        self.column.setSpacing(8)
        for one in (verbs, self.told, self.fault):
            self.column.addWidget(one)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.bad)

    def _wire(self) -> None:
        self.keep.clicked.connect(self.keep_answers)
        self.paste.clicked.connect(self.paste_clipboard)
        self.read.clicked.connect(self._choose_workbook)
        self.write.clicked.connect(self._choose_target)
        self.add.clicked.connect(self.add_number)
        self.number.returnPressed.connect(self.add_number)
        self.grid.pasted.connect(self.take_text)
        self.model.typed.connect(self._tell)
        self.bad.clicked.connect(self._go)
        self.bad.activated.connect(self._go)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_seen(self, seen: "Seen") -> None:
        """Show the grid; what was typed and not kept stays."""
        anew = seen.state.drill.id != self._drill
        self._drill = seen.state.drill.id
        if anew:
            self._problems = ()
        self.seen = seen
        self.model.show_grid(self._grid(seen), anew=anew)
        self.retranslate()

    def _grid(self, seen: "Seen") -> "Grid":
        from inspector.app.training.grid import grid_of

        return grid_of(seen.state, seen.checklists, self.desk.language)

    def redraw(self) -> None:
        """Let some rows be in sight: where the page is lower, the part scrolls."""
        self.grid.setMinimumHeight(self.desk.theme.px(LEAST))

    def take_focus(self) -> None:
        """Stand in the first cell."""
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.model.index(0, 0))
        self.grid.setFocus()

    def copy_table(self) -> None:
        """Copy the cells chosen."""
        self.grid.copy_cells()

    @Slot()
    def _tell(self) -> None:
        """Say how many wait to be kept, and list every cell that is no answer."""
        changed, bad = self.model.changed(), self.model.bad()
        self.keep.setEnabled(bool(changed))
        said = self.tr("Changed and not kept yet, people: {n}").format(n=len(changed)) if changed else self._hint()
        wrong = self.tr("{n} cells are no answers: they are left out until they are right.").format(n=len(bad))
        lines = [said, wrong if bad else "", *(self.desk.sentence(one) for one in self._problems[:_MOST_BAD])]
        self.told.setText("\n".join(line for line in lines if line))
        self.bad.setVisible(bool(bad))
        self.bad.show_rows(bad)

    def _hint(self) -> str:
        if not self.model.rowCount():
            return self.tr("No roster: type the first number and press Add, or paste a table with numbers.")
        return self.tr(
            "Type into the cells, or paste a table from a spreadsheet: with headings and numbers, or cells alone."
        )

    def _entry(self, place: tuple[int, int]) -> Entry:
        row, column = self.model.row(place[0]), self.model.grid.columns[place[1]]
        found = self.model.words(row.number, column.item)
        title = f"{row.number}  {row.name} · {column.label} {column.title}"
        return Entry(f"{place}", title, self.tr("Write {known}.").format(known=column.accepts), found, "lost")

    @Slot(QModelIndex)
    def _go(self, _index: QModelIndex) -> None:
        place = self.bad.chosen()
        if place is not None:
            at = self.model.index(*place)
            self.grid.setCurrentIndex(at)
            self.grid.scrollTo(at)
            self.grid.setFocus()

    # -- bringing in -------------------------------------------------------------------------------------------------

    @Slot()
    def paste_clipboard(self) -> None:
        """Take what lies on the clipboard."""
        self.take_text(QGuiApplication.clipboard().text())

    @Slot(str)
    def take_text(self, text: str) -> None:
        """Take text of tabs and lines: a table with numbers, or cells to be put where one stands."""
        if not text.strip():
            return
        self.mend()
        if self.model.is_table(text) or not self.model.rowCount():
            self._show_problems(self.model.paste(text))
            return
        at = self.grid.currentIndex()
        lost = self.model.paste_cells(text, max(at.row(), 0), max(at.column(), 0))
        self._show_problems((Problem("paper_beyond", n=lost),) if lost else ())

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._problems = tuple(one for one in problems if one.code != "grid_cell")
        self._tell()
        self.grid.setFocus()

    @Slot()
    def _choose_workbook(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)")
        title = self.tr("Bring in a filled grid")
        name, _ = QFileDialog.getOpenFileName(self, title, self.desk.folder("papers"), kinds)
        if name:
            self.desk.remember("papers", name)
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take a filled grid from a workbook."""
        self.mend()
        try:
            problems = self.model.paste(path)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self._show_problems(problems)

    @Slot()
    def add_number(self) -> None:
        """Add a row for a number that is not in the roster, and stand in it."""
        number = self.number.text().strip()
        if not number:
            self.number.setFocus()
            return
        row = self.model.add_person(number)
        self.number.clear()
        self.grid.setCurrentIndex(self.model.index(row, 0))
        self._tell()
        self.grid.setFocus()

    # -- keeping and writing -----------------------------------------------------------------------------------------

    def leave(self) -> bool:
        """Keep what is right."""
        if self.model.changed():
            self.keep_answers()
        return True

    @Slot()
    def keep_answers(self) -> None:
        """Keep everybody's answers that are right; cells that are none stay here."""
        typed = self.model.to_keep()
        if self.seen is None or not typed:
            return
        self.mend()
        work = Keeping(self.desk.hall, self._drill, typed, self.desk.office.author)
        self.desk.tasks.run(work, self._kept, self.refuse)

    @Slot(object)
    def _kept(self, count: int) -> None:
        self._problems = ()
        self.desk.say(Phrase("PaperPart", str(_KEPT), {"n": str(count)}), "good")
        self.changed.emit()

    @Slot()
    def _choose_target(self) -> None:
        kinds = self.tr("Workbooks (*.xlsx)")
        place = str(Path(self.desk.folder("papers")) / f"{self.model.grid.title[:60]}.xlsx")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the grid as a workbook"), place, kinds)
        if name:
            self.desk.remember("papers", name)
            self.write_grid(Path(name))

    def write_grid(self, path: Path) -> None:
        """Write the grid as a workbook to be filled in elsewhere."""
        self.mend()
        if self.seen is not None:
            self.desk.tasks.run(Writing(self.model.grid, path), self._written, self.refuse)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self.desk.say(Phrase("PaperPart", str(_WRITTEN), {"file": path.name}), "good")

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.keep.setText(self.tr("Keep answers"))
        self.keep.setToolTip(self.tr("Grade these answers with the others; leaving the page keeps them too"))
        self.paste.setText(self.tr("Paste"))
        self.paste.setToolTip(self.tr("Paste a table from a spreadsheet (Ctrl+V)"))
        self.read.setText(self.tr("From a workbook…"))
        self.read.setToolTip(self.tr("Bring in a grid that was filled in elsewhere"))
        self.write.setText(self.tr("Grid as a workbook…"))
        self.write.setToolTip(self.tr("Write this grid, to be filled in elsewhere"))
        self.number.setPlaceholderText(self.tr("Number"))
        self.number.setAccessibleName(self.tr("Number of a person to add"))
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a row for a number that is not in the roster"))
        self.grid.setAccessibleName(self.words.parts()["paper"])
        self.bad.setAccessibleName(self.tr("Cells that are no answers"))
        if self.seen is not None and self.model.grid.language != self.desk.language:
            self.model.show_grid(self._grid(self.seen))
        self._tell()
