# SPDX-License-Identifier: MPL-2.0
"""Scoring a plain checklist at once: where nothing but the points of each section counts, their sums are the score."""

from collections.abc import Iterable, Mapping

from inspector.core.checklist import Section
from inspector.core.points import PointId
from inspector.core.score_plan import ScorePlan
from inspector.core.scoring import Score, grade
from inspector.core.tallies import Tally, totalled


def plain_score(planned: ScorePlan, points: Mapping[PointId, Tally]) -> Score | None:
    """Score a plain checklist from the tallies of all its points, in the order of the sheet.

    None where it is not plain, or where nothing in a section was judged: then it is scored answer by answer.
    """
    if not planned.is_plain:
        return None
    sections: dict[str, Tally] = {}
    total = totalled(_summed(planned.checklist.sections, points, sections))
    if not all(made.possible for made in sections.values()):
        return None
    return Score(total, sections, points, grade(planned.checklist, total), total)


def _summed(sections: Iterable[Section], points: Mapping[PointId, Tally], found: dict[str, Tally]) -> list[Tally]:
    """Add up every section, those below it first."""
    made: list[Tally] = []
    for section in sections:
        inside = _summed(section.sections, points, found) if section.sections else []
        own = totalled([*inside, *[points[point.id] for point in section.points]])
        found[section.id] = own
        made.append(own)
    return made
