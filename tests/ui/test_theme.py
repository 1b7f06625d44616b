# SPDX-License-Identifier: MPL-2.0
"""The themes: contrast by measure, the same meanings everywhere, changed while running."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from inspector.ui.theme import NAMES, SIZES, Theme, colours

INKS = ("ink", "quiet", "accent", "met", "lost", "partial", "skipped", "warning", "drill", "practice")
SOFT = ("accent", "met", "lost", "partial", "skipped", "warning", "drill", "practice")
GROUNDS = ("paper", "raised", "sunken", "hover")


def light(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio from 1 to 21."""
    lights = sorted((light(one), light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_ink_can_be_read_on_every_ground(name):
    found, least = colours(name), 7.0 if name == "sunlight" else 4.5
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [(ink, f"{ink}_soft") for ink in SOFT] + [("ink", f"{ink}_soft") for ink in SOFT]
    pairs += [
        ("on_accent", "accent"),
        ("on_accent", "drill"),
        ("on_accent", "practice"),
        ("paper", "ink"),
        ("quiet", "skipped_soft"),
    ]
    faint = [(ink, ground) for ink, ground in pairs if contrast(found[ink], found[ground]) < least]
    assert faint == []


def test_black_on_white_measures_twenty_one():
    assert round(contrast("#000000", "#ffffff"), 2) == 21


def test_every_theme_has_the_same_meanings():
    assert colours("dark").keys() == colours("light").keys() == colours("sunlight").keys()


@pytest.mark.parametrize("name", NAMES)
def test_the_stylesheet_takes_all_its_colours_and_sizes_from_the_theme(qapp, name):
    sheet = Theme(name, 150).sheet()
    assert "$" not in sheet
    assert f"font-size: {SIZES['page'] * 3 // 2}px" in sheet


def test_type_grows_with_the_scale_and_targets_never_shrink(qapp):
    small, large = Theme("light", 80), Theme("light", 200)
    assert (small.font("body").pixelSize(), large.font("body").pixelSize()) == (13, 32)
    assert (small.touch, large.touch) == (44, 88)


def test_switching_tells_and_dresses_the_program(qtbot):
    theme = Theme("light")
    theme.wear()
    with qtbot.waitSignal(theme.changed):
        theme.switch("dark", 125)
    assert QApplication.palette().window().color().name() == colours("dark")["paper"]
    assert QApplication.font().pixelSize() == 18
    theme.switch("light", 100)


def test_switching_to_the_same_says_nothing(qtbot):
    theme = Theme("light")
    with qtbot.assertNotEmitted(theme.changed):
        theme.switch("light", 100)


def test_the_bundled_face_is_worn(qapp):
    assert Theme().family == "Noto Sans SC"
