# SPDX-License-Identifier: MPL-2.0
"""Arrivals: the one door for signed files that come in: letters from the office, drills from a trainer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from inspector.app.hall import Hall
from inspector.app.letters import Letter, letter_data, read_letter
from inspector.app.trust import Keys
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

DRILL: Final = "drill.json"
"""The first member of a drill's file."""
START: Final = 128


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came in: the letter, its title (a round's, a site's), how much of it is new here, and whether it was here.

    `count`: planned visits of an assignment that are new, changed or gone; `again`: the very same letter came before;
    `visit`: the visit a returned card opened again (whoever holds a session on it enters it anew).
    """

    letter: Letter
    title: str = ""
    count: int = 0
    again: bool = False
    visit: str = ""

    @property
    def kind(self) -> str:
        """What kind of letter it was."""
        return self.letter.kind


Take: TypeAlias = Callable[[Hall, Letter], Arrival]


def arrived(hall: Hall, path: Path) -> Arrival:
    """Take a letter in: prove it, keep it, and do what it says; the same letter twice changes nothing.

    Raises KnownError `letter_…` when it is none, is not whole, or cannot be used here; nothing is kept then. A drill
    (`is_drill`) goes to `training.packs.take_pack`; here it is refused as `letter_drill`.
    """
    if is_drill(path):
        raise KnownError(Problem("letter_drill"))
    data = letter_data(path)
    letter = read_letter(data, Keys(hall.home))
    if letter.kind not in TAKES:
        raise KnownError(Problem("letter_none", reason=letter.kind))
    came = TAKES[letter.kind](hall, letter)
    hall.workspace.keep_letter(letter.kind, letter.digest, data, hall.clock())
    return came


def is_drill(path: Path) -> bool:
    """Tell by its first bytes whether a file claims to be a drill's; whoever takes it in proves it."""
    from inspector.disk.plain_zips import first_name

    with said_plainly(path), path.open("rb") as stream:
        return first_name(stream.read(START)) == DRILL


def _take_return(hall: Hall, letter: Letter) -> Arrival:
    from inspector.app.returning import take_return

    return take_return(hall, letter)


def _take_assignment(hall: Hall, letter: Letter) -> Arrival:
    from inspector.app.assigning import take_assignment

    return take_assignment(hall, letter)


TAKES: Final[Mapping[str, Take]] = {"assignment": _take_assignment, "return": _take_return}
"""What each kind of letter does when it arrives."""
