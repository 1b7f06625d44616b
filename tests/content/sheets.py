# SPDX-License-Identifier: MPL-2.0
"""The shipped sheets and samples, read for the tests."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from inspector.core.checklist import Checklist
from inspector.core.reading import Reading
from inspector.core.rules.rule import Judgement
from inspector.core.values import read_value
from inspector.files.checklist_yaml import load_checklist

ROOT = Path(__file__).resolve().parents[2]
SHEETS = ("market", "street")


def sheet(name: str) -> Checklist:
    """The shipped checklist; a problem or a hint fails the test."""
    checklist, problems = load_checklist(ROOT / "checklists" / f"cn-{name}.yaml")
    assert problems == ()
    assert checklist is not None
    return checklist


def sample(name: str) -> dict:
    """The sample visit as plain YAML."""
    return yaml.safe_load((ROOT / "resources" / "samples" / f"{name}_visit.yaml").read_text(encoding="utf-8"))


def texts(tree: object) -> Iterator[Mapping[str, str]]:
    """Every text in both languages, anywhere in a tree."""
    if isinstance(tree, dict) and {"zh", "en"} & set(tree):
        yield tree
    elif isinstance(tree, dict | list | tuple):
        for part in tree.values() if isinstance(tree, dict) else tree:
            yield from texts(part)


def judged(checklist: Checklist, answer: Mapping) -> Judgement:
    """The judgement of one sample answer."""
    point = checklist.by_id()[answer["point"]]
    return point.rule.judge(point.full, read_value(Reading(answer["value"])))


def photos(answer: Mapping) -> list[Mapping]:
    """The photos of an answer and of its findings."""
    return [*answer.get("photos", ()), *(photo for one in answer.get("findings", ()) for photo in one["photos"])]
