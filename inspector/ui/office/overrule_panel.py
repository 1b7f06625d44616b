# SPDX-License-Identifier: MPL-2.0
"""改判: what stands at a point and where it came from; another answer in its place, the original kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.merging.notes import SourceNote
from inspector.core.merging.walks import Resolved
from inspector.core.problems import KnownError
from inspector.core.value_words import said as answer_said
from inspector.core.values import Value
from inspector.ui.desk import Desk
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.office.decision_work import Sourcing
from inspector.ui.office.gather_words import WAY, said
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.widgets.answer_bar import AnswerBar
from inspector.ui.widgets.photo_strip import PhotoStrip


class OverrulePanel(QWidget):
    """`overruled` gives the answer that is to stand and what it rests on; `photo_opened` a photo to be seen large."""

    overruled = Signal(object, str)
    photo_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a point."""
        super().__init__(parent)
        self._desk = desk
        self._point: Point | None = None
        self._stands: Resolved | None = None
        self._wanted = Answer()
        self._sources: Mapping[str, Sequence[SourceNote]] = {}
        self.title, self.now, self.sides = label("strong", wrap=True), label(wrap=True), label("quiet", wrap=True)
        self.photos = PhotoStrip(desk.theme, Thumbnails(desk.hall.workspace.photos, desk.tasks, self), 72)
        self.other = label("caption")
        self.bar, self.basis, self.press = AnswerBar(desk.theme), QLineEdit(), QPushButton()
        self.basis.setMaxLength(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.now, self.sides, self.photos, self.other, self.bar, self.basis, self.press):
            column.addWidget(part)
        self.bar.judged.connect(self._judge)
        self.bar.marked.connect(self._mark)
        self.bar.cleared.connect(self._clear)
        self.press.clicked.connect(self._overrule)
        self.photos.opened.connect(self.photo_opened)
        self.retranslate()

    def show_point(self, point: Point | None, stands: Resolved | None) -> None:
        """Show a point and what stands; the answer bar shows that too, to be changed."""
        self._point, self._stands = point, stands
        self.setVisible(point is not None and stands is not None)
        if point is None or stands is None:
            return
        self._wanted, self._sources = stands.answer, {}
        self.bar.show_point(stands.key, point, stands.answer, self._desk.language)
        photos = tuple(dict.fromkeys(photo for side in stands.sides for photo in side.answer.every_photo()))
        self.photos.show_photos(photos)
        self.photos.lock(locked=True)
        self.photos.setVisible(bool(photos))
        self.retranslate()
        work = Sourcing(self._desk.office.office, tuple(side.card for side in stands.sides))
        self._desk.tasks.run(work, self._show_sources, self._desk.complain)

    @Slot(object)
    def _show_sources(self, found: Mapping[str, Sequence[SourceNote]]) -> None:
        if self._stands is not None and {side.card for side in self._stands.sides} == set(found):
            self._sources = found
            self.retranslate()

    @Slot(object, bool)
    def _judge(self, value: Value, _done: bool) -> None:  # noqa: FBT001 - the signal's own value
        self._want(replace(self._wanted, status=Status.JUDGED, value=value, reason=""))

    @Slot(object, str)
    def _mark(self, status: Status, reason: str) -> None:
        self._want(replace(self._wanted, status=status, value=None, reason=reason))

    @Slot()
    def _clear(self) -> None:
        self._want(replace(self._wanted, status=Status.UNJUDGED, value=None, reason=""))

    def _want(self, answer: Answer) -> None:
        self._wanted = answer
        self.bar.show_answer(answer)
        self._allow()

    def _allow(self) -> None:
        other = self._stands is not None and self._wanted != self._stands.answer
        does = self.tr("This answer stands; what was found is kept beside it")
        allow(self.press, does, "" if other else self.tr("Choose another answer first"))

    @Slot()
    def _overrule(self) -> None:
        self.bar.flush()
        self.overruled.emit(self._wanted, self.basis.text().strip())

    def retranslate(self) -> None:
        """Say every word anew."""
        self.other.setText(self.tr("Overrule: the answer that is to stand"))
        self.basis.setPlaceholderText(self.tr("What it rests on, such as a photo or a letter"))
        self.basis.setAccessibleName(self.tr("What it rests on"))
        self.basis.setToolTip(self.tr("What it rests on"))
        self.press.setText(self.tr("Overrule"))
        point, stands = self._point, self._stands
        if point is None or stands is None:
            return
        self._allow()
        language = self._desk.language
        self.title.setText(f"{point.id}  {point.title.said(language)}")
        now = self.tr("Stands: {answer} ({way})")
        self.now.setText(now.format(answer=self._answer(stands.answer), way=said(WAY[stands.way])))
        lines = [self._side(stands, place) for place in range(len(stands.sides))]
        if stands.found is not None:
            lines.insert(0, self.tr("Found: {answer}").format(answer=self._answer(stands.found)))
        self.sides.setText("\n".join(lines))
        self.bar.show_point(stands.key, point, self._wanted, language)

    def _answer(self, answer: Answer) -> str:
        try:
            words = "" if self._point is None else answer_said(self._point, answer, self._desk.language)
        except KnownError:  # the rule of the point is another one in the checklist that counts
            words = ""
        return words or self.tr("not judged")

    def _side(self, stands: Resolved, place: int) -> str:
        side = stands.sides[place]
        when = ""
        if side.entered is not None:
            at = side.entered.at
            when = self.tr("{day} {time}, device {device}").format(
                day=at.day(), time=at.clock(), device=side.entered.writer[:6]
            )
        files = together((note.name for note in self._sources.get(side.card, ())[:2]), self._desk.language)
        parts = (together(side.inspectors, self._desk.language), self._answer(side.answer), when, files)
        return " · ".join(part for part in parts if part)
