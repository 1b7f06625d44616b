# SPDX-License-Identifier: MPL-2.0
"""The trainer's report (考核报告): one content from which the paper and the workbook are both made."""

from collections.abc import Callable, Iterator
from typing import Final

from inspector.reports.office.report import Part, Report
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.trainer_front import front
from inspector.reports.training.trainer_method import annex, method, provenance
from inspector.reports.training.trainer_people import behaviours, heat_map, progress, sections
from inspector.reports.training.trainer_questions import ambiguous, questions, rulings

_PARTS: Final[tuple[Callable[[GroupMatter], Iterator[Part]], ...]] = (
    front,
    behaviours,
    sections,
    ambiguous,
    questions,
    rulings,
    heat_map,
    progress,
    annex,
    method,
    provenance,
)


def trainer_report(group: GroupMatter) -> Report:
    """Make the report; a part of which nothing is known (rulings, progress, ambiguous points) is left out."""
    matter = group.matter
    parts = (part for make in _PARTS for part in make(group))
    title = matter.say("report_of", title=matter.title)
    return matter.report(parts, title, matter.say("report"), matter.beside((matter.drill.day, matter.drill.office)))
