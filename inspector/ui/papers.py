# SPDX-License-Identifier: MPL-2.0
"""Papers asked for in the window: blank sheets, exports and proofs, as work to be done beside it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.file_names import fitting
from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.checklist import Checklist
from inspector.core.rounds import VisitId
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.exporting import Exported, Target
    from inspector.app.size_planning import Sizes
    from inspector.app.submitting import Handed, Wish
    from inspector.app.verdict import Verdict


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """The blank sheet of a checklist in a language, put into the workspace's exports."""

    hall: Hall
    checklist: Checklist
    language: str

    def __call__(self, task: Task) -> Path:
        """Make it; raises KnownError when it cannot be written."""
        from inspector.app.blank import blank_sheet

        task.step(0, 1)
        name = fitting(f"{self.checklist.title.said(self.language)} {self.checklist.version}")
        path = self.hall.workspace.folder / "exports" / f"{name}.pdf"
        order = "walk" if self.hall.settings.order == "walk" else "sheet"
        return blank_sheet(self.checklist, path, language=self.language, order=order)


class Papers:
    """The papers of a visit."""

    def __init__(self, hall: Hall, session: Session, wish: "Wish") -> None:
        """Name the visit and what is wished for; everything judged so far is on disk when it is called."""
        self._hall, self._session, self._wish = hall, session, wish
        self._task: Task | None = None
        self._steps = 0

    def __call__(self, task: Task) -> "tuple[Exported, ...]":
        """Write and prove each and note it in the workspace; raises KnownError for the first that is not proved."""
        from inspector.app.submitting import hand_in

        self._task = task
        return hand_in(self._hall, self._session.id, self._wish, told=self._tell)

    def _tell(self, _step: str, _target: "Target") -> None:
        if self._task is not None:
            self._task.step(self._steps, 2 * len(self._wish.formats))
            self._steps += 1


@dataclass(frozen=True, slots=True)
class Weighing:
    """How large the papers of a visit will be."""

    hall: Hall
    visit: VisitId
    wish: "Wish"

    def __call__(self, task: Task) -> "Sizes":
        """Weigh them; raises KnownError when a photo cannot be read."""
        from inspector.app.submitting import predicted

        return predicted(self.hall, self.visit, self.wish, task.step)


@dataclass(frozen=True, slots=True)
class DayPapers:
    """The papers of the sealed visits of a day, in one folder."""

    hall: Hall
    day: str
    wish: "Wish"
    folder: Path

    def __call__(self, task: Task) -> "tuple[Handed, ...]":
        """Write and prove them; one that fails keeps no other from its papers."""
        from inspector.app.submitting import hand_in_day, visits_of_day

        return hand_in_day(self.hall, visits_of_day(self.hall, self.day), self.wish, self.folder, task.step)


@dataclass(frozen=True, slots=True)
class Proofs:
    """The proof of some files."""

    home: Path
    names: tuple[str, ...]

    def __call__(self, task: Task) -> "tuple[Verdict, ...]":
        """Prove each anew; raises KnownError for one that cannot be opened at all."""
        from inspector.app.trust import Keys
        from inspector.app.verifying import verify

        found = []
        for place, name in enumerate(self.names):
            task.step(place, len(self.names))
            found.append(verify(Path(name), Keys(self.home)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The short words of this laptop's signing key."""

    home: Path

    def __call__(self, task: Task) -> str:
        """Read the key, made on first use; raises KnownError when it cannot be read or kept."""
        from inspector.app.trust import Keys, spoken

        task.step(0, 1)
        return spoken(Keys(self.home).public())
