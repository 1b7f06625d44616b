# SPDX-License-Identifier: MPL-2.0
"""Answering a drill from files, without a window: an ordinary answers file a site and checklist."""

from collections.abc import Mapping
from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.library import read_answers_file
from inspector.app.training.taking import Sat
from inspector.core.answers import Answer
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.drill import DrillSite, Item
from inspector.core.problems import KnownError, Problem

OTHER = "answers_of_other"


def read_site_answers(
    hall: Hall, site: DrillSite, path: Path
) -> tuple[Mapping[Item, Answer] | None, tuple[Problem, ...]]:
    """Read the answers to a site's questions; the file names which of the site's checklists it answers.

    None and every problem when anything is wrong; an answer to what is not asked is one (`drill_question`).
    """
    problems: tuple[Problem, ...] = ()
    for name in site.checklists:
        found, problems = read_answers_file(path, hall.workspace.checklist(name))
        if any(problem.code == OTHER for problem in problems):
            continue
        if found is None:
            return None, problems
        odd = tuple(_unasked(site, name, point, path) for point in found if (name, point) not in site.asked)
        return (None, odd) if odd else (_by_item(site, name, found), ())
    return None, problems


def enter_answers(hall: Hall, sat: Sat, answers: Mapping[Item, Answer]) -> int:
    """Answer questions of an attempt, each row on disk when this returns; gives how many were entered.

    Raises KnownError `answer_form` or `na_not_allowed` where an answer does not fit, `card_sealed` after handing in,
    `sitting_time_up` after the time: what was entered before stays.
    """
    entered = 0
    for site, visit in sat.visits.items():
        session = hall.enter(visit)
        for item, answer in answers.items():
            if item[0] == site and session.adopt((item[1], item[2]), answer) is not None:
                entered += 1
        if not session.settle():
            raise KnownError(Problem("rows_not_kept", count=session.saving.waiting))
    return entered


def _by_item(site: DrillSite, name: ChecklistDigest, found: Mapping[PointId, Answer]) -> Mapping[Item, Answer]:
    return {(site.site.id, name, point): answer for point, answer in found.items()}


def _unasked(site: DrillSite, name: ChecklistDigest, point: PointId, path: Path) -> Problem:
    return Problem("drill_question", drill=name[:12], site=site.site.id, point=point).at(file=path.name)
