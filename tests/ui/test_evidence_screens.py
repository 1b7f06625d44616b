# SPDX-License-Identifier: MPL-2.0
"""The tray and what floats over a photo on a small screen: whole words, room for a finger, names, both languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from inspector.core.copies import Stroke
from inspector.ui.dialogs.attachments import AttachmentsDialog
from inspector.ui.dialogs.photo import PhotoDialog
from inspector.ui.dialogs.signature import SignatureDialog
from inspector.ui.picture import settle
from tests.app.halls import begun
from tests.ui.looks import amiss, foreign, visible
from tests.ui.scoring.test_tray import fill, shot

FLOATING = ("tray", "photo", "signature", "files")


@pytest.fixture
def shown(window, hall, qtbot):
    """Shows the tray, or what floats, over a scoring page of 1024 × 600."""
    window.resize(1024, 600)
    window.open_visit(begun(hall))
    page = window.stack.page()
    opened: list[QWidget] = []

    def show(what: str, language: str) -> QWidget:
        window.desk.tongue.speak(language)
        fill(page, "2025:11:16 10:26:44", "", "")
        made = page.tray.band if what == "tray" else floating(window, page, what)
        opened.extend([] if made is page.tray.band else [made])
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
        settle()
        return made

    yield show
    for dialog in opened:
        if isinstance(dialog, PhotoDialog):
            dialog.throw_away()
        dialog.close()


def floating(window, page, what: str) -> QWidget:
    """What floats over the page."""
    if what == "files":
        made = AttachmentsDialog(window.desk, page.session, "1", page)
    elif what == "signature":
        made = SignatureDialog(window.desk, "inspector", "王敏", page)
    else:
        photo, _ = page.session.add_photo(page.course.current, shot(7))
        made = PhotoDialog(window.desk, page.session, photo.sha256, page)
        made.sketch.strokes = (Stroke("text", 1, 1, 1, 1, "东"),)
        made.sketch.choose(0)
        made.canvas.tell()
    made.show()
    return made


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("what", FLOATING)
def test_no_word_is_clipped(shown, what, language):
    assert amiss(shown(what, language)) == []


@pytest.mark.parametrize("what", FLOATING)
def test_everything_pressed_is_large_enough_for_a_finger(shown, what):
    parts = visible((QAbstractButton, QLineEdit), shown(what, "en"))
    assert [one.accessibleName() or one.text() for one in parts if one.height() < 44] == []


@pytest.mark.parametrize("what", FLOATING)
def test_every_control_has_a_name_and_a_tip(shown, what):
    parts = visible((QAbstractButton, QLineEdit), shown(what, "en"))
    assert [type(one).__name__ for one in parts if not (one.accessibleName() or one.text()) or not one.toolTip()] == []


@pytest.mark.parametrize("what", FLOATING)
def test_no_english_word_is_left_on_a_chinese_screen(shown, what):
    made = shown(what, "zh")
    assert foreign(made, "Del") == []
