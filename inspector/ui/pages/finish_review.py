# SPDX-License-Identifier: MPL-2.0
"""The review list: every answer once more before the seal, what was lost first; a click goes there."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QSizePolicy

from inspector.app.session import Session
from inspector.core.answers import Answer
from inspector.core.value_words import said as answer_said
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.models.standing import Standing, stands
from inspector.ui.pages.part import Part
from inspector.ui.parts.column import draggable
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label, tip
from inspector.ui.widgets.marks import paint_standing
from inspector.ui.widgets.painted_row import FingerRow

ROWS: Final = 5
"""How many rows the list shows at least; longer ones scroll."""


class Ask(IntEnum):
    """What the row painter asks beside the words."""

    STANDING = Qt.ItemDataRole.UserRole + 1
    ANSWER = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Line:
    """One answer: its point, its mark, the point in words, the answer in words."""

    key: Key
    standing: Standing
    point: str
    answer: str


def _lost(standing: Standing, _answer: Answer) -> bool:
    return standing in {Standing.LOST, Standing.PARTIAL}


def _aside(standing: Standing, _answer: Answer) -> bool:
    return standing in {Standing.SKIPPED, Standing.UNCLEAR}


def _written(_standing: Standing, answer: Answer) -> bool:
    return bool(answer.findings or answer.note or answer.every_photo())


def _every(standing: Standing, _answer: Answer) -> bool:
    return standing is not Standing.BLANK


KINDS: Final[dict[str, tuple[object, Callable[[Standing, Answer], bool]]]] = {
    "lost": (QT_TRANSLATE_NOOP("ReviewPart", "Lost"), _lost),
    "aside": (QT_TRANSLATE_NOOP("ReviewPart", "Set aside"), _aside),
    "written": (QT_TRANSLATE_NOOP("ReviewPart", "With a word or photo"), _written),
    "all": (QT_TRANSLATE_NOOP("ReviewPart", "All"), _every),
}


class ReviewModel(QAbstractListModel):
    """Answers as lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: QModelIndex) -> Line:
        """Give the answer of a row."""
        return self._lines[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the answers shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the point, its mark, or its answer in words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{line.point}\n{line.answer}")
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: line.point,
            Qt.ItemDataRole.AccessibleTextRole: f"{line.point} {line.answer}",
            Ask.STANDING: line.standing,
            Ask.ANSWER: line.answer,
        }
        return answers.get(role)


class ReviewRow(FingerRow):
    """Paints one answer: its mark, the point, and what was said."""

    def fill(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the row."""
        edge = self._theme.px(18)
        box = QRectF(room.left() + 8, room.center().y() - edge / 2 + 0.5, edge, edge)
        paint_standing(painter, box, index.data(Ask.STANDING), self._theme)
        inner = room.adjusted(8 + edge + 12, 0, -8, 0)
        painter.setFont(self._theme.font())
        measure, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        half = inner.width() // 2
        answer = measure.elidedText(str(index.data(Ask.ANSWER)), elide, half)
        beside = measure.horizontalAdvance(answer)
        point = measure.elidedText(str(index.data()), elide, inner.width() - beside - 16)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, answer)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, point)


class ReviewPart(Part):
    """The list of answers, narrowed to what was lost, set aside, or written about."""

    point_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self.model = ReviewModel(self)
        self.kinds = Segments()
        self.told = label("quiet", wrap=True)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ReviewRow(desk.theme, self.list))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMouseTracking(True)
        self.list.setProperty("look", "bare")
        draggable(self.list)
        self.column.addWidget(self.kinds)
        self.column.addWidget(self.told)
        self.column.addWidget(self.list, 1)
        self.kinds.chosen_changed.connect(self._refill)
        self.list.clicked.connect(self._asked)
        self.list.activated.connect(self._asked)
        self.retranslate()
        self.kinds.choose("lost")

    def show_visit(self, session: Session) -> None:
        """Show the answers as they stand now."""
        self._session = session
        self._refill()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Review"))
        self.list.setAccessibleName(self.tr("Review"))
        self.kinds.setAccessibleName(self.tr("Review"))
        self.kinds.offer(tuple((code, self.tr(str(words))) for code, (words, _) in KINDS.items()))
        self._refill()

    def redraw(self) -> None:
        """Lay the rows anew."""
        self.list.doItemsLayout()

    @Slot()
    def _refill(self) -> None:
        session = self._session
        if session is None:
            return
        lines = list(self._lines(session, KINDS[self.kinds.chosen() or "lost"][1]))
        self.model.show(lines)
        self.list.setVisible(bool(lines))
        self.list.setMinimumHeight(self.desk.theme.touch * min(len(lines), ROWS) + 4)
        self.told.setVisible(not lines)
        self.told.setText(self.tr("Nothing of that kind."))

    def _lines(self, session: Session, takes: Callable[[Standing, Answer], bool]) -> list[Line]:
        language, found = self.desk.language, []
        for name, checklist in session.checklists.items():
            for point in checklist.points():
                key = (name, point.id)
                answer, standing = session.answer(key), stands(session, key)
                if session.hidden(key) or session.leader(key) != key or not takes(standing, answer):
                    continue
                told = [answer_said(point, answer, language), *self._counts(answer)]
                found.append(Line(key, standing, f"{point.id}  {point.title.said(language)}", " · ".join(told)))
        return found

    def _counts(self, answer: Answer) -> list[str]:
        problems, photos = len(answer.findings), len(answer.every_photo())
        said = [self.tr("problems: {n}").format(n=problems)] if problems else []
        return [*said, self.tr("photos: {n}").format(n=photos)] if photos else said

    @Slot(QModelIndex)
    def _asked(self, index: QModelIndex) -> None:
        self.point_asked.emit(self.model.line(index).key)
