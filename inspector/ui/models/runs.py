# SPDX-License-Identifier: MPL-2.0
"""A run of points that are judged with one key: those selected, the common clauses about this one, or its group."""

from collections.abc import Collection, Iterable, Mapping

from inspector.app.session import Session
from inspector.core.answers import Status
from inspector.core.checklist import Point
from inspector.core.values import Value
from inspector.core.visits import Key
from inspector.ui.models.course import Course
from inspector.ui.models.quick_answers import quicks
from inspector.ui.models.standing import Standing

LEAST = 2


def run_of(course: Course, selected: Collection[Key] = ()) -> tuple[Key, ...]:
    """Give the run the current point stands in; several points selected are a run themselves.

    A point of a common clause (通-n) runs with the common points before and after it, another with its whole group.
    """
    if len(selected) >= LEAST:
        return tuple(key for key in course.outline.keys if key in selected)
    row, place = course.outline.spots[course.current]
    keys = course.outline.groups[row].keys
    if not _of_clause(course.session, course.current):
        return keys
    first = last = place
    while first and _of_clause(course.session, keys[first - 1]):
        first -= 1
    while last + 1 < len(keys) and _of_clause(course.session, keys[last + 1]):
        last += 1
    return keys[first : last + 1] if last > first else keys


def to_judge(session: Session, run: Iterable[Key]) -> Mapping[Key, Value]:
    """Give those of a run that are asked and not judged yet, each with the value that means it is met.

    A veto or precondition, and what has no such value, is left to be judged by itself.
    """
    found: dict[Key, Value] = {}
    for key in run:
        leads = session.leader(key) == key and not session.hidden(key)
        value = met_value(session.point(key)) if leads and session.answer(key).status is Status.UNJUDGED else None
        if value is not None:
            found[key] = value
    return found


def met_value(point: Point) -> Value | None:
    """Give the value of a point's first key where that says met; None where it says something else, or is a veto's."""
    if point.rule.kind == "veto":
        return None
    made = quicks(point.rule.form(point.full), None, points=point.rule.kind == "free")
    return made[0].value if made and made[0].mark is Standing.MET else None


def _of_clause(session: Session, key: Key) -> bool:
    return bool(session.point(key).common)
