# SPDX-License-Identifier: MPL-2.0
"""The key map (F1): every key of every page, those of the page shown first, for the right hand and the left."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.keymap_words import Section, said, sections
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow

HANDS: Final = (
    ("right", QT_TRANSLATE_NOOP("KeyMap", "Right hand")),
    ("left", QT_TRANSLATE_NOOP("KeyMap", "Left hand")),
)
WIDE: Final = 125
"""The scale of type in percent above which one column of keys has room."""


class KeyMap(Dialog):
    """Two columns of keys a section; the hand can be changed to look at, the setting stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, hand: str = "right", place: str = "") -> None:
        """Draw the tables as they are, the sections of a place of the rail first."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keys"))
        self._keys: list[tuple[Section, list[QLabel]]] = []
        self.hand = Segments()
        self.hand.setAccessibleName(self.tr("Keys"))
        self.hand.offer(tuple((code, said(words)) for code, words in HANDS))
        self.hand.choose(hand)
        self.hand.chosen_changed.connect(self.show_hand)
        self.column.addWidget(self._head())
        sheet = QWidget(self)
        columns = QVBoxLayout(sheet)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(24)
        for section in sections(place):
            columns.addWidget(self._table(section, hand, 1 if theme.scale > WIDE else 2))
        columns.addStretch(1)
        area = scrolled(sheet, self)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Every key"))
        self.column.addWidget(area, 1)
        close = self.verb(self.tr("Close"), primary=True)
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.close)
        self.resize(theme.px(760), theme.px(560))

    def _head(self) -> QWidget:
        head = QWidget()
        flow = Flow(head, 24, 8)
        flow.addWidget(label("point", self.tr("Every key")))
        flow.addWidget(self.hand)
        return head

    @Slot(str)
    def show_hand(self, hand: str) -> None:
        """Show the keys of a hand."""
        for section, keys in self._keys:
            for row, shown in zip(section.rows(hand), keys, strict=True):
                shown.setText(row.keys)

    def _table(self, section: Section, hand: str, columns: int) -> QWidget:
        made = QWidget(self)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(label("strong", said(section.title), made), 0, 0, 1, 2 * columns)
        rows = section.rows(hand)
        high = -(-len(rows) // columns)
        shown = [label("key", row.keys, made) for row in rows]
        for place, (row, keys) in enumerate(zip(rows, shown, strict=True)):
            line, column = place % high + 1, place // high * 2
            grid.addWidget(keys, line, column, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label("", row.text, made, wrap=True), line, column + 1)
        for column in range(columns):
            grid.setColumnStretch(2 * column + 1, 1)
        self._keys.append((section, shown))
        return made
