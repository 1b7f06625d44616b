# SPDX-License-Identifier: MPL-2.0
"""A site of sixty points by mouse alone: the office's letter dropped, judged, photographed, sealed and exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from inspector.app.assigning import assign, write_assignment
from inspector.app.hall import open_hall
from inspector.app.rounds import draw_sites, make_round
from inspector.core.checklist import PointId
from inspector.core.draw import Quota, Stratum
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.sites import Site
from inspector.ui.models.standing import Standing, stands
from inspector.ui.widgets.stepper import Stepper
from tests.app.halls import counting, ticking
from tests.flows.sixty import SITE, album, papers_proved, sixty

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
FAILED, COUNTED, SKIPPED = ("1", "21", "51"), "33", "20"


class Mouse:
    """Clicks and drops, and looks that no question came up."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    def click(self, widget: QWidget, spot: QPoint | None = None) -> None:
        assert widget.isVisible(), widget.accessibleName()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())
        QApplication.processEvents()
        assert QApplication.activeModalWidget() is None

    def drop(self, widget: QWidget, *paths: Path, spot: QPoint | None = None) -> None:
        what, here = QMimeData(), spot or QPoint(5, 5)
        what.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        held = Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QDragEnterEvent(here, *held))
        QApplication.sendEvent(widget, QDropEvent(QPointF(here), *held))
        QApplication.processEvents()


@pytest.fixture
def mouse(window, qtbot):
    """The window, and a mouse."""
    window.resize(1280, 800)
    return Mouse(window, qtbot)


@pytest.fixture
def letter(tmp_path):
    """An assignment of the one site, written and signed on the office's own laptop."""
    office = open_hall(tmp_path / "office", tmp_path / "office_home", clock=ticking(), new_id=counting())
    sheet = sixty()
    office.workspace.keep_sites((Site(SITE, "S-60", "Long Street 60", type="Market"),))
    plan = RoundPlan("R-60", "Week 3", "covert", sheets=(Sheet("", (sheet.digest(),)),), inspectors=("Zhou Lin",))
    make_round(office, plan, [sheet])
    state, *_ = draw_sites(office, "R-60", (Quota(Stratum("Market"), 1),), seed="60")
    assign(office, "R-60", list(state.stops), ("Zhou Lin",))
    written = write_assignment(office, "R-60", ("Zhou Lin",), tmp_path / "out")
    office.close()
    return written.path


def begin(mouse: Mouse, letter) -> None:
    """Drop the letter anywhere on the window and begin what it asks for."""
    mouse.drop(mouse.window, letter)
    home = mouse.window.home
    rows = [home.visits.index(row) for row in range(home.visits.rowCount())]
    row = next(one for one in rows if home.visits.line(one).planned is not None)
    mouse.click(home.list.viewport(), home.list.visualRect(row).center())
    mouse.click(home.away.begin)


def judge(mouse: Mouse, point: str) -> None:
    """Judge the point at hand."""
    page = mouse.window.stack.page()
    page.view.settle()
    good, *others = page.view.bar._buttons
    if point in FAILED:
        mouse.click(others[0])
        card = page.view.evidence.findings._cards[0]
        mouse.click(card._phrases)
        mouse.click(card.guide.viewport(), card.guide.visualRect(card.guide.model().index(0, 0)).center())
    elif point == COUNTED:
        stepper = next(one for one in page.view.bar.findChildren(Stepper) if one.isVisible())
        mouse.click(stepper.findChildren(QToolButton)[1])
    else:
        mouse.click(page.view.bar._skip if point == SKIPPED else good)


def in_contents(page, point: str) -> QPoint:
    """Where a point stands in the contents, scrolled into sight."""
    tree, key = page.view.outline._tree, (page.session.active, PointId(point))
    index = page.view.filter.mapFromSource(page.view.outline_model.index_of(key))
    tree.scrollTo(index)
    return tree.visualRect(index).center()


def photograph(mouse: Mouse, photos) -> None:
    """Drop one photo beside the first fault, and one on the second in the contents."""
    page = mouse.window.stack.page()
    mouse.click(page.view.outline._tree.viewport(), in_contents(page, FAILED[0]))
    mouse.drop(page.view.evidence, photos[0])
    mouse.drop(page.view.outline.drop_port, photos[1], spot=in_contents(page, FAILED[1]))
    keys = [(page.session.active, PointId(one)) for one in FAILED[:2]]
    mouse.qtbot.waitUntil(lambda: all(page.session.answer(key).every_photo() for key in keys))


def hand_in(mouse: Mouse) -> None:
    """Seal what is judged and export it."""
    window = mouse.window
    mouse.click(next(button for button, name in window.stack.page().view.header._buttons if name == "seal"))
    page = window.stack.page()
    for button in (page.seal.ask, page.seal.sure, page.export.export):
        mouse.click(button)
    mouse.qtbot.waitUntil(page.export.folder.isVisible, timeout=60_000)


def test_sixty_points_are_judged_and_handed_in_by_mouse_alone(mouse, letter, hall, tmp_path):
    begin(mouse, letter)
    page, session = mouse.window.stack.page(), mouse.window.session
    points = [str(one.id) for one in session.checklists[session.active].points()]
    for point in points:
        if str(page.course.current[1]) != point:  # a fault stays in sight: the person goes on
            mouse.click(page.view.outline._tree.viewport(), in_contents(page, point))
        judge(mouse, point)
    assert page.course.tally.unjudged == 0
    lost = [one for one in points if stands(session, (session.active, PointId(one))) is Standing.LOST]
    assert lost == list(FAILED)
    photograph(mouse, album(tmp_path / "phone", 2))
    hand_in(mouse)
    assert session.sealed is not None
    assert papers_proved(hall) == [".pdf", ".scorecard", ".xlsx"]
