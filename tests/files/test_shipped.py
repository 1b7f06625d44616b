# SPDX-License-Identifier: MPL-2.0
"""The shipped checklists, the schema and the documents agree with the loader."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from inspector.core.exact import spell
from inspector.core.rules import RULES
from inspector.core.scoring import score
from inspector.files.answers_yaml import load_answers
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET, broken
from tools import schema

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = jsonschema.Draft202012Validator(json.loads((ROOT / "resources" / "checklist.schema.json").read_text("utf-8")))
EXAMPLES = re.findall(
    r"^```yaml\n(.*?)^```$", (ROOT / "docs" / "formats.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
)
SHEETS = [example for example in EXAMPLES if re.search("^format: 1\nid:", example, re.MULTILINE)]
RULES_SHOWN = [example for example in EXAMPLES if re.match("(full: .*\n)?rule: ", example)]
FAMILY = next(example for example in EXAMPLES if example.startswith("# families/"))
ANSWERS = [example for example in EXAMPLES if example.startswith("checklist:")]
DRILLS = [example for example in EXAMPLES if "questions:" in example]
"""Read in test_drill_yaml."""


def accepted(data: bytes) -> tuple[bool, bool]:
    """Whether the loader and the schema take a file."""
    checklist, _ = load_checklist(data)
    return checklist is not None, SCHEMA.is_valid(yaml.safe_load(data))


@pytest.mark.parametrize(("name", "points", "form"), [("cn-market", 27, "operation"), ("cn-street", 23, "deduction")])
def test_a_shipped_checklist_loads_without_a_problem(name, points, form):
    checklist, problems = load_checklist(ROOT / "checklists" / f"{name}.yaml")
    assert problems == ()
    assert checklist is not None
    assert (checklist.id, checklist.sheet, len(list(checklist.points()))) == (name, form, points)
    assert sum(point.full for point in checklist.points()) == 100
    assert checklist.standing == "example"


def test_the_schema_is_the_one_written_from_the_loaders_law():
    assert schema.PATH.read_text("utf-8") == schema.written(), "write it anew: python -m tools.schema"


def test_the_schema_is_itself_sound():
    jsonschema.Draft202012Validator.check_schema(SCHEMA.schema)


@pytest.mark.parametrize("path", sorted((ROOT / "checklists").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_shipped_checklist_fits_the_schema(path):
    assert [error.message for error in SCHEMA.iter_errors(yaml.safe_load(path.read_text("utf-8")))] == []


@pytest.mark.parametrize("example", SHEETS, ids=range(len(SHEETS)))
def test_a_checklist_of_the_documents_loads_and_fits_the_schema(example):
    checklist, problems = load_checklist(example.encode(), families={"kiosks": FAMILY.encode()}.get)
    assert (checklist is not None, problems) == (True, ())
    assert [error.message for error in SCHEMA.iter_errors(yaml.safe_load(example))] == []


def test_every_example_of_the_documents_is_looked_at():
    assert len(EXAMPLES) == len(SHEETS) + len(RULES_SHOWN) + len(ANSWERS) + len(DRILLS) + 1
    assert {yaml_kind(example) for example in RULES_SHOWN} == set(RULES)


def yaml_kind(example: str) -> str:
    rule = yaml.safe_load(example)["rule"]
    return rule if isinstance(rule, str) else rule["kind"]


@pytest.mark.parametrize("example", RULES_SHOWN, ids=yaml_kind)
def test_a_rule_of_the_documents_earns_what_they_say(example):
    point = "".join(f"      {line}\n" for line in example.splitlines())
    head = "format: 1\nid: one\nversion: '1'\ntitle: 一\nsite_type: 一\nsections:\n  - id: a\n    title: 甲\n"
    sheet = f"{head}    points:\n    - id: '1'\n      title: 甲\n{point}"
    checklist, problems = load_checklist(sheet.encode())
    assert checklist is not None, problems
    said = re.search("# answer: (.*) → (.*)", example)
    assert said is not None
    answers, problems = load_answers(f"checklist: one\nanswers: {{'1': {said[1]}}}".encode(), checklist)
    assert problems == ()
    total = score(checklist, answers or {}).total
    assert spell(total.earned) == said[2]
    assert SCHEMA.is_valid(yaml.safe_load(sheet))


def test_the_documents_answers_load_and_score_as_its_tables_say():
    checklist, _ = load_checklist(SHEETS[0].encode())
    assert checklist is not None
    totals = []
    for example in ANSWERS:
        answers, problems = load_answers(example.encode(), checklist)
        assert problems == ()
        total = score(checklist, answers or {}).total
        totals.append((spell(total.earned), spell(total.possible)))
    assert totals == [("20.48", "32"), ("12", "28")]


BROKEN = [
    ("format: 1", "format: 2"),
    ("id: corner-shop", "id: Corner Shop"),
    ("site_type:", "sitetype:"),
    ("site_type: {zh: 商店, en: Shop}\n", ""),
    ("title: {zh: 全部, en: All}", "title: []"),
    ("title: {zh: 全部, en: All}", "title: {}"),
    ("title: {zh: 全部, en: All}", "title: ' '"),
    ("        full: 2\n", ""),
    ("        full: 2\n", "        full: two\n"),
    ("        full: 2\n", "        full: 0\n"),
    ("        full: 2\n", "        full: -1\n"),
    ("        full: 2\n", "        full: [2]\n"),
    ("rule: yes_no", "rule: yesno"),
    ("rule: yes_no", "rule: deduct"),
    ("rule: yes_no", "rule: {}"),
    ("rule: yes_no", "rule: {kind: free}"),
    ("rule: yes_no", "rule: {kind: free, step: 1, need: 2}"),
    ("may_skip: true", "may_skip: maybe"),
    ("[look, records]", "[look, smell]"),
    ("[look, records]", "[]"),
    ("[look, records]", "look"),
    ("need: 4", "need: 0.5"),
    ("need: 4", "need: -4"),
    ("factor: 0.5", "factor: 1.5"),
    ("zero: true", "zero: false"),
    ("zero: true", "cap: 3"),
    ("each: 3", "each: 0"),
    ("need: $notices", "need: 0"),
    ("least: 90", "least: 900"),
    ("value: 2", "value: 1e400"),
    ("sections:\n", "colour: red\nsections:\n"),
]


@pytest.mark.parametrize(("old", "new"), BROKEN)
def test_loader_and_schema_refuse_the_same_broken_files(old, new):
    assert accepted(broken(old, new)) == (False, False)


SOUND = [
    ("id: corner-shop", "id: a-1"),
    ('version: "1"', "version: 2026.1"),
    ("title: {zh: 全部, en: All}", "title: 全部"),
    ("        full: 2\n", '        full: "2.5"\n'),
    ("        full: 2\n", "        full: $notices\n"),
    ('id: "2"', "id: 2"),
    ("rule: yes_no", "rule: {kind: yes_no}"),
    ("rule: yes_no", "rule: proportional"),
    ("rule: {kind: proportional, need: 4}", "rule: {kind: proportional}"),
    ("each: 3", "each: 0.25, cap: 4"),
    ("may_skip: true", "no_note: true\n        no_photo: false\n        common: 通-9"),
]


@pytest.mark.parametrize(("old", "new"), SOUND)
def test_loader_and_schema_take_the_same_sound_files(old, new):
    assert SHEET
    assert accepted(broken(old, new)) == (True, True)
