# SPDX-License-Identifier: MPL-2.0
"""A photo, large: looked at closely, marked by hand, or erased; Enter keeps the marks, Esc puts it away."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.marking import drawn, original_of, strokes_of
from inspector.core.copies import Stroke
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_canvas import LOOK, PhotoCanvas
from inspector.ui.dialogs.photo_erasing import ErasingRow
from inspector.ui.dialogs.photo_sketch import NONE, Sketch
from inspector.ui.dialogs.photo_tools import SIGHTS, STEPS, TOOLS, PhotoTools
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.session import Session

PIXELS: Final = 2400
_KEYS: Final = {keys: name for table in (TOOLS, STEPS, SIGHTS) for name, _, _, keys in table}
_SAME: Final = {"=": "+", "_": "-", "Backspace": "Del", "Ctrl+Shift+Z": "Ctrl+Y"}


@dataclass(frozen=True, slots=True)
class _Reading:
    """The work of showing: the original, as large as a screen needs it."""

    hall: "Hall"
    sha256: str

    def __call__(self, task: Task) -> QImage:
        """Read it."""
        return QImage(str(self.hall.workspace.photos.thumbnail(self.sha256, PIXELS)))


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The work of keeping: the marks drawn into a copy at full size."""

    hall: "Hall"
    sha256: str
    strokes: tuple[Stroke, ...]

    def __call__(self, task: Task) -> bytes:
        """Draw it."""
        return drawn(self.hall, self.sha256, self.strokes)


