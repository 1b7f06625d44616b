# SPDX-License-Identifier: MPL-2.0
"""What every part of the office's report is made from: figures, picture, words, and who may see what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json, canonical
from inspector.core.editions import covering
from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.exports import Options
from inspector.core.layouts import Thumb
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import FoundProblem, Walk
from inspector.core.moments import Moment
from inspector.core.points import Point
from inspector.core.ranking.figures import Figures, PointRow, RankRow, RankTable
from inspector.core.ranking.period_words import period_said
from inspector.core.ranking.unit_names import TradeUnits, around
from inspector.core.visits import Key
from inspector.core.words import word
from inspector.reports.chart_blocks import Amount
from inspector.reports.scorecard_blocks_matter import begun

OWNED: Final = ("area", "trade")


@dataclass(frozen=True, slots=True)
class Front:
    """What the office says on the cover; empty fields are left out.

    `title` stands instead of the usual one; `office` issues it under `number` (印发第N期); `purpose` stands instead of
    the usual sentence.
    """

    area: str = ""
    year: str = ""
    title: str = ""
    office: str = ""
    number: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Shot:
    """The copy of a photo a paper shows: SHA-256 of its bytes, its size in pixels, and its thumbnail for workbooks."""

    sha256: str
    width: int
    height: int
    small: Thumb | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A problem as it is listed: its number, its walk, its units by area and by trade, its point where there is one.

    What the problem itself does not say (place, words, photos) stands in it as its answer says it.
    """

    number: int
    found: FoundProblem
    walk: Walk
    unit: str
    trades: tuple[str, ...]
    point: Point | None


@dataclass(frozen=True, slots=True)
class ReportMatter:
    """Figures and picture laid open for a report.

    `unit`: only what belongs to this unit is told (empty: all). `shots`: copy of a photo by the original's hash; a
    photo without one is named as absent. `figures_record` rides along in an internal edition of all units. `hidden`
    are names the office covers in an outside edition, beside those of inspectors.
    """

    figures: Figures
    picture: Picture
    options: Options
    front: Front
    when: Moment
    unit: str = ""
    shots: Mapping[str, Shot] = field(default_factory=dict)
    figures_record: Json = ""
    hidden: tuple[str, ...] = ()

    @property
    def internal(self) -> bool:
        """Whether names may stand on the paper."""
        return self.options.edition == "internal"

    @property
    def period(self) -> str:
        """The period the figures are of, in words."""
        return period_said(self.figures.period, self.options.language)

    @property
    def unit_said(self) -> str:
        """The unit of a one-unit edition as its table names it."""
        return next(map(self.named, self.own_rows()), self.unit)

    def say(self, code: str, /, **facts: str | int) -> str:
        """Say a word of the report's table."""
        said = word(f"report.{code}", self.options.language)
        return said.format_map(facts) if facts else said

    def head(self, code: str) -> str:
        """Say a word as the head of a column."""
        return begun(self.say(code))

    def term(self, code: str) -> str:
        """Say a term of the field."""
        return word(code, self.options.language)

    def listed(self, parts: Iterable[str]) -> str:
        """Join names as the language does, each once, leaving out empty ones."""
        return self.term("paper.comma").join(dict.fromkeys(part for part in parts if part))

    def clauses(self, parts: Iterable[str]) -> str:
        """Join clauses as the language does, leaving out empty ones."""
        return self.term("paper.semicolon").join(part for part in parts if part)

    def rate(self, value: Fraction | None) -> Amount:
        """Write a rate in percent with two decimals, a dash for none."""
        return Amount(value, "–" if value is None else f"{show(value)}%", "rate")

    def pass_name(self, row: RankRow) -> str:
        """Name the pass rate of a row: as a mean where it is not simply its observations met ÷ judged."""
        held = row.sample
        plain = held.judged == 0 or row.passes == Fraction(held.met, held.judged) * HUNDRED
        return self.say("passes" if plain else "passes_mean")

    def mark(self, value: Fraction | None) -> Amount:
        """Write a score with two decimals, a dash for none."""
        return Amount(value, "–" if value is None else show(value))

    def short(self, value: Fraction) -> Amount:
        """Write points with at most two decimals."""
        return Amount(value, show_short(value), "whole" if value.denominator == 1 else "number")

    def count(self, value: int | None) -> Amount:
        """Write a whole number, a dash for none."""
        return Amount(None if value is None else Fraction(value), "–" if value is None else str(value), "whole")

    def walks(self) -> tuple[Walk, ...]:
        """List the walks that count, by id; of a unit only its own."""
        named = set(self.figures.walks)
        if self.unit:
            named &= {walk for row in self.own_rows() for walk in row.walks}
        return tuple(self.picture.walks[walk] for walk in sorted(named) if walk in self.picture.walks)

    def own_points(self) -> tuple[PointRow, ...]:
        """List the points that are the unit's by trade wherever they were judged, in the order of the sheet."""
        table, rows = self.figures.tables.get("trade"), self.figures.matrix.points
        if table is None or not table.has(self.unit):
            return ()
        owners, walks = _Owners(self.picture), self.walks()
        return tuple(row for row in rows if owners.owns(self.unit, (row.checklist, row.point), walks))

    def kind_said(self, name: str) -> str:
        """Name a type of site in the report's language, where a checklist knows it in several."""
        for checklist in self.picture.checklists.values():
            if name and name in dict(checklist.site_type.words).values():
                return checklist.site_type.said(self.options.language)
        return name or self.say("no_type")

    def own_rows(self) -> tuple[RankRow, ...]:
        """List the rows of the unit, in whichever table of owners it stands."""
        tables = [self.figures.tables[by] for by in OWNED if by in self.figures.tables]
        return tuple(table.row(self.unit) for table in tables if table.has(self.unit))

    def rows(self, table: RankTable) -> tuple[RankRow, ...]:
        """List the rows that may be shown."""
        return tuple(row for row in table.rows if not self.unit or row.unit == self.unit)

    def named(self, row: RankRow) -> str:
        """Name a unit of a table."""
        return row.title.said(self.options.language) if row.title.words else row.unit

    def departments(self, one: Told) -> str:
        """Name the units of a problem by trade, as their table names them."""
        table = self.figures.tables.get("trade")
        known = {row.unit: self.named(row) for row in table.rows} if table is not None else {}
        return self.listed(known.get(unit, unit) for unit in one.trades)

    def covered(self, said: str, walk: Walk) -> str:
        """Cover the names of a walk's inspectors in a text, in an outside edition."""
        return said if self.internal else covering((*walk.inspectors, *self.hidden))(said)

    def problems(self) -> tuple[Told, ...]:
        """List the problems that are told, numbered, unit by unit as they rank, then by day and site."""
        rows = self.figures.tables["area"].rows if "area" in self.figures.tables else ()
        area = {walk: (place, row.unit) for place, row in enumerate(rows) for walk in row.walks}
        walks, owners = self.picture.walks, _Owners(self.picture)
        found = []
        for one in self.figures.problems:
            if one.walk not in walks:
                continue
            walk, (place, unit) = walks[one.walk], area.get(one.walk, (len(rows), ""))
            trades = owners.of(one, walk)
            if not self.unit or self.unit in (unit, *trades):
                found.append((place, walk, unit, trades, one))
        found.sort(key=lambda told: (told[0], told[1].day, told[1].header.site.name, told[1].id, _spot(told[4])))
        return tuple(
            Told(number, told_whole(one, walk), walk, unit, trades, owners.point(one.key))
            for number, (_, walk, unit, trades, one) in enumerate(found, 1)
        )


