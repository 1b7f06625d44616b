# SPDX-License-Identifier: MPL-2.0
"""Settings: kept whole, read forgivingly, and what another version keeps is not lost."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.app.settings import Settings, changed, choices, keep_settings, load_settings
from inspector.core.problems import KnownError


def test_settings_come_back_as_they_were_kept(tmp_path: Path):
    wished = changed(changed(Settings(), "theme", "sunlight"), "inspectors", "王敏、Zhou Lin")
    keep_settings(tmp_path / "home", wished)
    assert load_settings(tmp_path / "home") == (wished, ())


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert load_settings(tmp_path) == (Settings(), ())


@pytest.mark.parametrize("broken", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_a_broken_file_is_kept_aside_said_and_replaced_by_the_defaults(tmp_path: Path, broken: bytes):
    (tmp_path / "settings.json").write_bytes(broken)
    settings, problems = load_settings(tmp_path)
    assert (settings, [problem.code for problem in problems]) == (Settings(), ["settings_broken"])
    assert (tmp_path / "settings.broken.json").read_bytes() == broken
    assert load_settings(tmp_path) == (Settings(), ())


def test_a_value_that_is_not_offered_is_said_and_the_others_hold(tmp_path: Path):
    (tmp_path / "settings.json").write_text(json.dumps({"theme": "pink", "scale": "150"}), "utf-8")
    settings, problems = load_settings(tmp_path)
    assert (settings.theme, settings.scale) == ("auto", "150")
    assert [(problem.code, problem.facts["name"]) for problem in problems] == [("setting_value", "theme")]


def test_what_another_version_keeps_there_stays(tmp_path: Path):
    (tmp_path / "settings.json").write_text(json.dumps({"mirror": "E:", "theme": "dark"}), "utf-8")
    settings, problems = load_settings(tmp_path)
    keep_settings(tmp_path, changed(settings, "scale", "125"))
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert (problems, kept["mirror"], kept["theme"], kept["scale"]) == ((), "E:", "dark", "125")


def test_every_default_is_among_its_choices():
    assert [one.name for one in fields(Settings) if choices(one.name) and one.default not in choices(one.name)] == []


def test_a_setting_there_is_not_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        changed(Settings(), "colour", "red")


def test_characters_no_file_can_carry_are_refused():
    with pytest.raises(KnownError) as refused:
        changed(Settings(), "office", "创建办\x00")
    assert refused.value.problem.code == "text_form"


@given(st.dictionaries(st.sampled_from([one.name for one in fields(Settings)]), st.text(max_size=8) | st.integers()))
def test_whatever_stands_in_the_file_loading_gives_offered_values(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("home")
    (folder / "settings.json").write_text(json.dumps(values), "utf-8")
    settings, _ = load_settings(folder)
    names = [one.name for one in fields(Settings) if choices(one.name)]
    assert all(getattr(settings, name) in choices(name) for name in names)
