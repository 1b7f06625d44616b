# SPDX-License-Identifier: MPL-2.0
"""The tables below a ranking: sites of a unit, walks of a site, points of a walk, walks that lost a point."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Final

from inspector.app.office.exploring import PointLine, SiteLine, WalkLine
from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.merging.walks import Resolved, Walk
from inspector.core.ranking.figures import HeatCell, Matrix, PointRow, SectionRow
from inspector.core.tallies import Tally
from inspector.core.words import word
from inspector.ui.models.standing import Standing, standing
from inspector.ui.office.rank_grid import Cell, Column, Grid, Row
from inspector.ui.office.rank_words import RankWords
from inspector.ui.parts.rate import rate_said
from inspector.ui.phrase import together
from inspector.ui.widgets.marks import COLOURS

ICONS: Final[Mapping[Standing, str]] = {
    Standing.MET: "met",
    Standing.PARTIAL: "partial",
    Standing.LOST: "lost",
    Standing.SKIPPED: "skipped",
    Standing.UNCLEAR: "unsure",
    Standing.BLANK: "unjudged",
    Standing.NOTED: "note",
}


class ExploreTables:
    """Lays the tables out in the language spoken now."""

    def __init__(self, words: RankWords, language: str) -> None:
        """Speak a language."""
        self._words, self._language = words, language

    def sites(self, name: str, lines: Sequence[SiteLine]) -> Grid:
        """The sites of a unit, the lowest rate first."""
        columns = self._columns("site", "score", "passes", "walks", "problems", wide="site")
        return Grid(name, columns, tuple(Row(line.key, self._site(line)) for line in lines))

    def walks(self, name: str, lines: Sequence[WalkLine]) -> Grid:
        """The walks of a site in the order of days."""
        columns = self._columns("day", "round", "score", "passes", "problems", "inspectors", wide="inspectors")
        return Grid(name, columns, tuple(Row(line.walk.id, self._walk(line)) for line in lines))

    def points(self, name: str, lines: Sequence[PointLine]) -> Grid:
        """The points of a walk in the order of the sheet."""
        columns = self._columns("number", "point", "outcome", "earned", "way", "problems", wide="point")
        return Grid(name, columns, tuple(Row(line.key, self._point(line)) for line in lines))

    def where(self, name: str, pairs: Sequence[tuple[Walk, Resolved]]) -> Grid:
        """The walks in which a point was judged, those that lost it first."""
        columns = self._columns("site", "day", "outcome", "earned", "way", "inspectors", wide="site")
        rows = tuple(Row(walk.id, self._stood(walk, stands)) for walk, stands in pairs)
        return Grid(name, columns, rows)

    def lost(self, rows: Iterable[PointRow], name: str = "") -> Grid:
        """The points over all walks, or those of a section by its name; those lost most often first."""
        columns = self._columns("number", "point", "score", "passes", "lost", "judged", "problems", wide="point")
        ordered = sorted(rows, key=_most_lost)
        named = name or self._words.tables()["points"]
        cells = (Row((one.checklist, one.point), self._over_all(one, why=not name)) for one in ordered)
        return Grid(named, columns, tuple(cells))

    def sections(self, rows: Iterable[SectionRow]) -> Grid:
        """The projects (测评项目) and their indicators, over all walks."""
        columns = self._columns("section", "score", "passes", "earned", wide="section")
        laid = tuple(Row((one.level, one.id), self._section(one)) for one in rows)
        return Grid(self._words.tables()["sections"], columns, laid)

    def apart(self, walks: Iterable[tuple[Walk, tuple[str, ...]]]) -> Grid:
        """The walks that do not count, and why."""
        columns = self._columns("site", "day", "round", "inspectors", "reason", wide="reason")
        rows = []
        for walk, codes in walks:
            site, why = walk.header.site, together((self._words.apart(code) for code in codes), self._language)
            kind = word(f"round.{walk.header.kind}", self._language)
            cells = (Cell(site.name, site.type, bare=site.name), Cell(walk.day), Cell(kind, walk.header.title))
            rows.append(
                Row(walk.id, (*cells, Cell(together(walk.inspectors, self._language)), Cell(why, meaning="warning")))
            )
        return Grid(self._words.tables()["apart"], columns, tuple(rows))

    def matrix(self, matrix: Matrix) -> Grid:
        """Points × units: the rate in every cell and how many of how many met it."""
        columns = tuple(Column(unit, unit, "heat", 104) for unit in matrix.units)
        rows = tuple(
            Row(
                (one.checklist, one.point),
                tuple(_heat(matrix.cells.get((one.checklist, one.point, unit))) for unit in matrix.units),
                head=f"{one.point}  {one.title.said(self._language)}",
            )
            for one in matrix.points
        )
        return Grid(self._words.tables()["heat"], columns, rows, keys=matrix.units)

    # -- cells -------------------------------------------------------------------------------------------------------

    def _columns(self, *codes: str, wide: str) -> tuple[Column, ...]:
        return tuple(
            Column(code, self._words.head(code), *_SIZES[code], wide=code in {wide, "score"}) for code in codes
        )

    def _site(self, line: SiteLine) -> tuple[Cell, ...]:
        return (
            Cell(line.name, line.type, bare=line.name),
            self._rate(line.percent, line.tally),
            self._passes(line.tally),
            Cell(str(len(line.walks))),
            Cell(str(line.problems)),
        )

    def _walk(self, line: WalkLine) -> tuple[Cell, ...]:
        walk = line.walk
        apart = together((self._words.apart(code) for code in walk.apart), self._language)
        return (
            Cell(walk.day, apart, bare=walk.day),
            Cell(word(f"round.{walk.header.kind}", self._language), walk.header.title or walk.header.period),
            self._rate(line.tally.percent, line.tally, why=bool(line.tally.judged)),
            self._passes(line.tally),
            Cell(str(line.problems)),
            Cell(together(walk.inspectors, self._language)),
        )

    def _point(self, line: PointLine) -> tuple[Cell, ...]:
        return (
            Cell(str(line.key[1])),
            Cell(line.point.title.said(self._language)),
            self._outcome(line.stands.tally),
            Cell(_earned(line.stands.tally)),
            Cell(self._words.way(line.stands.way)),
            Cell(str(line.problems) if line.problems else ""),
        )

    def _stood(self, walk: Walk, stands: Resolved) -> tuple[Cell, ...]:
        return (
            Cell(walk.header.site.name, walk.header.site.type, bare=walk.header.site.name),
            Cell(walk.day),
            self._outcome(stands.tally),
            Cell(_earned(stands.tally)),
            Cell(self._words.way(stands.way)),
            Cell(together(walk.inspectors, self._language)),
        )

    def _section(self, one: SectionRow) -> tuple[Cell, ...]:
        share = None if one.rate is None else one.rate / HUNDRED
        bare = "" if one.rate is None else show(one.rate)
        met = self._words.of_points(one.sample.met, one.sample.judged) if one.sample.judged else ""
        title = one.title.said(self._language) or one.id
        return (
            Cell(title if one.level == 1 else f"　{title}", bare=title),
            Cell(rate_said(one.rate), self._words.judged(one.sample.judged), share, bare=bare, why=bool(one.reason)),
            Cell(rate_said(one.passes), met, bare="" if one.passes is None else show(one.passes)),
            Cell(f"{show_short(one.earned)} / {show_short(one.possible)}"),
        )

    def _over_all(self, one: PointRow, *, why: bool) -> tuple[Cell, ...]:
        share = None if one.rate is None else one.rate / HUNDRED
        met = self._words.of_points(one.met, one.judged)
        return (
            Cell(str(one.point)),
            Cell(one.title.said(self._language)),
            Cell(rate_said(one.rate), "", share, bare="" if one.rate is None else show(one.rate), why=why),
            Cell(rate_said(one.passes), met, bare="" if one.passes is None else show(one.passes)),
            Cell(str(one.lost + one.partial)),
            Cell(str(one.judged)),
            Cell(str(one.problems)),
        )

    def _outcome(self, tally: Tally) -> Cell:
        mark = standing(tally)
        return Cell(self._words.outcome(mark.value), icon=ICONS[mark], meaning=COLOURS[mark])

    def _rate(self, percent: Fraction | None, tally: Tally, *, why: bool = False) -> Cell:
        share = None if percent is None else percent / HUNDRED
        said = self._words.judged(tally.judged)
        return Cell(rate_said(percent), said, share, bare="" if percent is None else show(percent), why=why)

    def _passes(self, tally: Tally) -> Cell:
        passes = tally.pass_rate
        met = self._words.of_points(tally.met, tally.judged) if tally.judged else ""
        return Cell(rate_said(passes), met, bare="" if passes is None else show(passes))


_SIZES: Final[Mapping[str, tuple[str, int]]] = {
    "site": ("text", 170),
    "section": ("text", 170),
    "day": ("text", 124),
    "round": ("text", 150),
    "score": ("bar", 150),
    "passes": ("number", 140),
    "walks": ("number", 84),
    "problems": ("number", 88),
    "inspectors": ("text", 150),
    "reason": ("text", 190),
    "number": ("text", 72),
    "point": ("text", 170),
    "outcome": ("text", 128),
    "earned": ("number", 112),
    "way": ("text", 136),
    "lost": ("number", 80),
    "judged": ("number", 80),
}


def _earned(tally: Tally) -> str:
    return f"{show_short(tally.earned)} / {show_short(tally.possible)}" if tally.judged else ""


def _heat(cell: HeatCell | None) -> Cell:
    if cell is None or cell.rate is None:
        return Cell("–", bare="")
    return Cell(show_short(cell.rate), f"{cell.met}/{cell.judged}", cell.rate / HUNDRED, bare=show(cell.rate))


def _most_lost(one: PointRow) -> tuple[int, Fraction, str]:
    return -(one.lost + one.partial), one.rate if one.rate is not None else HUNDRED, str(one.point)
