# SPDX-License-Identifier: MPL-2.0
"""The first page of results as a table: number, name, unit, agreement, missed, false alarms, leniency, pass or not."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from inspector.core.drills.graded import VERDICTS
from inspector.ui.office.rank_grid import Cell, Grid, Row
from inspector.ui.training.results_words import VERDICT_MARKS, ResultsWords, percent

if TYPE_CHECKING:
    from inspector.core.drills.results import Line, Results

HEADS: Final = (
    ("number", "text", 72, False),
    ("name", "text", 84, True),
    ("unit", "text", 96, True),
    ("agreement", "bar", 120, False),
    ("missed", "number", 76, False),
    ("false_alarms", "number", 100, False),
    ("leniency", "number", 80, False),
    ("result", "text", 136, False),
    ("behaviour", "text", 84, False),
)
ORDERS: Final = ("roster", *(code for code, _, _, _ in HEADS))
LEAST: Final = Fraction(-2)
"""Below every share: what nothing counts for stands last."""


def people_grid(results: "Results", words: ResultsWords, order: str = "roster", *, down: bool = False) -> Grid:
    """Lay out everybody who handed something in; `down` turns the order around."""
    columns = words.columns(HEADS)
    lines = in_order(results.lines, order, down=down)
    return Grid(words.parts()["people"], columns, tuple(Row(one.number, _cells(one, words)) for one in lines))


def in_order(lines: "Sequence[Line]", order: str, *, down: bool = False) -> "tuple[Line, ...]":
    """Put lines in order by a column; equal ones stay as in the roster, whichever way it goes."""
    if order == "roster":
        return tuple(reversed(lines)) if down else tuple(lines)
    return tuple(sorted(lines, key=_KEYS[order], reverse=down))


def _cells(line: "Line", words: ResultsWords) -> tuple[Cell, ...]:
    held, counted = line.graded.held, line.graded
    alarms, sound = held.false_alarms, held.sound
    return (
        Cell(line.number, "" if line.known else words.unknown(), meaning="" if line.known else "warning"),
        Cell(line.name, words.about(line)),
        Cell(line.unit),
        Cell(percent(held.agreement), words.of_counted(held.agreed, held.points), held.agreement),
        _part(held.faults - held.detected, held.faults, held.miss, words),
        _part(alarms, sound, held.false_alarm, words),
        Cell(words.bias(held.bias), words.leaning(held.bias)),
        _verdict(line, words),
        Cell(words.behaviour(counted.behaviour), meaning="" if counted.behaviour == "steady" else "partial"),
    )


def _part(count: int, whole: int, share: Fraction | None, words: ResultsWords) -> Cell:
    return Cell(percent(share), words.of_counted(count, whole)) if whole else Cell("–", meaning="quiet")


def _verdict(line: "Line", words: ResultsWords) -> Cell:
    verdict = line.graded.verdict
    if not line.graded.held.points:
        return Cell("–", meaning="quiet")
    mark = VERDICT_MARKS[verdict]
    about = words.key_here() if line.graded.withheld else words.turned(line.turned)
    return Cell(words.result(verdict), about, meaning=mark, icon=mark)


def _number(line: "Line") -> "Merit":
    return Fraction(0), line.number.zfill(24) if line.number.isdigit() else line.number


def _name(line: "Line") -> "Merit":
    return Fraction(0), line.name


def _unit(line: "Line") -> "Merit":
    return Fraction(0), line.unit


def _agreement(line: "Line") -> "Merit":
    return _known(line.graded.held.agreement)


def _missed(line: "Line") -> "Merit":
    return _known(line.graded.held.miss)


def _false_alarms(line: "Line") -> "Merit":
    return _known(line.graded.held.false_alarm)


def _leniency(line: "Line") -> "Merit":
    return _known(line.graded.held.bias)


def _result(line: "Line") -> "Merit":
    return Fraction(-VERDICTS.index(line.graded.verdict)), ""


def _behaviour(line: "Line") -> "Merit":
    return Fraction(0), line.graded.behaviour


def _known(share: Fraction | None) -> "Merit":
    return LEAST if share is None else share, ""


Merit: TypeAlias = tuple[Fraction, str]
_KEYS: Final[Mapping[str, Callable[["Line"], Merit]]] = {
    "number": _number,
    "name": _name,
    "unit": _unit,
    "agreement": _agreement,
    "missed": _missed,
    "false_alarms": _false_alarms,
    "leniency": _leniency,
    "result": _result,
    "behaviour": _behaviour,
}
