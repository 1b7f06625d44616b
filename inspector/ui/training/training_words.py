# SPDX-License-Identifier: MPL-2.0
"""Drills in words: a line of the list, the facts of one, and what of its key is out already."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.app.training.drills import DrillLine
from inspector.core.drills.drill import Drill
from inspector.core.drills.drill_state import DrillState
from inspector.ui.models.paged import Entry
from inspector.ui.training.training_standing import standing_said

if TYPE_CHECKING:
    from inspector.app.training.packs import PackTaken

MODES: Final = {
    "exam": QT_TRANSLATE_NOOP("TrainingWords", "exam"),
    "practice": QT_TRANSLATE_NOOP("TrainingWords", "practice"),
    "master": QT_TRANSLATE_NOOP("TrainingWords", "for trainers"),
}
_TAKEN: Final = QT_TRANSLATE_NOOP("TrainingPage", "Taken in: {title} ({mode})")
_AGAIN: Final = QT_TRANSLATE_NOOP("TrainingPage", "{title} ({mode}) was taken in before; nothing changed.")
_OLDER: Final = QT_TRANSLATE_NOOP("TrainingPage", "A newer {title} is here already; it stays.")
_NOTED: Final = QT_TRANSLATE_NOOP("TrainingPage", "{title} is your own drill: it stays, with its key. Try it out here.")
_CLOSED: Final = QT_TRANSLATE_NOOP("TrainingWords", "put away")
_QUESTIONS: Final = QT_TRANSLATE_NOOP("TrainingWords", "questions: {n}")
_SITES: Final = QT_TRANSLATE_NOOP("TrainingWords", "sites: {n}")
_MINUTES: Final = QT_TRANSLATE_NOOP("TrainingWords", "minutes: {n}")
_SHUFFLED: Final = QT_TRANSLATE_NOOP("TrainingWords", "shuffled, seed {seed}")
_MEANINGS: Final = {"exam": "warning", "practice": "accent"}


def said(source: object) -> str:
    """Say words of this table in the language spoken now."""
    return QCoreApplication.translate("TrainingWords", str(source))


def mode_said(mode: str) -> str:
    """Say how a drill came here; nothing for the trainer's own."""
    return said(MODES[mode]) if mode else ""


def line_entry(line: DrillLine, language: str, standing: tuple[str, int] | None = None) -> Entry:
    """Say a line of the list."""
    waits = standing_said(standing) if standing is not None else ""
    detail = " · ".join(part for part in (line.day, waits, said(_QUESTIONS).format(n=line.questions)) if part)
    tag = said(_CLOSED) if line.is_closed else mode_said(line.mode)
    meaning = "skipped" if line.is_closed else _MEANINGS.get(line.mode, "skipped")
    return Entry(line.id, line.title.said(language), detail, tag, meaning)


def facts_said(drill: Drill) -> str:
    """Say the facts of a drill in one line: day, sites, questions, time, order, trainer."""
    facts = [drill.day, said(_SITES).format(n=len(drill.sites)), said(_QUESTIONS).format(n=len(drill.items()))]
    facts += [said(_MINUTES).format(n=drill.minutes)] if drill.minutes else []
    facts += [said(_SHUFFLED).format(seed=drill.seed)] if drill.order == "shuffled" else []
    return " · ".join(part for part in (*facts, drill.trainer, drill.office) if part)


def told_already(state: DrillState, edition: Callable[[str], Drill | None]) -> tuple[int, str]:
    """Count the questions whose key went out in a practice pack, and give the day of the last one that told any."""
    asked, told, day = {*state.drill.items()}, set(), ""
    for wrote in state.wrote:
        drill = edition(wrote.edition) if wrote.mode == "practice" else None
        known = asked & {*drill.items()} if drill is not None else set()
        if known:
            told |= known
            day = wrote.at.day()
    return len(told), day


def came_said(one: "PackTaken") -> str:
    """Give the words for what became of a pack, in the context of the page of training."""
    return str(_AGAIN if one.again else _OLDER if one.older else _NOTED if one.noted else _TAKEN)
