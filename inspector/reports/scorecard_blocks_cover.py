# SPDX-License-Identifier: MPL-2.0
"""The first page of a scorecard's paper: what it is, its great numbers, its facts, and the totals by section."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inspector.core.annex_words import revision_said, state_said
from inspector.core.cases import Sheet
from inspector.core.checklist import Band, Checklist, Section
from inspector.core.exact import show_short
from inspector.core.score_words import (
    counts_apart,
    counts_for,
    grade_said,
    grades,
    section_limits,
    sums_told,
    verdict_code,
)
from inspector.core.scoring import Score, Tally
from inspector.core.wholes.whole_rule import State
from inspector.reports.blocks import Bar, Block, Column, Cover, Facts, Figure, Heading, Note, Row, Table
from inspector.reports.scorecard_blocks_matter import Matter, begun, percent, share
from inspector.reports.scorecard_blocks_rules import rulings

_SHORT: Final = {"zh": 4, "en": 10}


def title(paper: Matter) -> str:
    """Name the round, by its own title or by its period and kind."""
    header = paper.visit.header
    kind = paper.term(f"round.{header.kind}")
    return header.title or (paper.say("round", title=header.period, kind=kind) if header.period else kind)


def subtitle(paper: Matter) -> str:
    """Name the site, and its kind when the name does not say it."""
    name = paper.visit.header.site.name
    kinds = [checklist.site_type.said(paper.options.language) for _, checklist in paper.checklists]
    return paper.beside(list(dict.fromkeys([name, *(kind for kind in kinds if kind not in name)])))


def cover(paper: Matter) -> Iterator[Block]:
    """Give the head, the draft's warning if there is need of one, and the facts."""
    edition = paper.term(f"edition.{paper.options.edition}")
    kind = paper.say("kind_edition", kind=paper.say(paper.named("kind")), edition=edition)
    yield Cover(kind, title(paper), subtitle(paper), tuple(_figures(paper)))
    if paper.visit.sealed is None:
        yield Note(paper.say("draft"), "warning")
    state = state_said(paper.visit.header, paper.options.language)
    if state:
        yield Note(paper.term("annex.state_note").format(state=state), "warning")
    yield Facts(tuple(pair for pair in _facts(paper) if pair[1]), columns=2)
    yield Facts(tuple(pair for pair in _long_facts(paper) if pair[1]))


def totals(paper: Matter) -> Iterator[Block]:
    """Give the table of sections with bars, one for each checklist."""
    least = min(12, 2 + sum(1 for _, checklist in paper.checklists for _ in checklist.sections))
    yield Heading(paper.say("totals"), keep=least)
    for name, checklist in paper.checklists:
        if len(paper.checklists) > 1:
            yield Heading(checklist.title.said(paper.options.language), 2)
        yield _table(paper, paper.sheets[name], paper.scores[name])
        sums = sums_told(paper.sheets[name].running, paper.scores[name])
        if sums:
            yield Note(paper.say("sums_note", sums=paper.sentences([paper.told(one) for one in sums])))
        if checklist.grades:
            yield Note(paper.say("bands_note", bands=_bands(paper, checklist)), "quiet")
        yield from rulings(paper, checklist, paper.scores[name])


def _figures(paper: Matter) -> Iterator[Figure]:
    first, *others = paper.checklists
    score = paper.scores[first[0]]
    yield _rate(paper, first[1], score)
    for name, checklist in others[:2]:
        yield _rate(paper, checklist, paper.scores[name])
    if not others:
        yield from _beside(paper, first[1], score)
    count = len(paper.findings()) + len(paper.visit.on_the_way)
    points = paper.total.partial + paper.total.lost
    yield Figure(str(count), paper.say("findings"), paper.say("findings_basis", points=points))


def _beside(paper: Matter, checklist: Checklist, score: Score) -> Iterator[Figure]:
    """Give verdict and grade; the pass rate stands here where no verdict does (the table of totals has it too)."""
    verdict, total = verdict_code(score), score.total
    if verdict:
        broken = sum(ruling.state is State.BROKEN for ruling in score.rulings)
        yield Figure(paper.say(verdict), paper.say("verdict"), paper.say("verdict_basis", count=broken))
    if not verdict or grades(checklist):
        yield _grade(paper, checklist, score)
    if not verdict:
        facts = {"met": total.met, "judged": total.judged}
        yield Figure(percent(total.pass_rate), paper.say("pass_rate"), paper.say("pass_basis", **facts))


def _rate(paper: Matter, checklist: Checklist, score: Score) -> Figure:
    total = score.total
    name = paper.say("score_rate_so_far" if total.unjudged else "score_rate")
    if len(paper.checklists) > 1:
        name = paper.say("score_of", name=name, checklist=checklist.title.said(paper.options.language))
    facts = {"earned": show_short(total.earned), "possible": show_short(total.possible)}
    basis = [paper.say("score_basis", **facts)]
    if len(paper.checklists) > 1:
        verdict, grade = verdict_code(score), grade_said(score, coded=False)
        basis += [paper.term(verdict) if verdict else "", paper.told(grade) if grade else ""]
    return Figure(percent(total.percent), name, paper.sentences(basis))


