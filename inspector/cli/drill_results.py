# SPDX-License-Identifier: MPL-2.0
"""`inspector drill results ID|FILE.drill [CARD…]`: what a group came to, from a workspace or from files alone."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.paths import user_folder
from inspector.cli.agree import Shown, coefficient_value, percent, say_coefficients, say_table, takes_resamples
from inspector.cli.commands import DONE, REFUSED
from inspector.cli.papers import tell_export
from inspector.cli.progress import Progress
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of
from inspector.core.agreement.bootstrap import RESAMPLES, SEED
from inspector.core.exact import HUNDRED, show, spell
from inspector.core.problems import Problem, sentence

if TYPE_CHECKING:
    from inspector.app.training.passing_drill import OpenDrill
    from inspector.core.drills.annex import Annex
    from inspector.core.drills.drill import Item
    from inspector.core.drills.results import Line, Results

HEADS: Final = ("number", "name", "unit", "agreement", "missed", "alarms", "leniency", "verdict", "behaviour")


def takes_results(parser: argparse.ArgumentParser) -> None:
    """Take the drill, the cards, and the papers wanted."""
    parser.add_argument("drill", metavar="ID|FILE", help="the drill's id in a workspace, or a trainer's file (….drill)")
    parser.add_argument("cards", nargs="*", type=Path, metavar="CARD", help="cards and folders of cards to gather")
    parser.add_argument("--roster", type=Path, metavar="FILE", help="who is to take it; kept with the drill")
    parser.add_argument("--pdf", type=Path, metavar="F", help="write the trainer's report as PDF here")
    parser.add_argument("--xlsx", type=Path, metavar="F", help="write it as a workbook here")
    parser.add_argument("--each", type=Path, metavar="DIR", help="write everybody's result into this folder")
    parser.add_argument("--annex", action="store_true", help="tell the coefficients too; the report always does")
    takes_resamples(parser)


def work_results(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Work out the results and tell them; nothing graded is no success."""
    from inspector.app.training.results import drill_annex, drill_results

    with _opened(asked, speaker) as opened:
        if asked.roster is not None and not _roster(opened, asked.roster, speaker):
            return REFUSED
        found = drill_results(opened.hall, opened.office, opened.drill)
        annex = None
        if asked.annex or asked.pdf or asked.xlsx:
            seed = SEED if asked.seed is None else str(asked.seed)
            times = RESAMPLES if asked.resamples is None else int(asked.resamples)
            where = opened.hall, opened.office, opened.drill
            progress = Progress(speaker)
            annex = drill_annex(*where, speaker.language, seed=seed, resamples=times, told=progress)
            progress.clear()
        _say(found, speaker)
        if asked.annex and annex is not None:
            _say_annex(annex, speaker)
        _write(opened, found, annex, asked, speaker)
        if not found.lines:
            speaker.complain([Problem("drill_result_none", drill=found.drill.id)])
        return DONE if found.lines else REFUSED


@contextmanager
def _opened(asked: argparse.Namespace, speaker: Speaker) -> "Iterator[OpenDrill]":
    """Open the drill in a workspace of its own, made of files, or in the workspace asked for."""
    from inspector.app.training.passing_drill import OpenDrill, drill_of_files, gather_cards, is_pack

    progress = Progress(speaker)

    def note(problem: Problem) -> None:
        progress.clear()
        speaker.warn(sentence(problem, speaker.language))

    if is_pack(Path(asked.drill)):
        with drill_of_files(Path(asked.drill), asked.cards, user_folder(), progress, note) as opened:
            progress.clear()
            yield opened
        return
    hall = open_workspace_of(asked)
    try:
        office = gather_cards(hall, asked.cards, progress, note)
        progress.clear()
        yield OpenDrill(hall, office, asked.drill)
    finally:
        hall.close()


def _roster(opened: "OpenDrill", path: Path, speaker: Speaker) -> bool:
    from inspector.app.training.passing_drill import roster_from_file

    problems = roster_from_file(opened, path)
    speaker.complain(problems)
    return not problems


def _say(found: "Results", speaker: Speaker) -> None:
    drill = found.drill
    counts = {"people": len(found.lines), "passed": found.passed(), "missing": len(found.missing)}
    title = drill.title.said(speaker.language)
    speaker.say(speaker.word("said.drill_result", title=f"{title} {drill.day}".strip(), **counts))
    speaker.tell(drill=drill.id, title=title, day=drill.day, edition=drill.digest(), **counts)
    speaker.tell(lines=[_value(line, speaker) for line in found.lines])
    speaker.tell(missing_numbers=[trainee.record() for trainee in found.missing])
    if found.lines:
        speaker.say()
        head = [speaker.word(f"said.drill_{name}") for name in HEADS]
        say_table([head, *(_row(line, speaker) for line in found.lines)], speaker)
    if found.missing:
        speaker.say()
        named = "  ".join(f"{one.number} {one.name}".strip() for one in found.missing)
        speaker.say(f"{speaker.word('said.drill_missing')} {named}")
    _say_points(found, speaker)
    _say_effects(found, speaker)
    speaker.complain((*found.notes, *(note for line in found.lines for note in line.notes)))


