# SPDX-License-Identifier: MPL-2.0
"""`inspector score CHECKLIST ANSWERS`: answers in, tallies out, with every reason on request."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from inspector.app.library import find_checklist, read_answers_file, read_checklist_file
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.core.exact import show, show_short, spell
from inspector.core.explain import Reason, explain
from inspector.core.phrases import Phrase
from inspector.core.scoring import Score, Tally, score
from inspector.core.wholes.whole_rule import Ruling
from inspector.core.words import word


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checklist", help="a file, or the id of a shipped checklist")
    parser.add_argument("answers", type=Path)
    parser.add_argument("--explain", action="store_true", help="print the tree of reasons")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    checklist = read_checklist_file(find_checklist(asked.checklist))
    answers, problems = read_answers_file(asked.answers, checklist)
    speaker.complain(problems)
    if answers is None:
        return REFUSED
    made = score(checklist, answers)
    speaker.tell(**tally_values(made.total), grade=made.grade.code if made.grade else None)
    speaker.tell(sections={key: tally_values(tally) for key, tally in made.sections.items()})
    speaker.tell(base=tally_values(made.basic), bonus=spell(made.bonus), passed=made.verdict)
    speaker.tell(rulings=[_ruling_value(ruling, speaker.language) for ruling in made.rulings])
    _say(made, speaker)
    _say_whole(made, speaker)
    if asked.explain:
        reason = explain(checklist, answers)
        speaker.tell(explanation=reason_value(reason, speaker.language))
        say_reason(reason, speaker, 0)
    return REFUSED if problems else DONE


def tally_values(tally: Tally) -> Mapping[str, object]:
    """Give a tally as JSON: exact numbers as text, percentages with two decimals, counts."""
    percent, passed = tally.percent, tally.pass_rate
    return {
        "earned": spell(tally.earned),
        "possible": spell(tally.possible),
        "percent": None if percent is None else show(percent),
        "pass_rate": None if passed is None else show(passed),
        "points": tally.points,
        "judged": tally.judged,
        "unjudged": tally.unjudged,
    }


def _say(made: Score, speaker: Speaker) -> None:
    total = made.total
    line = word("said.score", speaker.language)
    percent = "–" if total.percent is None else show(total.percent)
    grade = made.grade.title.said(speaker.language) if made.grade else "–"
    speaker.say(
        line.format(
            percent=percent,
            earned=show_short(total.earned),
            possible=show_short(total.possible),
            grade=grade,
            judged=total.judged + total.noted,
            points=total.points,
        )
    )


def _say_whole(made: Score, speaker: Speaker) -> None:
    """Say bonus, verdict, and what every rule over the whole found, where the checklist has such."""
    if made.bonus:
        base, bonus = show_short(made.basic.earned), show_short(made.bonus)
        speaker.say(speaker.word("said.bonus", base=base, bonus=bonus))
    if any(ruling.verdict for ruling in made.rulings):
        code = {True: "passed", False: "failed", None: "open"}[made.verdict]
        speaker.say(speaker.word("said.verdict", verdict=speaker.word(f"verdict.{code}")))
    for ruling in made.rulings:
        _say_ruling(ruling, speaker, 1)


def _say_ruling(ruling: Ruling, speaker: Speaker, depth: int) -> None:
    number = "" if ruling.number is None else f"  {show_short(ruling.number)}"
    limit = "" if ruling.limit is None else f" / {show_short(ruling.limit)}"
    grade = f"  → {ruling.grade.title.said(speaker.language)}" if ruling.grade else ""
    state = "" if ruling.grade else f"{ruling.came_to().said(speaker.language)}  "
    speaker.say(f"{'  ' * depth}{state}{ruling.phrase.said(speaker.language)}{number}{limit}{grade}")
    for part in ruling.parts:
        _say_ruling(part, speaker, depth + 1)


def _ruling_value(ruling: Ruling, language: str) -> Mapping[str, object]:
    value: dict[str, object] = {"id": ruling.id, "kind": ruling.kind, "state": ruling.state.value}
    value["says"] = ruling.phrase.said(language)
    numbers = {"number": ruling.number, "limit": ruling.limit}
    value |= {key: spell(number) for key, number in numbers.items() if number is not None}
    if ruling.grade is not None:
        value["grade"] = ruling.grade.code
    if ruling.parts:
        value["parts"] = [_ruling_value(part, language) for part in ruling.parts]
    return value


def say_reason(reason: Reason, speaker: Speaker, depth: int) -> None:
    """Print a tree of reasons."""
    number = "" if reason.number is None else f" = {show_short(reason.number)}"
    speaker.say(f"{'  ' * depth}{reason.phrase.said(speaker.language)}{number}")
    for below in reason.below:
        say_reason(below, speaker, depth + 1)
    if depth == 0:
        speaker.say(Phrase("why.rounding").said(speaker.language))


def reason_value(reason: Reason, language: str) -> Mapping[str, object]:
    """Give a tree of reasons as JSON: exact numbers as text."""
    value: dict[str, object] = {"says": reason.phrase.said(language), "how": reason.how}
    if reason.number is not None:
        value["number"] = spell(reason.number)
    if reason.point:
        value["point"] = reason.point
    if reason.below:
        value["below"] = [reason_value(below, language) for below in reason.below]
    return value


COMMANDS = (Command("score", "judge an answers file by a checklist", _takes, _work),)
