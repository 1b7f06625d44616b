# SPDX-License-Identifier: MPL-2.0
"""The points of a move as rows: those for a second look, those that carry, those that are gone, and the new ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from inspector.app.moving import Choice, MovePlan
from inspector.core.points import PointId
from inspector.ui.models.outline_model import Index
from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme

GROUPS: Final = ("doubtful", "sure", "gone", "fresh")
ICONS: Final[Mapping[Choice, str]] = {Choice.JUDGEMENT: "met", Choice.EVIDENCE: "camera", Choice.LEAVE: "minus"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A point of the old version beside one of the new; either may be missing. `differs` as a match says it."""

    old: PointId | None
    new: PointId | None
    differs: tuple[str, ...] = ()


def pairs(plan: MovePlan) -> Mapping[str, tuple[Pair, ...]]:
    """Put the points of a plan into groups."""
    matched = {"doubtful": plan.doubtful, "sure": plan.sure, "gone": plan.gone}
    found = {name: tuple(Pair(one.old, one.new, one.differs) for one in each) for name, each in matched.items()}
    return found | {"fresh": tuple(Pair(None, point.id) for point in plan.fresh)}


class MovingRows(QAbstractListModel):
    """One group; a point for a second look has the picture of what was chosen for it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[Pair, str]] = []
        self._choices: Mapping[PointId, Choice] | None = None

    def show_pairs(self, lines: Sequence[tuple[Pair, str]], choices: Mapping[PointId, Choice] | None) -> None:
        """Show these, each with its words; with `choices` each has a picture, `leave` where none was made."""
        self.beginResetModel()
        self._lines, self._choices = list(lines), choices
        self.endResetModel()

    def refresh(self, index: Index) -> None:
        """Draw one row anew."""
        self.dataChanged.emit(index, index)

    def pair(self, index: Index) -> Pair:
        """Give the pair of a row."""
        return self._lines[index.row()][0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words, or the picture of the choice."""
        if not index.isValid():
            return None
        pair, words = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        if role == Qt.ItemDataRole.DecorationRole and self._choices is not None and pair.old is not None:
            return self._theme.icon(ICONS[self._choices.get(pair.old, Choice.LEAVE)], "quiet", 16)
        return None
