# SPDX-License-Identifier: MPL-2.0
"""The right side of the doctor's page: which rows, the rows, the one looked at in full, and what to do with it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.core.doctor.diagnosis import What
from inspector.ui.desk import Desk
from inspector.ui.models import doctor_words as words
from inspector.ui.models.doctor_deciding import Deciding
from inspector.ui.models.doctor_rows import DoctorRows
from inspector.ui.parts.column import draggable, scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.widgets.doctor_card import DoctorCard
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.prose import Prose

VERBS: Final = ("accept", "correct", "drop")
MANY: Final = 600  # rows from which all are equally high, so that none is measured
TOOLS: Final = ("undo", "redo", "previous_open", "next_open")


class RowsView(QListView):
    """The rows; Space is told as Enter is."""

    pressed_space = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pressed_space.emit()
        else:
            super().keyPressEvent(event)


class DoctorList(QWidget):
    """Tells `turned` with the key of the row looked at, and `shown_changed` when other rows are asked for."""

    turned = Signal(str)
    shown_changed = Signal(str)

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        """Lay the rows over the words in full."""
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._deciding: Deciding | None = None
        self.which = Segments()
        self.rows = DoctorRows(desk.tongue, self)
        self.list = RowsView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(DoctorCard(desk.theme, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        draggable(self.list)
        self._told = Prose(desk.theme, "caption", "ink", leading=1.4)
        self._room = scrolled(self._told, self)
        self.verbs = {name: QPushButton() for name in VERBS}
        self.tools = {name: QToolButton() for name in TOOLS}
        self._lay()
        self.which.chosen_changed.connect(self.shown_changed)
        self.list.pressed_space.connect(actions["accept"].trigger)
        self.list.doubleClicked.connect(actions["correct"].trigger)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.redraw()

    def _lay(self) -> None:
        foot = Flow(None, 4, 8)
        for name, button in self.verbs.items():
            button.clicked.connect(self._actions[name].trigger)
            self._actions[name].enabledChanged.connect(button.setEnabled)
            foot.addWidget(button)
        self.verbs["accept"].setProperty("look", "primary")
        for name, tool in self.tools.items():
            tool.clicked.connect(self._actions[name].trigger)
            self._actions[name].enabledChanged.connect(tool.setEnabled)
            foot.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(self.list, 1)
        column.addWidget(self._room)
        column.addLayout(foot)

    def open(self, deciding: Deciding) -> None:
        """Show what is decided on."""
        self._deciding = deciding
        self.list.setUniformItemSizes(len(deciding.diagnosis.proposals) > MANY)
        self.rows.open(deciding)
        deciding.changed.connect(self.say)
        self.say()

    def key(self) -> str:
        """Give the key of the row looked at."""
        return self.rows.key(self.list.currentIndex())

    def go(self, key: str) -> bool:
        """Look at a row; False when it is not among those shown."""
        index = self.rows.index_of(key)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        return index.isValid()

    def show_which(self, shown: str) -> None:
        """Show all rows, those that wait, or the cells left over."""
        self.which.choose(shown)
        self.rows.show(shown)

    @Slot()
    def say(self) -> None:
        """Say the counts and the row looked at anew."""
        if self._deciding is None:
            return
        counts = {
            "all": len(self._deciding.diagnosis.proposals),
            "open": len(self._deciding.undecided()),
            "left": len(self._deciding.diagnosis.left),
        }
        names = {"all": self.tr("All {n}"), "open": self.tr("To decide {n}"), "left": self.tr("Left over {n}")}
        self.which.offer(tuple((code, names[code].format(n=n)) for code, n in counts.items()))
        self.which.choose(self.rows.shown)
        self._tell()

    @Slot()
    def redraw(self) -> None:
        """Take words, icons and heights anew."""
        self.which.setAccessibleName(self.tr("Rows shown"))
        self.list.setAccessibleName(self.tr("What the doctor proposes"))
        for name, button in {**self.verbs, **self.tools}.items():
            action = self._actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if isinstance(button, QPushButton):
                button.setText(action.text())
            button.setAccessibleName(action.text())
            button.setToolTip(f"{action.text()}  {keys}".strip())
            button.setEnabled(action.isEnabled())
        theme = self._desk.theme
        for name, icon, meaning in (("accept", "met", "on_accent"), ("correct", "note", ""), ("drop", "skipped", "")):
            self.verbs[name].setIcon(theme.icon(icon, meaning or "ink", 18))
        icons = {"undo": "undo", "redo": "redo", "previous_open": "arrow_left", "next_open": "arrow_right"}
        for name, icon in icons.items():
            self.tools[name].setIcon(theme.icon(icon, "ink", 18))
            self.tools[name].setIconSize(QSize(theme.px(18), theme.px(18)))
        self._make_room()
        self.list.doItemsLayout()
        self.rows.refresh()
        self.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words in full less room where height is short."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._room.setFixedHeight(min(self._desk.theme.px(80), max(1, self.height() // 5)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "tools"):
            self.redraw()

    @Slot(QModelIndex, QModelIndex)
    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._tell()
        if now.isValid():
            self.turned.emit(self.rows.key(now))

    def _tell(self) -> None:
        one = self._deciding.proposal(self.key()) if self._deciding is not None else None
        language = self._desk.language
        if one is None:
            index = self.list.currentIndex()
            nothing = self.tr("Nothing is made of this cell. Write its words into a row if they are needed.")
            self._told.say(*((str(index.data()), nothing) if index.isValid() else ()))
            return
        point = one.what is What.POINT
        title = one.title.said(language) or (one.cells[0].text if one.cells else "")
        rule = self.tr("Rule: {said}").format(said=words.rule_said(one.rule, one.full, language)) if point else ""
        look = self.tr("Look for: {said}").format(said=" / ".join(said.said(language) for said in one.look_for))
        faults = self.tr("Faults: {said}").format(said=" / ".join(said.said(language) for said in one.faults))
        joint = "；" if language == "zh" else "; "
        why = self.tr("Why: {said}").format(said=joint.join(words.why_said(one, language)))
        lines = (title, rule, why if one.why else "", look if one.look_for else "", faults if one.faults else "")
        self._told.say(*(line for line in lines if line))
