# SPDX-License-Identifier: MPL-2.0
"""The key of a question: the answer by the buttons of the scoring page, what is accepted beside it, why, the bait."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import Point
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.text import Text
from inspector.core.value_words import value_said
from inspector.core.values import Value
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label
from inspector.ui.training.builder_words import BothWords
from inspector.ui.widgets.answer_bar import AnswerBar
from inspector.ui.widgets.flow import Flow


def answer_said(point: Point, answer: Answer, language: str) -> str:
    """Say an answer of a key in words: the value as the point says it, else its status."""
    if answer.value is not None:
        return value_said(point, answer.value, language)
    return word(f"status.{answer.status.value}", language)


class KeyPart(QWidget):
    """`keyed` gives a KeyAnswer by a press, `written` one by words being typed, `cleared` that it has no answer."""

    keyed = Signal(object)
    written = Signal(object)
    cleared = Signal()

    def __init__(self, desk: Desk) -> None:
        """Stand empty until a question is shown."""
        super().__init__()
        self._desk = desk
        self._point: Point | None = None
        self._item: Item | None = None
        self._said: KeyAnswer | None = None
        self.name, self.how = label("strong"), label("quiet", wrap=True)
        self.bar = AnswerBar(desk.theme)
        self.more, self.first = QPushButton(), label("quiet", wrap=True)
        self.more.setCheckable(True)
        self.more.setProperty("look", "link")
        self._bed = QWidget()
        self._flow = Flow(self._bed, 8, 4)
        self._flow.addWidget(self.more)
        self._others: list[QPushButton] = []
        self.reason, self.bait = BothWords(desk.theme, 2), BothWords(desk.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.name, self.bar, self.how, self._bed, self.first, self.reason, self.bait):
            column.addWidget(part)
        self.more.toggled.connect(self._turn)
        self.bar.judged.connect(self._judge)
        self.bar.marked.connect(self._mark)
        self.bar.cleared.connect(self._clear)
        self.reason.written.connect(self._write)
        self.bait.written.connect(self._write)

    def show_question(self, item: Item, point: Point, said: KeyAnswer | None) -> None:
        """Show the key of a question, or that it has none."""
        if item != self._item:
            self.more.setChecked(False)
        self._item, self._point, self._said = item, point, said
        answer = BLANK if said is None or self.more.isChecked() else said.answer
        self.bar.show_point(item[1:], point, answer, self._desk.language)
        self._show_others()
        for part, words in ((self.reason, said and said.reason), (self.bait, said and said.distractor)):
            part.setVisible(said is not None)
            part.show_words(words or Text())
        self._bed.setVisible(said is not None)
        self.first.setVisible(said is None)
        self.how.setVisible(self.more.isChecked())

    def flush(self) -> None:
        """Tell now what is being typed."""
        for part in (self.bar, self.reason, self.bait):
            part.flush()

    def _show_others(self) -> None:
        accepted = () if self._said is None else self._said.accepted
        while len(self._others) < len(accepted):
            button = QPushButton()
            button.setProperty("look", "segment")
            button.clicked.connect(self._drop)
            self._others.append(button)
            self._flow.removeWidget(self.more)
            self._flow.addWidget(button)
            self._flow.addWidget(self.more)
        for place, button in enumerate(self._others):
            button.setVisible(place < len(accepted))
            if place < len(accepted) and self._point is not None:
                words = answer_said(self._point, accepted[place], self._desk.language)
                button.setObjectName(str(place))
                button.setText(words)
                button.setAccessibleName(self.tr("No longer accept: {answer}").format(answer=words))
                button.setToolTip(button.accessibleName())
                button.setIcon(self._desk.theme.icon("close", "quiet", 14))
                button.setIconSize(QSize(self._desk.theme.px(14), self._desk.theme.px(14)))

    @Slot(bool)
    def _turn(self, _on: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        if self._item is not None and self._point is not None:
            self.show_question(self._item, self._point, self._said)

    @Slot(object, bool)
    def _judge(self, value: Value, _done: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        self._take(Answer(Status.JUDGED, value))

    @Slot(object, str)
    def _mark(self, status: Status, _reason: str) -> None:
        self._take(Answer(status))

    def _take(self, answer: Answer) -> None:
        if self._item is None:
            return
        said = self._said
        if said is None:
            self.keyed.emit(KeyAnswer(self._item, answer))
        elif not self.more.isChecked():
            left = tuple(one for one in said.accepted if one != answer)
            self.keyed.emit(replace(said, answer=answer, accepted=left))
        elif not said.agrees(answer):
            self.keyed.emit(replace(said, accepted=(*said.accepted, answer)))
            self.more.setChecked(False)

    @Slot()
    def _drop(self) -> None:
        said = self._said
        if said is not None:
            place = int(self.sender().objectName())
            self.keyed.emit(replace(said, accepted=said.accepted[:place] + said.accepted[place + 1 :]))

    @Slot()
    def _clear(self) -> None:
        if not self.more.isChecked():
            self.cleared.emit()

    @Slot(object)
    def _write(self, _words: Text) -> None:
        if self._said is not None:
            self.written.emit(replace(self._said, reason=self.reason.words(), distractor=self.bait.words()))

    def retranslate(self) -> None:
        """Say every word anew."""
        self.name.setText(self.tr("Key answer"))
        self.how.setText(self.tr("Judge what else you accept; the key answer stays as it is."))
        self.first.setText(self.tr("Judge the point as it should be judged here; then say why."))
        self.more.setText(self.tr("Accept another answer too…"))
        self.more.setToolTip(self.tr("The next judgement is accepted beside the key answer"))
        self.reason.say(self.tr("Why: told to the trainee"))
        self.bait.say(self.tr("Distractor: what tempts to a wrong answer here (optional)"))
        for part in (self.reason, self.bait):
            part.lead(self._desk.language)
