# SPDX-License-Identifier: MPL-2.0
"""Two checklists in one walk: the score says whose it is."""

from __future__ import annotations

from inspector.files.checklist_yaml import load_checklist
from tests.app.halls import header, sheet
from tests.ui.scoring.hands import SHEET, opened, put_away


def test_the_score_names_its_checklist_where_there_are_two(desk, qtbot, hall):
    every, _ = load_checklist(SHEET.encode())
    page = opened(desk, qtbot, hall.begin([sheet(), every], header()))
    button, named = page.view.header._score, []
    for name in page.session.checklists:
        page.show_point((name, next(iter(page.session.running[name].points))))
        page.view.settle()
        named.append(button.text())
    assert named == ["Small sheet", "Every kind"]
    assert button.toolTip().startswith("Every kind\n")
    put_away(page)


def test_the_score_of_one_checklist_needs_no_name(page):
    assert page.view.header._score.text() == "Score so far"
