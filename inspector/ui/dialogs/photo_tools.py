# SPDX-License-Identifier: MPL-2.0
"""The tools under a photo: what to draw with, the words of a mark, steps back, nearer and farther."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from inspector.ui.dialogs.photo_canvas import LOOK
from inspector.ui.dialogs.photo_sketch import Sketch
from inspector.ui.dialogs.photo_words import WordsField
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow

# name, drawing, words, key
TOOLS: Final = (
    (LOOK, "hand", QT_TRANSLATE_NOOP("PhotoTools", "Look and move marks"), "V"),
    ("arrow", "mark_arrow", QT_TRANSLATE_NOOP("PhotoTools", "Arrow"), "A"),
    ("box", "box", QT_TRANSLATE_NOOP("PhotoTools", "Box"), "B"),
    ("text", "mark_text", QT_TRANSLATE_NOOP("PhotoTools", "Words"), "T"),
    ("blur", "mark_blur", QT_TRANSLATE_NOOP("PhotoTools", "Make a face or plate unreadable"), "M"),
)
STEPS: Final = (
    ("undo", "undo", QT_TRANSLATE_NOOP("PhotoTools", "Undo the last mark"), "Ctrl+Z"),
    ("redo", "redo", QT_TRANSLATE_NOOP("PhotoTools", "Redo the mark"), "Ctrl+Y"),
    ("remove", "trash", QT_TRANSLATE_NOOP("PhotoTools", "Take the mark out"), "Del"),
)
SIGHTS: Final = (
    ("farther", "farther", QT_TRANSLATE_NOOP("PhotoTools", "Farther"), "-"),
    ("nearer", "nearer", QT_TRANSLATE_NOOP("PhotoTools", "Nearer"), "+"),
    ("original", "picture", QT_TRANSLATE_NOOP("PhotoTools", "Show the original"), "O"),
)


class PhotoTools(QWidget):
    """Tells `tool_chosen` and `asked` (the name of a step or sight), and `worded` while words are typed."""

    tool_chosen = Signal(str)
    asked = Signal(str)
    worded = Signal(str)
    words_done = Signal()

    def __init__(self, theme: Theme) -> None:
        """Stand every tool in a row that wraps."""
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, QToolButton] = {}
        self.words = WordsField()
        self.words.setMaxLength(60)
        self.words.setMinimumWidth(theme.px(150))
        self.words.hide()
        row = Flow(self, 4)
        self._group = QButtonGroup(self)
        for table in (TOOLS, STEPS, SIGHTS):
            for name, _, _, _ in table:
                row.addWidget(self._made(name, chosen=table is TOOLS))
        self.buttons["original"].setCheckable(True)
        row.addWidget(self.words)
        self.words.textEdited.connect(self.worded)
        self.words.returnPressed.connect(self.words_done)
        theme.changed.connect(self.draw)
        self.draw()

    def show_state(self, tool: str, sketch: Sketch, *, bare: bool, fixed: bool) -> None:
        """Show which tool is held, what can be taken back, and the words of the mark chosen."""
        for name, _, _, _ in TOOLS:
            self.buttons[name].setChecked(name == tool)
            self.buttons[name].setVisible(not fixed)
        states = {"undo": sketch.can_undo, "redo": sketch.can_redo, "remove": sketch.stroke() is not None}
        for name, able in states.items():
            self.buttons[name].setEnabled(able)
            self.buttons[name].setVisible(not fixed)
        self.buttons["original"].setVisible(bool(sketch.strokes))
        self.buttons["original"].setChecked(bare)
        stroke = sketch.stroke()
        self.words.setVisible(stroke is not None and stroke.kind == "text" and not fixed)
        if stroke is not None and self.words.text() != stroke.text:
            self.words.setText(stroke.text)

    @Slot()
    def draw(self) -> None:
        """Say every word and take every icon anew."""
        for name, drawing, words, keys in (*TOOLS, *STEPS, *SIGHTS):
            said = QCoreApplication.translate("PhotoTools", str(words))
            button = self.buttons[name]
            button.setIcon(self._theme.icon(drawing, lit="accent"))
            button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
            button.setFixedSize(self._theme.touch, self._theme.touch)
            button.setToolTip(f"{said}  {keys}")
            button.setAccessibleName(said)
        self.words.setMinimumHeight(self._theme.touch)
        self.words.setPlaceholderText(self.tr("What the mark says"))
        self.words.setAccessibleName(self.tr("What the mark says"))

    def _made(self, name: str, *, chosen: bool) -> QToolButton:
        button = self.buttons[name] = QToolButton()
        button.setObjectName(name)
        button.setProperty("look", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if chosen:
            button.setCheckable(True)
            self._group.addButton(button)
            button.clicked.connect(self._choose)
        else:
            button.clicked.connect(self._ask)
        return button

    @Slot()
    def _choose(self) -> None:
        self.tool_chosen.emit(self.sender().objectName())

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())
