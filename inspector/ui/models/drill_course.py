# SPDX-License-Identifier: MPL-2.0
"""The way through one site of a drill: its questions alone, in the order this number is asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from inspector.app.session import Session
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.scoring import Tally
from inspector.core.text import text
from inspector.core.visits import Key
from inspector.ui.models.course import Course
from inspector.ui.models.outline import Group, Outline, by_sheet, outlined


class DrillCourse(Course):
    """Walks the questions in their order; points of the sheet that are not asked stand nowhere."""

    @property
    def tally(self) -> Tally:
        """Count the questions, without the points of the sheet that are not asked."""
        return replace(super().tally, left_out=0)


def drill_course(session: Session, order: Sequence[Key]) -> DrillCourse:
    """Make the way through a visit of a drill; `order`: every question of the site, as it is asked."""
    title = text({"zh": session.header.site.name, "en": session.header.site.name})
    return DrillCourse(session, laid=drill_outline(order, session.checklists, Group("questions", title, ())))


def drill_outline(order: Sequence[Key], checklists: Mapping[ChecklistDigest, Checklist], whole: Group) -> Outline:
    """Group questions by section where the order keeps sections together; else all of them stand in one group."""
    groups = {key: group for group in by_sheet(checklists).groups for key in group.keys}
    runs = [(group, tuple(keys)) for group, keys in groupby(order, key=groups.__getitem__)]
    if len(runs) > len({(group.id, group.keys[0]) for group, _ in runs}):
        return outlined((replace(whole, keys=tuple(order)),))
    return outlined(_asked(runs))


def _asked(runs: Iterable[tuple[Group, tuple[Key, ...]]]) -> Iterable[Group]:
    return (replace(group, keys=keys) for group, keys in runs)
