# SPDX-License-Identifier: MPL-2.0
"""Every form of answer on a small screen: nothing clipped, nothing too small for a finger, everything named."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from inspector.core.checklist import PointId
from inspector.ui.pages.scoring import ScoringPage
from inspector.ui.picture import settle
from inspector.ui.widgets.answer_bar import AnswerBar
from tests.ui.looks import ALLOWED, FOREIGN, PICTURED, amiss, visible
from tests.ui.scoring.kinds import begun_with_every_kind

POINTS = ("8", "10", "11", "15", "17", "18", "19", "20", "22", "23", "24")
FIELDS = (QAbstractButton, QLineEdit, QPlainTextEdit)


@pytest.fixture
def shown(window, hall):
    """Shows each point in turn at 1024 × 600."""
    window.resize(1024, 600)
    window.open_visit(begun_with_every_kind(hall))

    def show(point: str) -> QWidget:
        window.show_point((window.session.active, PointId(point)))
        settle()
        return next(one for one in window.findChildren(AnswerBar) if one.isVisible())

    return show


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("scale", ["100", "150", "200"])
def test_no_form_clips_a_word(shown, window, scale, language):
    window.desk.change("scale", scale)
    window.desk.tongue.speak(language)
    touch = window.desk.theme.touch
    assert [(point, found) for point in POINTS if (found := amiss(shown(point), touch))] == []


def test_every_form_is_large_enough_for_a_finger(shown):
    small = [
        (point, type(one).__name__, one.accessibleName(), one.height())
        for point in POINTS
        for one in visible(FIELDS, shown(point))
        if one.height() < 44 and type(one.parent()).__name__ not in {"QLineEdit", "QComboBox"}
    ]
    assert small == []


def test_everything_in_every_form_has_a_name(shown):
    nameless = [
        (point, type(one).__name__, type(one.parent()).__name__)
        for point in POINTS
        for one in visible(FIELDS, shown(point))
        if not one.accessibleName() and not getattr(one, "text", str)()
        if type(one.parent()).__name__ not in {"QLineEdit", "QComboBox"}
    ]
    assert nameless == []


def test_every_form_speaks_chinese(shown, window):
    window.desk.tongue.speak("zh")
    texts = [(point, one.text()) for point in POINTS for one in visible(PICTURED, shown(point))]
    texts += [(point, one.toolTip()) for point in POINTS for one in visible(QWidget, shown(point))]
    assert [found for found in texts if FOREIGN.search(ALLOWED.sub("", found[1]))] == []


def test_long_forms_leave_the_rows_of_the_sheet_half_of_the_height(shown, window):
    shown("19")
    page = next(one for one in window.findChildren(ScoringPage) if one.isVisible())
    page.toggle_grid()
    settle()
    columns = page.view.columns
    assert (window.height(), columns.views.height() * 2 >= columns.height() - 8) == (600, True)
    assert page.view.bar.isVisible()
