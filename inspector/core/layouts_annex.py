# SPDX-License-Identifier: MPL-2.0
"""The sheets of what goes along: the list of attachments, and the signatures as pictures; inside the office only."""

from collections.abc import Iterator
from typing import Final

from inspector.core.annex import Signed, signed, size_said
from inspector.core.exact import ONE
from inspector.core.layouts import Cell, Picture, Sheet, Thumb
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.photo_order import erased
from inspector.core.signatures import HEIGHT, WIDTH

FILES: Final = (("order", 7), ("file_name", 40), ("file_with", 30), ("file_size", 12), ("file_digest", 72))
HANDS: Final = (("order", 7), ("signer", 24), ("role", 20), ("signed_at", 22), ("hand", 44))
SHOWN: Final = (270, 270 * HEIGHT // WIDTH)
ROW: Final = 84


def annex_sheets(paper: Material) -> Iterator[Sheet]:
    """Lay out what there is of attachments and signatures; nothing at all in the outside edition."""
    if paper.internal and paper.visit.attachments:
        yield _files(paper)
    if paper.internal and signed(paper.card):
        yield _signatures(paper)


def hand_name(order: int) -> str:
    """Name the picture of a signature among the thumbnails of a workbook; `order` counts from 1."""
    return f"signature-{order}"


def _files(paper: Material) -> Sheet:
    gone = erased(paper.card.rows)
    rows = []
    for order, one in enumerate(paper.visit.attachments, 1):
        reason = gone.get(one.sha256)
        digest = one.sha256 if reason is None else paper.word("annex.erased", reason=reason or "–")
        goes_with = one.point or paper.word("annex.visit")
        cells = [text(one.name, "strong"), text(goes_with, "quiet"), text(size_said(one.size), "number")]
        rows.append([Cell(ONE * order, "whole", "id"), *cells, text(digest, "mono")])
    said = paper.word("annex.files")
    return table_sheet(paper, said, said, columns_of(paper, FILES), rows)


def _signatures(paper: Material) -> Sheet:
    given = signed(paper.card)
    rows = [_signature_row(paper, order, one) for order, one in enumerate(given, 1)]
    pictures = {
        order - 1: Picture(0, len(HANDS), hand_name(order), thumb, *SHOWN)
        for order, thumb in ((order, paper.thumbs.get(hand_name(order))) for order in range(1, len(given) + 1))
        if isinstance(thumb, Thumb)
    }
    said = paper.word("annex.signatures")
    return table_sheet(paper, said, said, columns_of(paper, HANDS), rows, landscape=False, least=ROW, pictures=pictures)


def _signature_row(paper: Material, order: int, one: Signed) -> list[Cell]:
    return [
        Cell(ONE * order, "whole", "id"),
        text(one.signature.name, "strong"),
        text(paper.word(f"annex.role_{one.signature.role}")),
        text(f"{one.at.day()} {one.at.clock()}", "quiet"),
        blank(),
    ]
