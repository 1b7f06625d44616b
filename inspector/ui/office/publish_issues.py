# SPDX-License-Identifier: MPL-2.0
"""The issues that were frozen (印发): what each holds, its reprint, and what the next one will have to correct."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QFileDialog, QListView, QPushButton, QWidget

from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.office.publish_words import PublishWords
from inspector.ui.office.publish_work import Due, Reprinting
from inspector.ui.pages.part import Part
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.core.issuing.issue import Issue
    from inspector.core.merging.notes import IssueLine

LIST_HIGH = 62
MOST_SHOWN = 6


class IssuesPart(Part):
    """A list of issues, and below it what the one chosen holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the list; `show_issues` fills it."""
        super().__init__(desk, parent)
        self._words = PublishWords(self)
        self.rows: PagedRows[IssueLine] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.none, self.held = label("quiet", wrap=True), label("", wrap=True)
        self.reprint = QPushButton()
        self.told = label("quiet", wrap=True)
        self.head, self.due = label("strong", wrap=True), label("", wrap=True)
        self._lines: tuple[IssueLine, ...] = ()
        verbs = QWidget()
        row = Flow(verbs, 8)
        row.addWidget(self.reprint)
        for part in (self.title, self.none, self.list, self.held, verbs, self.told, self.head, self.due):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.title.hide()
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.reprint.clicked.connect(self._choose_folder)
        self.retranslate()

    def show_issues(self) -> None:
        """Read the issues anew, and what is due for correction."""
        from inspector.app.office.publishing import issues

        self._lines = issues(self.desk.office.office)
        self.rows.show(len(self._lines), self._some, _entry)
        self.none.setVisible(not self._lines)
        for part in (self.list, self.held, self.reprint, self.head, self.due):
            part.setVisible(bool(self._lines))
        self.list.setFixedHeight(self.desk.theme.px(LIST_HIGH) * min(MOST_SHOWN, max(1, len(self._lines))) + 8)
        self.told.clear()
        if self._lines:
            self.list.setCurrentIndex(self.rows.index(0))
            self._ask_due()

    def _some(self, start: int, limit: int) -> "tuple[IssueLine, ...]":
        return self._lines[start : start + limit]

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        from inspector.app.office.publishing import issue

        line = self.rows.row(index)
        if line is None:
            return
        try:
            self.held.setText(self._said(issue(self.desk.office.office, line.id)))
        except KnownError as error:
            self.desk.complain(error.problem)

    def _said(self, found: "Issue") -> str:
        papers = self._words.papers()
        kinds = [papers.get(one.kind, one.kind) + (f" · {one.unit}" if one.unit else "") for one in found.files]
        records = sum(len(names) for names in found.records.values())
        counted = self.tr("{walks} walks, {records} records").format(walks=len(found.walks), records=records)
        return "\n".join((f"{found.title} · {found.period} · {counted}", together(kinds, self.desk.language)))

    # -- reprinting --------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the reprint"), self.desk.folder("papers"))
        if folder:
            self.write_again(Path(folder))

    def write_again(self, folder: Path) -> None:
        """Write the papers of the issue chosen again, byte for byte."""
        line = self.rows.row(self.list.currentIndex())
        if line is not None:
            self.desk.tasks.run(Reprinting(self.desk.office.office, line.id, folder), self._printed, self._refused)

    @Slot(object)
    def _printed(self, paths: tuple[Path, ...]) -> None:
        self.told.setText(self.tr("Written again, byte for byte: {n} papers.").format(n=len(paths)))

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.desk.complain(problem)

    # -- what is due -------------------------------------------------------------------------------------------------

    def _ask_due(self) -> None:
        self.due.setText(self.tr("Working it out …"))
        work = Due(self.desk.office.office, self._lines[0].id, self.desk.language)
        self.desk.tasks.run(work, self._show_due, self._refused)

    @Slot(object)
    def _show_due(self, said: tuple[str, ...]) -> None:
        self.due.setText("\n".join(said) if said else self.tr("Nothing has changed since."))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.none.setText(self.tr("Nothing was issued yet. Make papers, then issue them under a number."))
        self.list.setAccessibleName(self.tr("Issues"))
        self.head.setText(self.tr("What the next issue will correct"))
        self.reprint.setText(self.tr("Print it again …"))
        self.reprint.setToolTip(self.tr("Write the papers of this issue into a folder, byte for byte"))


def _entry(line: "IssueLine") -> Entry:
    return Entry(line.id, f"{line.id}  {line.title}", f"{line.at.day()} {line.at.clock()}")
