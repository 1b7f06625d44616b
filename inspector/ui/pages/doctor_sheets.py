# SPDX-License-Identifier: MPL-2.0
"""The left side of the doctor's page: the file's sheets as they are, one at a time, cells lit as rows are looked at."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.app.doctoring import Examined
from inspector.core.doctor.tables import Cell, Table
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_source import SourceSheet
from inspector.ui.parts.chooser import Chooser
from inspector.ui.widgets.doctor_grid import DoctorGrid


class DoctorSheets(QWidget):
    """Tells `cell_chosen` when a person goes to a cell that holds something."""

    cell_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Start without a file."""
        super().__init__()
        self._tables: dict[str, Table] = {}
        self._left: tuple[Cell, ...] = ()
        self.which = Chooser(desk.theme)
        self.source = SourceSheet(desk.theme, self)
        self.grid = DoctorGrid(desk.theme, self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(self.grid, 1)
        self.which.activated.connect(self._show_chosen)
        self.grid.cell_chosen.connect(self.cell_chosen)
        self.retranslate()

    def open(self, found: Examined) -> None:
        """Show the first sheet of a file that holds something; hidden sheets are not shown."""
        self._left = found.diagnosis.left if found.diagnosis is not None else ()
        self._tables = {table.sheet: table for table in found.tables if not table.hidden}
        self.which.offer(tuple((name, name) for name in self._tables))
        self.which.setVisible(len(self._tables) > 1)
        self.show_sheet(next(iter(self._tables), ""))

    def show_sheet(self, name: str) -> None:
        """Show a sheet by its name."""
        if name in self._tables:
            self.which.choose(name)
            self.source.show(self._tables[name], self._left)

    def light(self, cells: tuple[Cell, ...]) -> None:
        """Light cells, on the sheet they stand in."""
        if cells and cells[0].sheet != self.source.sheet:
            self.show_sheet(cells[0].sheet)
        self.grid.light(cells)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.which.setAccessibleName(self.tr("Sheet"))
        self.which.setToolTip(self.tr("Which sheet of the file is shown"))
        self.grid.setAccessibleName(self.tr("The table as it is"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "grid"):
            self.retranslate()

    @Slot()
    def _show_chosen(self) -> None:
        self.show_sheet(self.which.chosen())
