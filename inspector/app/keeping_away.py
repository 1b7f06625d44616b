# SPDX-License-Identifier: MPL-2.0
"""A planned site that could not be judged (停业, 拆改, 围挡, 点位撤销, 拒检): recorded as a visit, sealed at once."""

from dataclasses import replace

from inspector.app.assigning import begin_planned
from inspector.app.hall import Hall
from inspector.app.sealing import seal_visit
from inspector.core.canonical import tidy
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import STATES, VisitId


def keep_away(hall: Hall, visit: str, state: str, remark: str = "") -> VisitId:
    """Record what kept a planned site from being judged (STATES) and what was seen of it; on disk when this returns.

    The visit is begun if it was not, and sealed. Raises KnownError `round_field`, `visit_unknown`, `visit_sealed`.
    """
    if state not in STATES:
        raise KnownError(Problem("round_field", field="state", found=state[:40]))
    session = hall.enter(begin_planned(hall, visit))
    session.rewrite_header(replace(session.header, state=state, remark=tidy(remark).strip() or session.header.remark))
    seal_visit(session)
    return VisitId(visit)
