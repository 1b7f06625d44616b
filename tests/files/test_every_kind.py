# SPDX-License-Identifier: MPL-2.0
"""Every kind of rule of the documents goes to YAML, to a workbook, to J and back, and its numbers can be parameters."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from inspector.core.canonical import canonical
from inspector.core.parameters import with_parameters
from inspector.files.checklist_writing import write_checklist
from inspector.files.checklist_yaml import load_checklist
from inspector.files.template_reading import load_template
from inspector.reports.template_writing import write_template
from tests.files.test_shipped import FAMILY, RULES_SHOWN, SHEETS, yaml_kind

HEAD = """\
format: 1
id: one
version: "1"
title: 一
site_type: 一
PARAMETERSsections:
  - id: a
    title: 甲
    points:
    - id: '1'
      title: 甲
      faults: [乙]
"""


def sheet_of(example: str, parameters: str = "") -> bytes:
    point = "".join(f"      {line}\n" for line in example.splitlines())
    return (HEAD.replace("PARAMETERS", parameters) + point).encode()


def loaded(data):
    checklist, problems = load_checklist(data, families={"kiosks": FAMILY.encode()}.get)
    assert checklist is not None, problems
    return checklist


@pytest.mark.parametrize(
    "data",
    [*map(sheet_of, RULES_SHOWN), *(sheet.encode() for sheet in SHEETS)],
    ids=[*map(yaml_kind, RULES_SHOWN), *map(str, range(len(SHEETS)))],
)
def test_it_comes_back_the_same_from_every_form(data):
    checklist = loaded(data)
    assert loaded(write_checklist(checklist).encode()) == checklist
    assert loaded(canonical(checklist.record())) == checklist
    again, problems = load_template(write_template(checklist))
    assert again == checklist, problems


def numbered(example: str) -> list[tuple[str, str]]:
    """Each number of a rule taken out in turn, with `$n` in its place."""
    rule = example.partition("\n# answer")[0]
    found = re.finditer(r"(?<=: )\d+(?:\.\d+)?(?=[,}\n])", rule)
    return [(rule[: match.start()] + "$n" + rule[match.end() :], match[0]) for match in found]


LEFT_OUT = [
    "full: 5\nrule: {kind: deduct, lines: [{id: a, label: 堆, each: 1, cap: 0}]}",
    "full: 5\nrule: {kind: overdue, lines: [{id: a, label: 逾期, each: 1, rise: 0, periods: 1}]}",
    "full: 5\nevidence: [{id: a, title: 门头, least: 1}]\nrule: yes_no",
    "full: 5\nrule: {kind: raters, combine: mean, least: 0, most: 5, step: 1, needed: 3}",
]


@pytest.mark.parametrize("example", [*RULES_SHOWN, *LEFT_OUT])
def test_each_of_its_numbers_may_be_a_parameter(example):
    for rule, value in numbered(example):
        data = sheet_of(rule, f"parameters: [{{id: n, title: 数, value: {value}}}]\n")
        checklist = loaded(data)
        assert checklist.parameters[0].at
        assert "$n" in write_checklist(checklist)
        assert loaded(write_checklist(checklist).encode()) == checklist
        assert load_template(write_template(checklist))[0] == checklist
        more = Fraction(value) + 1
        changed, _ = load_checklist(data, overrides={"n": more})
        if changed is not None:
            assert with_parameters(checklist, {"n": more}) == changed
