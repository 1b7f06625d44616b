# SPDX-License-Identifier: MPL-2.0
"""A trainer's laptop and those of trainees: a drill is built, packed, taken with planted ways of judging, handed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from inspector.app.hall import Hall, open_hall
from inspector.app.session import Session
from inspector.app.training.building import new_draft, set_key, set_scene
from inspector.app.training.drills import keep_drill, keep_key, keep_roster
from inspector.app.training.handing_in import hand_in
from inspector.app.training.packs import take_pack, write_pack
from inspector.app.training.taking import begin
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.visits import Key
from inspector.files.checklist_yaml import load_checklist
from tests.app.halls import counting, ticking
from tests.core.drills.groups import LOST, MET, Say, careless, exact, lenient, strict

POINTS = 32
HEAD = """
format: 1
id: lab
version: "1"
title: {zh: 练兵表, en: Lab sheet}
site_type: {zh: 农贸市场, en: Market}
grades: [{code: A, title: {zh: 优, en: good}, least: 90}, {code: B, title: {zh: 差, en: poor}, least: 0}]
sections:
  - id: order
    title: {zh: 秩序, en: Order}
    points:
"""
POINT = (
    '      - {{id: "{n}", title: {{zh: 第{n}处无垃圾, en: No litter at {n}}}, full: 1, rule: yes_no,'
    " faults: [{{zh: 有垃圾, en: Litter}}]}}\n"
)
PLANTED: Mapping[str, tuple[Say, ...]] = {
    "lenient": (lenient,) * 3,
    "strict": (strict,) * 3,
    "careless": (careless,) * 3,
    "steady": (exact,) * 3,
}
"""Twelve people: three of each."""


def lab_sheet() -> Checklist:
    """A sheet of yes/no points."""
    points = "".join(POINT.format(n=n + 1) for n in range(POINTS))
    checklist, problems = load_checklist((HEAD + points).encode())
    assert checklist is not None, problems
    return checklist


@dataclass(frozen=True, slots=True)
class Class:
    """A trainer's open workspace with a drill of theirs, and the folder it all happens in."""

    hall: Hall
    drill: Drill
    folder: Path

    def item(self, place: int) -> Item:
        """Name a question."""
        return self.drill.items()[place]


def built(folder: Path, people: int = 15) -> Class:
    """Build a drill through the builder, with a key that has a fault at every fourth question, and a roster."""
    hall = open_hall(folder / "trainer", folder / "home-t", clock=ticking(), new_id=counting())
    sheet = lab_sheet()
    hall.workspace.keep_checklist(sheet)
    draft = new_draft("lab-1", text({"zh": "十一月练兵", "en": "November drill"}), Site("示例点位", "s1"), [sheet])
    for place, item in enumerate(draft.drill.items()):
        said = KeyAnswer(item, MET if place % 4 else LOST, text({"zh": f"第{place + 1}处的理由"}))
        draft = set_key(set_scene(draft, item, text({"zh": f"第{place + 1}处的情景"})), said, {sheet.digest(): sheet})
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    keep_roster(hall, "lab-1", Roster(tuple(Trainee(f"{n:03}", f"学员{n}", "东街中队") for n in range(1, people + 1))))
    return Class(hall, draft.drill, folder)


def taken(one: Class, pack: Path, number: str, say: Say) -> tuple[Path, ...]:
    """Take a pack on a laptop of its own, answer every question, and hand it in: the cards' files."""
    hall = open_hall(one.folder / f"w{number}", one.folder / f"h{number}", clock=ticking())
    try:
        drill = take_pack(hall, pack).state.drill
        sat = begin(hall, drill.id, number)
        session = hall.enter(sat.visits["s1"])
        for place, (_, sheet, point) in enumerate(drill.items()):
            answer = say(place, place % 4 == 0)
            if answer is not None:
                _judge(session, (sheet, point), answer)
        return tuple(made.path for made in hand_in(hall, sat, one.folder / "cards", {"s1": session}).papers)
    finally:
        hall.close()


def _judge(session: Session, key: Key, answer: Answer) -> None:
    assert answer.value is not None
    session.judge(key, answer.value)


def cards_of(one: Class, says: Iterable[Say]) -> tuple[Path, ...]:
    """Let one number after another take an exam pack."""
    pack = write_pack(one.hall, one.drill.id, "exam", one.folder / "exam.drill").path
    return tuple(path for n, say in enumerate(says, 1) for path in taken(one, pack, f"{n:03}", say))
