# SPDX-License-Identifier: MPL-2.0
"""Loads a checklist from YAML: bytes → nodes → record → checklist → checks; faults come back as problems."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.checklist import FORMAT, Checklist, read_checklist
from inspector.core.checks import check_checklist, is_hint
from inspector.core.problems import KnownError, Problem
from inspector.files.checklist_fields import CHECKLIST
from inspector.files.checklist_parameters import overridden, override_problems, parameters_of, unused
from inspector.files.checklist_places import line_at
from inspector.files.yaml_desk import MOST_PROBLEMS, Desk
from inspector.files.yaml_nodes import LARGEST, Node, compose

Loaded: TypeAlias = "tuple[Checklist | None, tuple[Problem, ...]]"

NO_OVERRIDES: Final[Mapping[str, Fraction]] = MappingProxyType({})


def load_checklist(source: Path | bytes, *, overrides: Mapping[str, Fraction] = NO_OVERRIDES, name: str = "") -> Loaded:
    """Load a checklist file; `overrides` replaces values of parameters by id, `name` is the file's name in problems.

    Gives the checklist and hints (codes `hint_…`), or None and every problem found. Nothing in the file can raise.
    """
    shown = name or (source.name if isinstance(source, Path) else "")
    try:
        data = source if isinstance(source, bytes) else _bytes(source)
    except OSError as error:
        return None, (Problem("file_unread", file=shown, reason=error.strerror or type(error).__name__),)
    root, faults = compose(data)
    if root is None:
        return None, tuple(_in_file(problem, shown) for problem in faults)
    return _read(root, shown, overrides)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(LARGEST + 1)


def _read(root: Node, file: str, overrides: Mapping[str, Fraction]) -> Loaded:
    newer = _newer(root, file)
    if newer is not None:
        return None, (newer,)
    values = parameters_of(root, overrides)
    desk = Desk(file, values)
    for problem in override_problems(values, overrides):
        desk.note(root, problem)
    record = CHECKLIST(root, desk)
    if desk.problems or not isinstance(record, dict):
        return None, _in_order(desk.every_problem())
    if desk.tired(0):
        return None, (Problem("yaml_many", file=file, most=desk.visits),)
    return _checked({"standing": "example", "sheet": "operation", **overridden(record, values)}, root, desk)


def _checked(record: dict[str, Json], root: Node, desk: Desk) -> Loaded:
    try:
        checklist = read_checklist({"type": "checklist", **record})
    except KnownError as error:
        return None, (_placed(error.problem, root, desk.file),)
    found = sorted([*check_checklist(checklist), *unused(desk)], key=is_hint)
    placed = [_placed(problem, root, desk.file) for problem in found[:MOST_PROBLEMS]]
    if len(found) > len(placed):
        placed.append(Problem("yaml_more", file=desk.file, n=len(found) - len(placed)))
    fatal = any(not is_hint(problem) for problem in found)
    return None if fatal else checklist, _in_order(placed)


def _newer(root: Node, file: str) -> Problem | None:
    """A file of a newer format is not searched for faults it does not have."""
    for pair in root.value if isinstance(root.value, list) else []:
        if isinstance(pair, tuple) and pair[0].value == "format" and str(pair[1].value).isdecimal():
            number = int(str(pair[1].value)[:9])
            if number > FORMAT:
                return Problem("format_newer", file=file, line=pair[1].start_mark.line + 1, found=number, known=FORMAT)
    return None


def _placed(problem: Problem, root: Node, file: str) -> Problem:
    path = problem.facts.get("path", "")
    return _in_file(problem.at(line=line_at(root, path)) if path else problem, file)


def _in_file(problem: Problem, file: str) -> Problem:
    return problem.at(file=file) if file else problem


def _in_order(problems: tuple[Problem, ...] | list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=_line))


def _line(problem: Problem) -> int:
    return int(problem.facts.get("line", 10**9))