class _Owners:
    """Who answers for a problem by trade: the units it names, else those of its point at its site."""

    def __init__(self, picture: Picture) -> None:
        self._checklists = picture.checklists
        self._units = TradeUnits(walk.header.site for _, walk in sorted(picture.walks.items()))
        self._points: dict[Key, Point] = {
            (name, point.id): point for name, checklist in picture.checklists.items() for point in checklist.points()
        }

    def point(self, key: Key) -> Point | None:
        """Find the point of a key; None for a problem met on the way."""
        return self._points.get(key)

    def of(self, one: FoundProblem, walk: Walk) -> tuple[str, ...]:
        """Name the units of a problem by trade."""
        return one.finding.units or self.at(one.key, walk)

    def at(self, key: Key, walk: Walk) -> tuple[str, ...]:
        """Name the units of a point at a walk's site by trade; none for what is at no point."""
        point = self.point(key)
        if point is None:
            return ()
        titles = {entry.id: entry.title for entry in self._checklists[key[0]].trades}
        return self._units.of(point, titles, around(walk.header.site))

    def owns(self, unit: str, key: Key, walks: Iterable[Walk]) -> bool:
        """Tell whether a point is this unit's at every one of the walks that judged its sheet."""
        judged = [walk for walk in walks if key in walk.answers]
        return bool(judged) and all(unit in self.at(key, walk) for walk in judged)


def told_whole(one: FoundProblem, walk: Walk) -> FoundProblem:
    """Give a problem with the place of its answer where it has none of its own.

    The only problem of an answer has the answer's note and photos as well, where it has none itself.
    """
    stands = walk.answers.get(one.key)
    if stands is None:
        return one
    own = [side.answer for side in stands.sides if side.card == one.card]
    answer, finding = (own or [stands.found or stands.answer])[0], one.finding
    filled = replace(finding, place=finding.place or answer.place)
    if len(answer.findings) == 1:
        filled = replace(filled, text=filled.text or answer.note, photos=filled.photos or answer.photos)
    return one if filled == finding else replace(one, finding=filled)


def spelled(record: Json) -> str:
    """Spell a record to ride along; nothing for none."""
    return canonical(record).decode() if record else ""


def _spot(one: FoundProblem) -> tuple[str, str, str, str]:
    return one.key[0], one.key[1], one.card, one.finding.id
