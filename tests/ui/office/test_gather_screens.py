# SPDX-License-Identifier: MPL-2.0
"""Every part of the gathering page on a small screen and in large type: nothing clipped, small, nameless, English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.ui.office.gather_page import PARTS
from inspector.ui.picture import settle
from tests.ui.looks import amiss, foreign
from tests.ui.office.gathered import forked, inbox

FACES = (*PARTS, "empty")


@pytest.fixture
def screens(window, hall, qtbot, tmp_path):
    """Shows each part of the page in turn at 1024 × 600; an inbox waits, a fork is open."""
    hall.keep(type(hall.settings)(language="en", theme="light"))
    window.resize(1024, 600)
    forked(window.desk)

    def show(part: str) -> QWidget:
        window.show_gather()
        page = window.merging.page()
        if part == "files":
            page.look_at([inbox(tmp_path)])
        page.show_part("files" if part == "empty" else part)
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
        settle()
        return window

    return show


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("part", FACES)
def test_no_word_is_clipped_on_a_small_screen(screens, part, language):
    window = screens("empty")
    window.desk.tongue.speak(language)
    assert amiss(screens(part), window.desk.theme.touch) == []


@pytest.mark.parametrize("part", FACES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_large_type_clips_nothing(screens, part, language):
    window = screens("empty")
    window.desk.tongue.speak(language)
    window.resize(1280, 720)
    window.desk.change("scale", "200")
    assert amiss(screens(part), window.desk.theme.touch) == []


@pytest.mark.parametrize("part", FACES)
def test_no_english_word_is_left_on_a_chinese_page(screens, part):
    window = screens("empty")
    window.desk.tongue.speak("zh")
    screens(part)
    known = r"[a-z0-9()]+\.(scorecard|xlsx|pdf)|[0-9a-f]{8}|laptop|Rank|\b([a-z]{6} ){3}[a-z]{6}\b"
    assert foreign(window, known) == []
