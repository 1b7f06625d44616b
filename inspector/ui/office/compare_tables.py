# SPDX-License-Identifier: MPL-2.0
"""Two walks or two periods beside each other, as tables: what it was, what it is, and what changed."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exact import HUNDRED, show
from inspector.core.merging.walks import Resolved
from inspector.core.points import Point
from inspector.core.ranking.comparing import ComparedPeriods, ComparedWalks, PointChange, PointPair, UnitChange
from inspector.core.ranking.figures import PointRow, RankRow
from inspector.core.value_words import said
from inspector.core.visits import Key
from inspector.ui.models.standing import standing
from inspector.ui.office.conflict_words import field_said
from inspector.ui.office.explore_tables import ICONS
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_tables import change_said
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said
from inspector.ui.phrase import together
from inspector.ui.widgets.marks import COLOURS

if TYPE_CHECKING:
    from collections.abc import Iterable

Checklists = Mapping[ChecklistDigest, Checklist]


class CompareTables:
    """Lays them out in the language spoken now; `heads` name the two sides."""

    def __init__(self, words: RankWords, language: str, heads: tuple[str, str]) -> None:
        """Name the two sides."""
        self._words, self._language, self._heads = words, language, heads

    def walks(
        self, name: str, found: ComparedWalks, checklists: Checklists, *, all_points: bool, cards: bool = False
    ) -> Grid:
        """Two walks point by point; without `all_points` only what differs. `cards`: of one walk, evidence and all."""
        points = {(digest, one.id): one for digest, sheet in checklists.items() for one in sheet.points()}
        pairs = found.points if all_points else found.differing()
        columns = (
            Column("number", self._words.head("number"), "text", 72),
            Column("point", self._words.head("point"), "text", 220, wide=True),
            Column("before", self._heads[0], "text", 190),
            Column("after", self._heads[1], "text", 190),
            Column("change", self._words.head("change"), "number", 96),
        )
        if not cards:
            return Grid(name, columns, tuple(Row(pair.key, self._pair(pair, points)) for pair in pairs))
        more = Column("differs", self._words.head("differs"), "text", 150)
        rows = (Row(pair.key, (*self._pair(pair, points), self._differs(pair))) for pair in pairs)
        return Grid(name, (*columns, more), tuple(rows))

    def units(self, name: str, changes: "Iterable[UnitChange]") -> Grid:
        """The units of a table in two periods."""
        columns = (
            Column("unit", self._words.head("unit"), "text", 190, wide=True),
            Column("before", self._heads[0], "bar", 200, wide=True),
            Column("after", self._heads[1], "bar", 200, wide=True),
            Column("change", self._words.head("change"), "number", 104),
            Column("rise", self._words.head("rise"), "number", 104),
        )
        return Grid(name, columns, tuple(Row(one.unit, self._unit(one)) for one in changes))

    def points(self, name: str, changes: "Iterable[PointChange]") -> Grid:
        """The points in two periods."""
        columns = (
            Column("number", self._words.head("number"), "text", 72),
            Column("point", self._words.head("point"), "text", 220, wide=True),
            Column("before", self._heads[0], "bar", 180, wide=True),
            Column("after", self._heads[1], "bar", 180, wide=True),
            Column("change", self._words.head("change"), "number", 104),
        )
        rows = []
        for one in changes:
            known = one.after or one.before
            if known is not None:
                rows.append(Row((known.checklist, known.point), self._point(one, known)))
        return Grid(name, columns, tuple(rows))

    def periods(self, names: Mapping[str, str], found: ComparedPeriods, view: str) -> Grid:
        """Give the table of a view: a kind of unit, or `points`."""
        if view == "points":
            return self.points(names[view], found.points)
        return self.units(names[view], found.units.get(view, ()))

    # -- cells -------------------------------------------------------------------------------------------------------

    def _pair(self, pair: PointPair, points: Mapping[Key, Point]) -> tuple[Cell, ...]:
        point = points.get(pair.key)
        title = point.title.said(self._language) if point is not None else ""
        return (
            Cell(str(pair.key[1])),
            Cell(title),
            self._stood(pair.one, point),
            self._stood(pair.other, point),
            _gain(pair.gain),
        )

    def _differs(self, pair: PointPair) -> Cell:
        return Cell(together((field_said(one) for one in pair.differs), self._language))

    def _stood(self, resolved: Resolved | None, point: Point | None) -> Cell:
        if resolved is None:
            return Cell("–", meaning="quiet")
        mark = standing(resolved.tally)
        answer = said(point, resolved.answer, self._language) if point is not None else ""
        outcome = self._words.outcome(mark.value)
        detail = "" if answer.casefold() == outcome.casefold() else answer
        return Cell(outcome, detail, icon=ICONS[mark], meaning=COLOURS[mark])

    def _unit(self, one: UnitChange) -> tuple[Cell, ...]:
        known = one.after or one.before
        name = known.title.said(self._language) if known is not None else ""
        return (
            Cell(name or one.unit or self._words.whole()),
            self._rate(one.before),
            self._rate(one.after),
            _gain(one.gain),
            _rise(one.rise),
        )

    def _rate(self, row: RankRow | None) -> Cell:
        if row is None or row.value is None:
            return Cell("–", bare="")
        return Cell(rate_said(row.value), self._words.sample(row.sample), row.value / HUNDRED, bare=show(row.value))

    def _point(self, one: PointChange, known: PointRow) -> tuple[Cell, ...]:
        title = known.title.said(self._language)
        return Cell(str(known.point)), Cell(title), self._seen(one.before), self._seen(one.after), _gain(one.gain)

    def _seen(self, row: PointRow | None) -> Cell:
        if row is None or row.rate is None:
            return Cell("–", bare="")
        judged = self._words.of_points(row.met, row.judged)
        return Cell(rate_said(row.rate), judged, row.rate / HUNDRED, bare=show(row.rate))


def _gain(gain: Fraction | None) -> Cell:
    if not gain:
        return Cell("" if gain is None else "0", meaning="quiet")
    icon, meaning = ("rise", "met") if gain > 0 else ("fall", "lost")
    return Cell(change_said(gain), icon=icon, meaning=meaning, bare=show(gain))


def _rise(rise: int | None) -> Cell:
    if not rise:
        return Cell("" if rise is None else "0", meaning="quiet")
    icon, meaning = ("rise", "met") if rise > 0 else ("fall", "lost")
    return Cell(str(abs(rise)), icon=icon, meaning=meaning, bare=str(rise))
