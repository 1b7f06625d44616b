# SPDX-License-Identifier: MPL-2.0
"""What is told after an answer in practice: right or not, the key, the reason, and what misled."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.answers import Answer
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.question import Question
from inspector.core.points import Point
from inspector.ui.models.saying import said
from inspector.ui.models.standing import Standing
from inspector.ui.parts.text import label, relook
from inspector.ui.theme import Theme
from inspector.ui.widgets.point_card import StandingMark
from inspector.ui.widgets.prose import Prose

_LOOKS: Final = {"agreed": "banner_good", "blank": "banner_plain"}


class RevealStrip(QFrame):
    """Stands below the answer; the first answer counts, and the strip says so."""

    def __init__(self, theme: Theme, *, apart: bool = False) -> None:
        """Be hidden until something is told; `apart` from the answer it says that too, and nothing of going on."""
        super().__init__()
        self._apart = apart
        self._mark = StandingMark(theme, alone=True)
        self._head, self._locked = label("strong", wrap=True), label("caption", wrap=True)
        self._heads = {name: QLabel() for name in ("said", "key", "reason", "distractor")}
        self._texts = {name: Prose(theme, "interface") for name in self._heads}
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._mark)
        top.addWidget(self._head, 1)
        told = QGridLayout()
        told.setHorizontalSpacing(12)
        told.setVerticalSpacing(4)
        told.setColumnStretch(1, 1)
        for row, (name, head) in enumerate(self._heads.items()):
            head.setProperty("look", "quiet")
            told.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            told.addWidget(self._texts[name], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(told)
        column.addWidget(self._locked)
        self.hide()

    def tell(self, point: Point, key: KeyAnswer, answer: Answer, language: str) -> str:
        """Hold an answer against the key and show what it comes to; gives the outcome (one of OUTCOMES)."""
        verdict = Question(point, key, "").verdict(answer)
        right = verdict.outcome == "agreed"
        self._head.setText(self._outcome_said(verdict.outcome))
        self._mark.show_standing(Standing.MET if right else Standing.LOST, saved=True)
        shown = {
            "said": (said(point, answer, language) or "–") if self._apart else "",
            "key": said(point, key.answer, language),
            "reason": key.reason.said(language),
            "distractor": "" if right else key.distractor.said(language),
        }
        for name, words in shown.items():
            self._texts[name].say(words)
            self._texts[name].setVisible(bool(words))
            self._heads[name].setVisible(bool(words))
        relook(self, _LOOKS.get(verdict.outcome, "banner_fault"))
        self._say()
        self.show()
        return verdict.outcome

    def clear(self) -> None:
        """Tell nothing."""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; what is told is told anew by the page."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    @property
    def words(self) -> str:
        """Everything said, for screen readers."""
        shown = [self._head.text(), *(text.accessibleName() for text in self._texts.values() if not text.isHidden())]
        return "\n".join(shown)

    @Slot()
    def _say(self) -> None:
        self._heads["said"].setText(self.tr("Answered"))
        self._heads["key"].setText(self.tr("Key"))
        self._heads["reason"].setText(self.tr("Because"))
        self._heads["distractor"].setText(self.tr("What may mislead"))
        self._locked.setVisible(not self._apart)
        self._locked.setText(self.tr("The first answer counts and stays as it is. Enter goes on."))
        self.setAccessibleName(self.words)

    def _outcome_said(self, outcome: str) -> str:
        return {
            "agreed": self.tr("Right"),
            "missed": self.tr("Not as the key: a fault was missed"),
            "false_alarm": self.tr("Not as the key: points were taken off where nothing is wrong"),
            "differs": self.tr("Not as the key"),
        }.get(outcome, self.tr("Nothing was answered"))


class BreakCover(QWidget):
    """Covers scenes and questions while the clock stands still."""

    def __init__(self, theme: Theme, button: QWidget) -> None:
        """Hold the button that goes on."""
        super().__init__()
        self._title, self._words = label("page"), label("body", wrap=True)
        inner = QVBoxLayout()
        inner.setSpacing(16)
        inner.addStretch(2)
        for part in (self._title, self._words):
            inner.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(3)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(32, 24, 32, 24)
        middle.addStretch(1)
        middle.addLayout(inner, 6)
        middle.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("A break"))
        self._words.setText(
            self.tr("The clock stands still. Scenes and questions are covered until you go on; breaks are noted.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
