# SPDX-License-Identifier: MPL-2.0
"""The head of a visit: what is typed becomes its value, and it can be corrected while the visit is open."""

from __future__ import annotations

import pytest

from inspector.core.sites import Unit
from inspector.ui.dialogs.head import HeadDialog
from inspector.ui.pages.visit_head import names
from tests.app.halls import begun, header


@pytest.fixture
def dialog(desk, qtbot, hall):
    """The head of an open visit, shown to be typed over."""
    made = HeadDialog(desk, hall.enter(begun(hall)))
    made.show()
    return made


def test_names_are_parted_by_commas_of_either_language():
    assert names(" 王敏，Zhou Lin、李强; 赵 ") == ("王敏", "Zhou Lin", "李强", "赵")


def test_a_head_shown_and_kept_is_the_same(dialog, hall):
    visit, before = dialog._session.id, len(hall.workspace.rows(dialog._session.id))
    dialog.keep()
    assert hall.enter(visit).header == header()
    assert len(hall.workspace.rows(visit)) == before


def test_a_corrected_name_is_in_the_log(dialog, hall, qtbot):
    session = dialog._session
    dialog.fields.name.setText("城西农贸市场")
    dialog.fields.area.setText("城东街道，东门社区")
    with qtbot.waitSignal(dialog.corrected):
        dialog.keep()
    session.settle()
    site = hall.enter(session.id).header.site
    assert (site.name, site.id) == ("城西农贸市场", "S-1")
    assert site.units == (Unit("城东街道"), Unit("东门社区"), Unit("市场监管局", "trade"))


def test_a_head_without_a_site_is_refused_in_place(dialog):
    dialog.fields.name.clear()
    dialog.keep()
    assert dialog.fault.text().startswith("The site has no name")
    dialog.close()


def test_the_kind_of_round_stays(dialog):
    assert not dialog.fields.kind.isEnabled()
    dialog.close()


def test_the_dialog_is_freed_when_it_is_closed(dialog, qtbot):
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_what_kept_the_site_from_being_judged_is_in_the_head(dialog, hall):
    session = dialog._session
    assert dialog.state.refusal.isHidden()
    dialog.state.state.choose("refused")
    dialog.state.refusal.choose("zero")
    dialog.state.remark.setText("the guard sent us away")
    dialog.keep()
    session.settle()
    kept = hall.enter(session.id).header
    assert (kept.state, kept.refusal, kept.remark) == ("refused", "zero", "the guard sent us away")
    assert (kept.round, kept.site.id) == (header().round, "S-1")
