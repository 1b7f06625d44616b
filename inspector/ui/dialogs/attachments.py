# SPDX-License-Identifier: MPL-2.0
"""Files that go along: those of the visit and those of its points, added, opened, saved, taken off."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from inspector.app.attaching import attach, copy_to_open, detach, keep_file, save_copy
from inspector.core.attachments import Attachment
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.tray_drop import DropSpot

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.session import Session

_KB, _MB = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class _Keeping:
    """The work beside the window: what cannot be kept is told, the rest is kept."""

    hall: "Hall"
    paths: tuple[Path, ...]
    point: str

    def __call__(self, task: Task) -> tuple[tuple[Attachment, ...], tuple[Problem, ...]]:
        """Keep them one after another."""
        kept: list[Attachment] = []
        problems: list[Problem] = []
        for place, path in enumerate(self.paths):
            task.step(place, len(self.paths))
            try:
                kept.append(keep_file(self.hall, path, self.point))
            except KnownError as error:
                problems.append(error.problem)
        return tuple(kept), tuple(problems)


class AttachmentsDialog(Dialog):
    """The list, and a verb for each thing that can be done with the file chosen; `changed` tells another list."""

    changed = Signal()

    def __init__(self, desk: Desk, session: "Session", point: str, parent: QWidget | None = None) -> None:
        """Show the files of a visit; new ones go to `point`, or to the visit."""
        super().__init__("", parent)
        self._desk, self._session, self._point = desk, session, point
        self.setWindowTitle(self.tr("Files that go along"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.told = label("quiet", wrap=True)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.told)
        row = QWidget()
        flow = Flow(row, 8, 8)
        self.to_point, self.to_visit = QPushButton(), QPushButton()
        self.open_it, self.save, self.take_off = QPushButton(), QPushButton(), QPushButton()
        for button in (self.to_point, self.to_visit, self.open_it, self.save, self.take_off):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.column.addWidget(row)
        leave = self.verb(self.tr("Close"), primary=True)
        leave.setToolTip(self.tr("Back to the visit  Esc"))
        leave.clicked.connect(self.close)
        DropSpot(self.list.viewport(), QMimeData.hasUrls).dropped.connect(self._drop)
        self._wire()
        self._speak()
        self.resize(desk.theme.px(640), desk.theme.px(440))
        self.refill()

    @property
    def chosen(self) -> Attachment | None:
        """The file the cursor stands on."""
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Attachment) else None

    def take(self, paths: tuple[Path, ...], point: str) -> None:
        """Take files for a point, or for the visit where it is empty."""
        if paths and self._session.sealed is None:
            self._desk.tasks.run(_Keeping(self._desk.hall, paths, point), self._add)

    @Slot()
    def refill(self) -> None:
        """Show the files as they stand."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for one in self._session.attachments:
            place = self.tr("point {id}").format(id=one.point) if one.point else self.tr("the whole visit")
            item = QListWidgetItem(f"{one.name}   {_size(one.size)}   {place}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setSizeHint(QSize(0, self._desk.theme.touch))
            self.list.addItem(item)
        if not self._session.attachments and not self.told.text():
            self.told.setText(self.tr("No file goes along yet."))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        open_ = self._session.sealed is None
        for button in (self.to_point, self.to_visit):
            button.setEnabled(open_)
        for button in (self.open_it, self.save):
            button.setEnabled(self.chosen is not None)
        self.take_off.setEnabled(open_ and self.chosen is not None)

    @Slot()
    def _choose(self) -> None:
        point = self._point if self.sender() is self.to_point else ""
        names, _ = QFileDialog.getOpenFileNames(self, self.windowTitle(), self._desk.folder("papers"))
        self.take(tuple(Path(name) for name in names), point)

    @Slot(QMimeData, QPoint)
    def _drop(self, what: QMimeData, _spot: QPoint) -> None:
        self.take(tuple(Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()), self._point)

    @Slot(object)
    def _add(self, found: tuple[tuple[Attachment, ...], tuple[Problem, ...]]) -> None:
        kept, problems = found
        try:
            attach(self._session, kept)
        except KnownError as error:
            problems = (*problems, error.problem)
        self.told.setText("\n".join(map(self._desk.sentence, problems)))
        self.refill()
        self.changed.emit()

    @Slot()
    def _open(self) -> None:
        if self.chosen is None:
            return
        try:
            path = copy_to_open(self._desk.hall, self.chosen)
        except KnownError as error:
            self.told.setText(self._desk.sentence(error.problem))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def _save(self) -> None:
        if self.chosen is None:
            return
        start = str(Path(self._desk.folder("papers")) / self.chosen.name)
        name, _ = QFileDialog.getSaveFileName(self, self.save.text(), start)
        if not name:
            return
        try:
            save_copy(self._desk.hall, self.chosen, Path(name))
        except KnownError as error:
            self.told.setText(self._desk.sentence(error.problem))

    @Slot()
    def _take_off(self) -> None:
        if self.chosen is None:
            return
        try:
            detach(self._session, self.chosen)
        except KnownError as error:
            self.told.setText(self._desk.sentence(error.problem))
        self.refill()
        self.changed.emit()

    def _wire(self) -> None:
        self.to_point.clicked.connect(self._choose)
        self.to_visit.clicked.connect(self._choose)
        self.open_it.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.take_off.clicked.connect(self._take_off)
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemActivated.connect(self._open)

    def _speak(self) -> None:
        self.to_point.setText(self.tr("Add to point {id}").format(id=self._point))
        self.to_point.setToolTip(self.tr("Add files to the point at hand, or drop them on the list"))
        self.to_visit.setText(self.tr("Add to the visit"))
        self.to_visit.setToolTip(self.tr("Add files that belong to no one point"))
        self.open_it.setText(self.tr("Open"))
        self.open_it.setToolTip(self.tr("Open a copy with the program of this computer"))
        self.save.setText(self.tr("Save a copy"))
        self.save.setToolTip(self.tr("Save the file under a name of your own"))
        self.take_off.setText(self.tr("Take off"))
        self.take_off.setToolTip(self.tr("Leave this file out of the visit"))


def _size(count: int) -> str:
    """Say a size as people do: 340 KB, 2.4 MB."""
    if count < _MB:
        return f"{max(1, -(-count // _KB))} KB"
    return f"{count // _MB}.{count % _MB // 100_000} MB"
