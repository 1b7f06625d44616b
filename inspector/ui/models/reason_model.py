# SPDX-License-Identifier: MPL-2.0
"""The tree of reasons behind a number, as the explanation shows it: sentence at the left, number at the right."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from inspector.core.exact import show_short
from inspector.core.explain import Reason
from inspector.ui.models.outline_model import Index


class Twig:
    """A reason with its place in the tree; Qt's indexes point at it, so it lives as long as the model."""

    __slots__ = ("above", "below", "reason", "row")

    def __init__(self, reason: Reason, above: "Twig | None", row: int) -> None:
        """Grow the twigs below as well."""
        self.reason = reason
        self.above = above
        self.row = row
        self.below = [Twig(child, self, place) for place, child in enumerate(reason.below)]


class ReasonModel(QAbstractItemModel):
    """Two columns: what is said, and the number it gives (exact inside, two decimals shown)."""

    def __init__(self, reason: Reason, language: str, parent: QObject | None = None) -> None:
        """Show a reason and everything below it."""
        super().__init__(parent)
        self._root = Twig(reason, None, 0)
        self._language = language

    def reason_at(self, index: Index) -> Reason:
        """Give the reason that stands there."""
        return self._twig(index).reason

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the reasons below; the whole stands alone at the top."""
        if not parent.isValid():
            return 1
        return len(self._twig(parent).below) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Sentence and number."""
        return 2

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own default)
        """Make the index of a reason."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        twig = self._twig(parent).below[row] if parent.isValid() else self._root
        return self.createIndex(row, column, twig)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 (Qt has two)
        """Give the reason above."""
        above = self._twig(index).above if index.isValid() else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say the sentence or the number."""
        if not index.isValid():
            return None
        reason = self.reason_at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            words = reason.phrase.said(self._language)
            return words[:1].upper() + words[1:] if index.column() == 0 else self._number(reason)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _twig(self, index: Index) -> Twig:
        twig = index.internalPointer()
        assert isinstance(twig, Twig)  # noqa: S101 (every index is made above)
        return twig

    def _number(self, reason: Reason) -> str:
        if reason.number is None:
            return "–"
        sign = "−" if reason.number < 0 else ""
        return f"{sign}{show_short(abs(reason.number))}" + (" %" if reason.how == "rate" else "")
