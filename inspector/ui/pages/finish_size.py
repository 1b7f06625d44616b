# SPDX-License-Identifier: MPL-2.0
"""How large the papers may be and how large they will be: a limit, and what was weighed beside the window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.app.settings import LIMITS
from inspector.core.problems import Problem
from inspector.core.rounds import VisitId
from inspector.ui.desk import Desk
from inspector.ui.papers import Weighing
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.size_planning import Sizes
    from inspector.app.submitting import Wish

NAMES: Final = {
    "pdf": QT_TRANSLATE_NOOP("SizeLine", "PDF"),
    "xlsx": QT_TRANSLATE_NOOP("SizeLine", "Workbook"),
    "bundle": QT_TRANSLATE_NOOP("SizeLine", "Bundle"),
}


class SizeLine(QWidget):
    """A choice of limits, and a line that says what the papers will weigh."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Weigh nothing yet."""
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._sizes: Sizes | None = None
        self.limit = Segments()
        self.told = label("caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.limit)
        column.addWidget(self.told)
        self.limit.chosen_changed.connect(self.changed)

    def bytes(self) -> int:
        """Give the limit chosen in bytes; 0: none."""
        from inspector.app.submitting import limit_of

        return limit_of(self.limit.chosen() or LIMITS[0])

    def weigh(self, visit: VisitId, wish: "Wish") -> None:
        """Learn how large the papers wished for will be; an earlier weighing is given up."""
        self.forget()
        if not wish.formats:
            return
        self.told.setText(self.tr("Weighing …"))
        self._task = self._desk.tasks.run(Weighing(self._desk.hall, visit, wish), self._weighed, self._failed)
        self._task.is_told = True
        self._task.broke.connect(self._given_up)
        self._task.stopped.connect(self._given_up)

    def forget(self) -> None:
        """Give up a weighing under way, and what was weighed."""
        if self._task is not None:
            self._task.done.disconnect(self._weighed)
            self._task.stop()
        self._task, self._sizes = None, None
        self.told.clear()

    def retranslate(self) -> None:
        """Say every word anew."""
        none = self.tr("No limit")
        self.limit.offer(tuple((code, none if code == LIMITS[0] else f"{code} MB") for code in LIMITS))
        self.limit.setAccessibleName(self.tr("Size"))
        self._say()

    @Slot(object)
    def _weighed(self, sizes: "Sizes") -> None:
        self._task, self._sizes = None, sizes
        self._say()

    @Slot(Problem)
    def _failed(self, problem: Problem) -> None:
        self._task = None
        self.told.setText(self._desk.sentence(problem))

    @Slot()
    def _given_up(self) -> None:
        self._task = None
        self.told.clear()

    def _say(self) -> None:
        sizes = self._sizes
        if sizes is None:
            return
        listed = " · ".join(f"{self.tr(str(NAMES[form]))} {_megabytes(size)}" for form, size in sizes.sizes.items())
        said = [self.tr("About {sizes}; photos up to {pixels} pixels.").format(sizes=listed, pixels=sizes.pixels)]
        limit = self.bytes()
        if limit and not sizes.fits(limit):
            said.append(self.tr("Even so they are larger than that: hand them in on a stick, or leave photos out."))
        elif limit and sizes.sizes.get("bundle", 0) > limit:
            said.append(self.tr("A bundle carries photos as taken. PDF and workbook carry the scorecard too."))
        self.told.setText(" ".join(said))


def _megabytes(size: int) -> str:
    return f"{max(size, 10_000) / 1_000_000:.2f} MB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
