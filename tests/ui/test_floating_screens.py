# SPDX-License-Identifier: MPL-2.0
"""Everything that floats: within a small screen, whole words, room for a finger, names, in large type as well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from inspector.core.copies import Stroke
from inspector.core.moments import Moment
from inspector.core.problems import Problem
from inspector.core.rounds import VisitId
from inspector.store.summaries import CameBack
from inspector.ui.dialogs import dialog as floating
from inspector.ui.dialogs.adapt_checklist import AdaptDialog
from inspector.ui.dialogs.attachments import AttachmentsDialog
from inspector.ui.dialogs.came_back import CameBackDialog
from inspector.ui.dialogs.crash import CrashDialog
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.dialogs.faults import FaultsDialog
from inspector.ui.dialogs.find import FindDialog
from inspector.ui.dialogs.hand_in_day import HandInDayDialog
from inspector.ui.dialogs.head import HeadDialog
from inspector.ui.dialogs.on_the_way import OnTheWayDialog
from inspector.ui.dialogs.photo import PhotoDialog
from inspector.ui.dialogs.photo_camera import CameraDialog
from inspector.ui.dialogs.proof import ProofDialog
from inspector.ui.dialogs.refusal import RefusalDialog
from inspector.ui.dialogs.seen import SeenDialog
from inspector.ui.dialogs.signature import SignatureDialog
from inspector.ui.dialogs.tour import CARDS, TourDialog
from inspector.ui.dialogs.try_checklist_point import TryDialog
from inspector.ui.keymap import KeyMap
from inspector.ui.picture import settle
from tests.pictures_evidence import StillLens
from tests.ui.looks import amiss
from tests.ui.scoring.hands import picture
from tests.ui.scoring.kinds import begun_with_every_kind
from tests.ui.scoring.test_tray import shot

AT: Final = Moment(1_763_260_927_000, 480)
BACK: Final = tuple(CameBack(VisitId(f"v{n}"), "城东农贸市场", ("1", "17"), 3, AT) for n in range(3))
TROUBLE: Final = tuple(Problem("disk_full", path=f"/workspace/{n}") for n in range(12))
ROOMS: Final = {"100": QSize(1024, 600), "200": QSize(1280, 720)}


def photo(window) -> QDialog:
    """A photo with words written on it."""
    page = window.stack.page()
    added, _ = page.session.add_photo(page.course.current, shot(7))
    made = PhotoDialog(window.desk, page.session, added.sha256, page)
    made.sketch.strokes = (Stroke("text", 1, 1, 1, 1, "东"),)
    made.sketch.choose(0)
    made.canvas.tell()
    return made


def explanation(window) -> QDialog:
    """Why the score is what it is, with the side where answers are supposed."""
    page = window.stack.page()
    page.explain_score()
    return page.findChildren(ExplanationDialog)[-1]


def tour_at_its_last_card(window) -> QDialog:
    """The tour, its last card."""
    made = TourDialog(window.desk, window)
    for _ in CARDS[1:]:
        made.go_on()
    return made


def find(window) -> QDialog:
    """The sheet that finds a point."""
    page = window.stack.page()
    return FindDialog(page.session, page.course.outline.keys, window.desk.theme, window.desk.language, page)


FLOATING: Final[dict[str, Callable[..., QDialog]]] = {
    "tour": lambda window: TourDialog(window.desk, window),
    "tour_ends": tour_at_its_last_card,
    "keys": lambda window: KeyMap(window.desk.theme, window, "left", "score"),
    "hand_in": lambda window: HandInDayDialog(window.desk, "2026-11-21", window),
    "on_the_way": lambda window: OnTheWayDialog(
        window.desk, window.session, window.stack.page().view.thumbnails, window
    ),
    "seen": lambda window: SeenDialog(window.desk, None, (AT, AT), window),
    "head": lambda window: HeadDialog(window.desk, window.session, window),
    "find": find,
    "photo": photo,
    "files": lambda window: AttachmentsDialog(window.desk, window.session, "1", window),
    "signature": lambda window: SignatureDialog(window.desk, "representative", "", window),
    "camera": lambda window: CameraDialog(window.desk, window, StillLens(picture(window.desk.theme.colour("met")))),
    "explanation": explanation,
    "came_back": lambda window: CameBackDialog(BACK, window.desk.theme, window),
    "crash": lambda window: CrashDialog(Path("/home/王敏/.local/share/inspector/logs/crash-2026-11-21.txt"), window),
    "refusal": lambda window: RefusalDialog("工作区正在另一个窗口中打开。请关闭那个窗口后重试。", window),
    "faults": lambda window: FaultsDialog(window.desk, TROUBLE, window, usable=True),
    "proof": lambda window: ProofDialog(window.desk, ["/nowhere/card.pdf"], window),
    "adapt": lambda window: AdaptDialog(window.desk, next(iter(window.session.checklists.values())), window),
    "try": lambda window: TryDialog(window.desk, window.session.point(window.stack.page().course.current), window),
}


@pytest.fixture
def show(window, hall, qtbot, monkeypatch):
    """Shows what floats over the scoring page, on a screen of a size."""
    window.open_visit(begun_with_every_kind(hall))

    def shown(name: str, language: str, scale: str) -> tuple[QDialog, QSize]:
        room = ROOMS[scale] - floating.FRAME
        monkeypatch.setattr(floating, "room", lambda _dialog: room)
        window.resize(ROOMS[scale])
        window.desk.change("scale", scale)
        window.desk.tongue.speak(language)
        settle()
        made = FLOATING[name](window)
        made.show()
        qtbot.waitUntil(lambda: not window.desk.tasks.is_busy)
        settle()
        return made, room

    return shown


def ended(dialog: QWidget) -> None:
    """Put away what floats, with nothing kept."""
    if isinstance(dialog, PhotoDialog):
        dialog.throw_away()
    dialog.close()
    settle(2)


@pytest.mark.parametrize("name", FLOATING)
def test_what_floats_stands_whole_on_a_small_screen_and_in_large_type(show, window, name):
    found = []
    for scale in ROOMS:
        for language in ("zh", "en"):
            dialog, room = show(name, language, scale)
            faults = amiss(dialog, window.desk.theme.touch)
            if dialog.size().boundedTo(room) != dialog.size():
                faults.append(f"larger than the screen: {dialog.width()}×{dialog.height()}")
            found += [f"{language} {scale}: {fault}" for fault in faults]
            ended(dialog)
    assert "\n".join(found) == ""
