# SPDX-License-Identifier: MPL-2.0
"""The key map (F1): every key of the window, of scoring and of importing, drawn from the tables of actions."""

from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.ui.actions import Keyed, keyed
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme


class KeyMap(Dialog):
    """Two columns of keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, hand: str = "right") -> None:
        """Draw the tables as they are."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keys"))
        self.column.addWidget(label("point", self.tr("Every key"), self))
        sheet = QWidget(self)
        columns = QVBoxLayout(sheet)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(24)
        columns.addWidget(_table(self.tr("While scoring"), (*keyed("scoring", hand), *keyed("matters")), sheet))
        columns.addWidget(_table(self.tr("Photos and files of a visit"), keyed("tray"), sheet))
        columns.addWidget(_table(self.tr("While importing a table"), keyed("doctor"), sheet))
        columns.addWidget(_table(self.tr("Everywhere"), (*keyed("window"), *keyed("visits")), sheet))
        columns.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        self.column.addWidget(area, 1)
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.resize(theme.px(720), theme.px(560))


def _table(title: str, rows: tuple[Keyed, ...], parent: QWidget) -> QWidget:
    made = QWidget(parent)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.addWidget(label("quiet", title, made), 0, 0, 1, 4)
    half = (len(rows) + 1) // 2
    for place, row in enumerate(rows):
        line, column = place % half + 1, place // half * 2
        grid.addWidget(label("key", row.keys, made), line, column)
        grid.addWidget(label("", row.text, made, wrap=True), line, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    made.setVisible(bool(rows))
    return made