class PhotoDialog(QDialog):
    """Marks are kept when it is put away, as one act that can be taken back; `kept` carries the deed."""

    kept = Signal(object)
    erased = Signal(str)

    def __init__(self, desk: Desk, session: "Session", sha256: str, parent: QWidget, *, may_mark: bool = True) -> None:
        """Read the picture beside the window; without `may_mark` it is only looked at."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo"))
        self.setAccessibleName(self.tr("Photo"))
        self._desk, self._session, self._sha256 = desk, session, sha256
        self._original = original_of(session, sha256)
        self._saving = self._thrown = False
        self.canvas, self.tools = PhotoCanvas(desk.theme), PhotoTools(desk.theme)
        self.canvas.setAccessibleName(self.tr("Photo"))
        self.canvas.fixed = not may_mark or session.sealed is not None
        self.erasing, self.told = ErasingRow(desk.theme), label("caption", wrap=True)
        self.discard, self.leave = QPushButton(), QPushButton()
        self._lay_out()
        self._wire()
        self.resize(parent.window().size() * 0.92)
        desk.tasks.run(_Reading(desk.hall, self._original), self._show, self._refuse)
        self._show_state()
        self.canvas.setFocus()

    @property
    def sketch(self) -> Sketch:
        """The marks as they stand."""
        return self.canvas.sketch

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Keep the marks and go."""
        if not self.sketch.is_changed or self.canvas.fixed:
            self.close()
        elif not self._saving:
            self._saving = True
            self._show_state()
            work = _Drawing(self._desk.hall, self._original, self.sketch.strokes)
            self._desk.tasks.run(work, self._annotate, self._stay)

    @Slot()
    def throw_away(self) -> None:
        """Go without the marks drawn now."""
        self._thrown = True
        self.close()

    @Slot(bytes)
    def _annotate(self, data: bytes) -> None:
        try:
            deed = self._session.annotate(self._sha256, data, self.sketch.strokes)
        except KnownError as error:
            self._stay(error.problem)
            return
        self._thrown = True
        self.kept.emit(deed)
        self.close()

    @Slot(Problem)
    def _stay(self, problem: Problem) -> None:
        """Say why the marks could not be kept; nothing drawn is lost."""
        self._saving = False
        self.told.setText(self._desk.sentence(problem))
        self._show_state()

    @Slot(str)
    def _erase(self, reason: str) -> None:
        from inspector.app.erasing import erase_photo

        try:
            erase_photo(self._desk.hall.workspace, self._session, self._sha256, reason)
        except KnownError as error:
            self.told.setText(self._desk.sentence(error.problem))
            return
        self._thrown = True
        self.erased.emit(self._sha256)
        self.close()

    @Slot(str)
    def take_step(self, name: str) -> None:
        """Take a step back or on, take a mark out, come nearer, or see the original."""
        if name in {"undo", "redo", "remove"}:
            {"undo": self.sketch.undo, "redo": self.sketch.redo, "remove": self.sketch.remove}[name]()
            self.canvas.tell()
        elif name == "original":
            self.canvas.show_bare(bare=not self.canvas.bare)
            self._show_state()
        else:
            self.canvas.draw_nearer(1.25 if name == "nearer" else 0.8)

    # -- showing -----------------------------------------------------------------------------------------------------

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        self.canvas.show_picture(QPixmap.fromImage(image), Sketch(strokes_of(self._session, self._sha256)))
        self._show_state()

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.canvas.fixed = True
        self.told.setText(self._desk.sentence(problem))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        changed = self.sketch.is_changed
        self.tools.show_state(self.canvas.tool, self.sketch, bare=self.canvas.bare, fixed=self.canvas.fixed)
        self.leave.setText(self.tr("Keep marks") if changed else self.tr("Close"))
        self.leave.setToolTip(f"{self.leave.text()}  Enter")
        self.leave.setEnabled(not self._saving)
        self.discard.setVisible(changed)
        self.discard.setEnabled(not self._saving)
        self.told.setVisible(bool(self.told.text()))

    @Slot()
    def _begin_words(self) -> None:
        self.tools.words.setVisible(True)
        self.tools.words.setFocus()

    @Slot(str)
    def _word(self, text: str) -> None:
        self.sketch.word(text)
        self.canvas.update()
        self.told.clear()
        self._show_state()

    @Slot()
    def _end_words(self) -> None:
        self.sketch.settle()
        self.canvas.take_tool(LOOK)
        self.canvas.setFocus()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters take a tool, Enter keeps, Ins sets a mark in the middle, Esc lets a mark go, then the photo."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keep()
        elif key in {Qt.Key.Key_Insert, Qt.Key.Key_Space} and not self.canvas.fixed:
            self.canvas.add_in_the_middle()
        elif key == Qt.Key.Key_Escape:
            self._step_out()
        else:
            self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> None:
        spelled = QKeySequence(event.keyCombination()).toString()
        spelled = _SAME.get(spelled, spelled).removeprefix("Shift+")
        name = _KEYS.get(spelled, "")
        if name in {tool for tool, _, _, _ in TOOLS}:
            self.canvas.take_tool(name)
        elif name:
            self.take_step(name)
        else:
            super().keyPressEvent(event)

    def _step_out(self) -> None:
        if self.erasing.is_asked:
            self.erasing.take_back()
        elif self.canvas.tool != LOOK or self.sketch.stroke() is not None:
            self.sketch.choose(NONE)
            self.canvas.take_tool(LOOK)
            self.canvas.update()
            self.canvas.setFocus()
        else:
            self.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was drawn before going; whoever does not want it says so."""
        if self.sketch.is_changed and not self._thrown and not self.canvas.fixed:
            event.ignore()
            self.keep()
        else:
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.tools.draw()
            self._show_state()

    def _lay_out(self) -> None:
        self.discard.setText(self.tr("Discard marks"))
        self.discard.setToolTip(self.tr("Go without the marks drawn now"))
        self.leave.setProperty("look", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.erasing, 1)
        for button in (self.discard, self.leave):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.told)
        column.addWidget(self.tools)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.canvas.changed.connect(self._show_state)
        self.canvas.words_asked.connect(self._begin_words)
        self.tools.tool_chosen.connect(self.canvas.take_tool)
        self.tools.asked.connect(self.take_step)
        self.tools.worded.connect(self._word)
        self.tools.words_done.connect(self._end_words)
        self.erasing.erased.connect(self._erase)
        self.discard.clicked.connect(self.throw_away)
        self.leave.clicked.connect(self.keep)
