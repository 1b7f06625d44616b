# SPDX-License-Identifier: MPL-2.0
"""Moving a visit to another version of its checklist: what carries, what wants a look, what it does to the score."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from inspector.core.answers import Answer
from inspector.core.carryover import Carried, Match, added, carrying, matches
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.points import Point, PointId
from inspector.core.problems import KnownError
from inspector.core.scoring import Score, score

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.store.workspace import Workspace


class Choice(Enum):
    """What happens to the answer of a point that is not surely the same."""

    JUDGEMENT = "judgement"
    EVIDENCE = "evidence"
    LEAVE = "leave"


NO_CHOICES: Final[Mapping[PointId, Choice]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class MovePlan:
    """Two versions side by side for one visit. `answers` are those given under the old version, by point.

    A point that is not sure is left behind until someone chooses; evidence is note, place, photos and problems.
    """

    old: ChecklistDigest
    new: ChecklistDigest
    before: Checklist
    after: Checklist
    found: tuple[Match, ...]
    answers: Mapping[PointId, Answer]

    @property
    def sure(self) -> tuple[Match, ...]:
        """Answered points that carry by themselves."""
        return tuple(match for match in self.found if match.sure and match.old in self.answers)

    @property
    def doubtful(self) -> tuple[Match, ...]:
        """Answered points with a near match, for a second look."""
        return tuple(
            match for match in self.found if not match.sure and match.new is not None and match.old in self.answers
        )

    @property
    def gone(self) -> tuple[Match, ...]:
        """Answered points with no counterpart: their answers stay in the log and count no more."""
        return tuple(match for match in self.found if match.new is None and match.old in self.answers)

    @property
    def fresh(self) -> tuple[Point, ...]:
        """Points of the new version that no point of the old one came to."""
        return added(self.found, self.after)

    def can_carry(self, match: Match) -> bool:
        """Tell whether the judgement fits the new point as it is; its evidence always does."""
        if match.new is None or match.old not in self.answers:
            return False
        try:
            Carried(match.old, match.new).answer(self.answers[match.old], self.after.by_id()[match.new])
        except KnownError:
            return False
        return True

    def carried(self, choices: Mapping[PointId, Choice] = NO_CHOICES) -> tuple[Carried, ...]:
        """List what goes along: all that is sure, and of the doubtful what was chosen."""
        found = list(carrying(self.found, self.answers))
        for match in self.doubtful:
            choice = choices.get(match.old, Choice.LEAVE)
            if match.new is not None and choice is not Choice.LEAVE:
                found.append(Carried(match.old, match.new, judgement=choice is Choice.JUDGEMENT))
        return tuple(found)

    def impact(self, choices: Mapping[PointId, Choice] = NO_CHOICES) -> tuple[Score, Score]:
        """Score the visit as it stands, and as it would stand after the move."""
        points = self.after.by_id()
        moved = {one.new: one.answer(self.answers[one.old], points[one.new]) for one in self.carried(choices)}
        return score(self.before, self.answers), score(self.after, moved)


def plan_move(session: "Session", old: ChecklistDigest, after: Checklist) -> MovePlan:
    """Plan to move one checklist of a visit to another version; nothing is written."""
    before = session.checklists[old]
    given = {point.id: session.answer((old, point.id)) for point in before.points()}
    answers = {point: answer for point, answer in given.items() if answer != Answer()}
    return MovePlan(old, after.digest(), before, after, matches(before, after), answers)


def carry_out(
    workspace: "Workspace", session: "Session", plan: MovePlan, choices: Mapping[PointId, Choice] = NO_CHOICES
) -> None:
    """Move the visit; the new version is kept in the workspace first.

    Raises KnownError `card_sealed` for a sealed visit, or `answer_form` before anything of the visit is written.
    """
    workspace.keep_checklist(plan.after)
    session.move(plan.old, plan.new, plan.carried(choices))


def other_versions(workspace: "Workspace", checklist: Checklist, digest: ChecklistDigest) -> tuple[Checklist, ...]:
    """List the other versions of a checklist that are at hand: the shipped one, then those kept, newest first."""
    from inspector.app.library import covers, read_checklist_file

    found: dict[ChecklistDigest, Checklist] = {}
    for cover in covers():
        if cover.id == checklist.id and cover.version != checklist.version:
            shipped = read_checklist_file(cover.path)
            found[shipped.digest()] = shipped
    for summary in reversed(workspace.checklists()):
        if summary.id == checklist.id and summary.digest != digest:
            found.setdefault(summary.digest, workspace.checklist(summary.digest))
    return tuple(found.values())


def newer_versions(workspace: "Workspace") -> Mapping[ChecklistDigest, str]:
    """Name the newest version at hand, shipped or kept, of every kept checklist that has a newer one."""
    from inspector.app.library import covers

    kept = workspace.checklists()
    newest: dict[str, str] = {}
    for name, version in (*((one.id, one.version) for one in covers()), *((one.id, one.version) for one in kept)):
        if name not in newest or _rank(version) > _rank(newest[name]):
            newest[name] = version
    return {one.digest: newest[one.id] for one in kept if _rank(newest[one.id]) > _rank(one.version)}


def _rank(version: str) -> tuple[tuple[int, str], ...]:
    """Order versions as people do: runs of digits as numbers (2026.9 before 2026.10), the rest as letters."""
    return tuple(
        (int(run), "") if run.isdecimal() else (-1, run) for run in re.findall(r"[0-9]+|[^0-9.\s_-]+", version)
    )
