# SPDX-License-Identifier: MPL-2.0
"""The points of a scorecard's paper: those that lost, one by one with photos, then every point in the sheet's form."""

import re
from collections.abc import Iterator

from inspector.core.annex_words import place_said
from inspector.core.cases import Case, Sheet
from inspector.core.checklist import Checklist, ChecklistDigest, Point, Section
from inspector.core.exact import ZERO, show_short
from inspector.core.layouts_asked import needs_answers
from inspector.core.photo_order import erased
from inspector.core.photos import Photo
from inspector.reports.blocks import Block, Column, Entry, Heading, Marked, Note, Photos, Row, Table, Turn
from inspector.reports.scorecard_blocks_answers import (
    finding_lines,
    lines,
    photos_of,
    pictures,
    record,
    result,
    value_words,
)
from inspector.reports.scorecard_blocks_asked import asked, not_asked
from inspector.reports.scorecard_blocks_matter import Matter, mark_of, minus


def lost_points(paper: Matter) -> Iterator[Block]:
    """Give every point that lost, then those that did not but bear a problem or photo, then what was met on the way."""
    cases = [case for sheet in paper.sheets.values() for case in sheet.own()]
    short = [case for case in cases if case.fell_short]
    loss = sum((case.lost or ZERO for case in short), ZERO)
    aside = paper.say("lost_aside", count=len(short), loss=show_short(loss)) if short else ""
    yield Heading(paper.say("lost"), 1, aside)
    if not short:
        yield Note(paper.say("lost_none"))
    yield from (_entry(paper, case) for case in short)
    others = [*cases, *(case for sheet in paper.sheets.values() for case in sheet.hidden() if case.leader is None)]
    remarked = [one for one in others if not one.fell_short and (one.answer.findings or photos_of(one.answer))]
    if remarked:
        yield Heading(paper.say("remarked"), 2)
        yield from (_entry(paper, case) for case in remarked)
    yield from _on_the_way(paper)


def every_point(paper: Matter) -> Iterator[Block]:
    """Give every point in the form the checklist names (操作表 or 扣分表), then those that are not asked here."""
    yield Heading(paper.say("points"), keep=8 if len(paper.checklists) > 1 else 3)
    for name, checklist in paper.checklists:
        if len(paper.checklists) > 1:
            yield Heading(checklist.title.said(paper.options.language), 2)
        operation = checklist.sheet == "operation"
        wide = needs_answers(checklist)
        columns = _operation_columns(paper, wide=wide) if operation else _deduction_columns(paper)
        yield Table(columns, tuple(_section_rows(paper, checklist, name, operation=operation)))
        yield from not_asked(paper, paper.sheets[name])


def photo_pages(paper: Matter) -> Iterator[Block]:
    """Give every photo this file holds in its full size, then the register of all photos linked."""
    yield Turn()
    yield Heading(paper.say("photos"))
    if not paper.shots:
        yield Note(paper.say("no_photos"))
        return
    yield Photos(pictures(paper, tuple(shot.photo for shot in paper.shots), whole=True), 2)
    yield Heading(paper.say("register"), 2)
    columns = (
        Column(paper.say("photo_no"), 12),
        Column(paper.say("stands_at"), 14),
        Column(paper.say("pixels"), 20),
        Column(paper.say("taken"), 34),
        Column(paper.say("photo_digest"), 46),
    )
    yield Table(columns, tuple(_register_row(paper, shot.photo) for shot in paper.shots))


def _entry(paper: Matter, case: Case) -> Entry:
    point, loss = case.point, case.lost
    said = paper.say("no_loss", full=show_short(point.full)) if loss == ZERO else ""
    if loss:
        said = paper.say("loss", lost=show_short(loss), full=show_short(point.full))
    elif case.fell_short:
        said = paper.say("veto")
    title = point.title.said(paper.options.language)
    told = tuple(lines(paper, case))
    return Entry(mark_of(case), point.id, title, said, told, pictures(paper, photos_of(case.answer)))


def _on_the_way(paper: Matter) -> Iterator[Block]:
    if not paper.visit.on_the_way:
        return
    yield Heading(paper.say("on_the_way"), 2)
    for number, finding in enumerate(paper.visit.on_the_way, 1):
        told = tuple(finding_lines(paper, number, finding))
        yield Entry("apart", str(number), finding.place or "–", "", told, pictures(paper, finding.photos))


def _section_rows(paper: Matter, checklist: Checklist, name: ChecklistDigest, *, operation: bool) -> Iterator[Row]:
    for section in checklist.sections:
        yield from _rows(paper, section, name, operation=operation)


