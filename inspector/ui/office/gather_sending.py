# SPDX-License-Identifier: MPL-2.0
"""Everything that was gathered and decided, or that of one round, written as a merge file for the level above."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.merge_file import ENDING
from inspector.core.merging.picture import Picture
from inspector.ui.desk import Desk
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.parts.tick import Tick
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.merge_files import MergeWritten
    from inspector.app.office.office import Office

_DONE: Final = QT_TRANSLATE_NOOP(
    "GatherSending", "Written and proved: {name}. Cards {cards}, records {records}, photos {photos}; digest {digest}."
)
_LACKS: Final = QT_TRANSLATE_NOOP("GatherSending", "Photos and attachments that cards name and that are not here: {n}.")


@dataclass(frozen=True, slots=True)
class _Writing:
    """The writing of a merge file, proved."""

    office: "Office"
    path: Path
    rounds: tuple[str, ...]
    sealed: bool

    def __call__(self, task: Task) -> "MergeWritten":
        task.step(0, 1)
        return self.office.write_merge(self.path, self.rounds, sealed=self.sealed)


class GatherSending(QFrame):
    """The same set gives the same file, whoever wrote it, up to its seal; the level above gathers it like any other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(parent)
        self.setProperty("look", "sunken")
        self._desk = desk
        self._rounds: tuple[tuple[str, str], ...] = ()
        self.told, self.round, self.write, self.going = (
            label("quiet", wrap=True),
            Chooser(desk.theme),
            QPushButton(),
            Going(),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.seal = Tick(desk.theme)
        self.seal.setChecked(True)
        for part in (self.told, self.round, self.seal, self.going, self.write):
            column.addWidget(part)
        self.write.clicked.connect(self.choose_place)
        self.retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Offer the rounds there are."""
        named = {walk.header.round: walk.header.title for walk in picture.walks.values() if walk.header.round}
        named |= {name: plan.title for name, plan in picture.plans.items() if plan.title}
        self._rounds = tuple(sorted(named.items()))
        self.write.setEnabled(bool(picture.walks))
        self.retranslate()

    @Slot()
    def choose_place(self) -> None:
        """Ask where the file is to be written."""
        title, kinds = self.tr("Write the merge file"), self.tr("Merge files (*{end})").format(end=ENDING)
        start = str(Path(self._desk.folder("papers"), self.tr("merged") + ENDING))
        name, _ = QFileDialog.getSaveFileName(self, title, start, kinds)
        if name:
            self._desk.remember("papers", name)
            self.write_to(Path(name))

    def write_to(self, path: Path) -> None:
        """Write the file beside the window, and prove it."""
        chosen = self.round.chosen()
        work = _Writing(self._desk.office.office, path, (chosen,) if chosen else (), self.seal.isChecked())
        self.going.follow(self._desk.tasks.run(work, self._written, self._desk.complain))

    @Slot(object)
    def _written(self, done: "MergeWritten") -> None:
        counts = {"cards": str(done.cards), "records": str(done.records), "photos": str(done.photos)}
        facts = {"name": done.path.name, "digest": done.digest[:16], **counts}
        self._desk.say(Phrase("GatherSending", str(_DONE), facts), "good")
        if done.missing:
            self._desk.say(Phrase("GatherSending", str(_LACKS), {"n": str(done.missing)}), "warning")

    def retranslate(self) -> None:
        """Say every word anew."""
        self.told.setText(
            self.tr(
                "For the level above: all cards, letters and decisions in one file. The same set gives the same file,"
                " but for the seal at its end."
            )
        )
        self.seal.setText(self.tr("Seal it with the key of this laptop"))
        self.seal.setToolTip(self.tr("The level above sees who wrote it; what is in it stays the same"))
        self.round.offer((("", self.tr("Everything that is here")), *self._rounds))
        self.round.setAccessibleName(self.tr("What goes into the file"))
        self.round.setToolTip(self.tr("What goes into the file"))
        self.write.setText(self.tr("Write the merge file …"))
        self.write.setToolTip(self.tr("It is read back and proved before it is said to be written"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
