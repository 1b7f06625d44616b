# SPDX-License-Identifier: MPL-2.0
"""How alike inspectors judge, from cards or a table: coefficients, the warning that belongs to them, and the key."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from inspector.app.rated_cards import is_card, rated_cards
from inspector.app.rated_tables import ENDINGS, rated_table
from inspector.core.agreement.against_key import AgainstKey, Weighing, against_key
from inspector.core.agreement.bootstrap import RESAMPLES, SEED
from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.coefficients import coefficients
from inspector.core.agreement.paradox import Paradox, paradox
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.worths import Worths, worths
from inspector.core.problems import KnownError, Problem

CARDLESS: Final = frozenset({"carrier_missing", "return_no_card"})
"""What opening says of a workbook that is no card."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: the level of values, a column that is the key, which values are faults, and how to resample.

    `full`: what a full score is, where values are numbers. `blanks`: a point left blank counts against an inspector.
    """

    level: str = "nominal"
    key: str = ""
    faults: tuple[str, ...] = ()
    full: Fraction | None = None
    blanks: bool = False
    one_site: bool = False
    seed: str = SEED
    resamples: int = RESAMPLES


@dataclass(frozen=True, slots=True)
class Agreed:
    """The answer: the ratings the coefficients are of (without the key where others are two or more), and the rest."""

    table: Ratings
    coefficients: tuple[Coefficient, ...]
    paradox: Paradox | None
    held: tuple[AgainstKey, ...]
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Taken:
    table: Ratings
    worths: Worths | None = None
    weighing: Weighing | None = None
    notes: tuple[Problem, ...] = ()


def agreed(paths: Sequence[Path], asked: Asked, language: str) -> Agreed:
    """Work it out; answers of cards are words of a language.

    Raises KnownError for what cannot be read or compared, `agree_mixed`, `agree_key`, `agree_worth`.
    """
    taken = _taken(paths, asked, language)
    table = taken.table
    if not asked.key:
        return _told(table, asked, (), taken.notes)
    if asked.key not in table.raters:
        raise KnownError(Problem("agree_key", found=asked.key[:40], offered=", ".join(table.raters)[:400]))
    told = taken.worths if taken.worths is not None else worths(table, asked.faults, asked.full)
    held = against_key(table, asked.key, told, blanks=asked.blanks, weighing=taken.weighing)
    return _told(table.without(asked.key) if len(held) > 1 else table, asked, held, taken.notes)


def _taken(paths: Sequence[Path], asked: Asked, language: str) -> _Taken:
    """Read cards, or one table; a workbook that carries no card is a table."""
    if len(paths) == 1 and paths[0].suffix.lower() in ENDINGS:
        table, notes = rated_table(paths[0], asked.level)
        return _Taken(table, notes=notes)
    for path in paths:
        if path.suffix.lower() in ENDINGS:
            raise KnownError(Problem("agree_mixed", file=path.name))
        if not is_card(path):
            raise KnownError(Problem("agree_not_a_card", file=path.name))
    try:
        cards = rated_cards(paths, asked.level, language, one_site=asked.one_site)
    except KnownError as error:
        if len(paths) > 1 or error.problem.code not in CARDLESS:
            raise
        table, notes = rated_table(paths[0], asked.level)
        return _Taken(table, notes=notes)
    return _Taken(cards.table, cards.worths, cards.weighing)


def _told(table: Ratings, asked: Asked, held: tuple[AgainstKey, ...], notes: tuple[Problem, ...]) -> Agreed:
    found = coefficients(table, asked.seed, asked.resamples)
    return Agreed(table, found, paradox(table, found), held, notes)
