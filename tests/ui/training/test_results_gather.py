# SPDX-License-Identifier: MPL-2.0
"""Cards dropped on the page of results, the papers made of them, and the page of pairs and drift."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.training.drills import drill_of
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.ui.training.results_door import open_results
from tests.core.drills.groups import exact, lenient, strict
from tests.flows.trainees import built, cards_of
from tests.ui.office.ranked import idle


@pytest.fixture
def lab(tmp_path):
    """A trainer's workspace with a drill."""
    one = built(tmp_path, people=4)
    yield one
    one.hall.close()


@pytest.fixture
def hall(lab):
    """The trainer's, in the place of an empty one."""
    return lab.hall


@pytest.fixture
def page(lab, window, qtbot):
    """The results, with the cards of three people taken in."""
    window.training.show_results(lab.drill.id)
    idle(window, qtbot)
    found = open_results(window.desk, lab.drill.id)
    found.collect(list(cards_of(lab, (lenient, strict, exact))))
    idle(window, qtbot)
    return found


def test_cards_that_are_dropped_are_told_with_their_names_and_graded(page, window):
    assert [line.number for line in page.state.seen.results.lines] == ["001", "002", "003"]
    said = [banner.text for banner in window.desk.banners.standing()]
    assert [one for one in said if "3 new cards of 001 学员1, 002 学员2, 003 学员3" in one], said


def test_cards_that_came_before_change_nothing(page, lab, window, qtbot):
    page.collect(sorted((lab.folder / "cards").iterdir()))
    idle(window, qtbot)
    said = [banner.text for banner in window.desk.banners.standing()]
    assert any("Nothing new for this drill: 3 cards were here" in one for one in said)


def test_a_card_says_how_long_every_question_took(page, lab):
    page.show_person("001", lab.drill.items()[1])
    assert page.person.table.grid.rows[1].cells[5].words.endswith(" s")
    assert " min" in page.person.told.text()


def test_papers_are_made_proved_and_noted_as_signed(page, lab, window, qtbot, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    page.show_part("papers")
    papers = page.parts["papers"]
    papers.by.setText("Ms He")
    papers.folder.setText(str(folder))
    papers.make.click()
    idle(window, qtbot)
    made = {path.suffix for path in folder.iterdir()}
    assert (len(list(folder.iterdir())), made) == (5, {".pdf", ".xlsx"})
    assert set(drill_of(lab.hall, lab.drill.id).signed) == {"001", "002", "003"}
    assert verify(Path(next(folder.glob("003*"))), Keys(lab.hall.home)).stands


def test_papers_ask_first_who_signs(page):
    page.show_part("papers")
    papers = page.parts["papers"]
    papers.by.clear()
    papers.make.click()
    assert papers.fault.isVisible()