def _grade(paper: Matter, checklist: Checklist, score: Score) -> Figure:
    """Give the grade in large type: its words, or its code where the words are long and stand below."""
    grade = score.grade
    if grade is None:
        missed = "grade_pending" if score.total.unjudged else "grade_missed"
        return Figure("–", paper.say("grade"), paper.say(missed if grades(checklist) else "no_grade"))
    said = grade.title.said(paper.options.language)
    short = len(said) <= _SHORT[paper.options.language]
    stars = paper.say("stars", count=grade.stars) if grade.stars else ""
    basis = paper.say("grade_basis", least=show_short(grade.least)) if isinstance(grade, Band) else ""
    if score.total.unjudged:
        basis = paper.say("grade_open", count=score.total.unjudged)
    return Figure(
        said if short else grade.code, paper.say("grade"), paper.sentences([*([] if short else [said]), stars, basis])
    )


def _facts(paper: Matter) -> Iterator[tuple[str, str]]:
    header, visit = paper.visit.header, paper.visit
    units = {owner: [unit.name for unit in header.site.units if unit.owner == owner] for owner in ("area", "trade")}
    types = dict.fromkeys(checklist.site_type.said(paper.options.language) for _, checklist in paper.checklists)
    yield paper.say("site"), header.site.name
    yield paper.say("site_type"), paper.listed(list(types))
    yield paper.say("area_units"), paper.listed(units["area"])
    yield paper.say("trade_units"), paper.listed(units["trade"])
    yield paper.say("kind_of_round"), begun(paper.term(f"round.{header.kind}"))
    yield paper.say("period"), header.period
    yield paper.say("date"), header.date or (visit.opened.day() if visit.opened else "")
    yield paper.say("office"), header.office
    if paper.internal:
        yield paper.say("inspectors"), paper.listed(header.inspectors)
        yield paper.say("channel"), begun(paper.term(f"channel.{header.channel}")) if header.channel else ""
        yield paper.say("entered"), paper.when(visit.opened)
        yield paper.say("sealed"), paper.when(visit.sealed)
    yield paper.say("site_id"), header.site.id
    total = paper.total
    yield paper.say("extent"), paper.say("extent_said", points=total.points, observations=total.judged)
    found = len(paper.findings()) + len(visit.on_the_way)
    yield (
        paper.say("problems_and_photos"),
        paper.say("problems_and_photos_said", findings=found, photos=len(paper.shots)),
    )


def _long_facts(paper: Matter) -> Iterator[tuple[str, str]]:
    header = paper.visit.header
    yield paper.say("checklist"), paper.sentences([_named(paper, checklist) for _, checklist in paper.checklists])
    yield paper.say("address"), header.site.address
    yield paper.say("route"), header.route
    yield paper.say("remark"), header.remark if paper.internal else ""
    yield paper.term("annex.revision"), revision_said(paper.visit, paper.options.language) if paper.internal else ""


def _named(paper: Matter, checklist: Checklist) -> str:
    standing = paper.term(f"checklist.{checklist.standing}")
    said = checklist.title.said(paper.options.language)
    return paper.say("checklist_said", title=said, version=checklist.version, standing=standing)


def _table(paper: Matter, sheet: Sheet, score: Score) -> Table:
    """Make the table of sections; what each counts for above stands in it where that is another number."""
    apart = counts_apart(sheet.checklist)
    columns = (
        Column(paper.say("section"), 30),
        Column(paper.say("possible"), 12, "right"),
        Column(paper.say("earned"), 12, "right"),
        Column(paper.say("rate_bar"), 28 if apart else 36, "right"),
        Column(paper.say("pass_short"), 15, "right"),
        Column(paper.say("judged_of"), 14, "right"),
        *([Column(paper.say("counts_for"), 24)] if apart else []),
    )
    rows = [row for section in sheet.checklist.sections for row in _section_rows(paper, sheet, section, 0)]
    rows.append(_total_row(paper, paper.say("total"), score.total, "", "total"))
    return Table(columns, tuple(replace(row, cells=row.cells[: len(columns)]) for row in rows))


def _section_rows(paper: Matter, sheet: Sheet, section: Section, depth: int) -> list[Row]:
    said = "　" * depth + section.title.said(paper.options.language)
    counts = [counts_for(sheet.running, section), *section_limits(sheet.running, section)]
    told = paper.sentences([paper.told(one) for one in counts])
    rows = [_total_row(paper, said, sheet.running.sections[section.id], told, "body")]
    for child in section.sections:
        rows += _section_rows(paper, sheet, child, depth + 1)
    return rows


def _total_row(paper: Matter, name: str, total: Tally, counts: str, tone: str) -> Row:
    judged = paper.say("judged_of_said", judged=total.judged + total.noted, points=total.points)
    rate = Bar(share(total.percent), percent(total.percent))
    earned = (show_short(total.possible), show_short(total.earned))
    return Row((name, *earned, rate, percent(total.pass_rate), judged, counts), tone)


def _bands(paper: Matter, checklist: Checklist) -> str:
    bands = sorted(checklist.grades, key=lambda band: -band.least)
    return paper.sentences([_band(paper, band) for band in bands])


def _band(paper: Matter, band: Band) -> str:
    title = band.title.said(paper.options.language)
    said = paper.say("band", title=title, code=band.code, least=show_short(band.least))
    return paper.say("band_stars", band=said, count=band.stars) if band.stars else said
