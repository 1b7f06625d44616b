# SPDX-License-Identifier: MPL-2.0
"""The house rules: who may import whom, what stays lazy, what the law does without, and Qt's reference of None."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from tests import house

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
LATER = (
    *("core.checklist", "core.answers", "core.visits", "core.scoring", "core.editions", "core.problem_tables"),
    *("core.round_states", "app.session", "app.assigning", "app.letters", "app.upkeep", "store.mirror"),
)
LIBRARIES = {
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "sqlite3": {"store"},
    "sqlite_utils": {"store"},
    "reportlab": {"reports"},
    "openpyxl": {"files", "reports"},
    "xlsxwriter": {"reports"},
    "docx": {"reports"},
    "python_calamine": {"files", "reports"},
    "pypdfium2": {"files", "reports"},
    "pikepdf": {"files", "reports"},
    "PIL": {"disk", "files", "reports", "app"},
    "pi_heif": {"disk"},
    "yaml": {"files"},
    "cryptography": {"app"},
    "platformdirs": {"app"},
    "pypinyin": {"app"},
}
HEAVY = ("reportlab", "openpyxl", "python_calamine", "pypdfium2", "pikepdf", "cryptography", "pypinyin", "pi_heif")
HEAVY += ("docx", "xlsxwriter")
SURROUNDINGS = {"locale", "random", "secrets", "uuid"}
MACHINE = {"glob", "io", "logging", "multiprocessing", "os", "pathlib", "shutil", "socket", "subprocess", "sys"}
MACHINE |= {"tempfile", "threading", "time", "urllib", "asyncio", "http"}


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


def test_the_window_reads_nothing_of_a_visit_before_it_stands():
    later = [f"inspector.{name}" for name in LATER]
    ask = f"import sys, inspector.ui.start; print([one for one in {later!r} if one in sys.modules])"
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


def test_void_calls_of_qt_keep_their_reference_of_none(qapp):
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1_000
