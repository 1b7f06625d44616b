# SPDX-License-Identifier: MPL-2.0
"""What one person came to in words: the verdict and why, how they judge, the sections and the time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.drills.behaviours import said as conduct_said
from inspector.core.drills.passing import why
from inspector.ui.desk import Desk
from inspector.ui.training.results_words import ResultsWords

if TYPE_CHECKING:
    from inspector.core.drills.results import Line
    from inspector.ui.training.results_state import Seen


class PersonWords(QObject):
    """Says it in the language of the window."""

    def __init__(self, desk: Desk, words: ResultsWords) -> None:
        """Speak as the window does."""
        super().__init__(words)
        self._desk, self._words = desk, words

    def head(self, line: "Line") -> str:
        """Say unit, verdict and time, then how somebody judges, then what is to be known."""
        verdict = self._words.result(line.graded.verdict) if line.graded.held.points else ""
        parts = (line.unit, verdict, self._time(line))
        first = " · ".join(part for part in parts if part)
        notes = [self._desk.sentence(note) for note in line.notes]
        return "\n".join((first, conduct_said(line.graded.conduct).said(self._desk.language), *notes))

    def rule(self, line: "Line") -> str:
        """Say every test of the pass rule, a line each."""
        return "\n".join(why(test).said(self._desk.language) for test in line.graded.tests)

    def sections(self, line: "Line", seen: "Seen") -> str:
        """Say how every section went, a line each."""
        titles = _titles(seen, self._desk.language)
        told = self.tr("{name}: {agreed} of {points} as the key, {missed} missed, {alarms} false alarms")
        return "\n".join(
            told.format(
                name=titles.get(part.name, part.name),
                agreed=part.agreed,
                points=part.points,
                missed=part.missed,
                alarms=part.false_alarms,
            )
            for part in line.graded.sections
        )

    def _time(self, line: "Line") -> str:
        timing = line.graded.attempt.timing
        if timing is None:
            return self.tr("answers typed in from paper")
        said = self.tr("{n} min").format(n=max(1, round(timing.whole / 60)))
        if not timing.jumps:
            return said
        jumps = self.tr("the clock was set {n} times").format(n=timing.jumps)
        return f"{said} · {jumps}"


def _titles(seen: "Seen", language: str) -> Mapping[str, str]:
    """Name the sections of all checklists by checklist and section id."""
    return {
        f"{sheet.id}/{section.id}": section.title.said(language)
        for sheet in seen.checklists.values()
        for section in sheet.every_section()
    }
