# SPDX-License-Identifier: MPL-2.0
"""A scorecard's whole paper as blocks: cover, totals, lost points, every point, photos, method, ledger."""

from collections.abc import Mapping

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.scorecard import Scorecard
from inspector.reports.blocks import Block, Paper
from inspector.reports.pdf.layout import without_glyph
from inspector.reports.scorecard_blocks_annex import annex
from inspector.reports.scorecard_blocks_cover import cover, subtitle, title, totals
from inspector.reports.scorecard_blocks_ledger import ledger, method
from inspector.reports.scorecard_blocks_matter import Matter, matter
from inspector.reports.scorecard_blocks_points import every_point, lost_points, photo_pages

MARK_DIGITS = 12


def scorecard_paper(
    card: Scorecard, checklists: Mapping[ChecklistDigest, Checklist], options: Options, held: Mapping[str, str]
) -> Paper:
    """Make the paper of a card; `held` maps each photo the file holds to the SHA-256 of the copy it shows."""
    return paper_of(matter(card, checklists, options, held))


def paper_of(paper: Matter) -> Paper:
    """Make the paper of a card that is laid open."""
    options = paper.options
    body: list[Block] = []
    for part in (cover, totals, lost_points, every_point, photo_pages, annex, method):
        body += part(paper)
    missing = without_glyph(text for block in body for text in block.texts())
    return Paper(
        blocks=(*body, *ledger(paper, missing)),
        head=title(paper),
        aside=subtitle(paper),
        foot=_foot(paper),
        title=f"{title(paper)} · {paper.visit.header.site.name}",
        subject=paper.say(paper.named("kind")),
        language="zh-CN" if options.language == "zh" else "en",
        page_of=paper.say("page_of"),
    )


def _foot(paper: Matter) -> str:
    edition = paper.term(f"edition.{paper.options.edition}")
    return paper.say(paper.named("foot"), digest=paper.digest[:MARK_DIGITS], edition=edition)
