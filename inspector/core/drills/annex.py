# SPDX-License-Identifier: MPL-2.0
"""The statistical annex (统计附录) of a drill: how alike trainees judge, among themselves and each with the key."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.agreement.bootstrap import RESAMPLES, SEED, Told, measured, unheard
from inspector.core.agreement.coefficient import Coefficient, Measure
from inspector.core.agreement.coefficients import MEASURES
from inspector.core.agreement.cohen import cohen
from inspector.core.agreement.fleiss import fleiss
from inspector.core.agreement.icc import icc
from inspector.core.agreement.paradox import Paradox, paradox
from inspector.core.agreement.ratings import LEVELS, Ratings
from inspector.core.agreement.side_by_side import rated
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.meaning import Meaning
from inspector.core.drills.meanings import Meanings
from inspector.core.drills.question import is_whole
from inspector.core.drills.results import Results
from inspector.core.points import Point

NAMED: Final = ("agreement", "cohen", "fleiss", "alpha_nominal", "ac1")
"""Coefficients of names: told of the answers as words, once."""
WHOLE: Final = ("fleiss", "icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k")
"""Those that need every answer: where some are missing, they are of the trainees who left nothing open."""
KEY: Final = ""
"""The column of the key; nobody's number is empty."""


@dataclass(frozen=True, slots=True)
class Annex:
    """`named`: of the answers as words. `scored`: of scores in percent of each point's full score.

    Both without the key, over the attempts that count; what was late or left open is missing. WHOLE are of the
    `complete` trainees who left nothing open, where not all did. `with_key`: Cohen's κ of each number with the key,
    an accepted answer taken for the key's own, without intervals. `paradox` warns of κ where nearly all answers are
    alike. `seed` and `resamples` are those of the intervals.
    """

    table: Ratings
    scores: Ratings
    named: tuple[Coefficient, ...]
    scored: tuple[Coefficient, ...]
    with_key: Mapping[str, Coefficient]
    paradox: Paradox | None
    complete: int
    seed: str
    resamples: int

    @property
    def coefficients(self) -> tuple[Coefficient, ...]:
        """List those of all together, in the order in which they are shown."""
        return (*self.named, *self.scored)


def annex(
    found: Results,
    checklists: Mapping[ChecklistDigest, Checklist],
    language: str,
    *,
    seed: str = SEED,
    resamples: int = RESAMPLES,
    told: Told = unheard,
) -> Annex:
    """Work out every coefficient with its interval; questions void now are left out, those without a key are not.

    `told` hears how far it is. Raises KnownError `agree_seed` for a seed with line breaks.
    """
    attempts = [line.graded.attempt for line in found.lines]
    items = tuple(item for item in found.drill.items() if item not in found.void)
    desk = _Desk(found.drill, checklists, items)
    columns = desk.columns(attempts)
    numbers = tuple(one.number for one in attempts)
    words, scores = (desk.table(numbers, columns, level, language) for level in (LEVELS[0], LEVELS[-1]))
    whole = _whole(words)
    measures = [*_named(words, whole), *_scored(scores, _whole(scores))]
    every = measured(measures, len(desk.items), seed, resamples, told)
    named = tuple(one for one in every if one.name in NAMED)
    scored = tuple(one for one in every if one.name not in NAMED)
    with_key = _with_key(found, desk, words, language)
    return Annex(words, scores, named, scored, with_key, paradox(words, named), len(whole), seed, resamples)


def item_name(item: Item, drill: Drill, checklists: Mapping[ChecklistDigest, Checklist]) -> str:
    """Name a question: its point, before it the site and the checklist where the drill has several."""
    site, sheet, point = item
    parts = (site if len(drill.sites) > 1 else "", checklists[sheet].id if len(drill.checklists()) > 1 else "", point)
    return " · ".join(part for part in parts if part)


