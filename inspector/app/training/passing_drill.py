# SPDX-License-Identifier: MPL-2.0
"""A drill from files alone: a master and the cards that came, in a workspace that goes away afterwards."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.office.asking import office_of_workspace
from inspector.app.office.office import Office
from inspector.app.office.passing import Passed, passing_office, take_in
from inspector.app.training.drills import keep_roster
from inspector.app.training.packs import ENDING, take_pack
from inspector.app.training.rosters import read_roster_file
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.office.gathering import Told


@dataclass(frozen=True, slots=True)
class OpenDrill:
    """A drill whose results can be worked out: the workspace, its office, the drill's id."""

    hall: Hall
    office: Office
    drill: str


def is_pack(path: Path) -> bool:
    """Tell whether a path is meant as a drill's file, no id."""
    return path.suffix.lower() == ENDING and path.is_file()


@contextmanager
def drill_of_files(
    pack: Path,
    cards: Sequence[Path],
    home: Path,
    told: "Told | None" = None,
    noted: Callable[[Problem], object] = str,
) -> Iterator[OpenDrill]:
    """Open a master with cards and folders of cards, for as long as it is looked at.

    Keys are those of the person's folder `home`. `noted` hears what is to be known of the files. Raises KnownError for
    a file that is not taken.
    """
    with passing_office(cards, home, Path(gettempdir()), told=told) as passed:
        _guard(passed, noted)
        drill = take_pack(passed.office.hall, pack).id
        yield OpenDrill(passed.office.hall, passed.office, drill)


def gather_cards(
    hall: Hall,
    cards: Sequence[Path],
    told: "Told | None" = None,
    noted: Callable[[Problem], object] = str,
) -> Office:
    """Gather cards into an open workspace and give its office; raises KnownError for a file that is not taken."""
    if cards:
        _guard(take_in(hall, cards, told=told), noted)
    return office_of_workspace(hall)


def roster_from_file(opened: OpenDrill, path: Path) -> tuple[Problem, ...]:
    """Let a file's people be the roster of a drill; gives what is wrong with the file, and then nothing is kept."""
    roster, problems = read_roster_file(path)
    if not problems:
        keep_roster(opened.hall, opened.drill, roster)
    return problems


def _guard(passed: Passed, noted: Callable[[Problem], object]) -> None:
    refused = next((problem for file in passed.gathered.files for problem in file.against), None)
    if refused is not None:
        raise KnownError(refused)
    for note in passed.notes():
        noted(note)
