# SPDX-License-Identifier: MPL-2.0
"""A checklist duplicated: an id, a title and a version of its own, to be kept here or written down to work on."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QWidget

from inspector.app.authoring import adapted, write_down
from inspector.app.file_names import fitting
from inspector.core.checklist import Checklist
from inspector.core.checks import check_checklist, is_hint
from inspector.core.problems import KnownError, Problem
from inspector.core.text import text
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.translator import LANGUAGES

_KEPT: Final = QT_TRANSLATE_NOOP("AdaptDialog", "Kept: {title}, version {version}")
_WRITTEN: Final = QT_TRANSLATE_NOOP("AdaptDialog", "Written: {path}. Work on it, then bring it in.")


class AdaptDialog(Dialog):
    """Fields for id, version and title in each language; `kept` names the copy on the shelf."""

    kept = Signal(str)

    def __init__(self, desk: Desk, checklist: Checklist, parent: QWidget | None = None) -> None:
        """Offer names close to the first ones."""
        super().__init__("", parent)
        self._desk, self._checklist = desk, checklist
        self.setWindowTitle(self.tr("Duplicate and adapt"))
        self.name, self.version = QLineEdit(f"{checklist.id}-local"), QLineEdit("1")
        self.titles = {code: QLineEdit(checklist.title.said(code)) for code in checklist.languages()}
        self.fault = label("fault", wrap=True)
        form = QFormLayout()
        form.setSpacing(12)
        fields = {self.tr("Id"): self.name, self.tr("Version"): self.version}
        fields |= {
            self.tr("Title ({language})").format(language=LANGUAGES.get(code, code)): field
            for code, field in self.titles.items()
        }
        for words, field in fields.items():
            field.setAccessibleName(words)
            field.setToolTip(words)
            field.textChanged.connect(self.fault.clear)
            form.addRow(label("", words, self), field)
        said = self.tr("The copy stands by itself: its standing is local, and the first one is left as it is.")
        self.column.addWidget(label("quiet", said, self, wrap=True))
        bed = QWidget(self)
        bed.setLayout(form)
        form.setContentsMargins(0, 0, 12, 0)
        self.column.addWidget(scrolled(bed, self), 1)
        self.column.addWidget(self.fault)
        self.verb(self.tr("Cancel")).clicked.connect(self.close)
        self.verb(self.tr("Save as Excel")).clicked.connect(self.save_excel)
        self.verb(self.tr("Save as YAML")).clicked.connect(self.save_yaml)
        self.verb(self.tr("Keep a copy"), primary=True).clicked.connect(self.keep)
        self.resize(desk.theme.px(620), desk.theme.px(360))

    def made(self) -> Checklist | None:
        """Make the copy; None, and the fault said, when a name does not fit."""
        title = text({code: field.text().strip() for code, field in self.titles.items()})
        name, version = self.name.text().strip(), self.version.text().strip()
        if not (name and version and all(said for _, said in title.words)):
            self._say(Problem("adapt_unnamed"))
            return None
        if any((one.id, one.version) == (name, version) for one in self._desk.shelf.shelved):
            self._say(Problem("version_taken", found=version, id=name))
            return None
        made = adapted(self._checklist, name=name, version=version, title=title)
        fault = next((problem for problem in check_checklist(made) if not is_hint(problem)), None)
        if fault is not None:
            self._say(fault)
        return made if fault is None else None

    @Slot()
    def keep(self) -> None:
        """Keep the copy in the workspace."""
        made = self.made()
        if made is None:
            return
        try:
            digest = self._desk.hall.workspace.keep_checklist(made)
        except KnownError as error:
            self._say(error.problem)
            return
        facts = {"title": made.title.said(self._desk.language), "version": made.version}
        self._desk.say(Phrase("AdaptDialog", str(_KEPT), facts), "good")
        self.kept.emit(str(digest))
        self.close()

    @Slot()
    def save_yaml(self) -> None:
        """Write the copy as YAML."""
        self._ask_where(".yaml")

    @Slot()
    def save_excel(self) -> None:
        """Write the copy as the Excel template."""
        self._ask_where(".xlsx")

    def _ask_where(self, suffix: str) -> None:
        made = self.made()
        if made is None:
            return
        name = Path(self._desk.folder("papers"), fitting(f"{made.id} {made.version}") + suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(name), f"*{suffix}")
        if chosen:
            self._desk.remember("papers", chosen)
            self.save(made, Path(chosen).with_suffix(suffix))

    def save(self, made: Checklist, path: Path) -> None:
        """Write the copy to a file beside the window, whole or not at all."""
        self._desk.tasks.run(WriteDown(made, path), self._written, self._say)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._desk.say(Phrase("AdaptDialog", str(_WRITTEN), {"path": str(path)}), "good")
        self.close()

    @Slot(Problem)
    def _say(self, problem: Problem) -> None:
        self.fault.setText(self._desk.sentence(problem))


class WriteDown:
    """The writing of a checklist, as work to be done beside the window."""

    def __init__(self, checklist: Checklist, path: Path) -> None:
        """Name the sheet and the file; its ending tells the form."""
        self._checklist, self._path = checklist, path

    def __call__(self, task: Task) -> Path:
        """Write it; raises KnownError when that is refused."""
        task.step(0, 1)
        write_down(self._checklist, self._path)
        return self._path
