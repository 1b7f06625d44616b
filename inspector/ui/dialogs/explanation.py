# SPDX-License-Identifier: MPL-2.0
"""The explanation: the tree of reasons that made a number, down to single answers."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from inspector.core.explain import Reason
from inspector.core.words import word
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.models.reason_model import ReasonModel
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme

_OPEN_LEVELS: Final = 1


class _Rows(QStyledItemDelegate):
    """Rows a finger can open; sections and sums stand out."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 8, self._theme.px(36))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if not index.parent().parent().isValid():
            option.font = self._theme.font(bold=True)


class ExplanationDialog(Dialog):
    """Shows a reason; `point_asked` names a point whose line was opened by a double click or Enter."""

    point_asked = Signal(str)

    def __init__(self, reason: Reason, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """Lay out the tree, opened so far that the sections can be read."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("How this number came about"))
        self._model = ReasonModel(reason, language, self)
        self._tree = QTreeView(self)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(_Rows(theme, self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(theme.px(20))
        self._tree.setAccessibleName(self.tr("Reasons"))
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setAlternatingRowColors(False)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.expandToDepth(_OPEN_LEVELS if reason.how == "rate" else 9)
        self._tree.activated.connect(self._open)
        self._tree.setRootIndex(self._model.index(0, 0))
        number = self._model.index(0, 1).data()
        self.column.addWidget(label("page", str(number), self))
        self.column.addWidget(label("quiet", reason.phrase.said(language), self, wrap=True))
        self.column.addWidget(self._tree, 1)
        self.column.addWidget(label("caption", word("why.rounding", language), self, wrap=True))
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.resize(theme.px(680), theme.px(560))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        reason = self._model.reason_at(index)
        if reason.point:
            self.point_asked.emit(reason.point)
