# SPDX-License-Identifier: MPL-2.0
"""The face of the page that moves a visit: its parts, how they stand, and their words; it decides nothing."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.app.moving import Choice
from inspector.core.checklist import Checklist
from inspector.core.score_words import grade_said, verdict_code
from inspector.core.scoring import Score
from inspector.ui.desk import Desk
from inspector.ui.models.moving_rows import MovingRows
from inspector.ui.pages.moving_pair import PairPane
from inspector.ui.pages.page import Page
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import centred, draggable, scrolled
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import hairline, label
from inspector.ui.theme import Theme
from inspector.ui.widgets.figure_rows import Figure, FigureRows

KEYS: Final = {Qt.Key.Key_1: Choice.JUDGEMENT, Qt.Key.Key_2: Choice.EVIDENCE, Qt.Key.Key_3: Choice.LEAVE}


class TallRows(QStyledItemDelegate):
    """Rows a finger can meet, as wide as the list and no wider."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Measure by a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as high as a finger."""
        return QSize(0, self._theme.touch)


class PointsList(QListView):
    """Leaves the digits to the page: they choose."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows."""
        if event.key() in KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MovingFace(Page):
    """Choosers at the top, groups of points and the pair at hand in the middle, the score before and after below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the parts."""
        super().__init__(desk, parent)
        self.title, self.detail = label("page"), label("quiet", wrap=True)
        self.back, self.move_now = QPushButton(), QPushButton()
        self.sheets, self.versions = Chooser(desk.theme), Chooser(desk.theme)
        self.groups = Segments()
        self.rows = MovingRows(desk.theme, self)
        self.list = PointsList()
        self.pane = PairPane(desk)
        self.figures = FigureRows(desk.theme)
        self.warning = label("quiet", wrap=True)
        self.nothing = label("quiet", wrap=True)
        self._lay()

    # -- laying ------------------------------------------------------------------------------------------------------

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.detail)
        head.addLayout(names, 1)
        head.addWidget(self.back)
        self.inner = QWidget()
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(self.sheets)
        column.addWidget(self.nothing)
        self.work = QWidget()
        column.addWidget(self.work, 1)
        column.addStretch(0)
        self._lay_work()
        page = centred(self)
        page.addLayout(head)
        page.addWidget(scrolled(self.inner, self), 1)

    def _lay_work(self) -> None:
        self.list.setModel(self.rows)
        self.list.setMinimumHeight(132)
        self.list.setItemDelegate(TallRows(self.desk.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("look", "bare")
        self.list.setIconSize(QSize(self.desk.theme.px(16), self.desk.theme.px(16)))
        draggable(self.list)
        card = QFrame()
        card.setProperty("look", "card")
        both = QHBoxLayout(card)
        both.setContentsMargins(12, 12, 12, 12)
        both.setSpacing(16)
        both.addWidget(self.list, 2)
        both.addWidget(hairline(upright=True))
        both.addWidget(self.pane, 3)
        end = QHBoxLayout()
        end.setSpacing(24)
        end.addWidget(self.figures, 1)
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.warning)
        said.addWidget(self.move_now, 0, Qt.AlignmentFlag.AlignRight)
        said.addStretch(1)
        end.addLayout(said, 1)
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self.groups, 3)
        which.addWidget(self.versions, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(which)
        column.addWidget(card, 1)
        column.addLayout(end)
        self.move_now.setProperty("look", "primary")

    # -- words -------------------------------------------------------------------------------------------------------

    def figures_of(self, before: Score, after: Score) -> list[Figure]:
        """Put the score before and after side by side."""
        language = self.desk.language
        figures = [
            Figure(self.tr("Score rate"), rate_said(before.total.percent), rate_said(after.total.percent), main=True),
            Figure(self.tr("Points judged"), str(before.total.judged), str(after.total.judged)),
            Figure(self.tr("Not judged"), str(before.total.unjudged), str(after.total.unjudged)),
        ]
        codes = verdict_code(before), verdict_code(after)
        if any(codes):
            was, now = (self.desk.word(code) if code else "–" for code in codes)
            figures.append(Figure(self.tr("Verdict"), was, now))
        grades = grade_said(before, coded=False), grade_said(after, coded=False)
        if any(grades):
            was, now = (grade.said(language) if grade else "–" for grade in grades)
            figures.append(Figure(self.tr("Grade"), was, now))
        return figures

    def named(self, checklist: Checklist) -> str:
        """Name a version."""
        said = self.tr("Version {version} · {n} points")
        return said.format(version=checklist.version, n=sum(1 for _ in checklist.points()))

    def warned(self, *, sealed: bool) -> str:
        """Say beforehand what a move cannot do."""
        if sealed:
            return self.tr("A sealed visit stays as it is.")
        return self.tr("A move cannot be undone. Answers left behind stay in the log, and count no more.")

    def group_words(self) -> dict[str, str]:
        """Name the groups; each takes its number."""
        return {
            "doubtful": self.tr("Second look {n}"),
            "sure": self.tr("Goes along {n}"),
            "gone": self.tr("Gone {n}"),
            "fresh": self.tr("New {n}"),
        }

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Move to another version"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Go back; nothing is moved"))
        self.move_now.setText(self.tr("Move"))
        self.move_now.setToolTip(self.tr("Go on under the new version"))
        for part, words in ((self.sheets, self.tr("Checklist")), (self.versions, self.tr("New version"))):
            part.setAccessibleName(words)
            part.setToolTip(words)
        self.groups.setAccessibleName(self.tr("Points of the move"))
        self.list.setAccessibleName(self.tr("Points"))
        self.pane.speak()
        self.nothing.setText(
            self.tr("No other version of this checklist is at hand. Bring one in on the library page.")
        )

    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("arrow_left"))
        self.list.setIconSize(QSize(self.desk.theme.px(16), self.desk.theme.px(16)))
