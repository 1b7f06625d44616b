# SPDX-License-Identifier: MPL-2.0
"""Making the papers of an issue: which ones, where, how far it is; then issuing them (印发) under a number."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.office.publish_words import PublishWords
from inspector.ui.office.publish_work import Issuing, Making
from inspector.ui.office.rank_chips import ChipChoice
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.column import draggable
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.app.office.publishing import Made
    from inspector.core.issuing.issue import Issue
    from inspector.core.issuing.template import IssueHead, Template
    from inspector.core.ranking.rank_plan import RankPlan

USUAL: Final = ("bulletin_docx", "report_pdf", "summary", "deadlines")
LIST_HIGH: Final = 60
MOST_SHOWN: Final = 5
LONGEST_NUMBER: Final = 6


class PapersPart(FaultPart):
    """`issued` tells that an issue was frozen."""

    issued = Signal(str)

    def __init__(
        self,
        desk: Desk,
        plan: Callable[[], "RankPlan"],
        template: Callable[[], "Template"],
        parent: QWidget | None = None,
    ) -> None:
        """Make papers by the plan and the template that are asked for when they are needed."""
        super().__init__(desk, parent)
        self._plan, self._template = plan, template
        self._words = PublishWords(self)
        self.wanted, self.folder = ChipChoice(), QLineEdit()
        self.choose, self.make, self.open = QPushButton(), QPushButton(), QPushButton()
        self.make.setProperty("look", "primary")
        self.going, self.told = Going(), label("quiet", wrap=True)
        self.rows: PagedRows[Made] = PagedRows(self)
        self.list = QListView()
        self.made: tuple[Made, ...] = ()
        self._language = "zh"
        self.issuing = QFrame()
        self.issuing.setProperty("look", "sunken")
        self.number, self.by, self.issue = QLineEdit(), QLineEdit(), QPushButton()
        self.names = {code: label("caption", wrap=True) for code in ("wanted", "folder", "number", "by")}
        self._head: IssueHead | None = None
        self._lay_out()
        self._wire()
        self.retranslate()
        self.wanted.choose(USUAL)

    def _lay_out(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(self.desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.title.hide()
        self.folder.setReadOnly(True)
        parts: tuple[QWidget, ...] = (
            *(self.names["wanted"], self.wanted, self.names["number"], self.number),
            *(self.names["folder"], self.folder),
        )
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(_flow(self.choose, self.make, self.open))
        came: tuple[QWidget, ...] = (self.going, self.told, self.fault, self.list, self.issuing)
        for part in came:
            self.column.addWidget(part)
        inner = QVBoxLayout(self.issuing)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(4)
        inner.addWidget(self.names["by"])
        inner.addWidget(self.by)
        inner.addSpacing(8)
        inner.addWidget(_flow(self.issue))
        self.column.addStretch(1)
        for part in (*came[2:], self.open):
            part.hide()

    def _wire(self) -> None:
        self.choose.clicked.connect(self._choose_folder)
        self.make.clicked.connect(self.make_papers)
        self.open.clicked.connect(self._open_folder)
        self.issue.clicked.connect(self.issue_papers)
        self.going.stopped.connect(self._stopped)
        self.list.activated.connect(self._open_paper)
        self.number.returnPressed.connect(self.make_papers)
        self.by.returnPressed.connect(self.issue_papers)

    # -- making ------------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the papers"), self.desk.folder("papers"))
        if chosen:
            self.folder.setText(chosen)

    def show_number(self) -> None:
        """Offer the number of the issue that comes next, unless papers were made for one already."""
        from inspector.app.office.publishing import next_head

        if not self.made:
            self.number.setText(str(next_head(self.desk.office.office).n))

    @Slot()
    def make_papers(self) -> None:
        """Make the papers that are on; each is proved before it is shown."""
        from inspector.app.office.publishing import next_head

        typed = self.number.text().strip()
        if not (typed.isascii() and typed.isdigit() and 0 < len(typed) <= LONGEST_NUMBER):
            self.refuse(Problem("number_form", found=typed[:40]))
            self.number.setFocus()
            return
        if not self.folder.text():
            self._choose_folder()
        if not self.folder.text() or self.going.is_going:
            return
        self._show_made(())
        self.mend()
        self.told.setText(self.tr("Making the papers …"))
        self.make.setEnabled(False)
        order = tuple(code for code in self._words.papers() if code in self.wanted.chosen())
        self._head = replace(next_head(self.desk.office.office), n=int(typed))
        chosen = (self._plan(), self._template(), Path(self.folder.text()), order, self._head)
        task = self.desk.tasks.run(Making(self.desk.office.office, *chosen), self._done, self.refuse)
        task.ended.connect(self._rest)
        self.going.follow(task)

    @Slot(object)
    def _done(self, made: "tuple[Made, ...]") -> None:
        self.desk.remember("papers", str(Path(self.folder.text()) / "x"))
        self._show_made(made)
        self.told.setText(self.tr("Made and proved: {n} papers.").format(n=len(made)))

    @Slot(Problem)
    def refuse(self, problem: Problem) -> None:
        """Say what is wrong in the place of what is going on."""
        self.told.clear()
        super().refuse(problem)

    @Slot()
    def _stopped(self) -> None:
        self.told.setText(self.tr("Stopped. Papers finished before stay in the folder."))

    @Slot()
    def _rest(self) -> None:
        self.make.setEnabled(True)

    def _show_made(self, made: "Sequence[Made]") -> None:
        self.made = tuple(made)
        self.rows.show(len(self.made), self._some, self._entry)
        for part in (self.list, self.issuing, self.open):
            part.setVisible(bool(self.made))
        high = self.desk.theme.px(LIST_HIGH) * min(MOST_SHOWN, max(1, len(self.made))) + 8
        self.list.setFixedHeight(high)
        self.by.setText(self.desk.office.author)

    def _some(self, start: int, limit: int) -> "tuple[Made, ...]":
        return self.made[start : start + limit]

    def _entry(self, made: "Made") -> Entry:
        papers = self._words.papers()
        kind = papers.get(made.kind, made.kind)
        size = f"{max(1, made.size >> 10)} KB"
        detail = " · ".join(part for part in (kind, made.unit, size) if part)
        return Entry(str(made.path), made.name or made.path.name, detail, self.tr("proved"), "met", Standing.MET)

    @Slot(QModelIndex)
    def _open_paper(self, index: QModelIndex) -> None:
        made = self.rows.row(index)
        if made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path)))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    # -- issuing -----------------------------------------------------------------------------------------------------

    @Slot()
    def issue_papers(self) -> None:
        """Issue the papers under the number and the name typed; they are kept for ever."""
        by = self.by.text().strip()
        if not by or self._head is None:
            self.refuse(Problem("issue_by"))
            self.by.setFocus()
            return
        self.mend()
        self.desk.office.author = by
        head = replace(self._head, by=by)
        work = Issuing(self.desk.office.office, self._plan(), self._template(), self.made, head)
        self.issue.setEnabled(False)
        task = self.desk.tasks.run(work, self._issued, self.refuse)
        task.ended.connect(self._may_issue)
        self.going.follow(task)

    @Slot()
    def _may_issue(self) -> None:
        self.issue.setEnabled(True)

    @Slot(object)
    def _issued(self, issue: "Issue") -> None:
        self.told.setText(self.tr("Issued: {number}. It reprints byte for byte.").format(number=issue.id))
        self.issuing.hide()
        self.made = ()
        self.show_number()
        self.issued.emit(issue.id)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        said = {
            "wanted": self.tr("Papers to make"),
            "folder": self.tr("Folder"),
            "number": self.tr("Number of this issue"),
            "by": self.tr("Issued by"),
        }
        for code, words in said.items():
            self.names[code].setText(words)
        self.wanted.offer(tuple(self._words.papers().items()))
        for field, code in ((self.folder, "folder"), (self.number, "number"), (self.by, "by")):
            field.setAccessibleName(said[code])
            field.setToolTip(said[code])
            self.names[code].setBuddy(field)
        self.list.setAccessibleName(self.tr("Papers made"))
        for button, words, tip in (
            (self.choose, self.tr("Choose a folder …"), self.tr("Where the papers are written")),
            (self.make, self.tr("Make the papers"), self.tr("Make and prove every paper that is on")),
            (self.open, self.tr("Show the folder"), self.tr("Open the folder with the papers")),
            (self.issue, self.tr("Issue"), self.tr("Keep these papers for ever under their number")),
        ):
            button.setText(words)
            button.setToolTip(tip)
        self.rows.said_anew()


def _flow(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = Flow(made, 8)
    for button in buttons:
        row.addWidget(button)
    return made
