# SPDX-License-Identifier: MPL-2.0
"""The start: what the workspace has to tell, a picture without a screen, and a crash that leaves a record."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.app.hall import open_hall
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.ui import start
from inspector.ui.dialogs.crash import CrashDialog
from inspector.ui.dialogs.refusal import RefusalDialog
from inspector.ui.tasks import Task
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from tests.app.halls import begun
from tests.ui.conftest import freed


class Newest:
    """The newest row of a workspace that was not closed."""

    visit, point, at = "v1", "17", Moment(1_763_260_927_000)


@pytest.fixture
def surprises(window, hall):
    """The window listens for the unexpected."""
    made = start.Surprises(window, hall.home)
    yield made
    sys.excepthook = sys.__excepthook__
    freed()


def test_a_broken_end_is_told_with_time_and_point(qtbot, hall):
    hall.workspace.found = replace(hall.workspace.found, unclean=True, restored=5, newest=Newest())
    tongue = Tongue()
    window = start.furnish(hall, tongue, Theme(), "zh")
    said = window.desk.banners.standing()[0].text
    start.bury(window)
    tongue.hush()
    assert said == "上次程序未正常关闭。截至 10:42:07（条目 17）的记录全部都在。"


def test_a_workspace_from_elsewhere_is_told(qtbot, hall):
    hall.workspace.found = replace(hall.workspace.found, moved=True)
    window = start.furnish(hall, Tongue(), Theme(), "en")
    said = window.desk.banners.standing()[0].text
    start.bury(window)
    assert said.startswith("This workspace comes from another computer")


def test_a_window_goes_away_while_work_is_under_way(qtbot, hall):
    done, begun_work = threading.Event(), threading.Event()

    def long(_: Task) -> None:
        begun_work.set()
        done.wait(0.2)
        done.set()

    tongue = Tongue()
    window = start.furnish(hall, tongue, Theme(), "en")
    window.desk.tasks.run(long, window.update)
    assert begun_work.wait(30)
    start.bury(window)
    tongue.hush()
    assert done.is_set()


def test_a_picture_is_left_without_a_screen(qtbot, tmp_path):
    made = open_hall(tmp_path / "workspace", tmp_path / "home")
    begun(made)
    made.close()
    picture = tmp_path / "window.png"
    code = start.run(tmp_path / "workspace", picture, home=tmp_path / "home", language="zh")
    assert (code, picture.read_bytes()[:4]) == (0, b"\x89PNG")


def test_a_workspace_that_cannot_be_opened_is_a_sentence(qtbot, tmp_path, capsys, hall):
    code = start.run(tmp_path / "workspace", tmp_path / "window.png", home=tmp_path / "home", language="en")
    assert code == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_without_a_picture_the_refusal_offers_a_way_on(qtbot, tmp_path, hall):
    seen = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, leave)
    assert start.run(tmp_path / "workspace", home=tmp_path / "home", language="en") == 1
    assert seen == [RefusalDialog]


def test_a_bug_leaves_a_record_and_one_dialog(window, surprises, hall):
    for _ in range(2):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("by hand"), None)
    (dialog,) = window.findChildren(CrashDialog)
    assert "by hand" in next((hall.home / "logs").glob("crash-*.txt")).read_text("utf-8")
    dialog.close()


def test_a_known_error_that_escapes_is_a_banner_and_no_crash(window, surprises):
    sys.excepthook(KnownError, KnownError(Problem("card_sealed")), None)
    assert window.findChildren(CrashDialog) == []
    assert len(window.desk.banners.standing()) == 1
