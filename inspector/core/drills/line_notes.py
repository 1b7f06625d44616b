# SPDX-License-Identifier: MPL-2.0
"""What is to be known of a number: not in the roster, two names, forked, another edition, cards missing, clock set."""

from collections.abc import Iterator, Sequence

from inspector.core.drills.attempt import Attempt
from inspector.core.drills.choosing import COUNTING
from inspector.core.drills.drill import Drill
from inspector.core.drills.roster import Roster
from inspector.core.problems import Problem

SHOWN = 40
"""Letters of a name or number within a sentence."""


def line_notes(attempts: Sequence[Attempt], drill: Drill, roster: Roster, edition: str) -> tuple[Problem, ...]:
    """List what is to be known of all attempts of one number, one or more; `edition` is the digest of the drill."""
    return tuple(_notes(attempts, drill, roster, edition))


def _notes(attempts: Sequence[Attempt], drill: Drill, roster: Roster, edition: str) -> Iterator[Problem]:
    number = attempts[0].number
    trainee = roster.of(number)
    shown = number[:SHOWN]
    if roster.trainees and trainee is None:
        yield Problem("drill_result_unknown", number=shown, name=attempts[0].name[:SHOWN])
    names = dict.fromkeys((*([trainee.name] if trainee else []), *(one.name for one in attempts if one.name)))
    if len(names) > 1:
        yield Problem("drill_result_names", number=shown, names=", ".join(name[:SHOWN] for name in names))
    if any(one.forked for one in attempts):
        cards = sorted({card[:8] for one in attempts for card in one.forked})
        yield Problem("drill_result_forked", number=shown, cards=", ".join(cards))
    if any(one.edition not in {"", edition} for one in attempts if one.mode in COUNTING):
        yield Problem("drill_result_edition", number=shown)
    for one in attempts:
        if one.mode == "exam" and len(one.cards) < len(drill.sites):
            yield Problem("drill_result_part", number=shown, cards=len(one.cards), sites=len(drill.sites))
    for one in attempts:
        if one.key_known is not None and one.mode in COUNTING:
            code = "drill_result_key_ruled" if one.admitted else "drill_result_key_known"
            day, hour = one.key_known.day(), one.key_known.clock()[:5]
            yield Problem(code, number=shown, attempt=one.attempt, since=f"{day} {hour}")
    jumps = sum(one.timing.jumps for one in attempts if one.timing is not None and one.mode in COUNTING)
    if jumps:
        yield Problem("drill_result_clock", number=shown, times=jumps)