class _Desk:
    """Lays answers out as ratings; an answer given a thousand times is said once."""

    def __init__(self, drill: Drill, checklists: Mapping[ChecklistDigest, Checklist], items: tuple[Item, ...]) -> None:
        points = {name: {point.id: point for point in sheet.points()} for name, sheet in checklists.items()}
        self.items = tuple(item for item in items if item[2] in points[item[1]])
        self.points = {item: points[item[1]][item[2]] for item in self.items}
        self.names = tuple(item_name(item, drill, checklists) for item in self.items)

    def columns(self, attempts: Sequence[Attempt]) -> Sequence[Sequence[Answer | None]]:
        """Give question by question what everybody answered in time."""
        late = {
            one.number: frozenset(one.timing.late) for one in attempts if one.timing is not None and one.timing.late
        }
        given = [
            {item: answer for item, answer in one.answers.items() if item not in late[one.number]}
            if one.number in late
            else one.answers
            for one in attempts
        ]
        return [[answers.get(item) for answers in given] for item in self.items]

    def table(
        self, numbers: tuple[str, ...], columns: Sequence[Sequence[Answer | None]], level: str, language: str
    ) -> Ratings:
        """Give a row a question, a column a number."""
        rows = []
        for item, said in zip(self.items, columns, strict=True):
            spelled = _Said(self.points[item], level, language)
            rows.append(tuple(map(spelled.of, said)))
        return Ratings(self.names, numbers, tuple(rows), level)


class _Said:
    """Says the answers to one point among ratings of a level."""

    def __init__(self, point: Point, level: str, language: str) -> None:
        self._point, self._level, self._language = point, level, language
        self._known: dict[Meaning, str | None] = {}
        self._meanings = Meanings()

    def of(self, answer: Answer | None) -> str | None:
        """Give the words or the number; None for what is left open or half entered."""
        if answer is None:
            return None
        meant = self._meanings.of(answer)
        if meant not in self._known:
            whole = is_whole(self._point, answer)
            self._known[meant] = rated(self._point, answer, self._level, self._language) if whole else None
        return self._known[meant]


def _named(table: Ratings, whole: Sequence[str]) -> list[Measure]:
    """List the coefficients of names; one draw serves them and all others, for all have the same rows."""
    return [measure(_less(table, whole) if measure is fleiss else table) for measure in MEASURES[LEVELS[0]]]


def _scored(table: Ratings, whole: Sequence[str]) -> list[Measure]:
    """List those of numbers that are not of names too."""
    more = [measure for measure in MEASURES[LEVELS[-1]] if measure not in MEASURES[LEVELS[0]]]
    return [measure(_less(table, whole) if measure is icc else table) for measure in more]


def _less(table: Ratings, whole: Sequence[str]) -> Ratings:
    """Give those who left nothing open, where they are two or more and not everybody."""
    return table.of(whole) if 2 <= len(whole) < len(table.raters) else table


def _whole(table: Ratings) -> tuple[str, ...]:
    """List who left nothing open; questions that nobody answered count for nobody."""
    rows = [row for row in table.cells if any(value is not None for value in row)]
    columns = zip(*rows, strict=True) if rows else ()
    return tuple(
        rater
        for rater, column in zip(table.raters, columns, strict=False)
        if all(value is not None for value in column)
    )


def _with_key(found: Results, desk: _Desk, words: Ratings, language: str) -> Mapping[str, Coefficient]:
    """Hold every column beside the key's, over the questions the key answers."""
    places = [place for place, item in enumerate(desk.items) if item in found.key]
    items = [desk.items[place] for place in places]
    wanted = [_Said(desk.points[item], LEVELS[0], language).of(found.key[item].answer) for item in items]
    names = tuple(words.units[place] for place in places)
    kappas = {}
    for column, line in enumerate(found.lines):
        cells = [
            (key, key if line.graded.items[item].outcome == "agreed" else words.cells[place][column])
            for place, item, key in zip(places, items, wanted, strict=True)
            if item in line.graded.items
        ]
        table = Ratings(names[: len(cells)], (KEY, line.number), tuple(cells))
        kappas[line.number] = measured([cohen(table)], len(cells), SEED, 0)[0]
    return kappas
