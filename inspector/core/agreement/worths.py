# SPDX-License-Identifier: MPL-2.0
"""What answers are worth: a share of the full score, 1 without a fault; no worth where a thing is not scored."""

from collections.abc import Collection, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.agreement.ratings import Ratings
from inspector.core.exact import ONE, ZERO, decimal
from inspector.core.problems import KnownError, Problem

Worths: TypeAlias = Mapping[tuple[str, str], Fraction]
"""(unit, value) → share of the unit's full score; less than 1 is a fault, absent is not scored."""

_SOUND: Final = ("yes", "y", "true", "pass", "passed", "ok", "in", "met", "符合", "是", "合格", "达标", "√", "✓", "✔")
_FAULTY: Final = (
    "no",
    "n",
    "false",
    "fail",
    "failed",
    "out",
    "lost",
    "不符合",
    "否",
    "不合格",
    "不达标",
    "×",
    "✗",
    "✘",
)
_UNSCORED: Final = (
    "na",
    "n/a",
    "n.a.",
    "not applicable",
    "not observed",
    "不适用",
    "未观察",
    "未见",
    "无法判断",
    "-",
    "–",
    "/",
)
KNOWN: Final[Mapping[str, Fraction | None]] = MappingProxyType(
    {**dict.fromkeys(_SOUND, ONE), **dict.fromkeys(_FAULTY, ZERO), **dict.fromkeys(_UNSCORED)}
)
"""Words that need no explaining, in small letters; None is not scored."""


def worths(table: Ratings, faults: Collection[str] = (), full: Fraction | None = None) -> Worths:
    """Tell what every answer of a table is worth.

    With `faults` those values are worth 0, words that are never scored nothing, all others 1. Else usual words are
    taken as they are meant, and numbers as number ÷ `full`; `full` is 1 when no number is above it, else the largest.
    Raises KnownError `agree_worth` for a word nobody can tell, `agree_full` for a full score that is not above zero.
    """
    if full is not None and full <= 0:
        raise KnownError(Problem("agree_full", found=str(full)))
    numbers = {value: number for value in table.values if (number := _number(value)) is not None}
    whole = full if full is not None else max(ONE, *numbers.values(), ZERO)
    found: dict[str, Fraction | None] = {}
    for value in table.values:
        if faults:
            found[value] = _marked(value, faults)
        else:
            found[value] = numbers[value] / whole if value in numbers else _known(value)
    return _by_unit(table, {value: worth for value, worth in found.items() if worth is not None})


def _marked(value: str, faults: Collection[str]) -> Fraction | None:
    if value in faults:
        return ZERO
    return None if value.casefold() in _UNSCORED else ONE


def _by_unit(table: Ratings, found: Mapping[str, Fraction]) -> Worths:
    said = {
        (unit, value) for unit, row in zip(table.units, table.cells, strict=True) for value in row if value in found
    }
    return {(unit, value): found[value] for unit, value in said if value is not None}


def _known(value: str) -> Fraction | None:
    if value.casefold() not in KNOWN:
        raise KnownError(Problem("agree_worth", found=value[:40]))
    return KNOWN[value.casefold()]


def _number(value: str) -> Fraction | None:
    try:
        return decimal(value)
    except KnownError:
        return None
