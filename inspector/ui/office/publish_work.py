# SPDX-License-Identifier: MPL-2.0
"""What publishing does beside the window: papers made and issued, issues printed again, appeals kept."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.problems import KnownError
from inspector.ui.tasks import StoppedError, Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.app.office.publishing import Made
    from inspector.core.issuing.issue import Issue
    from inspector.core.issuing.template import IssueHead, Template
    from inspector.core.ranking.rank_plan import RankPlan
    from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Making:
    """The making of the papers, beside the window."""

    office: "Office"
    plan: "RankPlan"
    template: "Template"
    folder: Path
    wanted: tuple[str, ...]
    head: "IssueHead"

    def __call__(self, task: Task) -> "tuple[Made, ...]":
        from inspector.app.office.publishing import compose

        def told(part: int, whole: int, _name: str) -> None:
            task.step(part, whole)

        try:
            return compose(self.office, self.plan, self.template, self.folder, self.wanted, told=told, head=self.head)
        except KnownError as error:
            if error.problem.code == "publish_stopped":
                raise StoppedError from error
            raise


@dataclass(frozen=True, slots=True)
class Issuing:
    """The freezing of an issue, beside the window."""

    office: "Office"
    plan: "RankPlan"
    template: "Template"
    made: "tuple[Made, ...]"
    head: "IssueHead"

    def __call__(self, task: Task) -> "Issue":
        from inspector.app.office.publishing import freeze

        task.step(0, 1)
        return freeze(self.office, self.plan, self.template, self.made, self.head)


@dataclass(frozen=True, slots=True)
class Reprinting:
    """The writing of an issue's papers, beside the window."""

    office: "Office"
    number: str
    folder: Path

    def __call__(self, task: Task) -> tuple[Path, ...]:
        from inspector.app.office.publishing import reprint

        task.step(0, 1)
        return reprint(self.office, self.number, self.folder)


@dataclass(frozen=True, slots=True)
class Due:
    """The working out of what has changed since an issue, beside the window."""

    office: "Office"
    number: str
    language: str

    def __call__(self, task: Task) -> tuple[str, ...]:
        from inspector.app.office.correcting import due_said

        task.step(0, 1)
        return due_said(self.office, self.number, self.language)


@dataclass(frozen=True, slots=True)
class Filing:
    """The filing of an appeal, beside the window."""

    office: "Office"
    walk: str
    key: "Key"
    unit: str
    reason: str
    by: str

    def __call__(self, task: Task) -> str:
        from inspector.app.office.appeals import file_appeal

        task.step(0, 1)
        return file_appeal(self.office, self.walk, self.key, unit=self.unit, reason=self.reason, by=self.by)


@dataclass(frozen=True, slots=True)
class Taking:
    """A step of an appeal, beside the window."""

    office: "Office"
    name: str
    choice: str
    reason: str
    by: str

    def __call__(self, task: Task) -> str:
        from inspector.app.office.appeals import take_on

        task.step(0, 1)
        return take_on(self.office, self.name, self.choice, reason=self.reason, by=self.by)
