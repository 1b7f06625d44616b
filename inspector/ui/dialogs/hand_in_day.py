# SPDX-License-Identifier: MPL-2.0
"""Handing in a day: the papers of every sealed visit of a day in one folder, each proved, in one go."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from inspector.app.settings import LIMITS
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.papers import DayPapers
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.translator import LANGUAGES
from inspector.ui.widgets.format_buttons import FormatButtons

if TYPE_CHECKING:
    from inspector.app.submitting import Handed, Wish


class HandInDayDialog(Dialog):
    """A day, what is wished for, a folder, a bar that can be stopped, and a line a visit."""

    def __init__(self, desk: Desk, day: str, parent: QWidget | None = None) -> None:
        """Offer a day (`2026-11-21`), as the settings say."""
        super().__init__("", parent)
        self._desk = desk
        self._task: Task | None = None
        self._folder: Path | None = None
        self.setWindowTitle(self.tr("Hand in a day"))
        self.day = QLineEdit(day)
        self.day.setAccessibleName(self.tr("Day"))
        self.formats = FormatButtons()
        self.language, self.edition, self.limit = Segments(), Segments(), Segments()
        self.told = label("quiet", wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(4)
        self.lines.addStretch(1)
        self._offer()
        self.formats.retranslate()
        self.formats.redraw(desk.theme)
        self._lay(inner)
        self.go = self.verb(self.tr("Choose the folder and export"), primary=True)
        self.stop = self.verb(self.tr("Stop"))
        self.open_folder = self.verb(self.tr("Open folder"))
        self.shut = self.verb(self.tr("Close"))
        self._wire()
        self._count()
        self.resize(desk.theme.px(640), desk.theme.px(560))

    def _offer(self) -> None:
        none = self.tr("No limit")
        choices = (
            (self.language, self.tr("Language"), tuple(LANGUAGES.items())),
            (
                self.edition,
                self.tr("Edition"),
                tuple((code, self._desk.word(f"edition.{code}")) for code in ("internal", "outside")),
            ),
            (self.limit, self.tr("Size"), tuple((one, none if one == LIMITS[0] else f"{one} MB") for one in LIMITS)),
        )
        for segments, name, offered in choices:
            segments.setAccessibleName(name)
            segments.offer(offered)
        self.language.choose(self._desk.language)
        self.edition.choose(self._desk.hall.settings.edition)
        self.limit.choose(self._desk.hall.settings.mail_limit)

    def _lay(self, inner: QWidget) -> None:
        whole = QWidget()
        bed = QVBoxLayout(whole)
        bed.setContentsMargins(0, 0, 0, 0)
        bed.setSpacing(16)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        names = (self.tr("Day"), self.tr("Formats"), self.tr("Language"), self.tr("Edition"), self.tr("Size"))
        for row, (name, part) in enumerate(
            zip(names, (self.day, self.formats, self.language, self.edition, self.limit), strict=True)
        ):
            form.addWidget(label("quiet", name), row, 0)
            form.addWidget(part, row, 1)
        bed.addLayout(form)
        bed.addWidget(inner, 1)
        self.column.addWidget(scrolled(whole, self), 1)
        self.column.addWidget(self.told)
        self.column.addWidget(self.bar)

    def _wire(self) -> None:
        self.formats.changed.connect(self._count)
        self.day.textChanged.connect(self._count)
        self.edition.chosen_changed.connect(self._count)
        self.go.clicked.connect(self.choose_folder)
        self.stop.clicked.connect(self._stop)
        self.open_folder.clicked.connect(self._show_folder)
        self.shut.clicked.connect(self.close)
        self.stop.hide()
        self.open_folder.hide()

    def event(self, event: QEvent) -> bool:
        """Stop when it is closed."""
        if event.type() is QEvent.Type.Close and self._task is not None:
            self._task.stop()
        return super().event(event)

    def wish(self) -> "Wish":
        """Give what is wished for as it is chosen now."""
        from inspector.app.submitting import Wish, limit_of

        limit = limit_of(self.limit.chosen() or LIMITS[0])
        return Wish(self.formats.wished(), self.language.chosen(), self.edition.chosen(), limit)

    @Slot()
    def choose_folder(self) -> None:
        """Ask where to, and begin."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Hand in a day"), self._desk.folder("papers"))
        if folder:
            self._desk.remember("papers", str(Path(folder, "x")))
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Write the papers of the day into a folder, beside the window."""
        self._folder = folder
        self._busy(busy=True)
        work = DayPapers(self._desk.hall, self.day.text().strip(), self.wish(), folder)
        self._task = self._desk.tasks.run(work, self._handed, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.stopped.connect(self._stopped)
        self._task.broke.connect(self._stopped)

    @Slot()
    def _count(self) -> None:
        """Say how many visits the day has."""
        from inspector.app.submitting import visits_of_day

        found = len(visits_of_day(self._desk.hall, self.day.text().strip()))
        self.told.setText(self.tr("Sealed visits of this day: {n}").format(n=found))
        self.formats.fit(self.edition.chosen())
        self.go.setEnabled(bool(found and self.wish().formats))

    @Slot(int, int)
    def _progressed(self, part: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(part)

    @Slot(object)
    def _handed(self, handed: "tuple[Handed, ...]") -> None:
        self._busy(busy=False)
        proved = sum(len(one.papers) for one in handed)
        self.told.setText(self.tr("Papers exported and proved: {n}").format(n=proved))
        for one in handed:
            names = " · ".join(paper.path.name for paper in one.papers)
            fault = f"{one.site}: {self._desk.sentence(one.problem)}" if one.problem is not None else ""
            self.lines.insertWidget(self.lines.count() - 1, label("fault" if fault else "", fault or names, wrap=True))
        self.open_folder.show()

    @Slot(Problem)
    def _failed(self, problem: Problem) -> None:
        self._busy(busy=False)
        self.told.setText(self._desk.sentence(problem))

    @Slot()
    def _stopped(self) -> None:
        self._busy(busy=False)
        self.told.setText(self.tr("Stopped: what was proved before stands in the folder."))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _busy(self, *, busy: bool) -> None:
        if not busy:
            self._task = None
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.stop.setVisible(busy)
        self.go.setVisible(not busy)
