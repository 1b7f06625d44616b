# SPDX-License-Identifier: MPL-2.0
"""Handing in a day from the window: what the day has, what was proved, what could not be exported."""

from __future__ import annotations

import pytest

from inspector.core.values import Choice
from inspector.ui.dialogs.hand_in_day import HandInDayDialog
from tests.app.halls import begun
from tests.app.test_session import key_of
from tests.flows.stories import photo


@pytest.fixture
def visits(hall):
    """Two sealed visits of one day, the first with a photo."""
    made = [hall.enter(begun(hall)) for _ in range(2)]
    made[0].judge(key_of(made[0]), Choice("lost"))
    made[0].add_photo(key_of(made[0]), photo())
    for session in made:
        session.seal()
        session.settle()
    return made


@pytest.fixture
def dialog(desk, qtbot, visits):
    """The dialog on the day of the visits."""
    made = HandInDayDialog(desk, visits[0].header.date)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_day_is_counted_before_anything_is_written(dialog):
    assert (dialog.told.text(), dialog.go.isEnabled()) == ("Sealed visits of this day: 2", True)
    dialog.day.setText("1999-01-01")
    assert (dialog.told.text(), dialog.go.isEnabled()) == ("Sealed visits of this day: 0", False)


def test_every_paper_of_the_day_is_proved_and_named(dialog, qtbot, tmp_path):
    dialog.export(tmp_path / "out")
    qtbot.waitUntil(dialog.open_folder.isVisible, timeout=20_000)
    assert dialog.told.text() == "Papers exported and proved: 6"
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_an_outside_day_has_no_bundles(dialog):
    dialog.edition.button("outside").click()
    assert (dialog.wish().formats, dialog.formats.buttons["bundle"].isEnabled()) == (("pdf", "xlsx"), False)


def test_a_visit_that_cannot_be_exported_is_named_beside_the_others(dialog, qtbot, visits, tmp_path, hall):
    hall.workspace.photos.path(visits[0].answer(key_of(visits[0])).photos[0]).write_bytes(b"gone")
    dialog.export(tmp_path / "out")
    qtbot.waitUntil(dialog.open_folder.isVisible, timeout=20_000)
    said = [dialog.lines.itemAt(place).widget().text() for place in range(2)]
    assert dialog.told.text() == "Papers exported and proved: 3"
    assert sum(".pdf" in line for line in said) == 1
    assert any(line.startswith(visits[0].header.site.name) for line in said), said
