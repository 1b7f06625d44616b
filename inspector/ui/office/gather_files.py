# SPDX-License-Identifier: MPL-2.0
"""The files that came: each with a plain verdict; nothing is changed until the one button that says what it does."""

from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.office.gathered import Applied, Gathered, GatheredFile, Place
from inspector.core.merging.edits import Edit
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.decision_work import TakingBack
from inspector.ui.office.gather_drop import GatherDrop
from inspector.ui.office.gather_file_card import FileCard
from inspector.ui.office.gather_foot import GatherFoot
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_top import GatherTop
from inspector.ui.office.gather_words import VERDICT, said, signer_said
from inspector.ui.office.gather_work import Applying, Choice, Gathering
from inspector.ui.parts.going import Going
from inspector.ui.phrase import Phrase, together

ALL: Final = "all"
_DONE: Final = QT_TRANSLATE_NOOP("FilesPart", "Applied: files {files}, new records {records}, decisions {decisions}.")
_BACK: Final = QT_TRANSLATE_NOOP("FilesPart", "Take it back")
_AT_ONCE: Final = QT_TRANSLATE_NOOP("FilesPart", "taken back at once")
_TAKEN: Final = QT_TRANSLATE_NOOP(
    "FilesPart", "Taken back; the picture is as it was. Bring it in again under “Gathered before”."
)
_STOPPED: Final = QT_TRANSLATE_NOOP("FilesPart", "Stopped; nothing was changed.")


