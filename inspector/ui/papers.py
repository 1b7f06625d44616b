# SPDX-License-Identifier: MPL-2.0
"""Papers asked for in the window: blank sheets, exports and proofs, as work to be done beside it."""

from dataclasses import dataclass
from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.checklist import Checklist
from inspector.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """The blank sheet of a checklist in a language, put into the workspace's exports."""

    hall: Hall
    checklist: Checklist
    language: str

    def __call__(self, task: Task) -> Path:
        """Make it; raises KnownError when it cannot be written."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to export: formats, the language and the edition of the papers."""

    formats: tuple[str, ...]
    language: str
    edition: str


@dataclass(frozen=True, slots=True)
class Written:
    """One proved file and its size in bytes."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of a visit."""

    hall: Hall
    session: Session
    wishes: Wishes

    def __call__(self, task: Task) -> tuple[Written, ...]:
        """Write and prove each; raises KnownError for the first that is not."""
        raise NotImplementedError
