# SPDX-License-Identifier: MPL-2.0
"""The last pages of a scorecard's paper: the method in sentences, and the ledger of what the file must hold."""

from collections.abc import Iterator, Mapping

from inspector.core.checklist import Checklist
from inspector.core.unwritten import unwritten
from inspector.reports.blocks import Block, Facts, Heading, Note, Turn
from inspector.reports.scorecard_blocks_annex import ledger_said
from inspector.reports.scorecard_blocks_matter import Matter
from inspector.reports.scorecard_blocks_rules import local_numbers, rules

_LABEL = 118


def method(paper: Matter) -> Iterator[Block]:
    """Say in sentences how the numbers came about, and what the checklist is worth."""
    total = paper.total
    yield Turn()
    yield Heading(paper.say("method"))
    yield Note(paper.say("method_rate"))
    yield Note(paper.say("method_rounding"))
    yield Note(paper.say("method_blank", count=total.unjudged))
    if total.unjudged:
        yield Note(paper.say("method_blank_named"))
    yield Note(paper.say("method_not_applicable", count=total.not_applicable))
    yield Note(paper.say("method_cannot", count=total.cannot_judge))
    yield Note(paper.say("method_left_out", count=total.left_out))
    if total.noted:
        yield Note(paper.say("method_noted", count=total.noted))
    hidden = sum(len(sheet.hidden()) for sheet in paper.sheets.values())
    if hidden:
        yield Note(paper.say("method_hidden", count=hidden))
    shared = sum(case.leader is not None for sheet in paper.sheets.values() for case in sheet.cases.values())
    if shared:
        yield Note(paper.say("method_shared", count=shared))
    yield Note(paper.say("method_problems"))
    yield Note(paper.say("method_photos", pixels=paper.options.photo_pixels))
    if paper.options.watermark:
        yield Note(paper.term("annex.watermark"))
    for _, checklist in paper.checklists:
        yield from _standing(paper, checklist)


def ledger(paper: Matter, missing: Mapping[str, int]) -> Iterator[Block]:
    """Count what the file holds, on a page of its own at the very end."""
    yield Turn()
    yield Heading(paper.say("ledger"))
    yield Facts(tuple(_counts(paper, missing)), label=_LABEL)
    yield Facts(tuple(_names(paper)), label=_LABEL)
    outside = paper.options.edition == "outside"
    yield Note(paper.say("ledger_close_outside" if outside else "ledger_close"), "quiet")


def grouped(digest: str) -> str:
    """Write a digest in groups of eight, easy to compare by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def _standing(paper: Matter, checklist: Checklist) -> Iterator[Block]:
    language = paper.options.language
    title, standing = checklist.title.said(language), paper.term(f"checklist.{checklist.standing}")
    said = [paper.say("method_standing", title=title, version=checklist.version, standing=standing)]
    if checklist.standing == "example":
        said.append(paper.say("method_example"))
    if checklist.source.words:
        said.append(paper.say("method_source", source=checklist.source.said(language)))
    yield Heading(title, 2)
    yield Note((" " if language == "en" else "").join(said))
    yield from rules(paper, checklist)
    yield from local_numbers(paper, checklist)


def _counts(paper: Matter, missing: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    total, answers = paper.total, paper.visit.answers.values()
    apart = {
        "unjudged": total.unjudged,
        "not_applicable": total.not_applicable,
        "cannot_judge": total.cannot_judge,
        "left_out": total.left_out,
    }
    points = paper.say("ledger_points_said", points=total.points, judged=total.judged, **apart)
    points += paper.say("ledger_points_noted", noted=total.noted) if total.noted else ""
    yield paper.say("ledger_points"), points
    hidden = sum(len(sheet.hidden()) for sheet in paper.sheets.values())
    if hidden:
        yield paper.say("ledger_hidden"), paper.say("ledger_hidden_said", count=hidden)
    judged = {"judged": total.judged, "met": total.met, "partial": total.partial, "lost": total.lost}
    yield paper.say("ledger_judged"), paper.say("ledger_judged_said", **judged)
    notes, places = sum(bool(one.note) for one in answers), sum(bool(one.place) for one in answers)
    places += sum(bool(finding.place) for finding in paper.findings())
    yield paper.say("ledger_notes"), paper.say("ledger_notes_said", notes=notes, places=places)
    yield paper.say("ledger_findings"), _problems(paper)
    held = sum(shot.photo in paper.held for shot in paper.shots)
    yield paper.say("ledger_photos"), paper.say("ledger_photos_said", linked=len(paper.shots), held=held)
    along = ledger_said(paper)
    if along:
        yield paper.term("annex.ledger"), along
    yield paper.say("ledger_missing"), _missing(paper, missing)


def _problems(paper: Matter) -> str:
    """Count what was found, and apart from it what was lost with no problem written, as the workbook does."""
    found, on_the_way = len(paper.findings()), len(paper.visit.on_the_way)
    cases = [case for sheet in paper.sheets.values() for case in sheet.cases.values()]
    lost = sum(len(unwritten(case, paper.options.language)) for case in cases)
    facts = {"problems": found + on_the_way, "findings": found, "on_the_way": on_the_way, "unwritten": lost}
    return paper.say("ledger_findings_said", **facts)


def _missing(paper: Matter, missing: Mapping[str, int]) -> str:
    if not missing:
        return paper.say("ledger_missing_none")
    listed = paper.listed([f"[{code}] ×{count}" for code, count in sorted(missing.items())])
    return paper.say("ledger_missing_said", count=sum(missing.values()), list=listed)


def _names(paper: Matter) -> Iterator[tuple[str, str]]:
    card, language = paper.card, paper.options.language
    yield paper.say("ledger_digest"), grouped(paper.digest)
    if card.derived_from:
        yield paper.say("ledger_derived"), grouped(card.derived_from)
    for name, checklist in paper.checklists:
        facts = {"title": checklist.title.said(language), "version": checklist.version}
        yield paper.say("ledger_checklist", **facts), grouped(name)
    yield paper.say("ledger_rows"), str(len(card.rows))
    yield paper.say("ledger_head"), grouped(card.head)
    yield paper.say("ledger_engine"), card.engine
    yield paper.say("ledger_edition"), paper.term(f"edition.{paper.options.edition}")
    yield paper.say("ledger_riding"), paper.say(f"ledger_riding_{paper.options.edition}")
    yield paper.say("ledger_release"), paper.say("ledger_release_said", release=paper.options.release or "–")
