# SPDX-License-Identifier: MPL-2.0
"""Papers asked for in the window: blank sheets, exports and proofs, as work to be done beside it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.checklist import Checklist
from inspector.core.rounds import Header
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.exporting import Exported, Target
    from inspector.app.verdict import Verdict

_UNFIT: Final = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_ENDINGS: Final = {"pdf": ".pdf", "xlsx": ".xlsx", "bundle": ".scorecard"}
_EDITIONS: Final = {"internal": {"zh": "", "en": ""}, "outside": {"zh": " 对外版", "en": " outside"}}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to export: formats, the language and the edition of the papers."""

    formats: tuple[str, ...]
    language: str
    edition: str


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

    def __init__(self, hall: Hall, session: Session, wishes: Wishes) -> None:
        """Name the visit and what is wished for; everything judged so far is on disk when it is called."""
        self._hall, self._session, self._wishes = hall, session, wishes
        self._task: Task | None = None
        self._steps = 0

    def __call__(self, task: Task) -> "tuple[Exported, ...]":
        """Write and prove each and note it in the workspace; raises KnownError for the first that is not proved."""
        from inspector.app.dossier import dossier_of_visit
        from inspector.app.exporting import export, options_for
        from inspector.app.trust import Keys

        self._task = task
        dossier = dossier_of_visit(self._hall.workspace, self._session.id)
        wishes, pixels = self._wishes, int(self._hall.settings.photo_pixels)
        options = options_for(wishes.language, wishes.edition, pixels)
        return export(dossier, options, self._targets(), Keys(self._hall.home), self._tell)

    def _targets(self) -> "tuple[Target, ...]":
        from inspector.app.exporting import Target

        name = paper_name(self._session.header, self._wishes)
        folder = self._hall.workspace.folder / "exports" / self._session.id[:8]
        return tuple(Target(form, folder / f"{name}{_ENDINGS[form]}") for form in self._wishes.formats)

    def _tell(self, _step: str, _target: "Target") -> None:
        if self._task is not None:
            self._task.step(self._steps, 2 * len(self._wishes.formats))
            self._steps += 1


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


def paper_name(header: Header, wishes: Wishes) -> str:
    """Name the papers of a visit: site, day, language and edition, as any file system takes it."""
    language = " en" if wishes.language == "en" else ""
    return fitting(f"{header.site.name} {header.date}") + language + _EDITIONS[wishes.edition][wishes.language]


def fitting(name: str) -> str:
    """Make a name any file system takes; at most 80 characters."""
    return _UNFIT.sub(" ", name).strip(" .")[:80].strip(" .") or "Inspector"
