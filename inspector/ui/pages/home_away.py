# SPDX-License-Identifier: MPL-2.0
"""What keeps a planned site from being judged (停业, 围挡, 拒检, …): recorded as a visit, confirmed in place."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.todo import Planned, record_away
from inspector.core.problems import KnownError
from inspector.core.rounds import STATES
from inspector.ui.desk import Desk
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label


class AwayStrip(QFrame):
    """A strip below the list: the site looked at, and why it cannot be judged; `recorded` tells that it was written."""

    recorded = Signal(object)
    begin_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a planned visit."""
        super().__init__(parent)
        self._desk = desk
        self._planned: Planned | None = None
        self.setProperty("look", "card")
        self.name = Elided("strong")
        self.begin, self.open = QPushButton(), QPushButton()
        self.open.setCheckable(True)
        self.why = QWidget()
        self.states = Segments()
        self.remark = QLineEdit()
        self.record = QPushButton()
        self.record.setProperty("look", "primary")
        self.hint = label("caption", wrap=True)
        self._lay()
        self.begin.clicked.connect(self._begin)
        self.open.toggled.connect(self._unfold)
        self.states.chosen_changed.connect(self._choose)
        self.remark.returnPressed.connect(self._record)
        self.record.clicked.connect(self._record)
        self.retranslate()
        self.show_planned(None)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.open)
        head.addWidget(self.begin)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.remark, 1)
        said.addWidget(self.record)
        inner = QVBoxLayout(self.why)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.states)
        inner.addLayout(said)
        inner.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.why)

    def show_planned(self, planned: Planned | None) -> None:
        """Stand by a planned visit; hide without one."""
        if planned != self._planned or planned is None:
            self.open.setChecked(False)
            self.remark.clear()
        self._planned = planned
        self.why.setVisible(self.open.isChecked())
        self.setVisible(planned is not None)
        if planned is not None:
            self.name.setText(planned.name)
        self.record.setEnabled(bool(self.states.chosen()))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.begin.setText(self.tr("Begin judging"))
        self.begin.setToolTip(self.tr("Begin this visit at once; its head is the office's (Enter)"))
        self.open.setText(self.tr("Cannot be judged"))
        self.open.setToolTip(self.tr("Say what keeps the site from being judged"))
        self.states.setAccessibleName(self.tr("What keeps it from being judged"))
        self.states.offer(tuple((state, self._desk.word(f"site_state.{state}")) for state in STATES))
        self.remark.setPlaceholderText(self.tr("Remark, such as who said so"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.remark.setToolTip(self.tr("It stands on the card"))
        self.record.setText(self.tr("Record it"))
        self.record.setToolTip(self.tr("Write and seal a card that says so; no point is judged"))
        self.hint.setText(self.tr("A sealed card without answers is written. The office may draw a replacement."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _begin(self) -> None:
        if self._planned is not None:
            self.begin_asked.emit(self._planned)

    @Slot(bool)
    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal gives a bool
        self.why.setVisible(on)
        if on:
            self.states.button(self.states.chosen() or STATES[0]).setFocus()

    @Slot(str)
    def _choose(self, _state: str) -> None:
        self.record.setEnabled(True)
        self.remark.setFocus()

    @Slot()
    def _record(self) -> None:
        state = self.states.chosen()
        if self._planned is None or not state:
            return
        try:
            record_away(self._desk.hall, self._planned, state, self.remark.text().strip())
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        self.recorded.emit(self._planned)
