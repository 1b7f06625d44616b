# SPDX-License-Identifier: MPL-2.0
"""Icons: each drawing can be drawn, in the colour asked for, on fine screens too."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QImage

from inspector.app.paths import shipped
from inspector.ui.action_tables import TABLES
from inspector.ui.icons import drawing, icon, pixmap

NAMES = sorted(path.stem for path in (shipped("resources") / "icons").glob("*.svg"))


def inked(image: QImage) -> set[str]:
    """The colours of a picture's opaque dots."""
    dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {dot.name() for dot in dots if dot.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_drawn_in_one_ink(qapp, name):
    assert inked(pixmap(name, "#bc2f26", 48).toImage()) == {"#bc2f26"}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_holds_no_colour_of_its_own(name):
    assert re.findall(r"#[0-9a-fA-F]{3}|rgb|(?:fill|stroke)=\"(?!none|currentColor)", drawing(name)) == []


def test_a_fine_screen_gets_twice_the_dots(qapp):
    picture = pixmap("met", "#17764a", 20, 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (40, 20)


def test_a_chosen_icon_takes_its_lit_colour(qapp):
    made = icon("today", "#5a616c", 24, lit="#2a5bcc")
    lit = made.pixmap(24, made.Mode.Normal, made.State.On).toImage()
    assert QColor("#2a5bcc").name() in inked(lit)


def test_every_action_with_an_icon_has_its_drawing():
    wanted = {act.icon for table in TABLES.values() for act in table if act.icon}
    assert wanted <= set(NAMES)


def test_an_icon_never_drawn_is_a_bug():
    with pytest.raises(FileNotFoundError):
        drawing("no_such_icon")
