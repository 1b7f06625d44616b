# SPDX-License-Identifier: MPL-2.0
"""Entering afterwards (补录): when the things judged from now on were seen; a fact beside the time they are entered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from inspector.app.seen_times import typed_time
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label
from inspector.ui.widgets.chip import Chip
from inspector.ui.widgets.flow import Flow


class SeenDialog(Dialog):
    """Tells `said` with the moment, or with None when things are seen as they are entered."""

    said = Signal(object)

    def __init__(self, desk: Desk, known: Moment | None, offered: Sequence[Moment], parent: QWidget) -> None:
        """Show the time known, else now; `offered` are the times the photos say."""
        super().__init__("", parent)
        self._desk, self._offered = desk, tuple(offered)
        self.setWindowTitle(self.tr("Entering afterwards"))
        now = desk.hall.clock()
        self.day, self.time = QLineEdit((known or now).day()), QLineEdit((known or now).clock()[:5])
        self.fault = label("fault", wrap=True)
        self.column.addWidget(label("", self.tr("Everything judged from now on was seen at:"), wrap=True))
        self.column.addLayout(self._fields())
        self.column.addWidget(self._photos())
        self.column.addWidget(self.fault)
        self.column.addStretch(1)
        self.verb(self.tr("Seen as it is entered")).clicked.connect(self._end)
        self.verb(self.tr("Set"), primary=True).clicked.connect(self.set_time)
        self.day.textChanged.connect(self.fault.clear)
        self.time.textChanged.connect(self.fault.clear)
        self.time.setFocus()
        self.time.selectAll()
        self.resize(desk.theme.px(440), desk.theme.px(280))

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for every time the photos say."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, (words, field) in enumerate(((self.tr("Day"), self.day), (self.tr("Time"), self.time))):
            name = label("quiet", words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(name, 0, column)
            grid.addWidget(field, 1, column)
        return grid

    def _photos(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, 4, 0)
        self.chips = [Chip(self._desk.theme) for _ in self._offered]
        for place, (chip, when) in enumerate(zip(self.chips, self._offered, strict=True)):
            said = f"{when.day()[5:]} {when.clock()[:5]}"
            chip.name(str(place), self.tr("as a photo says: {time}").format(time=said))
            chip.clicked.connect(self._take_photo)
            flow.addWidget(chip)
        row.setVisible(bool(self.chips))
        return row

    @Slot()
    def set_time(self) -> None:
        """Take the time typed, or say what is wrong with it."""
        try:
            when = typed_time(self.day.text(), self.time.text(), self._desk.hall.clock())
        except KnownError as error:
            self.fault.setText(self._desk.sentence(error.problem))
            return
        self.said.emit(when)
        self.close()

    @Slot()
    def _take_photo(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            when = self._offered[int(chip.id)]
            self.day.setText(when.day())
            self.time.setText(when.clock()[:5])
            self.set_time()

    @Slot()
    def _end(self) -> None:
        self.said.emit(None)
        self.close()
