# SPDX-License-Identifier: MPL-2.0
"""A passing office: files gathered into a workspace that stands only as long as they are looked at or merged."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.hall import Hall, open_hall
from inspector.app.office.applying import Approval, apply
from inspector.app.office.gathered import Applied, Gathered
from inspector.app.office.gathering import Told, gather, office_pool
from inspector.app.office.office import Office
from inspector.app.passing_folders import passing_folder
from inspector.app.trust import Keys
from inspector.core.problems import Problem
from inspector.disk.atomic import make_folder

PREFIX: Final = ".office-"


@dataclass(frozen=True, slots=True)
class Passed:
    """What was gathered, and what was taken of it."""

    office: Office
    gathered: Gathered
    applied: Applied

    def notes(self) -> Iterator[Problem]:
        """Go through what is to be known of files that were taken, such as what a merge file decides."""
        return (note.at(file=file.name) for file in self.gathered.files if file.takes for note in file.notes)


def take_in(
    hall: Hall, paths: Sequence[Path], *, admit: str = "", by: str = "", again: str = "", told: Told | None = None
) -> Passed:
    """Gather files into an open workspace and apply what may be taken.

    `admit`: the reason why cards that no assignment names may rank, all of those that came; `by` says so. Without
    one they are taken in and wait. `again`: the reason why what was taken back here comes in again with a merge file;
    without one it stays out. Cards of a revoked key are left out either way. Raises KnownError as gathering and
    applying do.
    """
    office, keys = Office(hall), Keys(hall.home)
    gathered = gather(paths, office_pool(office), keys, told)
    asking = frozenset(file.place for file in gathered.files if file.admits and file.takes) if admit else frozenset()
    back = frozenset(file.place for file in gathered.files if file.out and file.takes) if again else frozenset()
    reason = " / ".join(dict.fromkeys(said for said in (admit, again) if said))
    applied = apply(office, gathered, keys, Approval(by, reason, asking, again=back), told)
    return Passed(office, gathered, applied)


@contextmanager
def passing_office(
    paths: Sequence[Path],
    home: Path,
    near: Path,
    *,
    admit: str = "",
    by: str = "",
    again: str = "",
    told: Told | None = None,
) -> Iterator[Passed]:
    """Gather files into a workspace in a folder beside `near` that is removed afterwards; raises as `take_in`.

    Keys and settings are those of the person's folder `home`.
    """
    make_folder(near)
    with passing_folder(PREFIX, near) as folder:
        hall = open_hall(folder, home)
        try:
            yield take_in(hall, paths, admit=admit, by=by, again=again, told=told)
        finally:
            hall.close()