def _rows(paper: Matter, section: Section, name: ChecklistDigest, *, operation: bool) -> Iterator[Row]:
    total = paper.scores[name].sections[section.id]
    if total.hidden and not total.points:
        return
    facts = {"earned": show_short(total.earned), "possible": show_short(total.possible)}
    yield Row((paper.say("section_said", title=section.title.said(paper.options.language), **facts),), "section")
    row = _operation_row if operation else _deduction_row
    sheet = paper.sheets[name]
    for point in section.points:
        if not sheet.cases[point.id].hidden:
            yield row(paper, sheet, sheet.cases[point.id])
    for child in section.sections:
        yield from _rows(paper, child, name, operation=operation)


def _operation_columns(paper: Matter, *, wide: bool) -> tuple[Column, ...]:
    """Make the columns; results that are lists of parts get more room."""
    how, result_width = (42, 36) if wide else (50, 27)
    return (
        Column(paper.say("no"), 11),
        Column(paper.say("content"), 42),
        Column(paper.say("how"), how),
        Column(paper.say("result"), result_width),
        Column(paper.say("deducted"), 13, "right"),
        Column(paper.say("record"), 37 if wide else 38),
    )


def _operation_row(paper: Matter, sheet: Sheet, case: Case) -> Row:
    point, loss = case.point, case.lost
    return Row(
        (
            point.id,
            Marked(mark_of(case), point.title.said(paper.options.language)),
            "\n".join((how(paper, point), *asked(paper, sheet, case))),
            result(paper, case),
            "–" if loss is None else minus(loss),
            record(paper, case.answer),
        )
    )


def _deduction_columns(paper: Matter) -> tuple[Column, ...]:
    return (
        Column(paper.say("serial"), 11),
        Column(paper.say("item"), 42),
        Column(paper.say("standard"), 50),
        Column(paper.say("full"), 15, "right"),
        Column(paper.say("minus"), 16, "right"),
        Column(paper.say("got"), 15, "right"),
        Column(paper.say("record"), 42),
    )


def _deduction_row(paper: Matter, sheet: Sheet, case: Case) -> Row:
    point, loss, earned = case.point, case.lost, case.earned
    entered = value_words(paper, case)
    said = entered if earned is not None else paper.sentences([paper.outcome(case), entered])
    return Row(
        (
            point.id,
            Marked(mark_of(case), point.title.said(paper.options.language)),
            "\n".join((point.rule.words(point.full).said(paper.options.language), *asked(paper, sheet, case))),
            show_short(point.full) if point.rule.scored else "–",
            "–" if loss is None else minus(loss),
            "–" if earned is None else show_short(earned),
            "\n".join(text for text in (said, paper.reason(case.answer), record(paper, case.answer)) if text),
        )
    )


def how(paper: Matter, point: Point) -> str:
    """Say how a point is judged: the ways (看, 问, 查, 验) and what to look at."""
    language = paper.options.language
    ways = paper.listed([paper.term(f"way.{way}") for way in point.ways])
    look_for = paper.run_on([text.said(language) for text in point.look_for])
    return paper.say("ways", ways=ways, look_for=look_for) if look_for else ways


def _register_row(paper: Matter, photo: str) -> Row:
    known, shot = paper.photos.get(photo), paper.shots[paper.numbers[photo] - 1]
    pixels = f"{known.width} × {known.height}" if known else "–"
    taken = _taken(paper, known) if known and paper.internal else ""
    point = shot.point.id if shot.point else "–"
    return Row((str(shot.number), point, pixels, taken or "–", _digest(paper, photo)))


def _digest(paper: Matter, photo: str) -> str:
    """Begin the digest of a photo, and say so when its bytes are not here."""
    begun, reasons = photo[:16], erased(paper.card.rows)
    copy = paper.visit.copies.get(photo) if paper.internal else None
    if photo in paper.held:
        return begun if copy is None else f"{begun}\n{paper.term('annex.marked').format(digest=copy.of[:16])}"
    if photo in reasons:
        return paper.say("photo_erased", digest=begun, reason=reasons[photo] or "–")
    return paper.say("photo_absent", digest=begun)


def _taken(paper: Matter, photo: Photo) -> str:
    """Say when and where a photo was taken, as far as its file tells."""
    where = place_said(photo.place, paper.options.language)
    return "\n".join(part for part in (_camera_time(photo.taken), where) if part)


def _camera_time(taken: str) -> str:
    """Write the day of a camera's time with hyphens, as every other day on paper; anything else stays as it came."""
    return re.sub(r"^(\d{4}):(\d{2}):(\d{2}) ", r"\1-\2-\3 ", taken)
