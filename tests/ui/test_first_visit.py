# SPDX-License-Identifier: MPL-2.0
"""The first visit, whole: a site is named, judged by keys, sealed, exported and proved, in one window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.answers import Status


def named(window, qtbot):
    """Begin a visit of the shipped market checklist through its sheet."""
    window.begin_visit()
    page = window.stack.page()
    qtbot.waitUntil(lambda: bool(window.desk.shelf.shelved) and not window.desk.tasks.is_busy)
    market = next(one for one in window.desk.shelf.shelved if one.id == "cn-market")
    page.sheets.button(market.key).click()
    page.fields.name.setText("城东农贸市场")
    page.begin.click()


def judged(window, qtbot):
    """Press 1 at every point that has not been left out."""
    for _ in range(27):
        qtbot.keyClick(window.stack.page(), Qt.Key.Key_1)
    window.session.settle()


def test_from_a_name_to_proved_papers(window, qtbot, hall):
    named(window, qtbot)
    judged(window, qtbot)
    window.show_finish()
    page = window.stack.page()
    page.seal.ask.click()
    page.seal.sure.click()
    page.export.export.click()
    qtbot.waitUntil(page.export.folder.isVisible, timeout=60_000)
    files = sorted((hall.workspace.folder / "exports").rglob("*.*"))
    assert [path.suffix for path in files] == [".pdf", ".scorecard", ".xlsx"]
    assert all(verify(path, Keys(hall.home)).stands for path in files)


def test_a_judged_point_is_on_disk_and_in_the_list(window, qtbot, hall):
    named(window, qtbot)
    qtbot.keyClick(window.stack.page(), Qt.Key.Key_1)
    window.session.settle()
    window.show_home()
    again = hall.enter(window.session.id)
    met = [
        key for key in again.running[again.active].points if again.answer((again.active, key)).status is Status.JUDGED
    ]
    assert len(met) == 1
    assert window.home.visits.line(window.home.visits.index(1)).title == "城东农贸市场"
