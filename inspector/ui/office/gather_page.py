# SPDX-License-Identifier: MPL-2.0
"""The page where cards are gathered (汇总): what came in, what its sides differ in, what was decided, whom to trust."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.merging.picture import Picture
from inspector.core.problems import Problem
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.conflict_part import ConflictPart
from inspector.ui.office.decision_part import DecisionPart
from inspector.ui.office.gather_cover import CoverPart
from inspector.ui.office.gather_files import FilesPart
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_past import PastPart
from inspector.ui.office.trust_part import TrustPart
from inspector.ui.office.walk_part import WalkPart
from inspector.ui.pages.drop_page import DropPage
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

PARTS: Final = ("files", "conflicts", "cards", "cover", "decisions", "past", "keys")


class GatherPage(DropPage):
    """One part at a time; every part is told of each new picture, so that a deed in one shows in all.

    `compare_asked` gives a card that is to be laid beside another of its walk.
    """

    compare_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("gather", self)
        self.title, self.steps, self.stack = label("page"), Segments(), QStackedWidget()
        self.files, self.conflicts, self.cards = FilesPart(desk), ConflictPart(desk), WalkPart(desk)
        self.past, self.keys = PastPart(desk), TrustPart(desk)
        made = (self.files, self.conflicts, self.cards, CoverPart(desk), DecisionPart(desk), self.past, self.keys)
        self.parts: Mapping[str, GatherPart] = dict(zip(PARTS, made, strict=True))
        self.setAcceptDrops(True)
        self._due: list[str] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_due)
        self._lay()
        self.steps.chosen_changed.connect(self.show_part)
        self.conflicts.compare_asked.connect(self.compare_asked)
        self.files.files_asked.connect(self.choose_files)
        self.files.folder_asked.connect(self.choose_folder)
        desk.office.came.connect(self._show_picture)
        desk.office.refused.connect(self._refuse)
        self.retranslate()
        self.steps.choose(PARTS[0])

    def _lay(self) -> None:
        head = QWidget()
        flow = Flow(head, 16, 8)
        flow.addWidget(self.title)
        flow.addWidget(self.steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        for part in self.parts.values():
            self.stack.addWidget(_room(part))

    def enter(self) -> None:
        """Work the picture out anew; it is quick where nothing came."""
        self.desk.office.ask()
        self._stand_in(self.parts[self.steps.chosen()])

    @Slot()
    def _show_picture(self) -> None:
        picture = self.desk.office.picture
        if picture is None:
            return
        shown = self.parts[self.steps.chosen()]
        stood = QApplication.focusWidget()
        within = stood is shown or (stood is not None and shown.isAncestorOf(stood))
        self._due = [name for name in PARTS if name != self.steps.chosen()]
        self._show_in(shown, picture)
        self._later.start()
        if within and (stood is shown or stood is not QApplication.focusWidget()):
            shown.take_focus()

    @Slot()
    def _show_due(self) -> None:
        """Show the picture in the parts behind the one in front, one between two keys."""
        picture = self.desk.office.picture
        if self._due and picture is not None:
            self._show_in(self.parts[self._due.pop(0)], picture)
            self._later.start()

    def _show_in(self, part: GatherPart, picture: Picture) -> None:
        part.show_picture(picture)
        part.order_tabs()
        self._say_parts()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        if self.isVisible():
            self.desk.complain(problem)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @Slot(str)
    def show_part(self, part: str) -> None:
        """Show one part of the page (PARTS)."""
        self.steps.choose(part)
        if part in self._due and self.desk.office.picture is not None:
            self._due.remove(part)
            self._show_in(self.parts[part], self.desk.office.picture)
        self.stack.setCurrentIndex(PARTS.index(part))
        self._stand_in(self.parts[part])

    def order_tabs(self) -> None:
        """Let the part in front be read in its own order."""
        self.parts[self.steps.chosen()].order_tabs()

    def _stand_in(self, part: GatherPart) -> None:
        part.enter()
        part.order_tabs()
        part.take_focus()

    def show_waiting(self, kind: str) -> None:
        """Show one kind of work that waits: a part of the page, or the walks of one list (FILTERS)."""
        self.show_part(kind if kind in PARTS else "cards")
        if kind not in PARTS:
            self.cards.show_only(kind)

    @Slot()
    def show_next_part(self) -> None:
        """Go on to the next part."""
        self._step(1)

    @Slot()
    def show_part_before(self) -> None:
        """Go back to the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = PARTS.index(self.steps.chosen()) + by
        self.show_part(PARTS[min(max(at, 0), len(PARTS) - 1)])

    # -- what comes in -----------------------------------------------------------------------------------------------

    @Slot()
    def choose_files(self) -> None:
        """Ask for files to gather."""
        kinds = self.tr("Cards, merge files, letters ({ends});;All files (*)")
        ends = "*.scorecard *.pdf *.xlsx *.zip *.merge *.assignment *.returned"
        title = self.tr("Choose files to gather")
        folder = self.desk.folder("papers")
        names, _ = QFileDialog.getOpenFileNames(self, title, folder, kinds.format(ends=ends))
        if names:
            self.desk.remember("papers", names[0])
            self.look_at([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder to gather."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to gather"), self.desk.folder("papers"))
        if name:
            self.desk.remember("papers", str(Path(name, "-")))
            self.look_at([Path(name)])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what files and folders would bring; nothing is changed."""
        self.show_part("files")
        self.files.look_at(paths)

    @Slot()
    def apply(self) -> None:
        """Apply what was gathered."""
        self.files.apply_files()

    def take_dropped(self, paths: list[Path]) -> None:
        """Look at what was dropped."""
        self.look_at(paths)

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("gather", self.actions_of)
        self.title.setText(self.tr("Gather"))
        self.steps.setAccessibleName(self.tr("Part of the page"))
        self._say_parts()

    def _say_parts(self) -> None:
        words = (self.tr("Files"), self.tr("Conflicts"), self.tr("Walks"), self.tr("Gaps"), self.tr("Decisions"))
        told = (*words, self.tr("Gathered before"), self.tr("Keys"))
        counts = {name: self.parts[name].count() for name in PARTS}
        said = (f"{one} {counts[name]}" if counts[name] else one for name, one in zip(PARTS, told, strict=True))
        self.steps.offer(tuple(zip(PARTS, said, strict=True)))


def _room(part: GatherPart) -> QWidget:
    """Let a part scroll; its foot stays in sight."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(scrolled(part), 1)
    if part.pinned is not None:
        column.addWidget(part.pinned)
    return room