class FilesPart(GatherPart):
    """Looks at what was dropped or chosen; tells when files or a folder are asked for."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for files."""
        super().__init__(desk, parent)
        self._found: Gathered | None = None
        self._paths: tuple[Path, ...] = ()
        self._admitted: set[Place] = set()
        self._approved: dict[Place, tuple[Edit, ...]] = {}
        self._again: set[Place] = set()
        self._batch = ""
        self.top, self.hint, self.going = GatherTop(desk.theme), GatherDrop(desk.theme), Going()
        self.which = self.top.which
        self.list: RowList[GatheredFile] = RowList(desk.theme, self._entry, attrgetter("place"))
        self.card, self.foot = FileCard(desk), GatherFoot(desk, self.fault)
        self.signing, self.press = self.foot.signing, self.foot.press
        self.pinned = self.foot
        self._lay()
        self._wire()
        self.which.choose(ALL)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        self.title.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 3)
        row.addWidget(self.card, 2)
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.foot.every)
        column.addLayout(row, 1)
        self.column.addWidget(self.top)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.going)
        self.column.addWidget(self.whole, 1)
        self.column.addStretch(0)

    def _wire(self) -> None:
        self.top.files_asked.connect(self.files_asked)
        self.top.folder_asked.connect(self.folder_asked)
        self.which.chosen_changed.connect(self.show_list)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.card.admitted.connect(self._admit)
        self.card.approved.connect(self._approve)
        self.card.let_in.connect(self._let_in)
        self.foot.admit_all.connect(self._admit_every)
        self.going.stopped.connect(self._stopped)
        self.foot.let_go.connect(self.put_away)
        self.foot.pressed.connect(self.apply_files)

    # -- looking -----------------------------------------------------------------------------------------------------

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, together with those that wait already; nothing is changed."""
        kept = self._paths if self._found is not None else ()
        self._paths = tuple(dict.fromkeys((*kept, *paths)))
        self.mend()
        self.press.setEnabled(False)
        self.hint.say(self.tr("Reading …"))
        work = Gathering(self.desk.office.office, self._paths)
        self.going.follow(self.desk.tasks.run(work, self._looked, self._refused))

    @Slot(object)
    def _looked(self, found: Gathered) -> None:
        self._found = found
        self.desk.office.hold(self.count())
        places = {file.place for file in found.files}
        self._admitted &= places
        self._again &= places
        self._approved = {place: edits for place, edits in self._approved.items() if place in places}
        self.show_list(ALL)
        self.retranslate()
        self.order_tabs()
        self.list.setFocus()

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.retranslate()
        self.refuse(problem)

    @Slot()
    def _stopped(self) -> None:
        self.desk.say(Phrase("FilesPart", str(_STOPPED)))
        if self._found is None:
            self._paths = ()
        self.retranslate()

    @Slot()
    def put_away(self) -> None:
        """Let the files go; nothing was changed."""
        self.going.drop()
        self._found, self._paths = None, ()
        self.desk.office.hold(0)
        self._admitted, self._again, self._approved = set(), set(), {}
        self.mend()
        self.show_list(ALL)
        self.retranslate()
        self.take_focus()

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        buttons = self.which.in_order()
        return (self.top.choose, self.top.folder, *buttons, self.foot.every, self.list, self.card, self.foot)

    def enter(self) -> None:
        """Show who decides as it was said elsewhere."""
        self.signing.recall()

    def count(self) -> int:
        """Count the files that wait."""
        return 0 if self._found is None else len(self._found.files)

    # -- the list ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def show_list(self, verdict: str) -> None:
        """Show the files of one verdict, or all."""
        self.which.choose(verdict)
        files = () if self._found is None else self._found.files
        self.list.show_rows([file for file in files if verdict in {ALL, file.verdict}])
        self._turn(QModelIndex())

    def _entry(self, file: GatheredFile) -> Entry:
        word, meaning, mark, _ = VERDICT[file.verdict]
        signed = signer_said(file.signer.standing.value, file.signer.name) if file.form else ""
        facts = (file.site, file.day, together(file.inspectors, self.desk.language), signed)
        detail = " · ".join(fact for fact in facts if fact)
        if not detail and file.problems:
            detail = self.desk.sentence(file.problems[0])
        name = " › ".join(part for part in (file.name, file.inside) if part)
        return Entry(f"{file.path} {file.inside}", name, detail, said(word), meaning, mark)

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        file = self.list.chosen()
        place = ("", "") if file is None else file.place
        again, approved = place in self._again, self._approved.get(place, ())
        self.card.show_file(file, admitted=place in self._admitted, approved=approved, again=again)

    # -- choosing ----------------------------------------------------------------------------------------------------

    @Slot(bool)
    def _admit(self, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        file = self.list.chosen()
        if file is not None:
            self._admitted = self._admitted | {file.place} if on else self._admitted - {file.place}
            self._say()

    @Slot(bool)
    def _let_in(self, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        file = self.list.chosen()
        if file is not None:
            self._again = self._again | {file.place} if on else self._again - {file.place}
            self._say()

    @Slot(bool)
    def _admit_every(self, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        self._admitted = {file.place for file in self._strangers()} if on else set()
        self._turn(QModelIndex())
        self._say()

    @Slot(object)
    def _approve(self, edits: tuple[Edit, ...]) -> None:
        file = self.list.chosen()
        if file is not None:
            self._approved[file.place] = edits
            self._say()

    def _strangers(self) -> list[GatheredFile]:
        return [] if self._found is None else [file for file in self._found.files if file.admits]

    # -- applying ----------------------------------------------------------------------------------------------------

    @Slot()
    def apply_files(self) -> None:
        """Take in what was looked at, after a backup; all of it can be taken back."""
        if self._found is None or not self.press.isEnabled():
            return
        lacking = self.signing.lacking(reason=self.foot.decides())
        if lacking is not None:
            self.refuse(lacking)
            return
        self.press.setEnabled(False)
        approved = {place: edits for place, edits in self._approved.items() if edits}
        choice = Choice(
            frozenset(self._admitted), approved, self.signing.why, self.signing.author, frozenset(self._again)
        )
        work = Applying(self.desk.office.office, self._found, choice)
        self.going.follow(self.desk.tasks.run(work, self._applied, self._refused))

    @Slot(object)
    def _applied(self, done: Applied) -> None:
        self._batch = done.batch
        facts = {"files": str(done.files), "records": str(done.records), "decisions": str(done.decisions)}
        self.put_away()
        for problem in done.problems:
            self.desk.complain(problem)
        phrase = Phrase("FilesPart", str(_DONE), facts)
        self.desk.say(phrase, "good", Phrase("FilesPart", str(_BACK)), self._undo)
        self.ask_anew()

    @Slot()
    def _undo(self) -> None:
        state, reason = self.desk.office, Phrase("FilesPart", str(_AT_ONCE)).said()
        work = TakingBack(state.office, self._batch, reason, state.author)
        self.desk.tasks.run(work, self._undone, self.refuse)

    @Slot(object)
    def _undone(self, _batch: str) -> None:
        self.desk.say(Phrase("FilesPart", str(_TAKEN)), "good")
        self.ask_anew()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("What came in"))
        hint = self.tr(
            "Drop files, folders or zips anywhere on the window. They are told by their content, not their names."
        )
        self.hint.say(hint)
        self.hint.setVisible(self._found is None)
        for part in (self.whole, self.which):
            part.setVisible(self._found is not None)
        self.foot.setVisible(self._found is not None)
        self.list.setAccessibleName(self.tr("Files"))
        self._offer_verdicts()
        self.list.rows.said_anew()
        self._say()

    def _offer_verdicts(self) -> None:
        counts = {} if self._found is None else self._found.counts()
        words = [(ALL, self.tr("All {n}").format(n=self.count()))]
        words += [(name, f"{said(VERDICT[name][0])} {n}") for name, n in counts.items()]
        self.which.setAccessibleName(self.tr("Which files"))
        self.which.offer(tuple(words))
        for name in VERDICT:
            if name not in counts:
                self.which.drop(name)

    def _say(self) -> None:
        self.foot.say(self._found, self._admitted, self._approved, self._again)

    def redraw(self) -> None:
        """Take the height anew."""
        self.list.setMinimumHeight(self.desk.theme.px(130))
