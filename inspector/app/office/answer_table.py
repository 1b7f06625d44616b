# SPDX-License-Identifier: MPL-2.0
"""Every answer as one row of plain columns, so that another program can load a whole round (测评记录)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.editions import covering
from inspector.core.findings import Finding
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Resolved, Walk
from inspector.core.points import Point
from inspector.core.value_words import said
from inspector.core.visits import Key

Value: TypeAlias = str | int | Fraction | None
JOINED: Final = "; "


@dataclass(frozen=True, slots=True)
class SheetWords:
    """A sheet with the words its columns need, looked up once."""

    checklist: Checklist
    points: tuple[tuple[str, Point], ...]
    site_type: str
    classes: Mapping[str, str]
    trades: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer of one walk with everything its columns speak of.

    `cover` takes out of texts what the edition may not show; `names` says whether people may be named.
    """

    walk: Walk
    sheet: SheetWords
    section: str
    point: Point
    stands: Resolved
    cover: Callable[[str], str]
    names: bool
    language: str

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The problems found at the point."""
        return self.stands.answer.findings


Column: TypeAlias = Callable[[AnswerLine], Value]


def answer_rows(
    picture: Picture, language: str, *, names: bool = False, hidden: tuple[str, ...] = ()
) -> Iterator[tuple[Value, ...]]:
    """Give a row of COLUMNS for every answer that stands, by walk, in the order of the sheets.

    Without `names` inspectors are left out, and their names and the `hidden` ones are covered in texts. Walks kept
    apart are there too, with their reasons: who loads the table decides.
    """
    sheets = {name: _words(sheet, language) for name, sheet in picture.checklists.items()}
    columns = tuple(COLUMNS.values())
    for _, walk in sorted(picture.walks.items()):
        cover = str if names else covering((*walk.inspectors, *hidden))
        for sheet, key, section, point in _points(walk, sheets):
            line = AnswerLine(walk, sheet, section, point, walk.answers[key], cover, names, language)
            yield tuple(column(line) for column in columns)


def _points(walk: Walk, sheets: Mapping[ChecklistDigest, SheetWords]) -> Iterator[tuple[SheetWords, Key, str, Point]]:
    """Go through the points of a walk that have an answer."""
    for name in walk.checklists:
        if name in sheets:
            for section, point in sheets[name].points:
                if (name, point.id) in walk.answers:
                    yield sheets[name], (name, point.id), section, point


def _words(checklist: Checklist, language: str) -> SheetWords:
    return SheetWords(
        checklist,
        tuple((section.id, point) for section in checklist.every_section() for point in section.points),
        checklist.site_type.said(language),
        {one.id: one.title.said(language) for one in checklist.classes},
        {one.id: one.title.said(language) for one in checklist.trades},
    )


def _areas(line: AnswerLine) -> str:
    return JOINED.join(unit.name for unit in line.walk.header.site.chain("area"))


def _trades(line: AnswerLine) -> str:
    return JOINED.join(unit.name for unit in line.walk.header.site.chain("trade"))


def _inspectors(line: AnswerLine) -> str:
    return JOINED.join(line.walk.inspectors) if line.names else ""


def _type(line: AnswerLine) -> str:
    return line.walk.header.site.type or line.sheet.site_type


def _class(line: AnswerLine) -> str:
    return line.sheet.classes.get(line.point.cls, line.point.cls)


def _point_trades(line: AnswerLine) -> str:
    return JOINED.join(line.sheet.trades.get(trade, trade) for trade in line.point.trades)


def _value(line: AnswerLine) -> str:
    value = line.stands.answer.value
    return "" if value is None else line.cover(canonical(value.record()).decode())


def _value_said(line: AnswerLine) -> str:
    return line.cover(said(line.point, line.stands.answer, line.language))


def _outcome(line: AnswerLine) -> str:
    tally = line.stands.tally
    return next((name for name in ("met", "partial", "lost", "noted") if getattr(tally, name)), "")


def _earned(line: AnswerLine) -> Value:
    return line.stands.tally.earned if line.stands.tally.judged else None


def _possible(line: AnswerLine) -> Value:
    return line.stands.tally.possible if line.stands.tally.judged else None


def _problems(line: AnswerLine) -> str:
    told = (" ".join(part for part in (one.place, one.text) if part) for one in line.findings)
    return line.cover(JOINED.join(told))


def _entered(line: AnswerLine) -> str:
    first = next((side.entered for side in line.stands.sides if side.answer == line.stands.answer), None)
    return first.at.utc() if first is not None and line.names else ""


def _found(line: AnswerLine) -> str:
    found = line.stands.found
    return line.cover(said(line.point, found, line.language)) if found is not None else ""


COLUMNS: Final[Mapping[str, Column]] = MappingProxyType(
    {
        "walk": lambda line: line.walk.id,
        "cards": lambda line: JOINED.join(line.walk.cards),
        "site_id": lambda line: line.walk.header.site.id,
        "site": lambda line: line.walk.header.site.name,
        "address": lambda line: line.walk.header.site.address,
        "site_type": _type,
        "areas": _areas,
        "trades": _trades,
        "round": lambda line: line.walk.header.round,
        "round_title": lambda line: line.walk.header.title,
        "kind": lambda line: line.walk.header.kind,
        "period": lambda line: line.walk.header.period,
        "channel": lambda line: line.walk.header.channel,
        "day": lambda line: line.walk.day,
        "inspectors": _inspectors,
        "ranks": lambda line: "yes" if line.walk.ranks else "no",
        "apart": lambda line: JOINED.join(line.walk.apart),
        "checklist": lambda line: line.sheet.checklist.id,
        "version": lambda line: line.sheet.checklist.version,
        "section": lambda line: line.section,
        "point": lambda line: line.point.id,
        "title": lambda line: line.point.title.said(line.language),
        "class": _class,
        "point_trades": _point_trades,
        "indicator": lambda line: line.point.indicator,
        "severity": lambda line: line.point.severity,
        "full": lambda line: line.point.full,
        "status": lambda line: line.stands.answer.status.value,
        "value": _value,
        "said": _value_said,
        "reason": lambda line: line.cover(line.stands.answer.reason),
        "outcome": _outcome,
        "earned": _earned,
        "possible": _possible,
        "way": lambda line: line.stands.way,
        "found": _found,
        "decision": lambda line: line.stands.decision,
        "note": lambda line: line.cover(line.stands.answer.note),
        "place": lambda line: line.cover(line.stands.answer.place),
        "photos": lambda line: len(line.stands.answer.every_photo()),
        "problems": lambda line: len(line.findings),
        "problem_texts": _problems,
        "entered": _entered,
    }
)
"""Name of a column → what stands in it; docs/formats.md tells each."""
