# SPDX-License-Identifier: MPL-2.0
"""The field's words: whole in both languages, and every code the program says is in a table."""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest

from inspector.core.answers import Status
from inspector.core.checklist import SHEETS, STANDINGS, WAYS
from inspector.core.findings import FLAGS
from inspector.core.rules import RULES
from inspector.core.rules.rule import Outcome
from inspector.core.scorecard import EDITIONS
from inspector.core.word_tables import TABLES
from inspector.core.words import word
from tests import house

ENTRIES = [(code, *said) for table in TABLES for code, said in table.items()]
CODES = {entry[0] for entry in ENTRIES}
DRAWN = (
    *(f"status.{status.value}" for status in Status),
    *(f"outcome.{outcome.value}" for outcome in Outcome),
    *(f"way.{way}" for way in WAYS),
    *(f"checklist.{standing}" for standing in STANDINGS),
    *(f"flag.{flag}" for flag in FLAGS),
    *(f"edition.{edition}" for edition in EDITIONS),
    *(f"rule.{kind}" for kind in RULES),
    *(f"reason.{reason}" for reason in ("covert", "hours", "weather", "closed")),
)


def facts_in(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def codes_said() -> set[str]:
    """Every code written in a `word("…")` or `Phrase("…")` of the program, as the core has them."""
    said = set()
    for file in house.house():
        brought = [node for node in ast.walk(file.tree) if isinstance(node, ast.ImportFrom)]
        ours = [node for node in brought if str(node.module).startswith("inspector.core.")]
        names = {alias.name for node in ours for alias in node.names} & {"word", "Phrase"}
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                first = node.args[0] if node.args else None
                said |= {first.value} if isinstance(first, ast.Constant) and isinstance(first.value, str) else set()
    return said


def test_every_word_the_program_says_stands_in_a_table():
    assert sorted(codes_said() - CODES) == []


@pytest.mark.parametrize("code", DRAWN)
def test_every_value_of_the_field_has_its_word(code):
    assert word(code, "zh")
    assert word(code, "en")


@pytest.mark.parametrize(("code", "english", "chinese"), ENTRIES, ids=[entry[0] for entry in ENTRIES])
def test_a_word_is_whole_in_both_languages_with_the_same_facts(code, english, chinese):
    assert english.strip()
    assert chinese.strip()
    assert facts_in(english) == facts_in(chinese)
    assert not re.search("[\u4e00-\u9fff]", english)


def test_no_code_stands_in_two_tables():
    assert len(ENTRIES) == len(CODES)


def test_a_code_in_no_table_is_a_bug_and_raises():
    with pytest.raises(KeyError):
        word("no.such.word", "zh")


def test_each_sheet_form_is_one_of_the_two_known():
    assert SHEETS == ("operation", "deduction")
