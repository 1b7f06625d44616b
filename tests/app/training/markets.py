# SPDX-License-Identifier: MPL-2.0
"""A drill of two sites with four questions, one photo and a key of rare tokens; a trainer's hall and a trainee's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from inspector.app.hall import Hall, open_hall
from inspector.app.training.drills import keep_drill, keep_key, keep_roster
from inspector.app.training.packs import take_pack, write_pack
from inspector.core.answers import Answer, Status
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.drill import Drill, DrillSite, Item, Scene
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import counting, sheet, ticking
from tests.store.sample import picture

SHEET: ChecklistDigest = sheet().digest()
ONE, TWO, THREE = PointId("1"), PointId("2"), PointId("3")
A1: Item = ("A", SHEET, ONE)
A3: Item = ("A", SHEET, THREE)
B1: Item = ("B", SHEET, ONE)
B2: Item = ("B", SHEET, TWO)
MET, LOST = Answer(Status.JUDGED, Choice("met")), Answer(Status.JUDGED, Choice("lost"))
HEAPS = Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))
TOKENS = ("quinzaine", "zebrafink", "oxblutrot", "mirabelle", "wolkenuhr", "fahrenheit", "pumpernickel", "kaleidoskop")
ROSTER = Roster((Trainee("007", "张伟", "东街"), Trainee("008", "张伟", "西街")))


def drill(photo: str, name: str = "d1") -> Drill:
    """Two practice sites: two points of the small sheet each, one photo for the first question."""
    shown = (Scene(text({"zh": "门口积水", "en": "A puddle at the door"}), (photo,), SHEET, ONE), Scene(text("摊位")))
    sites = (
        DrillSite(Site("示例点位 1", "A"), (SHEET,), ((SHEET, ONE), (SHEET, THREE)), shown),
        DrillSite(Site("示例点位 2", "B"), (SHEET,), ((SHEET, ONE), (SHEET, TWO))),
    )
    return Drill(
        name, text({"zh": "冬季考核", "en": "Winter drill"}), sites, day="2026-11-21", trainer="刘", minutes=30
    )


def key(name: str = "d1") -> AnswerKey:
    """The key; each reason, distractor and accepted answer is a token that stands nowhere else."""
    said = iter(TOKENS)
    accepted = (replace(HEAPS, note="vogelbeere"),)
    answers = ((A1, LOST, ()), (A3, HEAPS, accepted), (B1, MET, ()), (B2, MET, ()))
    return answer_key(
        name, tuple(KeyAnswer(item, one, text(next(said)), more, text(next(said))) for item, one, more in answers)
    )


def made(hall: Hall, name: str = "d1") -> Drill:
    """The drill with key and roster in a trainer's hall."""
    photo = hall.workspace.photos.add(picture())
    hall.workspace.keep_checklist(sheet())
    kept = keep_drill(hall, drill(photo.sha256, name)).drill
    keep_key(hall, key(name))
    keep_roster(hall, name, ROSTER)
    return kept


def packed(hall: Hall, mode: str, path: Path) -> Path:
    """A pack of the drill at a path."""
    return write_pack(hall, "d1", mode, path).path


@contextmanager
def laptop(folder: Path, pack: Path | None = None) -> Iterator[Hall]:
    """A trainee's laptop, with the pack taken in."""
    opened = open_hall(folder / "workspace", folder / "home", clock=ticking(1_764_000_000_000), new_id=counting())
    try:
        if pack is not None:
            take_pack(opened, pack)
        yield opened
    finally:
        opened.close()
