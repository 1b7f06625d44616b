# SPDX-License-Identifier: MPL-2.0
"""Why a walk does not rank (不参与排名): every reason there is, in the order in which it is said."""

from collections.abc import Collection, Iterable, Mapping

from inspector.core.merging.meetings import Meeting
from inspector.core.merging.walks import APART
from inspector.core.round_kinds import ranked
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import Header
from inspector.core.scoring import Score


def from_the_start(meeting: Meeting, plans: Mapping[str, RoundPlan]) -> tuple[str, ...]:
    """List the reasons that no answer has to do with."""
    header = meeting.header
    plan = plans.get(header.round)
    kept = not ranked(header.kind, None if plan is None else plan.ranks)
    sides = [side for one in meeting.attended for side in one.sides]
    counts_zero = header.state == "refused" and header.refusal == "zero"
    holds = {
        "drill": header.kind == "drill" or any(side.header.sitting is not None for side in sides),
        "recheck": kept and header.kind == "recheck",
        "kind": kept and header.kind not in {"drill", "recheck"},
        "outside": any(side.edition == "outside" for side in sides),
        "unsealed": any(side.sealed is None for side in sides),
        "away": bool(header.state) and not counts_zero,
        "not_admitted": not all(one.admitted for one in meeting.attended),
    }
    return in_order(reason for reason, held in holds.items() if held)


def from_answers(header: Header, scores: Iterable[Score], *, blanks: int, missing: bool) -> tuple[str, ...]:
    """List the reasons that follow from what was judged, where the site could be judged; `missing`: without a sheet."""
    if header.state:
        return ()
    judged = any(score.total.judged or score.total.noted for score in scores)
    return (*(("blanks",) if blanks else ()), *(() if judged and not missing else ("nothing",)))


def in_order(reasons: Iterable[str]) -> tuple[str, ...]:
    """Put reasons in the order of APART, each once."""
    found: Collection[str] = set(reasons)
    return tuple(reason for reason in APART if reason in found)
