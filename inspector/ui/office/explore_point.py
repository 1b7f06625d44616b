# SPDX-License-Identifier: MPL-2.0
"""One point of one walk: what stands and why, every card's answer beside it, its problems and photos."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.app.office.exploring import PointLine
from inspector.core.merging.decisions import Decision
from inspector.core.merging.walks import FoundProblem, Side, Walk
from inspector.core.value_words import said
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.models.standing import standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label, tip
from inspector.ui.phrase import together
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.marks import COLOURS

_LOOKS = {"met": "tag_met", "lost": "tag_lost", "partial": "tag_warning"}
SIDE = 96


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What is shown: a walk, one of its points, the problems found there, and what decided it."""

    walk: Walk
    line: PointLine
    problems: tuple[FoundProblem, ...]
    decision: Decision | None = None


class PointView(QWidget):
    """`why_asked` wants the explanation, `appeal_asked` an appeal, `typical_asked` a problem marked or no longer."""

    why_asked = Signal()
    typical_asked = Signal(object)
    appeal_asked = Signal()

    def __init__(self, desk: Desk, words: RankWords, parent: QWidget | None = None) -> None:
        """Wait for a point."""
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._thumbnails = Thumbnails(desk.hall.workspace.photos, desk.tasks, self)
        self._photos: dict[str, list[QToolButton]] = {}
        self.shown: LookedAt | None = None
        self.why, self.appeal = QPushButton(self), QPushButton(self)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 12, 12)
        self._column.setSpacing(12)
        verbs = QWidget(self)
        row = Flow(verbs, 8)
        row.addWidget(self.why)
        row.addWidget(self.appeal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._room = scrolled(self._inner, self)
        self.setFocusProxy(self._room)
        whole.addWidget(self._room, 1)
        whole.addWidget(verbs)
        self.why.clicked.connect(self.why_asked)
        self.appeal.clicked.connect(self.appeal_asked)
        self._thumbnails.came.connect(self._picture_came)
        self.retranslate()

    def show_point(self, looked: LookedAt) -> None:
        """Show a point of a walk."""
        self.shown = looked
        self._photos = {}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._head(looked)
        for side in looked.line.stands.sides:
            self._column.addWidget(self._side(side, looked))
        if not looked.line.stands.sides:
            self._column.addWidget(label("quiet", self.tr("No card speaks of this point."), wrap=True))
        for problem in looked.problems:
            self._column.addWidget(self._problem(problem))
        self._column.addStretch(1)

    # -- parts -------------------------------------------------------------------------------------------------------

    def _head(self, looked: LookedAt) -> None:
        language, line = self._desk.language, looked.line
        words = f"{line.key[1]}  {line.point.title.said(language)}"
        self._room.setAccessibleName(words)
        self._column.addWidget(label("point", words, wrap=True))
        tally = line.stands.tally
        mark = standing(tally)
        tags = QWidget()
        row = Flow(tags, 8, 4)
        row.addWidget(label(_LOOKS.get(COLOURS[mark], "tag"), self._words.outcome(mark.value)))
        row.addWidget(label("tag", self._words.way(line.stands.way)))
        self._column.addWidget(tags)
        answer = said(line.point, line.stands.answer, language)
        if answer and len(line.stands.sides) != 1:
            self._column.addWidget(label("body", answer, wrap=True))
        if line.stands.found is not None:
            was = said(line.point, line.stands.found, language) or self._desk.word("status.unjudged")
            self._column.addWidget(label("quiet", self.tr("Found: {was}").format(was=was), wrap=True))
        if looked.decision is not None:
            self._column.addWidget(label("quiet", self._decided(looked.decision), wrap=True))

    def _decided(self, decision: Decision) -> str:
        parts = (decision.author, decision.at.day() if decision.at else "", decision.reason, decision.basis)
        return self.tr("Decided: {words}").format(words=" · ".join(part for part in parts if part))

    def _side(self, side: Side, looked: LookedAt) -> QFrame:
        frame, column = _card()
        who = together(side.inspectors, self._desk.language) or self.tr("no name")
        when = "" if side.entered is None else f"{side.entered.at.day()} {side.entered.at.clock()}"
        device = "" if side.entered is None else side.entered.writer[:8]
        head = " · ".join(part for part in (who, when, device) if part)
        column.addWidget(label("strong", head, wrap=True))
        answer = said(looked.line.point, side.answer, self._desk.language)
        column.addWidget(label("body", answer or self._desk.word("status.unjudged"), wrap=True))
        for words in (side.answer.place, side.answer.note):
            if words:
                column.addWidget(label("", words, wrap=True))
        own = tuple(photo for finding in side.answer.findings for photo in finding.photos)
        self._strip(column, tuple(one for one in side.answer.every_photo() if one not in own))
        return frame

    def _problem(self, problem: FoundProblem) -> QFrame:
        frame, column = _card()
        finding = problem.finding
        mark = self._desk.word("flag.typical") if problem.typical else ""
        head = " · ".join(part for part in (self.tr("Problem"), finding.place, mark) if part)
        column.addWidget(label("caption", head, wrap=True))
        column.addWidget(label("body", finding.text or "–", wrap=True))
        if finding.units:
            column.addWidget(label("quiet", together(finding.units, self._desk.language), wrap=True))
        self._strip(column, finding.photos)
        button = QPushButton(self.tr("No longer typical") if problem.typical else self.tr("Mark as typical"))
        button.setObjectName(finding.id)
        button.setToolTip(tip(self.tr("Typical problems stand with their picture in annex 3 of the bulletin")))
        button.clicked.connect(self._mark)
        verbs = QWidget()
        Flow(verbs, 8).addWidget(button)
        column.addWidget(verbs)
        return frame

    @Slot()
    def _mark(self) -> None:
        sender, looked = self.sender(), self.shown
        if sender is not None and looked is not None:
            self.typical_asked.emit(next(one for one in looked.problems if one.finding.id == sender.objectName()))

    def _strip(self, column: QVBoxLayout, photos: tuple[str, ...]) -> None:
        if not photos:
            return
        strip = QWidget()
        row = Flow(strip, 8)
        for sha256 in photos:
            row.addWidget(self._photo(sha256))
        column.addWidget(strip)

    def _photo(self, sha256: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "flat")
        button.setObjectName(sha256)
        side = self._desk.theme.px(SIDE)
        button.setFixedSize(QSize(side + 12, side + 12))
        button.setIconSize(QSize(side, side))
        button.setAccessibleName(self.tr("Photo"))
        button.setToolTip(self.tr("Show this photo large"))
        button.clicked.connect(self._enlarge)
        self._photos.setdefault(sha256, []).append(button)
        picture = self._thumbnails.pixmap(sha256)
        button.setIcon(self._desk.theme.icon("picture", "quiet") if picture is None else QIcon(picture))
        return button

    @Slot(str)
    def _picture_came(self, sha256: str) -> None:
        picture = self._thumbnails.pixmap(sha256) if sha256 in self._photos else None
        if picture is not None and not picture.isNull():
            for button in self._photos[sha256]:
                button.setIcon(QIcon(picture))

    @Slot()
    def _enlarge(self) -> None:
        sender = self.sender()
        if sender is not None:
            PhotoLook(self._desk, sender.objectName(), self).open()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.why.setText(self.tr("Why this number"))
        self.why.setToolTip(tip(self.tr("The walk's number, explained down to this point")))
        self.appeal.setText(self.tr("A unit appeals …"))
        self.appeal.setToolTip(tip(self.tr("File an appeal of a unit at this point")))
        if self.shown is not None:
            self.show_point(self.shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("look", "card")
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    return frame, column
