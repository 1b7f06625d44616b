# SPDX-License-Identifier: MPL-2.0
"""The house rules that can be counted: who may import whom, sizes, names, words, and a few traps."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from tests import house
from tools import tidiness

ROOMS = {
    "core": {"core"},
    "disk": {"disk", "core"},
    "store": {"store", "disk", "core"},
    "files": {"files", "disk", "core"},
    "reports": {"reports", "disk", "core"},
    "app": {"app", "store", "files", "reports", "disk", "core"},
    "cli": {"cli", "app", "core"},
    "ui": {"ui", "app", "core"},
}
LIBRARIES = {
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "sqlite3": {"store"},
    "sqlite_utils": {"store"},
    "reportlab": {"reports"},
    "openpyxl": {"files", "reports"},
    "python_calamine": {"files", "reports"},
    "pypdfium2": {"files", "reports"},
    "pikepdf": {"files", "reports"},
    "PIL": {"disk", "files", "reports", "app"},
    "yaml": {"files"},
    "cryptography": {"app"},
    "platformdirs": {"app"},
    "pypinyin": {"app"},
}
HEAVY = ("reportlab", "openpyxl", "python_calamine", "pypdfium2", "pikepdf", "cryptography", "pypinyin")
SURROUNDINGS = {"locale", "random", "secrets", "uuid"}
MACHINE = {"glob", "io", "logging", "multiprocessing", "os", "pathlib", "shutil", "socket", "subprocess", "sys"}
MACHINE |= {"tempfile", "threading", "time", "urllib", "asyncio", "http"}
EMPTY_NAMES = {"utils", "util", "helper", "helpers", "manager", "common", "misc", "data", "info", "base"}
EMPTY_VERBS = ("handle_", "process_", "do_", "get_")
QT_NAMES = {"data", "event", "flags", "index", "paint", "parent"}
SPDX = "# SPDX-License-Identifier: MPL-2.0"


def may_import(room: str, module: str) -> bool:
    """Whether a room may import a module of the house: its own floor and those below, and two named doors."""
    target = [*module.split("."), "", ""][1]
    if not room or target in {"", *ROOMS.get(room, set())}:
        return True
    if room == "ui" and target == "reports":
        return "blocks" in module
    return (room, module) == ("cli", "inspector.ui.start")


def test_every_room_imports_only_the_rooms_it_stands_on():
    offences = [
        f"{file.path}:{each.line} imports {each.module}"
        for file in house.house()
        for each in house.imports(file)
        if each.module.split(".")[0] == "inspector" and not may_import(file.room, each.module)
    ]
    assert offences == []


def test_every_folder_of_the_house_is_a_known_room():
    assert {file.room for file in house.house()} - {""} <= set(ROOMS)


def test_libraries_stay_in_their_rooms():
    offences = [
        f"{file.path} imports {package}"
        for file in house.house()
        for package in {name.split(".")[0] for name in house.type_imports(file)}
        if package
        not in sys.stdlib_module_names | {"inspector"} | {name for name in LIBRARIES if file.room in LIBRARIES[name]}
        or (package in LIBRARIES and file.room not in LIBRARIES[package])
    ]
    assert offences == []


def test_heavy_libraries_are_imported_where_they_are_used():
    offences = [
        f"{file.path}:{each.line} imports {each.module} at once"
        for file in house.house()
        for each in house.imports(file)
        if each.at_once and each.module.split(".")[0] in HEAVY
    ]
    assert offences == []


@pytest.mark.parametrize("door", ["inspector.cli", "inspector.app.hall", "inspector.ui.start", "inspector.ui.window"])
def test_coming_in_by_a_door_reads_no_heavy_library(door: str):
    ask = f"import sys, {door}; print([name for name in {HEAVY!r} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", ask], cwd=house.ROOT, capture_output=True, text=True, check=False)
    assert (said.stdout.strip(), said.stderr) == ("[]", "")


def test_no_module_of_the_house_imports_in_a_circle():
    graph = {
        file.module: {each.module for each in house.imports(file) if each.at_once and each.module != file.module}
        for file in house.house()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))


def test_the_law_touches_neither_disk_nor_clock_nor_machine():
    offences = [
        f"{file.path}:{each.line} imports {each.module}"
        for file in house.house()
        for each in house.imports(file)
        if file.room == "core" and each.module.split(".")[0] in MACHINE | SURROUNDINGS
    ]
    opened = [file.at(call) for file in house.house() if file.room == "core" for call in plain_calls(file, "open")]
    assert offences + opened == []


def test_below_the_hall_clock_ids_chance_and_language_are_given():
    below = [file for file in house.house() if file.room in {"core", "disk", "store", "files", "reports"}]
    offences = [
        f"{file.path}:{each.line} imports {each.module}"
        for file in below
        for each in house.imports(file)
        if each.module.split(".")[0] in SURROUNDINGS
    ]
    asked = re.compile(
        r"^(time\.(time|time_ns|localtime|gmtime)|(datetime\.)?(datetime|date)\.(now|utcnow|today)|os\.urandom)$"
    )
    calls = ((file, node) for file in below for node in ast.walk(file.tree) if isinstance(node, ast.Call))
    offences += [
        f"{file.at(call)} asks {ast.unparse(call.func)}" for file, call in calls if asked.match(ast.unparse(call.func))
    ]
    assert offences == []


def plain_calls(file: house.File, name: str) -> list[ast.Call]:
    """Calls of a plain name."""
    nodes = (node for node in ast.walk(file.tree) if isinstance(node, ast.Call))
    return [node for node in nodes if isinstance(node.func, ast.Name) and node.func.id == name]


FLOATS = {"inspector/core/near_miss.py": "how alike two words are; no score"}


def test_the_law_knows_no_floats():
    offences = [
        f"{file.at(node)} {ast.unparse(node)}"
        for file in house.house()
        if file.room == "core" and file.path not in FLOATS
        for node in ast.walk(file.tree)
        if (isinstance(node, ast.Constant) and isinstance(node.value, float | complex))
        or (isinstance(node, ast.Name) and node.id == "float")
    ]
    assert offences == []


def test_the_law_knows_no_any():
    offences = [
        file.at(node)
        for file in house.house()
        if file.room == "core"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Name) and node.id == "Any"
    ]
    assert offences == []


MUTABLE = {"History": "kept by the session, rebuilt from the log: no value"}


def test_values_of_the_law_are_frozen_and_slotted():
    offences = [
        f"{file.at(node)} {node.name}"
        for file in house.house()
        if file.room == "core"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ClassDef)
        for written in house.decorators(node)
        if "dataclass" in written
        and not ("slots=True" in written and ("frozen=True" in written or node.name in MUTABLE))
    ]
    assert offences == []


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


def test_void_calls_of_qt_keep_their_reference_of_none(qapp):
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1_000
