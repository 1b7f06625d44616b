# SPDX-License-Identifier: MPL-2.0
"""A line under the answers: what an incident does to the score, or the photo that is still to be added."""

from PySide6.QtWidgets import QLabel, QSizePolicy

from inspector.core.answers import Answer
from inspector.core.points import Point
from inspector.core.rules.rule import Judgement, Outcome
from inspector.core.values import Choice
from inspector.ui.parts.text import relook

_TAKEN = Choice("taken")


class EffectLine(QLabel):
    """Says nothing most of the time, and is hidden then."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_effect(self, point: Point, answer: Answer, judged: Judgement | None, words: str) -> None:
        """Say the rule of a veto that fell (`words`), or ask for the photo that was taken."""
        hit = point.rule.kind == "veto" and judged is not None and judged.outcome is Outcome.LOST
        said = words[:1].upper() + words[1:] if hit else self._wanted(point, answer)
        if said == self.text() == "":
            return
        self.setText(said)
        relook(self, "fault" if hit else "quiet")
        self.setVisible(bool(self.text()))

    def _wanted(self, point: Point, answer: Answer) -> str:
        if point.rule.kind == "unscored" and answer.value == _TAKEN and not answer.every_photo():
            return self.tr("Add the photo: Ctrl+O, paste it, or drop it on the page")
        return ""
