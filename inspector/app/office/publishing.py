# SPDX-License-Identifier: MPL-2.0
"""Publishing (发布): every paper of one issue, made from one picture, proved, and kept when it is issued (印发)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.core.issuing.issue import Issue
from inspector.core.issuing.template import IssueHead, Template

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.merging.notes import IssueLine
    from inspector.core.ranking.rank_plan import RankPlan

WANTED: Final = (
    "bulletin_docx",
    "bulletin_pdf",
    "bulletin_xlsx",
    "report_pdf",
    "report_xlsx",
    "summary",  # 督查汇总
    "deadlines",  # 限期清单
    "typical",  # the folder of typical problems' pictures
    "units",  # one outside edition for each unit
    "answers_csv",
    "answers_xlsx",
)
"""The papers there are, in the order they are made."""


@dataclass(frozen=True, slots=True)
class Made:
    """A paper that is on disk and was proved: what it is (WANTED), where, its hash and size, `unit` where it is one's.

    `state` names the records it was made from: papers of another state are not issued.
    """

    kind: str
    path: Path
    sha256: str
    size: int
    unit: str = ""
    state: str = ""


def next_head(office: "Office", by: str = "") -> IssueHead:
    """Give the head of the issue that comes next: numbered on from the last one, of this day."""
    raise NotImplementedError


def compose(
    office: "Office",
    plan: "RankPlan",
    template: Template,
    folder: Path,
    wanted: Sequence[str],
    *,
    told: Callable[[int, int, str], None] | None = None,
    stop: Callable[[], bool] | None = None,
    head: IssueHead | None = None,
) -> tuple[Made, ...]:
    """Make the papers wanted (WANTED) in a folder; `told` hears (done, total, name of the paper) before each.

    Every paper is proved before it takes its name. Raises KnownError `publish_nothing`, `publish_stopped`, or what
    writing raises.
    """
    raise NotImplementedError


def freeze(office: "Office", plan: "RankPlan", template: Template, made: Sequence[Made], head: IssueHead) -> Issue:
    """Issue (印发): keep the papers' bytes, the records and the figures under the issue's number, for ever.

    Raises KnownError `issue_known` for a number issued already, `issue_empty` without papers, `issue_stale` when the
    papers were made from other records or have changed on disk.
    """
    raise NotImplementedError


def issues(office: "Office") -> "tuple[IssueLine, ...]":
    """List what was issued, the newest first."""
    return office.hall.workspace.issues()


def issue(office: "Office", number: str) -> Issue:
    """Read an issue whole; raises KnownError `issue_unknown`."""
    from inspector.core.issuing.issue import read_issue

    return read_issue(office.hall.workspace.issue(number))


def reprint(office: "Office", number: str, folder: Path) -> tuple[Path, ...]:
    """Write the papers of an issue again, byte for byte; raises KnownError `issue_unknown` or `attachment_damaged`."""
    raise NotImplementedError
