# SPDX-License-Identifier: MPL-2.0
"""Bringing in the office's table of sites: columns on the left, what would change on the right, then one verb."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.registering import Applied, Preview, take_back
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.page import Page
from inspector.ui.pages.register_columns import ColumnsPart
from inspector.ui.pages.register_rows import RegisterRows
from inspector.ui.pages.register_work import Applying, Looking
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import hairline, label
from inspector.ui.phrase import Phrase

_DONE: Final = QT_TRANSLATE_NOOP("RegisterPage", "The register took in sites: {new}, changed: {changed}.")
_GONE: Final = QT_TRANSLATE_NOOP(
    "RegisterPage",
    "The register took in sites: {new}, changed: {changed}, taken out: {gone} (still drawn in rounds: {drawn}).",
)
_STOPPED: Final = QT_TRANSLATE_NOOP("RegisterPage", "Stopped; the register is as it was.")
_BACK: Final = QT_TRANSLATE_NOOP("RegisterPage", "Take it back")
_TAKEN: Final = QT_TRANSLATE_NOOP("RegisterPage", "Taken back: sites gone: {new}, as they were before: {changed}.")


class RegisterPage(Page):
    """Nothing is changed before `Apply`; a backup is made, and the import can be taken back."""

    sites_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a table."""
        super().__init__(desk, parent)
        self._path = Path()
        self._preview: Preview | None = None
        self.title, self.told = label("page", wrap=True), label("quiet", wrap=True)
        self.columns = ColumnsPart(desk)
        self.found = RegisterRows(desk)
        self.going = Going()
        self.foot = label("caption", wrap=True)
        self.apply, self.cancel = QPushButton(), QPushButton()
        self.apply.setProperty("look", "primary")
        self.side = QWidget()
        self._lay()
        self.columns.mapped.connect(self._look)
        self.found.decided.connect(self._say_foot)
        self.going.stopped.connect(self._stopped)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self._leave)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 12, 16)
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.told)
        left.addWidget(self.columns, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.foot, 1)
        verbs.addWidget(self.cancel)
        verbs.addWidget(self.apply)
        right = QVBoxLayout()
        right.setContentsMargins(24, 24, 24, 16)
        right.setSpacing(12)
        right.addWidget(self.found, 1)
        right.addWidget(self.going)
        right.addLayout(verbs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(hairline(upright=True))
        row.addLayout(right, 1)

    def examine(self, path: Path) -> None:
        """Look at a table beside the window; nothing is changed."""
        self._path = path
        self._preview = None
        self.columns.begin()
        self.found.begin()
        self._look()

    @Slot()
    def _look(self) -> None:
        self.apply.setEnabled(False)
        self.told.setText(self.tr("Reading {file} …").format(file=self._path.name))
        work = Looking(self.desk.hall, self._path, self.columns.corrected())
        self.going.follow(self.desk.tasks.run(work, self._looked, self._refused))

    @Slot(object)
    def _looked(self, found: Preview) -> None:
        self._preview = found
        self.columns.show_preview(found)
        self.found.show_preview(found)
        self.retranslate()

    @Slot()
    def _stopped(self) -> None:
        """Go back to what was known before: the columns as they were looked at, or the sites without a look."""
        self.desk.say(Phrase("RegisterPage", str(_STOPPED)))
        if self._preview is None:
            self.sites_asked.emit()
            return
        self.columns.go_back()
        self.retranslate()

    @Slot()
    def _leave(self) -> None:
        """Go back to the sites; what is under way is stopped."""
        self.going.drop()
        self.sites_asked.emit()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.retranslate()
        self.desk.complain(problem)

    # -- applying --

    @Slot()
    def _apply(self) -> None:
        if self._preview is None:
            return
        self.apply.setEnabled(False)
        work = Applying(self.desk.hall, self._preview, self.found.merged(), self.found.gone())
        self.going.follow(self.desk.tasks.run(work, self._applied, self._refused))

    @Slot(object)
    def _applied(self, done: Applied) -> None:
        facts = {"new": str(done.new), "changed": str(done.changed)}
        facts |= {"gone": str(done.gone), "drawn": str(len(done.drawn))}
        self.sites_asked.emit()
        said = Phrase("RegisterPage", str(_GONE if done.gone else _DONE), facts)
        self.desk.say(said, "good", Phrase("RegisterPage", str(_BACK)), self._undo)

    @Slot()
    def _undo(self) -> None:
        try:
            new, changed = take_back(self.desk.hall)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.sites_asked.emit()
        self.desk.say(Phrase("RegisterPage", str(_TAKEN), {"new": str(new), "changed": str(changed)}), "good")

    def retranslate(self) -> None:
        """Say every word anew."""
        found = self._preview
        self.title.setText(self.tr("Bring in the register"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Back to the sites; nothing is changed"))
        self.apply.setText(self.tr("Apply"))
        self.apply.setToolTip(self.tr("Put the sites into the register, after a backup"))
        if found is not None:
            told = self.tr("{file}: sites: {rows}, as the register has them: {same}")
            self.told.setText(told.format(file=found.name, rows=found.rows, same=found.same))
        self.found.retranslate()
        self._say_foot()

    @Slot()
    def _say_foot(self) -> None:
        found = self._preview
        open_pairs, gone = self.found.undecided(), len(self.found.gone())
        left_out = 0 if found is None else len(found.faults())
        parts = []
        if open_pairs:
            parts.append(self.tr("Pairs not decided, coming in as two sites: {n}.").format(n=open_pairs))
        if left_out:
            parts.append(self.tr("Rows left out for a fault: {n}.").format(n=left_out))
        if gone:
            parts.append(self.tr("Sites to be taken out of the register: {n}.").format(n=gone))
        self.foot.setText(" ".join(parts))
        self.apply.setEnabled(found is not None and bool(found.new or found.changed or gone))

    def redraw(self) -> None:
        """Take the width of the columns anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(340), 520))
        self.cancel.setMinimumSize(QSize(0, self.desk.theme.touch))
        self.found.list.doItemsLayout()
