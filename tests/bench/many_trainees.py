# SPDX-License-Identifier: MPL-2.0
"""A thousand trainees of two hundred questions to measure on: attempts in memory, and sealed cards of the same."""

import random
from collections.abc import Iterator, Sequence
from typing import Final

from inspector.app.hall import Hall
from inspector.app.training.drills import keep_drill, keep_key, keep_roster
from inspector.core.answers import Answer
from inspector.core.canonical import canonical
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.merging.record_bytes import record_bytes
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sitting import Sitting
from inspector.core.visits import Change, opening
from tests.core.drills.groups import LOST, MET, Lab, roster

TRAINEES: Final = 1000
QUESTIONS: Final = 200
START: Final = 1_763_260_000_000
TOGETHER: Final = 200
"""Cards that are kept in one go."""


def answers(one: Lab, number: int) -> Sequence[Answer | None]:
    """Draw what a trainee answers: each of a skill of his own; one in ten leaves some questions open."""
    luck = random.Random(number)  # noqa: S311 - drawn to measure, not to keep a secret
    misses, alarms, blanks = luck.random() * 0.4, luck.random() * 0.2, 0.0 if number % 10 else 0.01
    given: list[Answer | None] = []
    for place in range(QUESTIONS):
        fault = place in one.faults
        wrong = luck.random() < (misses if fault else alarms)
        given.append(None if luck.random() < blanks else LOST if fault != wrong else MET)
    return given


def attempts(one: Lab, trainees: int) -> tuple[Attempt, ...]:
    """Let everybody take it, in memory."""
    return tuple(_attempt(one, number) for number in range(trainees))


def keep(hall: Hall, one: Lab, trainees: int) -> None:
    """Keep the drill with its key and roster, and everybody's sealed card, as an office that gathered them does."""
    (sheet,) = one.sheets.values()
    hall.workspace.keep_checklist(sheet)
    keep_drill(hall, one.drill)
    keep_key(hall, one.key)
    keep_roster(hall, one.drill.id, roster([f"{number:04}" for number in range(trainees)]))
    hall.workspace.keep_records((record_bytes("checklist", canonical(sheet.record())),))
    for begun in range(0, trainees, TOGETHER):
        numbers = range(begun, min(begun + TOGETHER, trainees))
        hall.workspace.keep_records(tuple(record_bytes("card", _card(one, n).canonical()) for n in numbers))


def _attempt(one: Lab, number: int) -> Attempt:
    items = one.drill.items()
    given = {item: answer for item, answer in zip(items, answers(one, number), strict=True) if answer is not None}
    name, card = f"{number:04}", f"card-{number}"
    timing = Timing(dict.fromkeys(items, 9), 9 * QUESTIONS)
    return Attempt(name, f"学员{name}", "", "exam", given, (card,), one.drill.digest(), timing=timing)


def _card(one: Lab, number: int) -> Scorecard:
    (name, _), site = next(iter(one.sheets.items())), one.drill.sites[0].site
    sitting = Sitting(one.drill.id, one.drill.digest(), "exam", f"{number:04}")
    head = Header(site, "drill", inspectors=(f"学员{number:04}",), date="2026-11-16", sitting=sitting)
    bodies = [("open", opening(VisitId(f"{number:032x}"), [name], head)), *_rows(one, number), ("seal", {})]
    start = START + number * 1000
    rows = [Row(seq, kind, Moment(start + seq * 9000), f"w{number}", body) for seq, (kind, body) in enumerate(bodies)]
    return scorecard(rows, (), one.sheets)


def _rows(one: Lab, number: int) -> Iterator[tuple[str, dict[str, object]]]:
    for (_, sheet, point), answer in zip(one.drill.items(), answers(one, number), strict=True):
        if answer is not None:
            yield "point", dict(Change((sheet, point), answer).record())
