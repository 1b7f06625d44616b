# SPDX-License-Identifier: MPL-2.0
"""Local numbers set anew in a checklist are those a file would have been loaded with."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from inspector.core.parameters import with_parameters
from inspector.core.problems import KnownError
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET

SHEETS = sorted((Path(__file__).resolve().parents[2] / "checklists").glob("*.yaml"))


def corner_shop(**overrides: Fraction):
    checklist, problems = load_checklist(SHEET.encode(), overrides=overrides)
    assert checklist is not None, problems
    return checklist


def test_a_value_changes_in_numbers_texts_and_in_its_own_list():
    checklist = corner_shop()
    assert checklist.parameters[0].at == (
        "/sections/0/points/4/rule/needs/0/need",
        "/sections/0/points/4/title/en#0",
        "/sections/0/points/4/title/zh#0",
    )
    assert with_parameters(checklist, {"notices": Fraction(5)}) == corner_shop(notices=Fraction(5))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_every_shipped_parameter_can_be_set_as_its_file_could_be_loaded(path):
    checklist, problems = load_checklist(path)
    assert checklist is not None, problems
    as_shipped, _ = load_checklist(path, overrides={one.id: one.value for one in checklist.parameters})
    for parameter in checklist.parameters:
        assert set_anew(checklist, parameter.id, parameter.value) == as_shipped == checklist
        loaded, _ = load_checklist(path, overrides={parameter.id: parameter.value + 1})
        assert loaded == set_anew(checklist, parameter.id, parameter.value + 1)


def set_anew(checklist, name, value):
    try:
        return with_parameters(checklist, {name: value})
    except KnownError:
        return None


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("notice", Fraction(1), "parameter_unknown_near"),
        ("notices", Fraction(1, 2), "parameter_whole"),
        ("notices", Fraction(0), "rule_shortfall_needs"),
        ("notices", Fraction(2**60), "parameter_whole"),
    ],
)
def test_what_does_not_fit_is_refused(name, value, code):
    with pytest.raises(KnownError) as caught:
        with_parameters(corner_shop(), {name: value})
    assert caught.value.problem.code == code


@pytest.mark.parametrize(
    "at", ["/sections/9/id", "/title/zh#7", "/title/zh#x", "/title/zh/deeper/yet", "/format#0", ""]
)
def test_a_place_that_leads_nowhere_is_refused(at):
    checklist = corner_shop()
    lost = replace(checklist, parameters=(replace(checklist.parameters[0], at=(at,)),))
    with pytest.raises(KnownError):
        with_parameters(lost, {"notices": Fraction(5)})


def test_a_literal_bracket_with_a_dollar_is_written_with_two():
    checklist, _ = load_checklist(SHEET.replace("亮证", "亮证〔$$notices〕和〔〕").encode())
    assert checklist is not None
    assert next(checklist.points()).title.said("zh") == "亮证〔$notices〕和〔〕"
    assert with_parameters(checklist, {"notices": Fraction(3)}).parameters[0].value == 3
