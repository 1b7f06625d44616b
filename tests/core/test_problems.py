# SPDX-License-Identifier: MPL-2.0
"""The catalogue: every code that can be raised has its sentence in both languages."""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest

from inspector.core.problem_tables import TABLES
from inspector.core.problems import KnownError, Problem, known_codes, sentence
from tests import house

SENTENCES = [(code, *said) for table in TABLES for code, said in table.items()]
CHINESE = re.compile("[\u4e00-\u9fff]")


def literal(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def codes_used() -> set[str]:
    """Every code written in a `Problem("…")` or `unknown("…")` of the program."""
    nodes = (node for file in house.house() for node in ast.walk(file.tree) if isinstance(node, ast.Call))
    used: set[str] = set()
    for call in nodes:
        code = literal(call)
        if called(call) == "Problem" and code:
            used.add(code)
        elif called(call) == "unknown" and re.fullmatch(r"[a-z_]+", code):
            used |= {code, f"{code}_near"}
    return used


def facts_in(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def test_every_code_of_the_program_stands_in_the_catalogue():
    assert sorted(codes_used() - known_codes()) == []


def test_no_sentence_of_the_catalogue_lies_unused():
    program = (file for file in house.house() if "problem_tables" not in file.path)
    nodes = (node for file in program for node in ast.walk(file.tree))
    written = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert sorted(code for code in known_codes() if not {code, code.removesuffix("_near")} & written) == []


def test_no_code_stands_in_two_tables():
    assert len(SENTENCES) == len(known_codes())


@pytest.mark.parametrize(("code", "english", "chinese"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_a_problem_is_said_in_both_languages_with_the_same_facts(code, english, chinese):
    assert facts_in(english) == facts_in(chinese)
    assert CHINESE.search(chinese)
    assert not CHINESE.search(english.replace("农贸市场", ""))
    assert english.endswith((".", "?"))
    assert chinese.endswith(("。", "？"))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("code", sorted(known_codes()))
def test_a_sentence_can_be_said_even_when_facts_are_missing(code, language):
    assert sentence(Problem(code), language)


def test_file_line_and_point_stand_in_front():
    problem = Problem("field_empty", file="a.yaml", line=3, point="7")
    assert sentence(problem, "en").startswith("a.yaml, line 3, point 7: there is nothing")
    assert sentence(problem, "zh").startswith("a.yaml 第3行 条目 7：冒号或短横线后没有内容")


def test_a_point_that_the_sentence_names_itself_is_not_named_twice():
    said = sentence(Problem("check_full", point="7", found="0", line=3), "en")
    assert said.startswith("line 3: point 7: full points are 0.")


def test_facts_of_a_person_are_only_words():
    assert "{0} <b>" in sentence(Problem("point_unknown", found="{0} <b>"), "en")


def test_a_problem_takes_more_facts_and_equals_one_made_with_them():
    problem = Problem("number_form", found="x").at(file="a.yaml")
    assert problem == Problem("number_form", found="x", file="a.yaml")
    assert len({problem, Problem("number_form", file="a.yaml", found="x")}) == 1


def test_a_code_without_a_sentence_still_says_its_facts():
    assert sentence(Problem("no_such_code", found="x"), "en") == "no_such_code: {'found': 'x'}"


def test_a_known_error_says_its_problem():
    assert str(KnownError(Problem("yaml_empty"))).startswith("the file is empty.")
