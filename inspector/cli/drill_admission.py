# SPDX-License-Identifier: MPL-2.0
"""`inspector drill admit ID NUMBER --reason R --by B`: lets an attempt count though the key lay on its laptop."""

import argparse
from typing import TYPE_CHECKING

from inspector.cli.commands import DONE
from inspector.cli.speaking import Speaker
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.hall import Hall


def takes_admit(parser: argparse.ArgumentParser) -> None:
    """Take whose attempt it is, who rules, and why."""
    parser.add_argument("drill", metavar="ID", help="the drill's id")
    parser.add_argument("number", metavar="NUMBER", help="whose attempt: of several the one that counts")
    parser.add_argument("--reason", required=True, help="why it counts, or no more")
    parser.add_argument("--by", required=True, help="who rules")
    parser.add_argument("--back", action="store_true", help="take that back: it counts no more")


def admit_attempt(hall: "Hall", asked: argparse.Namespace, speaker: Speaker) -> int:
    """Rule on the attempt; raises KnownError `drill_key_unknown` where its cards say nothing of a key."""
    from inspector.app.training.drills import admit
    from inspector.app.training.passing_drill import gather_cards
    from inspector.app.training.results import drill_results

    line = drill_results(hall, gather_cards(hall, (), None), asked.drill).line(asked.number)
    if line is None:
        raise KnownError(Problem("drill_key_unknown", number=asked.number[:40]))
    admit(hall, asked.drill, line.graded.attempt, asked.reason, asked.by, counts=not asked.back)
    found = drill_results(hall, gather_cards(hall, (), None), asked.drill).line(line.number)
    verdict = found.graded.verdict if found is not None else ""
    speaker.tell(number=line.number, verdict=verdict)
    speaker.say(f"{line.number}  {line.name}  {speaker.word(f'drill.verdict.{verdict}')}")
    return DONE
