# SPDX-License-Identifier: MPL-2.0
"""The papers of a drill: the trainer's report as PDF and workbook, and everybody's result, signed, in one folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.rank_chips import ChipChoice
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.training.results_part import ResultsPart
from inspector.ui.training.results_printing import PAPERS, Printing
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.app.exporting import Exported
    from inspector.ui.training.results_state import Seen


class ResultPapersPart(ResultsPart):
    """What is on is made into one folder, each file proved before it is shown; results are signed by the trainer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self.heads = {code: label("caption", wrap=True) for code in ("wanted", "by", "folder")}
        self.wanted, self.by, self.folder = ChipChoice(), QLineEdit(), QLineEdit()
        self.folder.setReadOnly(True)
        self.by.setMaxLength(120)
        self.choose, self.make, self.open = QPushButton(), QPushButton(), QPushButton()
        self.make.setProperty("look", "primary")
        self.going, self.told = Going(), label("quiet", wrap=True)
        self.list: RowList[Exported] = RowList(desk.theme, self._entry)
        self._lay_out()
        self.choose.clicked.connect(self._choose_folder)
        self.make.clicked.connect(self.make_papers)
        self.open.clicked.connect(self._open_folder)
        self.list.activated.connect(self._open_paper)
        self.going.stopped.connect(self._stopped)
        self.retranslate()
        self.wanted.choose(PAPERS)

    def _lay_out(self) -> None:
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in (self.choose, self.make, self.open):
            flow.addWidget(button)
        self.column.setSpacing(8)
        pairs = ((self.heads["wanted"], self.wanted), (self.heads["by"], self.by), (self.heads["folder"], self.folder))
        for head, field_ in pairs:
            self.column.addWidget(head)
            self.column.addWidget(field_)
        for part in (verbs, self.going, self.told, self.fault):
            self.column.addWidget(part)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        self.list.hide()
        self.open.hide()

    def show_seen(self, seen: "Seen") -> None:
        """Offer the name of the trainer of the drill."""
        if self.seen is None or self.seen.state.drill.id != seen.state.drill.id:
            self.by.setText(seen.state.drill.trainer or self.desk.office.author)
            self._show_made(())
        super().show_seen(seen)
        self.make.setEnabled(bool(seen.results.lines))

    def take_focus(self) -> None:
        """Stand on the verb."""
        self.make.setFocus()

    # -- making ------------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the papers"), self.desk.folder("papers"))
        if chosen:
            self.folder.setText(chosen)

    @Slot()
    def make_papers(self) -> None:
        """Make the papers that are on."""
        if self.seen is None or self.going.is_going:
            return
        if not self.by.text().strip():
            self.refuse(Problem("who_decides"))
            self.by.setFocus()
            return
        if not self.folder.text():
            self._choose_folder()
        if not self.folder.text():
            return
        self.mend()
        self.told.setText(self.tr("Making the papers …"))
        chosen = tuple(code for code in PAPERS if code in (self.wanted.chosen() or PAPERS))
        folder, by = Path(self.folder.text()), self.by.text().strip()
        work = Printing(self.desk.hall, self.desk.office.office, self.seen, chosen, folder, by, self.desk.language)
        self.going.follow(self.desk.tasks.run(work, self._done, self.refuse))

    @Slot(object)
    def _done(self, made: "Sequence[Exported]") -> None:
        self.desk.remember("papers", str(Path(self.folder.text()) / "x"))
        self._show_made(made)
        self.told.setText(self.tr("Made and proved: {n} papers.").format(n=len(made)))
        self.changed.emit()

    @Slot(Problem)
    def refuse(self, problem: Problem) -> None:
        """Say what is wrong in the place of what is going on."""
        self.told.clear()
        super().refuse(problem)

    @Slot()
    def _stopped(self) -> None:
        self.told.setText(self.tr("Stopped. Papers finished before stay in the folder."))

    def _show_made(self, made: "Sequence[Exported]") -> None:
        self.list.show_rows(made)
        for part in (self.list, self.open):
            part.setVisible(bool(made))

    def _entry(self, made: "Exported") -> Entry:
        detail = f"{max(1, made.size >> 10)} KB"
        return Entry(str(made.path), made.path.name, detail, self.tr("proved"), "met", Standing.MET)

    @Slot(QModelIndex)
    def _open_paper(self, _index: QModelIndex) -> None:
        made = self.list.chosen()
        if made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path)))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        words = (
            self.tr("Report (PDF)"),
            self.tr("Report (workbook)"),
            self.tr("Everybody's result, with certificates"),
        )
        self.wanted.offer(tuple(zip(PAPERS, words, strict=True)))
        self.heads["wanted"].setText(self.tr("Which papers"))
        self.heads["by"].setText(self.tr("Trainer who signs the results"))
        self.heads["folder"].setText(self.tr("Folder"))
        for field_, code in ((self.by, "by"), (self.folder, "folder")):
            field_.setAccessibleName(self.heads[code].text())
            field_.setToolTip(self.heads[code].text())
        self.folder.setPlaceholderText(self.tr("Asked for when the papers are made"))
        self.choose.setText(self.tr("Choose folder…"))
        self.make.setText(self.tr("Make the papers"))
        self.make.setToolTip(self.tr("Every file is read back and proved; results are sealed by this laptop's key"))
        self.open.setText(self.tr("Open folder"))
        self.list.setAccessibleName(self.tr("Papers made"))
        if self.seen is not None and self.seen.state.signed and not self.list.held():
            self.told.setText(self.tr("Results signed so far: {n}.").format(n=len(self.seen.state.signed)))
