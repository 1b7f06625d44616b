# SPDX-License-Identifier: MPL-2.0
"""The second copy in the window: ◎ where it holds an answer, its state at the foot, its card on the settings page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from inspector.app.mirroring import MirrorState, MirrorView
from inspector.core.moments import Moment
from inspector.core.problems import Problem
from inspector.core.values import Choice
from inspector.ui.models.outline_model import Role
from inspector.ui.pages.settings_mirror import MirrorCard
from tests.app.halls import begun

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.ui.window import Window

AWAY = Problem("mirror_away", path="E:/copy")


def foot(window: Window) -> str:
    """What the foot of the window says of the second copy."""
    said = window.status._copy_said
    return said.text() if said.isVisibleTo(window.status) else ""


def test_nobody_is_asked_for_a_second_copy(window):
    window.desk.mirror.start()
    assert (foot(window), window.desk.banners.standing()) == ("", [])


def test_an_answer_in_both_copies_shows_two_rings(window, qtbot, tmp_path: Path):
    window.desk.hall.mirroring.choose(tmp_path / "stick")
    window.open_visit(begun(window.desk.hall))
    session, page = window.session, window.stack.page()
    key = (session.active, next(session.checklists[session.active].points()).id)
    session.judge(key, Choice("met"))
    row = page.view.outline_model.index_of(key)
    qtbot.waitUntil(lambda: row.data(Role.COPIED))
    qtbot.waitUntil(lambda: page.view.header._dot.copied)
    qtbot.waitUntil(lambda: foot(window) != "")
    assert foot(window) == window.status.tr("Second copy complete")


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (MirrorView(MirrorState.WHOLE, at=Moment(0)), "Second copy complete"),
        (MirrorView(MirrorState.BEHIND, behind=12), "Second copy catching up: 12"),
        (MirrorView(MirrorState.BEHIND), "Second copy catching up"),
        (MirrorView(MirrorState.AWAY, problem=AWAY), "Second copy not there"),
        (
            MirrorView(MirrorState.AWAY, problem=Problem("disk_full", path="E:/", free=0)),
            "Second copy cannot be written",
        ),
        (MirrorView(), ""),
    ],
)
def test_the_foot_says_how_the_copy_stands(window, view: MirrorView, said: str):
    window.desk.tongue.speak("en")
    window.status.show_copy(view)
    assert foot(window) == said


def test_a_stick_pulled_out_is_said_at_the_foot_and_input_goes_on(window, qtbot, tmp_path: Path, monkeypatch):
    monkeypatch.setattr("inspector.app.mirroring.LOOKS", 0.02)
    window.desk.hall.mirroring.choose(tmp_path / "stick")
    window.open_visit(begun(window.desk.hall))
    qtbot.waitUntil(lambda: window.desk.hall.mirroring.view.state is MirrorState.WHOLE)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    qtbot.waitUntil(lambda: foot(window) == window.status.tr("Second copy not there"))
    qtbot.keyClick(window.stack.page(), Qt.Key.Key_1)
    assert window.session.settle()
    assert (window.session.saving.trouble, window.desk.banners.standing()) == (None, [])


def test_the_card_begins_and_ends_a_copy(window, qtbot, tmp_path: Path):
    card = MirrorCard(window.desk)
    qtbot.addWidget(card)
    card.enter()
    assert (card.end.isHidden(), card.said.text()) == (True, card.tr("There is none."))
    card.begin(str(tmp_path / "stick"))
    qtbot.waitUntil(lambda: str(tmp_path / "stick") in card.said.text())
    assert not card.end.isHidden()
    card.end.click()
    qtbot.waitUntil(lambda: card.said.text() == card.tr("There is none."))


def test_a_folder_that_does_not_do_is_a_sentence(window, qtbot):
    card = MirrorCard(window.desk)
    qtbot.addWidget(card)
    card.begin(str(window.desk.hall.workspace.folder / "photos"))
    qtbot.waitUntil(lambda: len(window.desk.banners.standing()) == 1)
    assert window.desk.banners.standing()[0].what.code == "mirror_inside"


def test_a_fork_is_told_once(window, monkeypatch, tmp_path: Path):
    view = MirrorView(MirrorState.WHOLE, at=Moment(0), forks=(tmp_path / "forks" / "inspector.db",))
    monkeypatch.setattr(window.desk.hall.mirroring, "view", view)
    window.desk.mirror._look()
    window.desk.banners.clear()
    window.desk.mirror._look()
    assert window.desk.banners.standing() == []
