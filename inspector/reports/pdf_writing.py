# SPDX-License-Identifier: MPL-2.0
"""The PDF scorecard: its pages, its photos byte for byte, and inside (internal edition) the card itself."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from inspector.core.canonical import Json, canonical
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import Scorecard
from inspector.core.shown import bare, shown_digest
from inspector.core.visits import Visit
from inspector.reports.blocks import Paper
from inspector.reports.fonts import REGULAR, metrics
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.ops import REPEATED, Pages, Words
from inspector.reports.scorecard_blocks import paper_of
from inspector.reports.scorecard_blocks_matter import Matter, matter


@dataclass(frozen=True, slots=True)
class Expected:
    """What a PDF scorecard must hold: bare text by page, hashes of its picture streams, attachments by name."""

    texts: tuple[str, ...]
    pictures: tuple[str, ...]
    attachments: Mapping[str, bytes]

    def digest(self) -> str:
        """Name what the pages show."""
        return shown_digest(self.texts, self.pictures)


def write_pdf(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    photos: Mapping[str, bytes],
) -> bytes:
    """Write a card as PDF bytes, not yet sealed.

    `photos` gives upright JPEG copies without metadata by the original's hash; one it lacks is named as absent.
    Raises KnownError `paper_photo` for a copy that is no JPEG, and whatever reading the card raises.
    """
    opened = matter(card, checklists, options)
    copies = {shot.photo: photos[shot.photo] for shot in opened.shots if shot.photo in photos}
    opened = replace(opened, held=copies_held(copies))
    paper = paper_of(opened)
    when = opened.visit.sealed or card.rows[-1].at
    about = About(paper.title, paper.subject, paper.language, options.release, when)
    return write_pages(lay_out(paper).pages, copies, attachments(opened), about)


def copies_held(copies: Mapping[str, bytes]) -> dict[str, str]:
    """Name each photo's copy by its SHA-256."""
    return {photo: hashlib.sha256(data).hexdigest() for photo, data in copies.items()}


def attachments(paper: Matter) -> dict[str, bytes]:
    """Give the files that ride in a PDF: card, checklists, options, which copy shows which photo; outside: none."""
    if paper.options.edition != "internal":
        return {}
    copies: list[Json] = [{"photo": photo, "sha256": paper.held[photo]} for photo in sorted(paper.held)]
    riding = {
        "card.json": paper.canonical,
        "options.json": canonical(paper.options.record()),
        "photos.json": canonical({"type": "copies", "format": 1, "copies": copies}),
    }
    return riding | {f"checklist-{name}.json": canonical(one.record()) for name, one in paper.checklists}


def expected_pdf(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    held: Mapping[str, str],
    known: tuple[Visit, ScoreDesk] | None = None,
) -> Expected:
    """Tell what the PDF of a card must hold; raises AssertionError when the pages lack a text of the blocks.

    `known`: the state of its visit, and the desk it was scored at, where somebody worked them out already.
    """
    opened = matter(card, checklists, options, held, known)
    paper = paper_of(opened)
    pages = lay_out(paper)
    check_whole(paper, pages)
    shown = {held[photo] for photo in paper.photos()}
    return Expected(page_texts(pages), tuple(sorted(shown)), attachments(opened))


def page_texts(pages: Pages) -> tuple[str, ...]:
    """Give the bare text of every page in drawing order."""
    return tuple(bare("".join(op.text for op in page)) for page in pages.words())


def check_whole(paper: Paper, pages: Pages) -> None:
    """Hold that the pages say every text of the paper once and whole, whatever was broken over lines and pages."""
    wanted = "".join(map(metrics(REGULAR).legible, paper.texts()))
    said = sorted((op.source, place, op.text) for place, op in enumerate(_sourced(pages)))
    if bare("".join(text for _, _, text in said)) != bare(wanted):
        raise AssertionError("the pages do not say every text of the paper once and whole")


def _sourced(pages: Pages) -> Iterator[Words]:
    return (op for page in pages.words() for op in page if op.source != REPEATED)
