# SPDX-License-Identifier: MPL-2.0
"""Which column of the office's table stands for which field: proposed, and corrected by choosing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.app.registering import Preview
from inspector.core.doctor.tables import letters
from inspector.core.register_columns import FIELDS
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.pages.register_words import field_said
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label


class ColumnsPart(Part):
    """One chooser a field; `mapped` tells that a person chose another column."""

    mapped = Signal()

    def __init__(self, desk: Desk) -> None:
        """Wait for a table."""
        super().__init__(desk)
        self._preview: Preview | None = None
        self._corrected: dict[str, Mapping[str, int]] = {}
        self._looked: dict[str, Mapping[str, int]] = {}
        self.sheet = Chooser(desk.theme)
        self.hint = label("caption", wrap=True)
        self.names: dict[str, QLabel] = {field: label("caption", wrap=True) for field in FIELDS}
        self.choosers = {field: Chooser(desk.theme) for field in FIELDS}
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(4)
        for field, chooser in self.choosers.items():
            self.names[field].setBuddy(chooser)
            rows.addWidget(self.names[field])
            rows.addWidget(chooser)
            chooser.activated.connect(self._choose)
        rows.addStretch(1)
        self.column.addWidget(self.sheet)
        self.column.addWidget(self.hint)
        area = scrolled(inner, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(area, 1)
        self.sheet.activated.connect(self._show_sheet)
        self.retranslate()

    def corrected(self) -> Mapping[str, Mapping[str, int]]:
        """Give the mappings a person corrected, by the name of the sheet."""
        return self._corrected

    def begin(self) -> None:
        """Forget what was corrected in the table before."""
        self._corrected, self._looked = {}, {}
        self._preview = None

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a table."""
        self._preview = preview
        self._looked = dict(self._corrected)
        self.sheet.offer(tuple((str(at), sheet.table.sheet) for at, sheet in enumerate(preview.sheets)))
        self.sheet.setVisible(len(preview.sheets) > 1)
        self._show_sheet()

    def go_back(self) -> None:
        """Take back what was corrected since the table was looked at."""
        self._corrected = dict(self._looked)
        self._show_sheet()

    def _at(self) -> int:
        return int(self.sheet.chosen() or 0)

    @Slot()
    def _show_sheet(self) -> None:
        if self._preview is None or not self._preview.sheets:
            self.setEnabled(False)
            return
        self.setEnabled(True)
        sheet = self._preview.sheets[self._at()]
        columns = tuple((str(at), f"{letters(at)}  {said}") for at, said in sorted(sheet.headings.items()))
        for field, chooser in self.choosers.items():
            chooser.offer((("", self.tr("not in the table")), *columns))
            chooser.choose(str(sheet.mapped.get(field, "")))
            doubt = f"  {self.tr('please look: the heading only comes close')}" if field in sheet.doubtful else ""
            self.names[field].setText(field_said(field) + doubt)

    @Slot()
    def _choose(self) -> None:
        """Take the columns chosen for this sheet; one column stands for one field, the one chosen last."""
        if self._preview is None:
            return
        changed = self.sender()
        taken = changed.chosen() if isinstance(changed, Chooser) else ""
        for chooser in self.choosers.values():
            if taken and chooser is not changed and chooser.chosen() == taken:
                chooser.choose("")
        chosen = {field: int(chooser.chosen()) for field, chooser in self.choosers.items() if chooser.chosen()}
        self._corrected[self._preview.sheets[self._at()].table.sheet] = chosen
        self.mapped.emit()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Columns"))
        self.hint.setText(self.tr("Proposed from the headings; what you correct is remembered for tables like this."))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.setToolTip(self.tr("Sheet of the workbook"))
        for field, chooser in self.choosers.items():
            self.names[field].setText(field_said(field))
            chooser.setAccessibleName(field_said(field))
            chooser.setToolTip(self.tr("Column of the table that holds it"))
        self._show_sheet()
