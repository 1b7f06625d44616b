# SPDX-License-Identifier: MPL-2.0
"""Every face of taking a drill: whole words, room for a finger, names, on a small screen and in large type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from inspector.app.training.taking import begin
from inspector.ui.pages.scoring_drill import DrillPage
from inspector.ui.picture import settle
from inspector.ui.training.taking_door import taking_door
from inspector.ui.training.taking_scene_look import SceneLook
from inspector.ui.training.trainee_result import TraineeResultPage
from inspector.ui.window import Window
from tests.ui.looks import amiss
from tests.ui.training.taken import kept_drill
from tests.ui.training.test_taking_page import handed, judged, judging, number

ROOMS: Final = {"100": QSize(1024, 600), "200": QSize(1280, 720)}


def start(window: Window, qtbot: QtBot, place: Path) -> None:
    """Nobody has begun."""


def scoring(window: Window, qtbot: QtBot, place: Path) -> None:
    """The first question of a practice."""
    number(window.taking.page(), "07", "practice")


def told(window: Window, qtbot: QtBot, place: Path) -> None:
    """A question that was missed, and told."""
    scoring(window, qtbot, place)
    judged(window, qtbot, "1")


def paused(window: Window, qtbot: QtBot, place: Path) -> None:
    """A break."""
    scoring(window, qtbot, place)
    judging(window).turn_break()


def asking(window: Window, qtbot: QtBot, place: Path) -> None:
    """All sites, and the question before handing in."""
    told(window, qtbot, place)
    judging(window).actions_of["finish"].trigger()
    window.taking.page().attempt.put_question()


def given(window: Window, qtbot: QtBot, place: Path) -> None:
    """An exam that was handed in."""
    number(window.taking.page(), "08")
    judged(window, qtbot, "2").actions_of["finish"].trigger()
    handed(window, qtbot, window.taking.page(), place)


def result(window: Window, qtbot: QtBot, place: Path) -> None:
    """What a practice came to."""
    told(window, qtbot, place)
    judging(window).actions_of["finish"].trigger()
    window.taking.page().hand_in()
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    page = window.stack.page()
    assert isinstance(page, TraineeResultPage)
    qtbot.waitUntil(lambda: bool(page.missed_cards), timeout=20_000)


FACES: Final = (start, scoring, told, paused, asking, given, result)


@pytest.mark.parametrize("scale", list(ROOMS))
@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_every_face_stands_whole(
    window: Window, qtbot: QtBot, tmp_path: Path, face: Callable[[Window, QtBot, Path], None], scale: str
):
    window.desk.theme.switch("light", int(scale))
    window.resize(ROOMS[scale])
    kept_drill(window.desk.hall, reveal="each", minutes=30)
    taking_door(window.desk).show_drill("d1")
    face(window, qtbot, tmp_path / "stick")
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    settle()
    assert amiss(window, window.desk.theme.touch) == []


@pytest.mark.parametrize("scale", list(ROOMS))
def test_the_scene_large_stands_whole(window: Window, qtbot: QtBot, scale: str):
    window.desk.theme.switch("light", int(scale))
    window.resize(ROOMS[scale])
    kept_drill(window.desk.hall)
    window.open_visit(begin(window.desk.hall, "d1", "07", mode="exam").visits["s1"])
    page = window.stack.page()
    assert isinstance(page, DrillPage)
    page.look_closely()
    look = page.findChildren(SceneLook)[-1]
    qtbot.waitUntil(lambda: not window.desk.tasks.is_busy, timeout=20_000)
    assert amiss(look, window.desk.theme.touch) == []
    qtbot.keyClick(look, Qt.Key.Key_Escape)


def test_a_theme_changed_while_it_is_taken_redraws_everything(window: Window, qtbot: QtBot, tmp_path: Path):
    kept_drill(window.desk.hall, reveal="each", minutes=30)
    taking_door(window.desk).show_drill("d1")
    told(window, qtbot, tmp_path)
    before = judging(window).view.banner.grab().toImage()
    window.desk.theme.switch("dark", 100)
    settle()
    assert judging(window).view.banner.grab().toImage() != before
