# SPDX-License-Identifier: MPL-2.0
"""A drill of one imaginary site on the small sheet, to be built on in the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from inspector.app.hall import Hall
from inspector.app.training.building import DrillDraft, new_draft, set_key, set_scene
from inspector.app.training.drills import keep_drill, keep_key
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Item
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice
from inspector.files.checklist_yaml import load_checklist
from inspector.ui.desk import Desk
from inspector.ui.training.builder_page import BuilderPage
from tests.app.halls import SHEET

LOST = Answer(Status.JUDGED, Choice("lost"))


def sheet() -> Checklist:
    """The small sheet: a puddle, licences that may be skipped, litter that is counted."""
    checklist, problems = load_checklist(SHEET.encode())
    assert checklist is not None, problems
    return checklist


def begun(hall: Hall, drill: str = "d1") -> DrillDraft:
    """A drill that asks three points, one of them ready: scene, key and reason."""
    asked = sheet()
    hall.workspace.keep_checklist(asked)
    draft = new_draft(drill, text({"zh": "市场考核", "en": "Market drill"}), Site("示例市场", "s1"), [asked])
    item = first(draft)
    draft = set_scene(draft, item, text({"en": "A puddle before the fish stall."}))
    said = KeyAnswer(item, LOST, text({"en": "Water stands on the floor."}))
    draft = set_key(draft, said, {asked.digest(): asked})
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    return draft


def first(draft: DrillDraft, place: int = 0) -> Item:
    """One of its questions."""
    return draft.drill.items()[place]


def shown_builder(desk: Desk, hall: Hall, qtbot: QtBot) -> BuilderPage:
    """The builder of that drill, shown and entered."""
    begun(hall)
    made = BuilderPage(desk, "d1")
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.enter()
    return made
