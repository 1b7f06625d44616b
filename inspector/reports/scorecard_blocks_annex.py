# SPDX-License-Identifier: MPL-2.0
"""What goes along with a scorecard's paper: the list of attachments, and the signatures as they were written."""

from collections.abc import Iterator

from inspector.core.annex import Signed, signed, size_said
from inspector.core.attachments import Attachment
from inspector.core.photo_order import erased
from inspector.core.signatures import HEIGHT, WIDTH
from inspector.reports.blocks import Block, Column, Hand, Heading, Note, Row, Signatures, Table
from inspector.reports.scorecard_blocks_matter import Matter, begun

_BEGUN = 16


def annex(paper: Matter) -> Iterator[Block]:
    """Give attachments and signatures where there are any; nothing at all in the outside edition."""
    if not paper.internal:
        return
    files, given = paper.visit.attachments, signed(paper.card)
    if files:
        yield Heading(paper.term("annex.files"))
        yield Note(paper.term("annex.files_note"), "quiet")
        yield Table(_columns(paper), tuple(_row(paper, order, one) for order, one in enumerate(files, 1)))
    if given:
        yield Heading(paper.term("annex.signatures"), keep=7)
        yield Signatures(tuple(_hand(paper, one) for one in given))


def ledger_said(paper: Matter) -> str:
    """Count what goes along; nothing when nothing does, or outside."""
    copies = sum(shot.photo in paper.visit.copies for shot in paper.shots)
    files, signatures = len(paper.visit.attachments), len(signed(paper.card))
    if not paper.internal or not (files or signatures or copies):
        return ""
    return paper.term("annex.ledger_said").format(files=files, signatures=signatures, copies=copies)


def _columns(paper: Matter) -> tuple[Column, ...]:
    return (
        Column(paper.say("no"), 10),
        Column(paper.term("annex.name"), 62),
        Column(paper.term("annex.with"), 26),
        Column(paper.term("annex.size"), 16, "right"),
        Column(paper.term("annex.digest_begun"), 46),
    )


def _row(paper: Matter, order: int, one: Attachment) -> Row:
    reason = erased(paper.card.rows).get(one.sha256)
    digest = one.sha256[:_BEGUN]
    said = digest if reason is None else paper.term("annex.erased").format(reason=reason or "–")
    return Row((str(order), one.name, one.point or paper.term("annex.visit"), size_said(one.size), said))


def _hand(paper: Matter, one: Signed) -> Hand:
    role = paper.term(f"annex.role_{one.signature.role}")
    who = paper.term("annex.who").format(role=role, name=one.signature.name or "–")
    return Hand(begun(who), paper.when(one.at), one.signature.strokes, WIDTH, HEIGHT)
