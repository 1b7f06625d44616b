# SPDX-License-Identifier: MPL-2.0
"""The roster (花名册) of a drill: who is to take it; the number is the identity."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from inspector.core.canonical import Json
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.sitting import MOST_LETTERS


@dataclass(frozen=True, slots=True)
class Trainee:
    """One person: number (unique), name, unit."""

    number: str
    name: str
    unit: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"number": self.number, "name": self.name}
        return value | ({"unit": self.unit} if self.unit else {})


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody who is to take a drill, in the order of the list."""

    trainees: tuple[Trainee, ...] = ()

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        return {"trainees": tuple(trainee.record() for trainee in self.trainees)}

    def of(self, number: str) -> Trainee | None:
        """Find somebody by number; None when nobody has it.

        Width, spaces around and unseen characters do not matter, nor small letters where one person alone is meant.
        """
        exact = next((trainee for trainee in self.trainees if trainee.number == number), None)
        if exact is not None:
            return exact
        wanted = plain_number(number).casefold()
        meant = [trainee for trainee in self.trainees if plain_number(trainee.number).casefold() == wanted]
        return meant[0] if len(meant) == 1 else None


@lru_cache(maxsize=8192)
def plain_number(said: str) -> str:
    """Spell a number as it is meant: full-width characters plain, single spaces, nothing unseen (`００７` is `007`)."""
    shown = "".join(letter for letter in said if unicodedata.category(letter) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", shown).split())


def read_roster(reading: Reading) -> Roster:
    """Read a roster from its canonical form; raises KnownError `roster_twice` for a number that two have."""
    roster = Roster(reading.each("trainees", _read_trainee))
    reading.close()
    guard_numbers(roster)
    return roster


def guard_numbers(roster: Roster) -> None:
    """Refuse a roster where a number is missing (`roster_number`) or stands twice (`roster_twice`), however spelled."""
    seen: dict[str, Trainee] = {}
    for trainee in roster.trainees:
        number = plain_number(trainee.number)
        if not 0 < len(number) <= MOST_LETTERS:
            raise KnownError(Problem("roster_number", name=trainee.name[:40]))
        if number in seen:
            names = f"{seen[number].name[:40]}, {trainee.name[:40]}"
            raise KnownError(Problem("roster_twice", number=number[:40], names=names))
        seen[number] = trainee


def _read_trainee(reading: Reading) -> Trainee:
    return Trainee(reading.text("number"), reading.text("name"), reading.text("unit", ""))
