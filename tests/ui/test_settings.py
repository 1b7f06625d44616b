# SPDX-License-Identifier: MPL-2.0
"""The settings page: drawn from the table, each kept as soon as it is changed."""

from __future__ import annotations

from dataclasses import fields

import pytest

from inspector.app.settings import Settings, choices, load_settings
from inspector.ui.pages.settings import HIDDEN, SettingsPage
from inspector.ui.pages.settings_words import CHOICES, NAMES
from inspector.ui.parts.segments import Segments

REMEMBERED = {"toured", "told_typing"}  # what the program remembers of the person, nothing to choose


@pytest.fixture
def page(desk, qtbot):
    """The page as it opens."""
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.enter()
    return made


def test_every_setting_has_a_control_and_words(page):
    names = {one.name for one in fields(Settings)} - REMEMBERED
    assert set(page.controls) == names - set(HIDDEN)
    assert names == set(NAMES)


def test_every_choice_has_words(page):
    codes = {code for one in fields(Settings) if one.name not in REMEMBERED for code in choices(one.name)}
    assert {code for code in codes if not code.isdecimal()} <= set(CHOICES)


def test_a_choice_is_kept_at_once(page, hall):
    segments = page.controls["order"]
    assert isinstance(segments, Segments)
    segments.button("walk").click()
    assert load_settings(hall.home)[0].order == "walk"


def test_names_are_kept_when_the_field_is_left(page, hall):
    page.controls["inspectors"].setText("王敏，Zhou Lin")
    page.controls["inspectors"].editingFinished.emit()
    assert load_settings(hall.home)[0].inspectors == "王敏，Zhou Lin"


def test_a_theme_chosen_is_worn_by_the_window(window):
    window.show_settings()
    window.stack.page().controls["theme"].button("dark").click()
    assert window.desk.theme.name == "dark"


def test_a_language_chosen_is_spoken_by_the_window(window, qtbot):
    window.show_settings()
    page = window.stack.page()
    page.controls["language"].button("zh").click()
    qtbot.waitUntil(lambda: page.title.text() == "设置")


def test_what_cannot_be_kept_is_said(page, hall, tmp_path):
    hall.home = tmp_path / "file"
    hall.home.write_text("in the way")
    page.controls["order"].button("walk").click()
    assert len(page.desk.banners.standing()) == 1
