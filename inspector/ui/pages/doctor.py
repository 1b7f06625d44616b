# SPDX-License-Identifier: MPL-2.0
"""The import doctor's page (导入医生): the office's sheet beside what it seems to say, decided row by row."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.app.doctoring import Examined
from inspector.core.doctor.diagnosis import Proposal, What
from inspector.core.doctor.tables import Cell
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_deciding import Deciding
from inspector.ui.models.doctor_rows import SHOWN
from inspector.ui.models.doctor_words import title_said
from inspector.ui.pages.doctor_ending import DoctorEnding
from inspector.ui.pages.doctor_keeping import DoctorKeeping
from inspector.ui.pages.doctor_layout import DoctorLayout
from inspector.ui.pages.doctor_works import Examining
from inspector.ui.pages.page import Page
from inspector.ui.phrase import Phrase

HELD: Final = ("accept", "drop")  # a key held down decides once
_NONE: Final = QT_TRANSLATE_NOOP("DoctorPage", "Nothing in {file} looks like a checklist.")
_DONE: Final = QT_TRANSLATE_NOOP("DoctorPage", "Every row is decided: finish the checklist.")


class DoctorPage(Page):
    """Tells `library_asked` with the digest of the checklist made, when it is to be shown among the others."""

    library_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `examine` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("doctor", self)
        for name in HELD:
            self.actions_of[name].setAutoRepeat(False)
        self.examined: Examined | None = None
        self.deciding: Deciding | None = None
        self.parts = DoctorLayout(desk, self, self.actions_of)
        self.ending = DoctorEnding(desk, self.parts.head)
        self.keeping = DoctorKeeping(desk, self)
        self._wire()
        self.retranslate()
        self.redraw()

    def _wire(self) -> None:
        parts = self.parts
        parts.all_sure.clicked.connect(self.accept_sure)
        parts.end.clicked.connect(self.finish)
        parts.sheets.cell_chosen.connect(self.show_cell)
        parts.list.turned.connect(self._light)
        parts.list.shown_changed.connect(self._show_which)
        parts.editor.written.connect(self._correct)
        parts.editor.given_up.connect(self.show_rows)
        parts.head.given_up.connect(self.show_rows)
        parts.head.place_asked.connect(self.show_key)
        parts.head.library_asked.connect(self._show_kept)

    def leave(self) -> bool:
        """Write down what was decided."""
        self.keeping.settle()
        return True

    # -- a file comes in ---------------------------------------------------------------------------------------------

    def examine(self, path: Path) -> None:
        """Read a table beside the window; what was decided on rows that are the same stays decided."""
        self.desk.tasks.run(Examining(path), self.show_examined, self.desk.complain)

    @Slot(object)
    def show_examined(self, found: Examined) -> None:
        """Show a table and what the doctor makes of it."""
        for problem in found.problems:
            self.desk.complain(problem)
        if found.diagnosis is None:
            return
        before = self.deciding if self.examined is not None and self.examined.path == found.path else None
        self.examined = found
        self.deciding = Deciding(found.diagnosis, self)
        if before is not None:
            self.deciding.take_over(before)
        self.keeping.follow(found, self.deciding)
        self.deciding.changed.connect(self.say)
        self.parts.sheets.open(found)
        self.parts.list.open(self.deciding)
        self.show_rows()
        self.say()
        self.show_key(self.deciding.next_open(""))
        if not self.deciding.asked():
            self.desk.say(Phrase("DoctorPage", str(_NONE), {"file": found.path.name}), "warning")

    # -- looking -----------------------------------------------------------------------------------------------------

    @Slot()
    def show_rows(self) -> None:
        """Show the rows, whatever stood over them."""
        self.parts.side.setCurrentWidget(self.parts.list)
        self._enable()
        self.parts.list.list.setFocus()

    @Slot(str)
    def show_key(self, key: str) -> None:
        """Look at a row by the key of its proposal."""
        if key and not self.parts.list.go(key):
            self.parts.list.show_which("all")
            self.parts.list.go(key)
        if self.parts.side.currentWidget() is not self.parts.list and key:
            self.show_rows()

    @Slot(object)
    def show_cell(self, cell: Cell) -> None:
        """Look at the row a cell belongs to, or at the cell among those left over."""
        if self.deciding is None or self.parts.side.currentWidget() is not self.parts.list:
            return
        if cell in self.deciding.diagnosis.left:
            self._show_which("left")
            self.parts.list.go(cell.address)
        else:
            key = self.deciding.key_at(cell.address)
            if key:
                self.show_key(key)

    @Slot(str)
    def _light(self, key: str) -> None:
        self.parts.sheets.light(self.parts.list.rows.cells(key))

    @Slot(str)
    def _show_which(self, shown: str) -> None:
        key = self.parts.list.key()
        self.parts.list.show_which(shown)
        if not self.parts.list.go(key) and self.parts.list.rows.rowCount():
            following = self.deciding.next_open("") if self.deciding is not None else ""
            if not self.parts.list.go(following):
                self.parts.list.list.setCurrentIndex(self.parts.list.rows.index(0))

    @Slot()
    def show_other(self) -> None:
        """Show all rows, those that wait, the cells left over, in turn."""
        place = SHOWN.index(self.parts.list.rows.shown)
        self._show_which(SHOWN[(place + 1) % len(SHOWN)])

    @Slot()
    def change_side(self) -> None:
        """Go to the sheet, or back to the rows."""
        rows, grid = self.parts.list.list, self.parts.sheets.grid
        (rows if grid.hasFocus() else grid).setFocus()

    @Slot()
    def show_next_open(self) -> None:
        """Look at the next row that waits."""
        self._step(back=False)

    @Slot()
    def show_previous_open(self) -> None:
        """Look at the row before that waits."""
        self._step(back=True)

    def _step(self, *, back: bool) -> None:
        if self.deciding is None:
            return
        key = self.deciding.next_open(self.parts.list.key(), back=back)
        if key:
            self.show_key(key)
        else:
            self.desk.say(Phrase("DoctorPage", str(_DONE)), "good")

    # -- deciding ----------------------------------------------------------------------------------------------------

    @Slot()
    def accept(self) -> None:
        """Take the row looked at and go on to the next that waits."""
        self._decide("accept")

    @Slot()
    def drop(self) -> None:
        """Leave the row out and go on."""
        self._decide("drop")

    def _decide(self, verb: str) -> None:
        key = self.parts.list.key()
        if self.deciding is None or self.deciding.proposal(key) is None:
            return
        following = self.deciding.next_open(key)
        getattr(self.deciding, verb)(key)
        self.show_key(following if following and following != key else key)

    @Slot()
    def reopen(self) -> None:
        """Let the row wait again."""
        if self.deciding is not None:
            self.deciding.reopen(self.parts.list.key())

    @Slot()
    def accept_sure(self) -> None:
        """Take everything sure that waits, in one deed."""
        if self.deciding is not None and self.deciding.accept_sure():
            self.show_key(self.deciding.next_open("") or self.parts.list.key())

    @Slot()
    def undo(self) -> None:
        """Take the last deed back and look at its row."""
        if self.deciding is not None:
            self.show_key(self.deciding.undo())

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back, and look at its row."""
        if self.deciding is not None:
            self.show_key(self.deciding.redo())

    @Slot()
    def correct(self) -> None:
        """Open the editor on the row looked at."""
        one = self.deciding.proposal(self.parts.list.key()) if self.deciding is not None else None
        if one is None or self.deciding is None:
            return
        language = self.desk.language
        sections = [other for other in self.deciding.proposals() if other.what is What.SECTION and other.key != one.key]
        named = tuple((other.key, title_said(other, language)) for other in sections)
        self.parts.editor.open(one, named, self.deciding.languages())
        self.parts.side.setCurrentWidget(self.parts.editor)
        self._enable()

    @Slot(object)
    def _correct(self, proposal: Proposal) -> None:
        if self.deciding is not None:
            following = self.deciding.next_open(proposal.key)
            self.deciding.correct(proposal)
            self.show_rows()
            self.show_key(following or proposal.key)

    @Slot()
    def finish(self) -> None:
        """Ask for the head once every row is decided; before that, go to the next that waits."""
        if self.deciding is None or self.examined is None:
            return
        if self.deciding.undecided():
            self._step(back=False)
            return
        self.ending.open(self.deciding, self.examined.path.stem)
        self.parts.side.setCurrentWidget(self.parts.head)
        self._enable()

    @Slot()
    def _show_kept(self) -> None:
        if self.ending.checklist is not None:
            self.library_asked.emit(str(self.ending.checklist.digest()))

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("doctor", self.actions_of)
        parts = self.parts
        parts.title.setText(self.tr("Import a table"))
        parts.all_sure.setToolTip(self.actions_of["accept_sure"].toolTip())
        parts.bar.setAccessibleName(self.tr("How much is decided"))
        self.say()

    @Slot()
    def say(self) -> None:
        """Say the counts and what the buttons would do."""
        parts = self.parts
        parts.file.setText(str(self.examined.path.name) if self.examined is not None else "")
        asked = self.deciding.asked() if self.deciding is not None else 0
        left = len(self.deciding.undecided()) if self.deciding is not None else 0
        sure = len(self.deciding.sure()) if self.deciding is not None else 0
        parts.count.setText(self.tr("{n} of {all} decided").format(n=asked - left, all=asked))
        parts.bar.setRange(0, max(1, asked))
        parts.bar.setValue(asked - left)
        parts.all_sure.setText(self.tr("Accept all sure ({n})").format(n=sure))
        parts.all_sure.setEnabled(bool(sure))
        open_ = self.tr("Finish ({n} undecided)").format(n=left)
        parts.end.setText(open_ if left else self.tr("Finish"))
        parts.end.setToolTip(
            self.tr("Every row must be decided first") if left else self.actions_of["finish"].toolTip()
        )
        parts.end.setEnabled(bool(asked) and not left)
        self._enable()

    def redraw(self) -> None:
        """Take icons and sizes anew."""
        self.parts.bar.setFixedWidth(min(self.desk.theme.px(120), 160))
        self.parts.list.redraw()

    def _enable(self) -> None:
        """Let the keys of the rows sleep while something is written at the side."""
        rows = self.parts.side.currentWidget() is self.parts.list and self.deciding is not None
        deciding = self.deciding
        for action in self.actions_of.values():
            action.setEnabled(rows)
        if rows and deciding is not None:
            self.actions_of["undo"].setEnabled(deciding.can_undo)
            self.actions_of["redo"].setEnabled(deciding.can_redo)
