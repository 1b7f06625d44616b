# SPDX-License-Identifier: MPL-2.0
"""Verdict and grade as a button: mark and word together, and the promise that they can be explained."""

from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.core.score_words import grade_said, verdict_code
from inspector.core.scoring import Score
from inspector.core.words import word
from inspector.ui.theme import Theme

_MARKS: Final = {
    "verdict.passed": ("met", "met"),
    "verdict.failed": ("lost", "lost"),
    "verdict.open": ("unsure", "quiet"),
}


class VerdictButton(QPushButton):
    """Hidden where a checklist asks for neither verdict nor grade; a blank is never a pass, so it says `so far`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, str] = ("", "")
        self.setProperty("look", "flat")
        self.hide()
        theme.changed.connect(self._draw)

    @property
    def has_verdict(self) -> bool:
        """Whether there is something to show."""
        return bool(self._shown[1])

    def show_score(self, score: Score, language: str) -> bool:
        """Show the verdict and the grade of a score; false when they are the same as before."""
        code, grade = verdict_code(score), grade_said(score, coded=False)
        said = [word(code, language) if code else "", grade.said(language) if grade and score.total.possible else ""]
        words = " · ".join(part for part in said if part)
        if words and score.total.unjudged:
            words = self.tr("so far: {words}").format(words=words)
        if (code, words) == self._shown:
            return False
        self._shown = (code, words)
        self.setText(words[:1].upper() + words[1:])
        self.setToolTip(self.tr("Verdict and grade as they stand; press to see every condition"))
        self.setVisible(bool(words))
        self._draw()
        return True

    @Slot()
    def _draw(self) -> None:
        mark = _MARKS.get(self._shown[0], ("chart", "quiet"))
        self.setIcon(self._theme.icon(*mark, 16))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
