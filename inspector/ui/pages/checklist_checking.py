# SPDX-License-Identifier: MPL-2.0
"""A checklist checked: every fault and every hint with its place; choosing one shows the point it speaks of."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from inspector.core.checklist import Checklist
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.checklist_view import ChecklistView
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label, tip
from inspector.ui.shelf import Shelved
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.authoring import Arrived


class CheckingView(ChecklistView):
    """A verdict in a sentence and the list below it; `point_asked` names the point of a problem."""

    point_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start unchecked."""
        super().__init__(desk, parent)
        self.problems: tuple[Problem, ...] | None = None
        self._file: Path | None = None
        self._asked: Check | None = None
        self.verdict = label("strong", wrap=True)
        self.again, self.file, self.copy = QPushButton(), QPushButton(), QPushButton()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        draggable(self.list)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for verb in (self.again, self.file, self.copy):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        self.column.addLayout(verbs)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.list, 1)
        self.again.clicked.connect(self.check)
        self.file.clicked.connect(self.choose_file)
        self.copy.clicked.connect(self.copy_all)
        self.list.itemActivated.connect(self._open)
        self.retranslate()

    def show_sheet(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Forget what was found in another."""
        self.problems, self._file, self._asked = None, None, None
        super().show_sheet(cover, checklist)

    def enter(self) -> None:
        """Check at once when it was not done."""
        if self.problems is None:
            self.check()

    @Slot()
    def check(self) -> None:
        """Run every check beside the window: over the file where there is one, so that lines can be named."""
        if self.cover is not None and self.checklist is not None:
            self._file = None
            self._run(self.cover.path, self.checklist)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file to be checked; nothing of it is kept."""
        kinds = self.tr("Checklists (*.yaml *.yml *.xlsx *.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Check a file"), self.desk.folder("papers"), kinds)
        if name:
            self.desk.remember("papers", name)
            self.check_file(Path(name))

    def check_file(self, path: Path) -> None:
        """Check a file without keeping it."""
        self._file = path
        self._run(path, None)

    def _run(self, path: Path | None, checklist: Checklist | None) -> None:
        self._asked = Check(path, checklist)
        self.desk.tasks.run(self._asked, self._found, self.desk.complain)

    @Slot()
    def copy_all(self) -> None:
        """Copy every sentence."""
        said = [self.desk.sentence(problem) for problem in self.problems or ()]
        QGuiApplication.clipboard().setText("\n".join((self.verdict.text(), *said)))

    @Slot(object)
    def _found(self, found: "tuple[Check, tuple[Problem, ...]]") -> None:
        asked, problems = found
        if asked is self._asked:  # an earlier check may end later
            self.problems = problems
            self.tell()

    @Slot()
    def tell(self) -> None:
        """List faults, then hints."""
        from inspector.core.checks import is_hint

        self.list.clear()
        found = sorted(self.problems or (), key=is_hint)
        hints = sum(map(is_hint, found))
        self.verdict.setText(self._said(len(found) - hints, hints))
        for problem in found:
            kind = self.tr("Hint") if is_hint(problem) else self.tr("Fault")
            item = QListWidgetItem(f"{kind} · {self.desk.sentence(problem)}", self.list)
            icon, meaning = ("warning", "quiet") if is_hint(problem) else ("lost", "lost")
            item.setIcon(self.desk.theme.icon(icon, meaning, 16))
            item.setData(Qt.ItemDataRole.UserRole, problem.facts.get("point", ""))
            item.setToolTip(tip(item.text()))
        self.list.setIconSize(QSize(self.desk.theme.px(16), self.desk.theme.px(16)))
        self.copy.setEnabled(bool(found))

    def _said(self, faults: int, hints: int) -> str:
        if self.problems is None:
            return self.tr("Not checked yet.")
        name = self._file.name if self._file is not None else ""
        counted = self.tr("{faults} faults, {hints} hints").format(faults=faults, hints=hints)
        said = counted if faults or hints else self.tr("Nothing is wrong with it.")
        return f"{name}: {said}" if name else said

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        point = str(item.data(Qt.ItemDataRole.UserRole) or "")
        if point and self._file is None:
            self.point_asked.emit(point)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.again.setText(self.tr("Check again"))
        self.again.setToolTip(self.tr("Run every check over this checklist"))
        self.file.setText(self.tr("Check a file"))
        self.file.setToolTip(self.tr("Check a file without keeping it"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy every sentence"))
        self.list.setAccessibleName(self.tr("Faults and hints"))
        self.list.setToolTip(self.tr("Enter shows the point a line speaks of"))


class Check:
    """The check of one file, or of a kept checklist, as work to be done beside the window."""

    def __init__(self, path: Path | None, checklist: Checklist | None) -> None:
        """Name the file; a kept checklist has none."""
        self._path, self._checklist = path, checklist

    def __call__(self, task: Task) -> "tuple[Check, tuple[Problem, ...]]":
        """Give itself and every problem found."""
        task.step(0, 1)
        return self, self._problems()

    def _problems(self) -> tuple[Problem, ...]:
        if self._path is not None:
            from inspector.app.authoring import arrive

            return _with_doctor(self._path, arrive(self._path))
        from inspector.core.checks import check_checklist

        return check_checklist(self._checklist) if self._checklist is not None else ()


def _with_doctor(path: Path, found: "Arrived") -> tuple[Problem, ...]:
    if found.diagnosis is None:
        return found.problems
    waiting = sum(1 for one in found.diagnosis.proposals if one.asks)
    return (*found.problems, Problem("office_sheet", file=path.name, n=waiting))
