# SPDX-License-Identifier: MPL-2.0
"""The drill being built: every deed makes another draft, kept on disk at once, or as soon as typing rests."""

from collections.abc import Callable
from typing import Concatenate, Final, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.app.training.building import DrillDraft
from inspector.app.training.drills import keep_drill, keep_key
from inspector.core.checklist import Checklist, ChecklistDigest, Point
from inspector.core.drills.drill import Item
from inspector.core.problems import KnownError, Problem
from inspector.core.visits import Key
from inspector.ui.desk import Desk

RESTS: Final = 2500
"""Milliseconds after the last word typed until it is kept, so that the log has no row for every word."""

MOST: Final = 200
"""So many states before this one can be gone back to."""

Given = ParamSpec("Given")


class BuilderState(QObject):
    """`changed` tells that the draft is another; `refused` why it is not; `kept_changed` whether it is on disk."""

    changed = Signal()
    refused = Signal(Problem)
    kept_changed = Signal(bool)

    def __init__(self, desk: Desk, draft: DrillDraft, parent: QObject | None = None) -> None:
        """Go on with a draft that is on disk."""
        super().__init__(parent)
        self._hall = desk.hall
        self.draft = self._on_disk = draft
        self.sheets: dict[ChecklistDigest, Checklist] = {}
        self.points: dict[Key, Point] = {}
        self._before: list[DrillDraft] = []
        self._after: list[DrillDraft] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS)
        self._rest.timeout.connect(self.flush)
        self._read_sheets()

    def deed(
        self,
        deed: Callable[Concatenate[DrillDraft, Given], DrillDraft],
        /,
        *given: Given.args,
        **named: Given.kwargs,
    ) -> bool:
        """Do a deed of building and keep it; False when it was refused, and said."""
        return self._turn(deed, False, *given, **named)

    def typed(
        self,
        deed: Callable[Concatenate[DrillDraft, Given], DrillDraft],
        /,
        *given: Given.args,
        **named: Given.kwargs,
    ) -> bool:
        """Do a deed made of words that are being typed: it is kept as soon as the typing rests."""
        return self._turn(deed, True, *given, **named)

    def _turn(
        self,
        deed: Callable[Concatenate[DrillDraft, Given], DrillDraft],
        wait: bool,  # noqa: FBT001 (what follows are the deed's own)
        /,
        *given: Given.args,
        **named: Given.kwargs,
    ) -> bool:
        try:
            made = deed(self.draft, *given, **named)
        except KnownError as error:
            self.refused.emit(error.problem)
            return False
        if made == self.draft:
            return True
        self._before.append(self.draft)
        del self._before[:-MOST]
        self._after.clear()
        self._take(made, wait=wait)
        return True

    @property
    def may_undo(self) -> bool:
        """Whether there is a state before this one."""
        return bool(self._before)

    @property
    def may_redo(self) -> bool:
        """Whether a state was gone back from."""
        return bool(self._after)

    @Slot()
    def undo(self) -> None:
        """Go back to the state before; it becomes the newest row of the log."""
        if self._before:
            self._after.append(self.draft)
            self._take(self._before.pop(), wait=False)

    @Slot()
    def redo(self) -> None:
        """Go forward again to the state gone back from."""
        if self._after:
            self._before.append(self.draft)
            self._take(self._after.pop(), wait=False)

    @Slot()
    def flush(self) -> None:
        """Keep now what is not on disk yet; a refusal is said, and tried again with the next deed."""
        self._rest.stop()
        made = self.draft
        try:
            if made.drill != self._on_disk.drill:
                keep_drill(self._hall, made.drill)
            if made.key != self._on_disk.key:
                keep_key(self._hall, made.key)
        except KnownError as error:
            self.refused.emit(error.problem)
            return
        self._on_disk = made
        self.kept_changed.emit(True)

    @property
    def is_kept(self) -> bool:
        """Whether everything is on disk."""
        return self._on_disk == self.draft

    def point(self, item: Item) -> Point:
        """Give the point a question asks."""
        return self.points[item[1:]]

    def _take(self, made: DrillDraft, *, wait: bool) -> None:
        self.draft = made
        self._read_sheets()
        if wait:
            self._rest.start()
            self.kept_changed.emit(False)
        else:
            self.flush()
        self.changed.emit()

    def _read_sheets(self) -> None:
        for name in self.draft.drill.checklists():
            if name not in self.sheets:
                sheet = self.sheets[name] = self._hall.workspace.checklist(name)
                self.points |= {(name, point.id): point for point in sheet.points()}
