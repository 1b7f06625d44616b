# SPDX-License-Identifier: MPL-2.0
"""What waits at each drill of the list: not taken, in progress, handed in, so many missing."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.app.hall import Hall
from inspector.app.training.drills import DrillLine, drill_of
from inspector.core.problems import KnownError
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office

WORDS: Final = {
    "idle": QT_TRANSLATE_NOOP("TrainingStanding", "not taken"),
    "going": QT_TRANSLATE_NOOP("TrainingStanding", "in progress"),
    "handed": QT_TRANSLATE_NOOP("TrainingStanding", "handed in"),
    "came": QT_TRANSLATE_NOOP("TrainingStanding", "came in: {n}"),
    "missing": QT_TRANSLATE_NOOP("TrainingStanding", "missing: {n}"),
}


def standing_said(standing: tuple[str, int]) -> str:
    """Say what waits in the language spoken now."""
    code, count = standing
    return QCoreApplication.translate("TrainingStanding", str(WORDS[code])).format(n=count)


class Standing:
    """The counting for every drill of the list, as work beside the window; a drill that cannot be read is left out."""

    def __init__(self, hall: Hall, office: "Office", lines: Sequence[DrillLine]) -> None:
        """Name the drills."""
        self._hall, self._office, self._lines = hall, office, tuple(lines)

    def __call__(self, task: Task) -> Mapping[str, tuple[str, int]]:
        """Count; raises KnownError where what was gathered cannot be read."""
        return dict(self._counted(task))

    def _counted(self, task: Task) -> Iterator[tuple[str, tuple[str, int]]]:
        for place, line in enumerate(self._lines):
            task.step(place, len(self._lines))
            try:
                found = self._taken(line) if line.mode else self._own(line)
            except KnownError:  # it is said where the drill is shown
                continue
            if found[0]:
                yield line.id, found

    def _taken(self, line: DrillLine) -> tuple[str, int]:
        from inspector.app.training.taking import sittings

        sat = sittings(self._hall, line.id)
        going = sum(not one.handed_in for one in sat)
        return ("going", going) if going else ("handed", len(sat)) if sat else ("idle", 0)

    def _own(self, line: DrillLine) -> tuple[str, int]:
        from inspector.app.training.attempts import attempts

        state = drill_of(self._hall, line.id)
        came = {one.number for one in attempts(self._office, state) if one.mode != "practice"}
        missing = sum(one.number not in came for one in state.roster.trainees)
        if not came:
            return "", 0
        return ("missing", missing) if missing else ("came", len(came))
