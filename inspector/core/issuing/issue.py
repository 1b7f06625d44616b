# SPDX-License-Identifier: MPL-2.0
"""An issue (印发第N期): what was published, from which records, by which choices; frozen for ever."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.issuing.template import IssueHead, Template, read_template
from inspector.core.moments import Moment, read_moment
from inspector.core.ranking.rank_plan import RankPlan, read_rank_plan
from inspector.core.reading import Reading

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class IssueFile:
    """One printed file of an issue: what it is, its name, and its bytes by hash; `unit` where it is one unit's."""

    kind: str
    name: str
    sha256: str
    size: int
    unit: str = ""

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {"kind": self.kind, "name": self.name, "sha256": self.sha256, "size": self.size}
        return value | ({"unit": self.unit} if self.unit else {})


@dataclass(frozen=True, slots=True)
class Issue:
    """A frozen issue.

    `id` is its number as printed. `plan` and `template` are the choices it was made with, `figures` the record of its
    figures, `records` the digests of every record there was, by kind, `walks` the ids of the walks that counted.
    """

    id: str
    title: str
    head: IssueHead
    at: Moment
    period: str
    plan: RankPlan
    template: Template
    figures: Mapping[str, Json]
    records: Mapping[str, tuple[str, ...]]
    walks: tuple[str, ...] = ()
    files: tuple[IssueFile, ...] = ()
    release: str = ""

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        head: dict[str, Json] = {"n": self.head.n, "day": self.head.day}
        return {
            "type": "issue",
            "format": FORMAT,
            "id": self.id,
            "title": self.title,
            "head": head | ({"by": self.head.by} if self.head.by else {}),
            "at": self.at.record(),
            "period": self.period,
            "plan": self.plan.record(),
            "template": self.template.record(),
            "figures": self.figures,
            "records": {kind: tuple(sorted(names)) for kind, names in self.records.items()},
            "walks": tuple(sorted(self.walks)),
            "files": tuple(one.record() for one in self.files),
            "release": self.release,
        }


def read_issue(value: Json) -> Issue:
    """Read an issue from its canonical form; raises KnownError `record_field`."""
    reading = Reading(value)
    reading.member("type", ("issue",))
    if reading.whole("format") != FORMAT:
        raise reading.fault("format", str(reading.whole("format")))
    issue = Issue(
        id=reading.text("id"),
        title=reading.text("title"),
        head=reading.part("head", _head),
        at=reading.part("at", read_moment),
        period=reading.text("period"),
        plan=reading.part("plan", read_rank_plan),
        template=reading.part("template", read_template),
        figures=reading.record("figures"),
        records=reading.part("records", _records),
        walks=reading.texts("walks"),
        files=reading.each("files", _file),
        release=reading.text("release"),
    )
    reading.close()
    return issue


def _head(reading: Reading) -> IssueHead:
    return IssueHead(reading.whole("n"), reading.text("day"), reading.text("by", ""))


def _records(reading: Reading) -> Mapping[str, tuple[str, ...]]:
    kinds = ("assignment", "card", "checklist", "decision", "signature", "withdrawal")
    return {kind: reading.texts(kind) for kind in kinds if reading.has(kind)}


def _file(reading: Reading) -> IssueFile:
    return IssueFile(
        reading.text("kind"),
        reading.text("name"),
        reading.text("sha256"),
        reading.whole("size"),
        reading.text("unit", ""),
    )
