# SPDX-License-Identifier: MPL-2.0
"""Two versions of a checklist, or two checklists, compared: an other is chosen, what differs stands face to face."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.core.checklist import Checklist
from inspector.core.differing import Difference, difference
from inspector.core.problems import Problem
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.pages.checklist_faces import Faces
from inspector.ui.pages.checklist_view import ChecklistView, browser
from inspector.ui.pages.library_prose import dressed
from inspector.ui.parts.chooser import Chooser
from inspector.ui.shelf import Shelf, Shelved
from inspector.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Compared:
    """The two sheets and their difference; `key` names the other on the shelf, `own` is the one at hand."""

    key: str
    own: Checklist
    old: Checklist
    new: Checklist
    found: Difference


class ComparingView(ChecklistView):
    """The older version stands at the left; of two different checklists, the one chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start with nothing to compare."""
        super().__init__(desk, parent)
        self.other = Chooser(desk.theme)
        self.faces = browser()
        self._compared: Compared | None = None
        self.column.addWidget(self.other)
        self.column.addWidget(self.faces, 1)
        self.other.currentIndexChanged.connect(self.compare)
        desk.shelf.filled.connect(self.offer)
        self.retranslate()

    def show_sheet(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Compare another sheet; what was compared before is forgotten."""
        self._compared = None
        super().show_sheet(cover, checklist)
        self.offer()
        self.other.choose("")
        self.tell()

    def enter(self) -> None:
        """Offer another version of the same sheet first, and compare it at once where there is one."""
        own = self.cover
        if own is None or self._compared is not None or self.other.chosen():
            return
        versions = [one for one in self.desk.shelf.shelved if one.id == own.id and one.key != own.key]
        if versions:
            self.other.choose(versions[-1].key)

    @Slot()
    def offer(self) -> None:
        """Offer every other sheet, versions of the same one first."""
        own = self.cover
        if own is None:
            return
        others = [one for one in self.desk.shelf.shelved if one.key != own.key]
        first = [one for one in others if one.id == own.id]
        rest = [one for one in others if one.id != own.id]
        rows = tuple((one.key, self._named(one)) for one in (*first, *rest))
        self.other.offer((("", self.tr("Compare with…")), *rows))

    @Slot()
    def compare(self) -> None:
        """Compare with the one chosen, beside the window."""
        key = self.other.chosen()
        if self.checklist is None or not key:
            self._compared = None
            self.tell()
            return
        self._say(self.tr("Comparing…"))
        self.desk.tasks.run(_Comparing(self.desk.shelf, key, self.checklist), self._show, self._refuse)

    @Slot(object)
    def _show(self, compared: Compared) -> None:
        if compared.key == self.other.chosen() and compared.own is self.checklist:
            self._compared = compared
            self.tell()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.tell()
        self.desk.complain(problem)

    @Slot()
    def tell(self) -> None:
        """Write what differs."""
        compared = self._compared
        if compared is None:
            self._say(self.tr("Choose a version or a checklist to compare with."))
            return
        found, language = compared.found, self.desk.language
        counts = {"changed": len(found.changed), "gone": len(found.gone), "added": len(found.added)}
        said = word("said.difference", language).format(same=found.same, **counts)
        counted = self.tr("Nothing differs.") if found.is_empty else said
        faces = Faces(compared.old, compared.new, found, language)
        self.faces.setHtml(dressed(self.desk.theme, f"<p><b>{counted}</b></p>{faces.written()}"))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setToolTip(self.tr("The version or checklist to hold beside this one"))
        self.faces.setAccessibleName(self.tr("Differences"))
        self.offer()

    def _say(self, words: str) -> None:
        self.faces.setHtml(dressed(self.desk.theme, f"<p class='q'>{words}</p>"))

    def _named(self, cover: Shelved) -> str:
        mark = "" if cover.shipped else f" · {cover.key[:8]}"
        return f"{cover.title.said(self.desk.language)} · {cover.version}{mark}"


class _Comparing:
    """The comparing of two sheets, as work to be done beside the window."""

    def __init__(self, shelf: Shelf, key: str, own: Checklist) -> None:
        self._shelf, self._key, self._own = shelf, key, own

    def __call__(self, task: Task) -> Compared:
        task.step(0, 1)
        other = self._shelf.sheet(self._key) or self._shelf.opening(self._key).checklist
        own = self._own
        later = other.id == own.id and other.version > own.version
        old, new = (own, other) if later else (other, own)
        found = difference(old, new)
        task.step(1, 1)
        return Compared(self._key, own, old, new, found)
