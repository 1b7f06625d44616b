# SPDX-License-Identifier: MPL-2.0
"""The manners that can be counted: sizes, first lines, names, comments that give reasons."""

from __future__ import annotations

import ast
import re

from tests import house
from tools import tidiness

EMPTY_NAMES = {"utils", "util", "helper", "helpers", "manager", "common", "misc", "data", "info", "base"}
EMPTY_VERBS = ("handle_", "process_", "do_", "get_")
QT_NAMES = {"data", "event", "flags", "index", "paint", "parent"}
SPDX = "# SPDX-License-Identifier: MPL-2.0"


def test_a_file_has_at_most_300_lines():
    everywhere = house.files("inspector", "tests", "tools")
    assert [f"{file.path} {len(file.lines)}" for file in everywhere if len(file.lines) > 300] == []


def test_a_function_has_at_most_40_lines():
    everywhere = house.files("inspector", "tools")
    long = [(file, part) for file in everywhere for part in house.functions(file.tree) if house.body_lines(part) > 40]
    assert [f"{file.at(part)} {part.name} {house.body_lines(part)}" for file, part in long] == []


def test_a_test_has_at_most_25_lines():
    tests = [(file, part) for file in house.files("tests") for part in house.functions(file.tree)]
    long = [(file, part) for file, part in tests if part.name.startswith("test_") and house.body_lines(part) > 25]
    assert [f"{file.at(part)} {part.name} {house.body_lines(part)}" for file, part in long] == []


def test_a_file_begins_with_its_licence_and_a_sentence():
    everywhere = [file for file in house.files("inspector", "tests", "tools") if file.lines]
    offences = []
    for file in everywhere:
        words = ast.get_docstring(file.tree)
        at_second = bool(file.tree.body) and file.tree.body[0].lineno == 2
        if file.lines[0] != SPDX or not words or not at_second or words.splitlines()[0][-1:] not in ".。…?:":
            offences.append(file.path)
    assert offences == []


def test_public_functions_and_classes_say_what_they_are():
    offences = []
    for file in house.house():
        for node, is_method in house.public_parts(file):
            exempt = {"property", "override", "cached_property"} & set(house.decorators(node)) or any(
                written.endswith((".setter", "overload")) for written in house.decorators(node)
            )
            of_qt = file.room == "ui" and is_method and (node.name != node.name.lower() or node.name in QT_NAMES)
            if not exempt and not of_qt and ast.get_docstring(node) is None:
                offences.append(f"{file.at(node)} {node.name}")
    assert offences == []


def test_nothing_has_an_empty_name():
    offences = []
    for file in house.files("inspector", "tools"):
        names = [file.module.rpartition(".")[2]]
        parts = [node for node in ast.walk(file.tree) if isinstance(node, ast.ClassDef | house.Function)]
        names += [node.name for node in parts if not (file.room == "ui" and node.name in QT_NAMES)]
        words = {name: set(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_")) for name in names}
        offences += [f"{file.path} {name}" for name in names if name.lower() in EMPTY_NAMES]
        offences += [f"{file.path} {name}" for name in names if words[name] & (EMPTY_NAMES - {"data", "info", "base"})]
        offences += [f"{file.path} {name}" for name in names if name.lstrip("_").startswith(EMPTY_VERBS)]
    assert sorted(set(offences)) == []


def test_signals_are_connected_to_methods_not_to_lambdas():
    offences = [
        file.at(call)
        for file in house.house()
        for call in house.calls(file, "connect")
        for given in call.args
        if isinstance(given, ast.Lambda)
        or (isinstance(given, ast.Call) and ast.unparse(given.func).endswith("partial"))
    ]
    assert offences == []


def test_a_broad_except_says_why():
    offences = []
    for file in house.files("inspector", "tools"):
        for node in ast.walk(file.tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            broad = node.type is None or re.search(r"\b(Base)?Exception\b", ast.unparse(node.type))
            if broad and not says_why(file.lines[node.lineno - 1]):
                offences.append(file.at(node))
    assert offences == []


def says_why(line: str) -> bool:
    """Whether a line's comment holds words besides the marks for the tools."""
    comment = line.partition("#")[2]
    plain = re.sub(r"(noqa|type: ignore|pragma: no cover)(: ?[A-Z0-9, ]+|\[[\w, -]+\])?", "", comment)
    return len(re.findall(r"\w", plain)) >= 8


def test_a_silenced_tool_carries_the_reason_on_its_line():
    mark = re.compile(r"#.*\b(noqa|type: ignore|pragma: no)")
    offences = [
        f"{file.path}:{number}"
        for file in house.files("inspector", "tools")
        for number, line in enumerate(file.lines, 1)
        if mark.search(line) and not says_why(line)
    ]
    assert offences == []


def test_no_committed_file_names_a_package_host_or_a_machines_path():
    assert tidiness.offences(house.ROOT) == []
