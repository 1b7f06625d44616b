# SPDX-License-Identifier: MPL-2.0
"""The whole workbook of a card, sheet by sheet: what the writer writes and the proof expects."""

from collections.abc import Mapping

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.layout_desk import LayoutDesk
from inspector.core.layouts import Sheet, Thumb
from inspector.core.layouts_annex import annex_sheets
from inspector.core.layouts_ledger import ledger_sheet
from inspector.core.layouts_material import material
from inspector.core.layouts_method import has_method, method_sheet
from inspector.core.layouts_photos import photos_sheet
from inspector.core.layouts_points import points_sheet
from inspector.core.layouts_problems import problems_sheet
from inspector.core.layouts_rulings import has_rulings, rulings_sheet
from inspector.core.layouts_summary import summary_sheet
from inspector.core.scorecard import Scorecard
from inspector.core.visits import Visit


def scorecard_sheets(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    thumbs: Mapping[str, Thumb],
    known: tuple[str, Visit] | None = None,
    *,
    desk: LayoutDesk | None = None,
) -> tuple[Sheet, ...]:
    """Lay out summary, what rules over the whole found, every checklist's form, problems, photos, method and ledger.

    `thumbs` are the thumbnails the file holds, by the photo's hash; `known` the card's digest and its visit, from
    whoever read them already; at a `desk` what many cards share is laid out once. Raises KnownError when the card
    cannot be read.
    """
    paper = material(card, checklists, options, thumbs, known, desk=desk)
    several = len(paper.checklists) > 1
    forms = [
        points_sheet(paper, name, checklist, place if several else 0)
        for place, (name, checklist) in enumerate(paper.checklists, 1)
    ]
    ruled = [rulings_sheet(paper)] if has_rulings(paper) else []
    method = [method_sheet(paper)] if has_method(paper) else []
    photos = [photos_sheet(paper)] if paper.shots else []
    return (
        summary_sheet(paper),
        *ruled,
        *forms,
        problems_sheet(paper),
        *photos,
        *annex_sheets(paper),
        *method,
        ledger_sheet(paper),
    )
