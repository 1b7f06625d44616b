# SPDX-License-Identifier: MPL-2.0
"""A paper that was made: on disk, proved, and known by its hash."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.core.canonical import Json, canonical, digest
from inspector.core.issuing.template import IssueHead, Template
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

    `name` is its path within the folder of the issue. `state` names the records and the choices it was made from:
    papers of another state are not issued.
    """

    kind: str
    path: Path
    sha256: str
    size: int
    name: str = ""
    unit: str = ""
    state: str = ""


def state_of(records: str, plan: RankPlan, template: Template, head: IssueHead) -> str:
    """Name what papers are made from: the digest of all records, and the choices; who issues is said when issuing."""
    own: dict[str, Json] = {"records": records, "plan": plan.record(), "template": template.record()}
    own |= {"n": head.n, "day": head.day}
    return digest("publication", canonical(own))
