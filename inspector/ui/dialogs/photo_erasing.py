# SPDX-License-Identifier: MPL-2.0
"""Erasing a photo: asked in place, with the reason that stays in the log when the bytes are gone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inspector.ui.dialogs.photo_words import WordsField
from inspector.ui.theme import Theme


class ErasingRow(QWidget):
    """A button; then, in its place, the reason and the deed. `erased` carries the reason."""

    erased = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Stand as the button alone."""
        super().__init__()
        self.ask, self.sure, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.reason = WordsField()
        self.reason.setMaxLength(200)
        self.reason.setMinimumHeight(theme.touch)
        self.ask.setIcon(theme.icon("trash"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.ask, self.reason, self.sure, self.keep):
            row.addWidget(part, 100 if part is self.reason else 0)
        row.addStretch(1)
        self.ask.setProperty("look", "flat")
        for button in (self.ask, self.sure, self.keep):
            button.setAutoDefault(False)
        self.ask.setText(self.tr("Erase"))
        self.ask.setToolTip(self.tr("Delete this photo for good, with a reason"))
        self.sure.setText(self.tr("Erase for good"))
        self.sure.setToolTip(self.tr("The picture is deleted everywhere; its place in the log and the reason stay"))
        self.keep.setText(self.tr("Keep it"))
        self.keep.setToolTip(self.tr("Leave the photo where it is"))
        self.reason.setPlaceholderText(self.tr("Why, for example: shows a child’s face"))
        self.reason.setAccessibleName(self.tr("Why it is erased"))
        self.ask.clicked.connect(self._ask)
        self.keep.clicked.connect(self.take_back)
        self.sure.clicked.connect(self._erase)
        self.reason.textChanged.connect(self._look)
        self._show(asked=False)

    @property
    def is_asked(self) -> bool:
        """Whether the question stands."""
        return not self.reason.isHidden()

    @Slot()
    def _ask(self) -> None:
        self._show(asked=True)
        self.reason.setFocus()

    @Slot()
    def take_back(self) -> None:
        """Put the question away: the photo stays."""
        self._show(asked=False)
        self.ask.setFocus()

    @Slot()
    def _erase(self) -> None:
        self.erased.emit(self.reason.text().strip())

    @Slot()
    def _look(self) -> None:
        self.sure.setEnabled(bool(self.reason.text().strip()))

    def _show(self, *, asked: bool) -> None:
        self.ask.setVisible(not asked)
        for part in (self.reason, self.sure, self.keep):
            part.setVisible(asked)
        self._look()
