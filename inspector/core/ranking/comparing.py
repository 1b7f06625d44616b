# SPDX-License-Identifier: MPL-2.0
"""Comparing: two walks point by point, and two periods unit by unit and point by point."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.differences import differences
from inspector.core.merging.walks import Resolved, Walk
from inspector.core.points import PointId
from inspector.core.ranking.figures import Figures, PointRow, RankRow
from inspector.core.tallies import Tally
from inspector.core.visits import Key

Checklists = Mapping[ChecklistDigest, Checklist]
Same = tuple[str, PointId]
"""A point under any version of its sheet: the sheet's id (its digest where the sheet is not known), and the point."""


@dataclass(frozen=True, slots=True)
class PointPair:
    """One point in two walks: what stands there in each, None where it was not asked; `gain` in points, exact.

    `key` is the point's in the walk that has it, the second first. `same`: nothing of status, value or score differs,
    nor, where evidence is compared, anything else of the answers; `differs` names what does (differences.FIELDS).
    """

    key: Key
    one: Resolved | None
    other: Resolved | None
    gain: Fraction | None
    same: bool
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedWalks:
    """Two walks: rates in percent (points of all sheets pooled), and every point either of them judged."""

    one: Fraction | None
    other: Fraction | None
    points: tuple[PointPair, ...]

    def differing(self) -> tuple[PointPair, ...]:
        """List the points that are not alike."""
        return tuple(pair for pair in self.points if not pair.same)


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A unit of a table in two periods; None where it was not in the table. `gain` in percentage points."""

    by: str
    unit: str
    before: RankRow | None
    after: RankRow | None
    gain: Fraction | None
    rise: int | None


@dataclass(frozen=True, slots=True)
class PointChange:
    """A point in two periods; `gain` of its mean rate in percentage points."""

    before: PointRow | None
    after: PointRow | None
    gain: Fraction | None


@dataclass(frozen=True, slots=True)
class ComparedPeriods:
    """Two periods (or two issues): the whole, the units by table, the points."""

    whole: UnitChange
    units: Mapping[str, tuple[UnitChange, ...]]
    points: tuple[PointChange, ...]


def compared(one: Walk, other: Walk, checklists: Checklists | None = None, *, evidence: bool = False) -> ComparedWalks:
    """Lay two walks side by side, in the order of the first; points of two versions of a sheet meet by their ids.

    `evidence`: notes, photos, problems, places and times are compared too, as two cards of one walk ask for it.
    """
    sheets = checklists or {}
    mine = {_same(key, sheets): resolved for key, resolved in one.answers.items()}
    theirs = {_same(key, sheets): resolved for key, resolved in other.answers.items()}
    names = dict.fromkeys((*mine, *theirs))
    pairs = tuple(
        _pair(theirs.get(name) or mine[name], mine.get(name), theirs.get(name), evidence=evidence) for name in names
    )
    return ComparedWalks(_rate(one), _rate(other), pairs)


def compared_periods(before: Figures, after: Figures, checklists: Checklists | None = None) -> ComparedPeriods:
    """Lay two figures side by side, units and points in the order of the second."""
    units = {
        by: _units(by, before.tables[by].rows if by in before.tables else (), table.rows)
        for by, table in after.tables.items()
    }
    sheets = checklists or {}
    olds = {_same((row.checklist, row.point), sheets): row for row in before.points}
    news = {_same((row.checklist, row.point), sheets): row for row in after.points}
    points = tuple(_point(olds.get(name), news.get(name)) for name in dict.fromkeys((*news, *olds)))
    return ComparedPeriods(_unit("", "", before.total, after.total), units, points)


def _same(key: Key, sheets: Checklists) -> Same:
    sheet = sheets.get(key[0])
    return (str(key[0]) if sheet is None else sheet.id), key[1]


def _pair(known: Resolved, one: Resolved | None, other: Resolved | None, *, evidence: bool) -> PointPair:
    if one is None or other is None:
        return PointPair(known.key, one, other, None, same=False)
    gain = other.tally.earned - one.tally.earned if one.tally.judged and other.tally.judged else None
    differs = differences((one.answer, other.answer)) if evidence else ()
    return PointPair(known.key, one, other, gain, not differs and _stands(one) == _stands(other), differs)


def _stands(resolved: Resolved) -> tuple[object, Tally]:
    answer = resolved.answer
    return (answer.status, answer.value, answer.reason), resolved.tally


def _rate(walk: Walk) -> Fraction | None:
    total = sum((score.total for score in walk.scores.values()), Tally())
    return total.percent


def _units(by: str, before: Sequence[RankRow], after: Sequence[RankRow]) -> tuple[UnitChange, ...]:
    olds, news = {row.unit: row for row in before}, {row.unit: row for row in after}
    return tuple(_unit(by, name, olds.get(name), news.get(name)) for name in dict.fromkeys((*news, *olds)))


def _unit(by: str, name: str, before: RankRow | None, after: RankRow | None) -> UnitChange:
    values = (before.value if before is not None else None, after.value if after is not None else None)
    places = (before.place if before is not None else None, after.place if after is not None else None)
    rise = places[0] - places[1] if places[0] is not None and places[1] is not None else None
    return UnitChange(by, name, before, after, _gain(*values), rise)


def _point(before: PointRow | None, after: PointRow | None) -> PointChange:
    rates = (before.rate if before is not None else None, after.rate if after is not None else None)
    return PointChange(before, after, _gain(*rates))


def _gain(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    return after - before if before is not None and after is not None else None
