# SPDX-License-Identifier: MPL-2.0
"""The first sheet: the one number with its grade, the facts of the visit, and the totals by section with bars."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from inspector.core.annex_words import revision_said, state_said
from inspector.core.checklist import Checklist, Section
from inspector.core.exact import HUNDRED, ONE
from inspector.core.layouts import EMPTY, Bars, Cell, Column, Line, Sheet, fits, titled
from inspector.core.layouts_heights import lines_of, row_height
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import columns_of, day, footer, text
from inspector.core.score_words import (
    counts_apart,
    counts_for,
    grade_said,
    listed,
    section_limits,
    sums_told,
    verdict_code,
)
from inspector.core.scoring import Score, Tally

COLUMNS: Final = (
    ("section", 26),
    ("points", 9),
    ("judged", 9),
    ("met", 9),
    ("partial", 9),
    ("lost", 9),
    ("possible", 10),
    ("earned", 10),
    ("score_rate", 14),
    ("pass_rate", 11),
)
COUNTS: Final = ("counts_for", 24)
"""The column that says what a section counts for above, where that is another number than what is earned in it."""
WIDE: Final = len(COLUMNS) - 1
ROOM: Final = sum(width for _, width in COLUMNS[1:])
RATE: Final = 9
BIG: Final = 14
"""How broad words in large type may be, in characters of the usual size."""
GAP: Final = Line((), 12)


def summary_sheet(paper: Material) -> Sheet:
    """Lay out the summary: title, the number of each checklist, the facts of the visit, the totals, and notes."""
    header = paper.visit.header
    title = header.title or paper.word(f"round.{header.kind}")
    lines = [Line((Cell(fits(f"{header.site.name} · {title}"), "text", "title"),), 38)]
    lines += [Line((Cell(fits(_subtitle(paper)), "text", "subtitle"),), 20), GAP]
    for name, checklist in paper.checklists:
        lines += _headline(paper, checklist, paper.scores[name])
    lines += [_fact(paper, label, value) for label, value in (*_came_to(paper), *_facts(paper)) if value]
    bars: list[Bars] = []
    for name, checklist in paper.checklists:
        lines.append(GAP)
        table = _totals(paper, checklist, paper.scores[name])
        bars.append(Bars(RATE, len(lines) + 2, len(lines) + len(table)))
        lines += table
    lines += [GAP, *(_note(said) for said in _notes(paper))]
    columns = tuple(Column(key, "", width) for key, width in _columns(paper))
    return Sheet(titled(paper.word("sheet.summary")), columns, tuple(lines), bars=tuple(bars), footer=footer(paper))


def _subtitle(paper: Material) -> str:
    header = paper.visit.header
    kind = paper.word(f"round.{header.kind}")
    kind = kind if header.title and kind.casefold() not in header.title.casefold() else ""
    sheets = paper.listed([checklist.title.said(paper.language) for _, checklist in paper.checklists])
    return " · ".join(part for part in (sheets, kind, header.period, day(paper)) if part)


def _headline(paper: Material, checklist: Checklist, score: Score) -> Iterator[Line]:
    total = score.total
    rate = "sheet.score_rate_so_far" if total.unjudged else "sheet.score_rate"
    grade = _grade(paper, score)
    grade = score.grade.code if score.grade is not None and _long(grade) else grade
    judged = f"{total.judged + total.noted} / {total.points}"
    if len(paper.checklists) > 1:
        yield Line((Cell(fits(checklist.title.said(paper.language)), "text", "label_strong"),), 22)
    labels = (rate, "sheet.grade", "sheet.pass_rate", "sheet.judged_of")
    spans = (1, 3, 3, 3)
    values = (_rate(total.percent, "big"), text(grade, "big"), _rate(total.pass_rate, "big"))
    yield _spread([text(paper.word(code), "label") for code in labels], spans, 20)
    yield _spread([*values, text(judged, "big")], spans, 44)
    yield GAP


def _spread(cells: list[Cell], spans: tuple[int, ...], height: int) -> Line:
    out: list[Cell] = []
    for cell, span in zip(cells, spans, strict=True):
        out += [Cell(cell.value, cell.kind, cell.look, span), *(EMPTY for _ in range(span - 1))]
    return Line(tuple(out), height)


def _facts(paper: Material) -> Iterator[tuple[str, Cell | str]]:
    header, visit, site = paper.visit.header, paper.visit, paper.visit.header.site
    said = paper.language
    yield "sheet.site", site.name
    yield "sheet.site_type", paper.listed([checklist.site_type.said(said) for _, checklist in paper.checklists])
    yield "sheet.address", site.address
    yield "sheet.area", paper.listed([unit.name for unit in site.units if unit.owner == "area"])
    yield "sheet.trade", paper.listed([unit.name for unit in site.units if unit.owner == "trade"])
    yield (
        "sheet.round",
        " · ".join(part for part in (_begun(paper.word(f"round.{header.kind}")), header.period) if part),
    )
    yield "sheet.channel", _begun(paper.word(f"channel.{header.channel}")) if header.channel and paper.internal else ""
    yield "sheet.date", _day(day(paper))
    yield "sheet.route", header.route
    yield "sheet.inspectors", paper.listed(list(header.inspectors)) if paper.internal else ""
    yield "sheet.office", header.office
    yield "sheet.sealed", _moment(visit.sealed.day(), visit.sealed.clock()) if visit.sealed and paper.internal else ""
    yield "sheet.remark", header.remark if paper.internal else ""
    yield "annex.state", state_said(header, said)
    yield "annex.revision", revision_said(visit, said) if paper.internal else ""
    for _, checklist in paper.checklists:
        standing = paper.word(f"checklist.{checklist.standing}")
        title = checklist.title.said(said)
        facts = {"title": title, "version": checklist.version, "standing": standing}
        yield "sheet.checklist", paper.word("sheet.checklist_fact", **facts)


def _begun(said: str) -> str:
    return said[:1].upper() + said[1:]


def _moment(one: str, clock: str) -> str:
    return f"{one} {clock}"


def _day(said: str) -> Cell | str:
    try:
        return Cell(date.fromisoformat(said), "date", "fact")
    except ValueError:
        return said


def _fact(paper: Material, label: str, value: Cell | str) -> Line:
    cell = value if isinstance(value, Cell) else Cell(fits(value), "text", "fact")
    whole = Cell(cell.value, cell.kind, "fact", WIDE)
    high = row_height([(cell, ROOM)])
    return Line((text(paper.word(label), "fact_label"), whole, *(EMPTY for _ in range(WIDE - 1))), high)


def _grade(paper: Material, score: Score) -> str:
    graded = grade_said(score, coded=True)
    return graded.said(paper.language) if graded is not None else "–"


def _long(said: str) -> bool:
    """Tell whether words are too long to stand in large type over three columns."""
    return lines_of(said, BIG) > 1


def _came_to(paper: Material) -> Iterator[tuple[str, Cell | str]]:
    """Say the verdict, a grade too long for large type, and how the total came together, where there is such."""
    for name, sheet in paper.sheets.items():
        of = f"{sheet.checklist.title.said(paper.language)} · " if len(paper.sheets) > 1 else ""
        verdict, sums = verdict_code(paper.scores[name]), sums_told(sheet.running, paper.scores[name])
        yield "sheet.verdict", of + paper.word(verdict) if verdict else ""
        grade = _grade(paper, paper.scores[name])
        yield "sheet.grade", of + grade if _long(grade) else ""
        yield "sheet.sums", of + listed(sums).said(paper.language) if sums else ""


def _columns(paper: Material) -> tuple[tuple[str, int], ...]:
    apart = any(counts_apart(checklist) for _, checklist in paper.checklists)
    return (*COLUMNS, COUNTS) if apart else COLUMNS


def _totals(paper: Material, checklist: Checklist, score: Score) -> list[Line]:
    columns = columns_of(paper, _columns(paper))
    first, *others = (text(column.title, f"head_{column.across}") for column in columns)
    if len(paper.checklists) > 1:
        first = text(checklist.title.said(paper.language), first.look)
    rows = [Line((first, *others), row_height([(first, COLUMNS[0][1])]) + 6)]
    running = next(sheet.running for sheet in paper.sheets.values() if sheet.checklist is checklist)
    for depth, section in _in_order(checklist.sections):
        title = "　" * depth + section.title.said(paper.language)
        said = [counts_for(running, section), *section_limits(running, section)]
        counts = text(listed(said).said(paper.language), "text")
        rows.append(_row(columns, title, score.sections[section.id], "text", counts))
    return [*rows, _row(columns, paper.word("sheet.total"), score.total, "total", text("", "total"))]


def _row(columns: Sequence[Column], title: str, tally: Tally, look: str, last: Cell) -> Line:
    figure = "total_number" if look == "total" else "number"
    counts = (tally.points, tally.judged, tally.met, tally.partial, tally.lost)
    cells = [text(title, look), *(Cell(ONE * count, "whole", figure) for count in counts)]
    cells += [Cell(tally.possible, "number", figure), Cell(tally.earned, "number", figure)]
    cells += [_rate(tally.percent, figure), _rate(tally.pass_rate, figure), last]
    kept = cells[: len(columns)]
    return Line(tuple(kept), row_height((cell, column.width) for cell, column in zip(kept, columns, strict=True)))


def _in_order(sections: tuple[Section, ...], depth: int = 0) -> Iterator[tuple[int, Section]]:
    for section in sections:
        yield depth, section
        yield from _in_order(section.sections, depth + 1)


def _rate(percent: Fraction | None, look: str) -> Cell:
    return text("–", look) if percent is None else Cell(percent / HUNDRED, "rate", look)


def _notes(paper: Material) -> Iterator[str]:
    yield paper.word("sheet.note_rates")
    yield paper.word("why.rounding")
    if any(score.total.judged + score.total.noted < score.total.points for score in paper.scores.values()):
        yield paper.word("sheet.note_left_out")
    if any(score.total.unjudged for score in paper.scores.values()):
        yield paper.word("sheet.note_blanks")
    if any(sheet.hidden() for sheet in paper.sheets.values()):
        yield paper.word("sheet.note_hidden")
    for _, checklist in paper.checklists:
        if checklist.source.words:
            yield paper.word("sheet.note_source", source=checklist.source.said(paper.language))


def _note(said: str) -> Line:
    whole = Cell(fits(_begun(said)), "text", "note", WIDE + 1)
    return Line((whole, *(EMPTY for _ in range(WIDE))), row_height([(whole, ROOM + COLUMNS[0][1])]))
