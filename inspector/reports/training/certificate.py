# SPDX-License-Identifier: MPL-2.0
"""The last page of a result: a certificate (合格证) for who passed, else what to practise before trying again."""

from collections.abc import Iterator
from typing import Final

from inspector.core.canonical import Json, canonical, digest
from inspector.core.drills.graded import Graded, PartGrade
from inspector.core.drills.passing import why
from inspector.core.exact import spell
from inspector.reports.blocks import Block, Column, Facts, Heading, Note, Row, Table, Turn
from inspector.reports.certificate_block import Certificate
from inspector.reports.office.report import Part
from inspector.reports.training.training_matter import MARK, TrainingMatter, agreed_share

MOST: Final = 5
"""How many sections are named to be practised."""


def certificate(matter: TrainingMatter, graded: Graded, signer: str) -> Part:
    """Certify that somebody passed; signed by the trainer's key when the file is sealed."""
    drill, attempt = matter.drill, graded.attempt
    made = Certificate(
        kind=matter.say("mark"),
        title=matter.say("certificate"),
        above=matter.say("certify"),
        name=attempt.name or attempt.number,
        about=matter.beside((matter.say("number_said", number=attempt.number), attempt.unit)),
        statement=matter.say("certified", title=matter.title, rule=drill.rule.title.said(matter.language)),
        figures=tuple(_figures(matter, graded)),
        signed=tuple(_signed(matter)),
        number=matter.say("certificate_number", number=certificate_number(matter, graded)),
        check=matter.say("certificate_check", signer=signer) if signer else matter.say("certificate_check_plain"),
    )
    return Part("", (made,))


def certificate_number(matter: TrainingMatter, graded: Graded) -> str:
    """Number a certificate by what it says: the first digits of a digest, in groups of four."""
    attempt, held = graded.attempt, graded.held
    record: dict[str, Json] = {
        "drill": matter.drill.id,
        "edition": attempt.edition or matter.drill.digest(),
        "number": attempt.number,
        "name": attempt.name,
        "unit": attempt.unit,
        "attempt": attempt.attempt,
        "cards": attempt.cards,
        "rule": matter.drill.rule.record(),
        "agreement": spell(held.agreement) if held.agreement is not None else "",
        "missed": held.faults - held.detected,
        "false_alarms": held.false_alarms,
    }
    name = digest("certificate", canonical(record))[:MARK].upper()
    return " ".join(name[start : start + 4] for start in range(0, MARK, 4))


def try_again(matter: TrainingMatter, graded: Graded) -> Part:
    """Say why it was not enough, and what to practise; after practice only the latter."""
    practised = graded.attempt.mode == "practice"
    code = "practise" if practised else "withheld_heading" if graded.withheld else "retrain_heading"
    blocks: list[Block] = [Turn(), Heading(matter.say(code))]
    if graded.withheld:
        blocks.append(Note(matter.say("withheld_said", name=graded.attempt.name or graded.attempt.number)))
    elif not practised:
        blocks.append(Note(matter.say("retrain_said", name=graded.attempt.name or graded.attempt.number)))
        failed = [one for one in graded.tests if not one.holds]
        blocks += [Note(why(one).said(matter.language)) for one in failed]
    blocks.append(Note(matter.say(f"advice.{graded.behaviour}")))
    weak = _weak(graded)
    if weak:
        blocks += [Heading(matter.say("practise_sections"), 2), _sections(matter, weak)]
    asked = tuple(_asked(matter, graded))
    if asked:
        blocks += [Heading(matter.say("practise_points"), 2), Facts(asked, label=58)]
    if practised:
        blocks.append(Note(matter.say("practise_next"), "quiet"))
    return Part(matter.say("practise"), tuple(blocks))


def _figures(matter: TrainingMatter, graded: Graded) -> Iterator[tuple[str, str, str]]:
    held = graded.held
    basis = matter.say("agreement_basis", agreed=held.agreed, points=held.points)
    yield matter.share(held.agreement).text, matter.say("agreement"), basis
    found = matter.say("detection_basis", detected=held.detected, faults=held.faults)
    yield matter.share(held.detection).text, matter.say("detection"), found
    alarms = matter.say("alarms_of", alarms=held.false_alarms, sound=held.sound)
    yield matter.share(held.false_alarm).text, matter.say("false_alarm_rate"), alarms
    yield matter.signed(held.bias).text, matter.say("leniency"), matter.say("leniency_basis")


def _signed(matter: TrainingMatter) -> Iterator[tuple[str, str]]:
    drill = matter.drill
    pairs = ((matter.trainer, "trainer"), (drill.office, "office"), (drill.day or matter.when.day(), "day"))
    yield from ((said, matter.say(code)) for said, code in pairs if said)


def _weak(graded: Graded) -> list[PartGrade]:
    """List the sections with the most errors, the worst first."""
    wrong = [part for part in graded.sections if part.agreed < part.points]
    return sorted(wrong, key=_by_errors)[:MOST]


def _by_errors(part: PartGrade) -> tuple[int, str]:
    return part.agreed - part.points, part.name


def _sections(matter: TrainingMatter, weak: list[PartGrade]) -> Table:
    columns = (
        Column(matter.say("section"), 50),
        Column(matter.head("agreement"), 20, "right"),
        Column(matter.head("misses"), 15, "right"),
        Column(matter.head("false_alarms"), 15, "right"),
    )
    rows = (
        Row(
            (
                matter.section(part.name),
                matter.share(agreed_share(part)),
                matter.count(part.missed),
                matter.count(part.false_alarms),
            )
        )
        for part in weak
    )
    return Table(columns, tuple(rows))


def _asked(matter: TrainingMatter, graded: Graded) -> Iterator[tuple[str, str]]:
    """Name the questions to be practised: faults missed, then false alarms."""
    for outcome in ("missed", "false_alarm", "differs"):
        items = [item for item, grade in graded.items.items() if grade.outcome == outcome]
        if items:
            said = matter.listed(
                matter.say("asked", number=matter.number(item), title=matter.asked(item)) for item in items
            )
            yield matter.outcome(outcome), said
