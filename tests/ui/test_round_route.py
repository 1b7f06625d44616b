# SPDX-License-Identifier: MPL-2.0
"""Blank sheets for the route from the page of a round: a PDF a team, or one of every site while nobody is sent."""

from __future__ import annotations

import pytest

from inspector.files.pdf_reading import read_pdf_text
from inspector.ui.pages.round_letters import LettersPart
from tests.ui.offices import assigned, drawn


@pytest.fixture
def letters(desk, qtbot):
    """The step of a round where its people are sent out."""
    part = LettersPart(desk)
    qtbot.addWidget(part)
    return part


def test_a_team_gets_its_sheets_with_number_and_site(letters, qtbot, hall, tmp_path):
    state = assigned(hall, "王敏", "李强")
    letters.show_round(state)
    with qtbot.waitSignal(letters.route.ended):
        letters.route.write_into(tmp_path, letters.round, letters._teams)
    (file,) = tmp_path.glob("*.pdf")
    shown = "".join("".join(read_pdf_text(file.read_bytes())).split())
    assert [stop.site.name for stop in state.active() if stop.site.name not in shown] == []
    assert "王敏,李强" in shown


def test_before_anybody_is_sent_every_site_stands_in_one_file(letters, qtbot, hall, tmp_path):
    letters.show_round(drawn(hall))
    assert letters.sheets.isEnabled()
    with qtbot.waitSignal(letters.route.ended):
        letters.route.write_into(tmp_path, letters.round, ())
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_a_folder_that_is_none_is_a_sentence_in_its_place(letters, qtbot, hall, tmp_path):
    (tmp_path / "taken").write_bytes(b"")
    letters.show_round(drawn(hall))
    with qtbot.waitSignal(letters.route.refused):
        letters.route.write_into(tmp_path / "taken", letters.round, ())
    assert letters.fault.text()
