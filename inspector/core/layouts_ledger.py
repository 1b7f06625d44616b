# SPDX-License-Identifier: MPL-2.0
"""The completeness ledger: what the card holds, what this file shows of it, and by which digests both are known."""

from collections.abc import Iterator
from typing import Final

from inspector.core.annex import signed
from inspector.core.exact import ONE
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material
from inspector.core.layouts_problems import count_unwritten
from inspector.core.layouts_table import columns_of, table_sheet, text
from inspector.core.photo_order import erased

COLUMNS: Final = (("entry", 36), ("holds", 74))
TALLIED: Final = (
    "points",
    "judged",
    "met",
    "partial",
    "lost",
    "unjudged",
    "not_applicable",
    "cannot_judge",
    "left_out",
)
RARE: Final = ("noted", "hit", "hidden")


def ledger_sheet(paper: Material) -> Sheet:
    """Lay out the ledger."""
    rows = [[text(said), Cell(ONE * count, "whole", "left_number")] for said, count in _counts(paper)]
    rows += [[text(said), text(name, "mono")] for said, name in _names(paper)]
    name = paper.word("sheet.ledger")
    return table_sheet(paper, name, paper.word("sheet.ledger_title"), columns_of(paper, COLUMNS), rows, landscape=False)


def _counts(paper: Material) -> Iterator[tuple[str, int]]:
    several = len(paper.checklists) > 1
    for name, checklist in paper.checklists:
        total = paper.scores[name].total
        where = f" · {checklist.title.said(paper.language)}" if several else ""
        for key in TALLIED:
            yield paper.word(f"sheet.count_{key}") + where, getattr(total, key)
        for key in RARE:
            if getattr(total, key):
                yield paper.word(f"sheet.count_{key}") + where, getattr(total, key)
    answers = paper.visit.answers.values()
    yield paper.word("sheet.count_notes"), sum(1 for answer in answers if answer.note)
    found, on_the_way = sum(len(answer.findings) for answer in answers), len(paper.visit.on_the_way)
    yield paper.word("sheet.count_problems"), found + on_the_way
    yield paper.word("sheet.count_findings"), found
    yield paper.word("sheet.count_on_the_way"), on_the_way
    yield paper.word("sheet.count_unwritten"), count_unwritten(paper)
    yield paper.word("sheet.count_photos"), len(paper.shots)
    yield paper.word("sheet.count_here"), sum(1 for shot in paper.shots if shot.photo in paper.thumbs)
    gone = erased(paper.card.rows)
    yield paper.word("sheet.count_erased"), sum(1 for shot in paper.shots if shot.photo in gone)
    yield from _along(paper)
    yield paper.word("sheet.count_rows"), len(paper.card.rows)


def _along(paper: Material) -> Iterator[tuple[str, int]]:
    """Count what goes along, where there is any; nothing of it leaves in an outside edition."""
    counts = {
        "files": len(paper.visit.attachments),
        "signatures": len(signed(paper.card)),
        "copies": sum(shot.photo in paper.visit.copies for shot in paper.shots),
    }
    yield from ((paper.word(f"annex.count_{key}"), count) for key, count in counts.items() if count and paper.internal)


def _names(paper: Material) -> Iterator[tuple[str, str]]:
    card = paper.card
    yield paper.word("sheet.edition"), paper.word(f"edition.{card.edition}")
    yield paper.word("sheet.card_digest"), paper.digest
    if card.derived_from:
        yield paper.word("sheet.derived_from"), card.derived_from
    yield paper.word("sheet.log_head"), card.head
    for name, checklist in paper.checklists:
        yield paper.word("sheet.checklist_digest", title=checklist.title.said(paper.language)), name
    yield paper.word("sheet.engine"), card.engine
    yield paper.word("sheet.release"), paper.options.release