def _row(line: "Line", speaker: Speaker) -> list[str]:
    held = line.graded.held
    missed, alarms = f"{held.faults - held.detected}/{held.faults}", f"{held.false_alarms}/{held.sound}"
    rates = (percent(held.agreement), missed, alarms, _signed(line))
    verdict = speaker.word(f"drill.verdict.{line.graded.verdict}")
    return [
        line.number,
        line.name,
        line.unit,
        *rates,
        verdict,
        speaker.word(f"drill.behaviour.{line.graded.behaviour}"),
    ]


def _signed(line: "Line") -> str:
    bias = line.graded.held.bias
    return "–" if bias is None else ("+" if bias > 0 else "") + show(bias * HUNDRED, 1)


def _value(line: "Line", speaker: Speaker) -> dict[str, object]:
    graded = line.graded
    named = {"number": line.number, "name": line.name, "unit": line.unit, "known": line.known}
    counts = {
        "passed": graded.passed,
        "verdict": graded.verdict,
        "behaviour": graded.behaviour,
        "mode": graded.attempt.mode,
    }
    tests = [
        {"measure": one.test.measure, "bound": spell(one.bound), "holds": one.holds}
        | ({"found": spell(one.found)} if one.found is not None else {})
        for one in graded.tests
    ]
    notes = [sentence(note, speaker.language) for note in line.notes]
    more = {"tests": tests, "attempts": 1 + len(line.others), "practice": len(line.practice), "notes": notes}
    before = {"agreement": percent(line.before.held.agreement), "passed": line.before.passed}
    return {**named, **counts, "against_key": graded.held.record(), **more, "before": before}


def _say_points(found: "Results", speaker: Speaker) -> None:
    from inspector.core.drills.ambiguous import flagged

    speaker.tell(flagged=[])
    lines = flagged(found.points)
    if lines:
        speaker.say()
        speaker.say(speaker.word("said.drill_flagged"))
    for line in lines:
        flag = speaker.word(f"said.drill_flag.{line.flag}")
        counts = {"agreed": line.agreed, "asked": line.asked}
        speaker.say(speaker.word("said.drill_point", item=_name(line.item), flag=flag, **counts))
        told = {"item": list(line.item), "flag": line.flag, "evidence": list(line.evidence)}
        speaker.add("flagged", told | counts)


def _say_effects(found: "Results", speaker: Speaker) -> None:
    speaker.tell(rulings=[])
    if found.effects:
        speaker.say()
    for effect in found.effects:
        ruling = effect.ruling
        counts = {name: len(getattr(effect, name)) for name in ("regraded", "passed", "retrain")}
        item = _name(ruling.item)
        speaker.say(speaker.word(f"said.drill_effect.{ruling.act}", item=item, reason=ruling.reason, **counts))
        speaker.add("rulings", {"item": list(ruling.item), "act": ruling.act, "reason": ruling.reason, **counts})


def _name(item: "Item") -> str:
    return f"{item[0]} · {item[2]}"


def _say_annex(annex: "Annex", speaker: Speaker) -> None:
    speaker.say()
    speaker.tell(seed=annex.seed, resamples=annex.resamples, complete=annex.complete)
    speaker.tell(coefficients=[coefficient_value(one, speaker.language) for one in annex.coefficients])
    say_coefficients(Shown(annex.table, annex.coefficients, annex.paradox, annex.seed, annex.resamples), speaker)
    people = len(annex.table.raters)
    if 1 < annex.complete < people:
        speaker.say()
        speaker.say(speaker.word("said.drill_complete", complete=annex.complete, people=people))


def _write(
    opened: "OpenDrill", found: "Results", annex: "Annex | None", asked: argparse.Namespace, speaker: Speaker
) -> None:
    from inspector.app.exporting import Target
    from inspector.app.training.drills import drill_of
    from inspector.app.training.papers import paper_desk, write_trainee_results, write_trainer_report

    targets = [Target(form, getattr(asked, form)) for form in ("pdf", "xlsx") if getattr(asked, form) is not None]
    if not targets and asked.each is None:
        return
    speaker.tell(exported=[])
    desk = paper_desk(opened.hall, drill_of(opened.hall, opened.drill), speaker.language)
    made = write_trainer_report(desk, found, annex, targets) if targets else ()
    for one in (*made, *(write_trainee_results(desk, found, asked.each) if asked.each is not None else ())):
        tell_export(one, speaker)
