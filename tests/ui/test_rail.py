# SPDX-License-Identifier: MPL-2.0
"""The rail shows the places a person uses; the others are out of sight and still reached by their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.app.settings import ROLES
from inspector.ui.dialogs.tour import TourDialog
from inspector.ui.rail import OF_ROLE, PLACES


def in_sight(window) -> list[str]:
    """The places the rail shows."""
    shown = (place for place in PLACES if window.rail._buttons[place].isVisible())
    return list(shown)


def test_every_role_has_its_places_and_the_way_back_to_the_settings():
    assert set(OF_ROLE) == set(ROLES)
    assert [role for role, places in OF_ROLE.items() if "settings" not in places] == []


@pytest.mark.parametrize("role", ROLES)
def test_the_rail_shows_what_the_role_uses(window, role):
    window.desk.change("role", role)
    assert in_sight(window) == list(OF_ROLE[role])


def test_a_place_out_of_sight_is_reached_by_its_key_and_seen_while_it_is_shown(window, qtbot):
    window.activateWindow()
    window.desk.change("role", "inspector")
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (type(window.stack.page()).__name__, "sites" in in_sight(window)) == ("SitesPage", True)
    window.show_home()
    assert "sites" not in in_sight(window)


def test_the_role_is_chosen_on_the_settings_page(window):
    window.show_settings()
    window.stack.page().controls["role"].button("inspector").click()
    assert "sites" not in in_sight(window)


def test_the_settings_page_shows_the_tour_and_both_tell_the_same_role(window):
    window.show_settings()
    page = window.stack.page()
    page.tour.click()
    (tour,) = window.findChildren(TourDialog)
    tour.role.button("trainer").click()
    assert (page.controls["role"].chosen(), in_sight(window)) == ("trainer", list(OF_ROLE["trainer"]))
    tour.close()
