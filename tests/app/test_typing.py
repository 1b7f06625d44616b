# SPDX-License-Identifier: MPL-2.0
"""Whether Chinese can be typed: silent where the system cares for it, a clear sentence where it does not."""

from __future__ import annotations

import pytest

from inspector.app.typing import typing_trouble

SHIPPED = ("libibusplatforminputcontextplugin", "libcomposeplatforminputcontextplugin")


@pytest.mark.parametrize("platform", ["windows", "cocoa", "wayland", "offscreen"])
def test_where_the_system_brings_the_input_method_nothing_is_said(platform: str):
    assert typing_trouble(platform, {"QT_IM_MODULE": "fcitx"}, ()) is None


def test_ibus_works_with_the_plug_in_that_comes_along():
    assert typing_trouble("xcb", {"QT_IM_MODULE": "ibus"}, SHIPPED) is None
    assert typing_trouble("xcb", {"XMODIFIERS": "@im=ibus"}, SHIPPED) is None


@pytest.mark.parametrize(
    ("surroundings", "code"),
    [
        ({}, "typing_none"),
        ({"QT_IM_MODULE": "none"}, "typing_none"),
        ({"QT_IM_MODULE": "fcitx"}, "typing_fcitx"),
        ({"XMODIFIERS": "@im=fcitx5"}, "typing_fcitx"),
        ({"QT_IM_MODULE": "scim", "XMODIFIERS": "@im=ibus"}, "typing_plugin"),
    ],
)
def test_what_is_missing_is_named(surroundings: dict[str, str], code: str):
    found = typing_trouble("xcb", surroundings, SHIPPED)
    assert found is not None
    assert found.code == code


def test_a_plug_in_that_was_added_is_found():
    assert typing_trouble("xcb", {"QT_IM_MODULE": "fcitx"}, (*SHIPPED, "libfcitx5platforminputcontextplugin")) is None
