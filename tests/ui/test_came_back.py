# SPDX-License-Identifier: MPL-2.0
"""After a broken end the window says what came back; the list is opened by whoever wants it, and leads on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from inspector.core.moments import Moment
from inspector.core.rounds import VisitId
from inspector.store.summaries import CameBack, Newest
from inspector.ui import start
from inspector.ui.dialogs.came_back import CameBackDialog
from inspector.ui.models.paged import Ask
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue

AT = Moment(1_763_260_927_000)
MARKET = CameBack(VisitId("v1"), "城东农贸市场", ("1", "17"), 3, AT)
PARK = CameBack(VisitId("v2"), "人民公园", (), 1, Moment(AT.ms + 60_000))


@pytest.fixture
def dialog(qtbot):
    """The list of two visits, in English."""
    tongue = Tongue()
    tongue.speak("en")
    made = CameBackDialog((MARKET, PARK), Theme())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    yield made
    tongue.hush()


def test_visits_stand_with_their_points_and_times_the_newest_first(dialog):
    told = [dialog.rows.index(row).data(Ask.ENTRY) for row in range(dialog.rows.rowCount())]
    assert [(one.title, one.detail, one.tag) for one in told] == [
        ("人民公园", "begun, no point yet", "up to 10:43:07"),
        ("城东农贸市场", "points 1, 17", "up to 10:42:07"),
    ]


def test_many_points_are_counted_not_listed(qtbot):
    tongue = Tongue()
    tongue.speak("en")
    made = CameBackDialog((replace(MARKET, points=tuple(str(n) for n in range(20))),), Theme())
    qtbot.addWidget(made)
    assert made.rows.index(0).data(Ask.ENTRY).detail.endswith("10, 11 and 8 more")
    tongue.hush()


def test_enter_goes_on_with_the_visit_chosen(dialog, qtbot):
    dialog.list.setCurrentIndex(dialog.rows.index(1))
    with qtbot.waitSignal(dialog.visit_asked) as asked:
        dialog.list.activated.emit(dialog.list.currentIndex())
    assert asked.args == ["v1"]


def test_the_start_offers_the_list_beneath_the_word_up_to_where(qtbot, hall):
    newest = Newest(VisitId("v1"), "17", AT)
    found = replace(hall.workspace.found, unclean=True, restored=4, newest=newest, returned=(MARKET, PARK))
    hall.workspace.found = found
    tongue = Tongue()
    window = start.furnish(hall, tongue, Theme(), "en")
    said = [banner.text for banner in window.desk.banners.standing()]
    start.bury(window)
    tongue.hush()
    assert said == [
        "The program was not closed last time. Everything up to 10:42:07, point 17, is here.",
        "Came back since the last closing: 2 points in 2 visits.",
    ]
