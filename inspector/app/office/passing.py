# SPDX-License-Identifier: MPL-2.0
"""A passing office: files gathered into a workspace that stands only as long as they are looked at or merged."""

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from inspector.app.hall import Hall, open_hall
from inspector.app.office.applying import Approval, apply
from inspector.app.office.gathered import Applied, Gathered
from inspector.app.office.gathering import Told, gather, office_pool
from inspector.app.office.office import Office
from inspector.app.trust import Keys
from inspector.core.problems import Problem
from inspector.disk.atomic import make_folder
from inspector.disk.troubles import said_plainly

PREFIX: Final = ".office-"
OLD: Final = 24 * 3600
"""Seconds after which a folder of a passing office can only be one that was killed."""


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
    _sweep(near)
    with said_plainly(near):
        place = TemporaryDirectory(prefix=PREFIX, dir=near, ignore_cleanup_errors=True)
    with place as folder:
        hall = open_hall(Path(folder), home)
        try:
            yield take_in(hall, paths, admit=admit, by=by, again=again, told=told)
        finally:
            hall.close()


def _sweep(near: Path) -> None:
    """Take away what a passing office left that was killed: it holds cards and photos."""
    for folder in near.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mtime < time.time() - OLD:
                shutil.rmtree(folder, ignore_errors=True)
