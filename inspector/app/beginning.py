# SPDX-License-Identifier: MPL-2.0
"""The first rows of a visit: it opens with its checklists and head; a covert round leaves out what it cannot ask."""

from collections.abc import Sequence

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Record
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.rounds import Header, VisitId
from inspector.core.visits import Change, opening


def first_rows(
    visit: VisitId, pinned: Sequence[ChecklistDigest], checklists: Sequence[Checklist], header: Header
) -> list[tuple[str, Record]]:
    """Give the kinds and bodies of the rows a visit begins with.

    In a covert round, points that can only be judged from records are left out of both sums (暗访不查).
    """
    rows: list[tuple[str, Record]] = [("open", opening(visit, pinned, header))]
    if header.kind == "covert":
        rows += [("point", change.record()) for change in _not_asked(pinned, checklists)]
    return rows


def _not_asked(names: Sequence[ChecklistDigest], checklists: Sequence[Checklist]) -> list[Change]:
    left_out = Answer(Status.NOT_ASKED)
    return [
        Change((name, point.id), left_out)
        for name, checklist in zip(names, checklists, strict=True)
        for point in checklist.points()
        if point.ways == ("records",)
    ]
