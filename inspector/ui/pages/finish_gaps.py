# SPDX-License-Identifier: MPL-2.0
"""What is still open in a visit: points not judged, faults that lack a note or photo; a click goes there."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QSizePolicy

from inspector.app.sealing import Gap, Hint, gaps, hints
from inspector.app.session import Session
from inspector.ui.desk import Desk
from inspector.ui.pages.finish_gap_row import GapRow
from inspector.ui.pages.part import Part
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label, tip


class Ask(IntEnum):
    """What the row painter asks beside the words."""

    WANT = Qt.ItemDataRole.UserRole + 1


class GapsModel(QAbstractListModel):
    """The gaps as lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._lines: list[tuple[Gap, str, str]] = []

    def show(self, lines: Sequence[tuple[Gap, str, str]]) -> None:
        """Show these: the gap, the point, what it wants."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def gap(self, index: QModelIndex) -> Gap:
        """Give the gap of a row."""
        return self._lines[index.row()][0]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the gaps."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the point, or what it wants."""
        if not index.isValid():
            return None
        _, point, want = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return point
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return tip(f"{point} {want}") if role == Qt.ItemDataRole.ToolTipRole else f"{point} {want}"
        return want if role == Ask.WANT else None


class GapsPart(Part):
    """The list of what is open."""

    point_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self.open_points, self.missing, self.in_tray = 0, 0, 0
        self.model = GapsModel(self)
        self.told = label("quiet", wrap=True)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(GapRow(desk.theme, self.list))
        self.list.setMinimumHeight(220)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMouseTracking(True)
        draggable(self.list)
        self.list.setProperty("look", "bare")
        self.hints = label("caption", wrap=True)
        self.column.addWidget(self.told)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.hints)
        self.column.addStretch(0)
        self.list.clicked.connect(self._asked)
        self.list.activated.connect(self._asked)
        self.retranslate()

    def show_visit(self, session: Session) -> None:
        """Show what is open now."""
        self._session = session
        found = gaps(session)
        self.open_points = sum(gap.want == "unjudged" for gap in found)
        self.missing = len(found) - self.open_points
        self.model.show([self._line(session, gap) for gap in found])
        self.list.setVisible(bool(found))
        told = self.tr("Nothing is open: every point is judged, every fault has its note and photo.")
        self.told.setText(self.tr("A click goes to the point.") if found else told)
        told_of = hints(session)
        self.in_tray = sum(hint.count for hint in told_of if hint.what == "tray")
        lines = [self._hint(hint) for hint in told_of]
        self.hints.setText("\n".join(lines))
        self.hints.setVisible(bool(lines))
        self.title.setText(self.tr("Still open: {n}").format(n=len(found)) if found else self.tr("Still open"))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.list.setAccessibleName(self.tr("Still open"))
        if self._session is not None:
            self.show_visit(self._session)

    def redraw(self) -> None:
        """Lay the rows anew."""
        self.list.doItemsLayout()

    def _line(self, session: Session, gap: Gap) -> tuple[Gap, str, str]:
        wants = {
            "unjudged": self.tr("not judged"),
            "note": self.tr("note missing"),
            "photo": self.tr("photo missing"),
            "reason": self.tr("reason missing"),
            "evidence": self.tr("evidence missing"),
        }
        point = session.point(gap.key)
        return gap, f"{point.id}  {point.title.said(self.desk.language)}", wants[gap.want]

    def _hint(self, hint: Hint) -> str:
        """Say one thing about the whole visit."""
        if hint.phrase is not None:
            return self.tr("Quota: {said}").format(said=hint.phrase.said(self.desk.language))
        words = {
            "tray": self.tr("Photos still in the tray: {n}"),
            "place": self.tr("Problems without an exact place: {n}"),
        }
        return words[hint.what].format(n=hint.count)

    @Slot(QModelIndex)
    def _asked(self, index: QModelIndex) -> None:
        self.point_asked.emit(self.model.gap(index).key)
