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
from inspector.files.checklist_expanding import expanded
from inspector.files.checklist_families import Families, no_families
from inspector.files.checklist_fields import CHECKLIST
from inspector.files.checklist_names import named, typed
from inspector.files.checklist_parameters import in_force, override_problems, parameters_of, unused
from inspector.files.checklist_places import spot_at
from inspector.files.sources import bounded, data_of, in_file, shown_name
from inspector.files.yaml_desk import MOST_PROBLEMS, MOST_VISITS, Desk
from inspector.files.yaml_files import compose_file
from inspector.files.yaml_nodes import LARGEST, Node, spot

Loaded: TypeAlias = "tuple[Checklist | None, tuple[Problem, ...]]"

NO_OVERRIDES: Final[Mapping[str, Fraction]] = MappingProxyType({})


def load_checklist(
    source: Path | bytes,
    *,
    overrides: Mapping[str, Fraction] = NO_OVERRIDES,
    name: str = "",
    families: Families = no_families,
) -> Loaded:
    """Load a checklist file; `overrides` replaces values of parameters by id, `name` is the file's name in problems.

    A family it uses is looked for in the folder `families` beside the file, then asked of `families`.
    Gives the checklist and hints (codes `hint_…`), or None and every problem found. Nothing in the file can raise.
    """
    shown = shown_name(source, name)
    data = data_of(source, shown, LARGEST)
    if isinstance(data, Problem):
        return None, (data,)
    root, faults = compose_file(data, shown)
    if root is None:
        return None, faults
    return read_nodes(root, shown, _beside(source, families), overrides, len(data))


def read_nodes(
    root: Node,
    file: str,
    families: Families,
    overrides: Mapping[str, Fraction] = NO_OVERRIDES,
    size: int = MOST_VISITS,
) -> Loaded:
    """Read a checklist from nodes, wherever they come from; `file` is named in problems, `size` is its bytes."""
    newer = _newer(root, file)
    if newer is not None:
        return None, (newer,)
    desk = Desk(file, {}, size)
    root = expanded(root, families, desk)
    desk.parameters = parameters_of(root, overrides)
    for problem in override_problems(desk.parameters, overrides):
        desk.note(root, problem)
    record = CHECKLIST(root, desk)
    if desk.problems or not isinstance(record, dict):
        return None, _in_order(desk.every_problem())
    if desk.tired(0):
        return None, (Problem("yaml_many", file=file, most=desk.visits),)
    return _checked({"standing": "example", "sheet": "operation", **in_force(record, desk)}, root, desk)


def _beside(source: Path | bytes, families: Families) -> Families:
    if isinstance(source, bytes):
        return families

    def found(name: str) -> bytes | None:
        try:
            return bounded(source.parent / "families" / f"{name}.yaml", LARGEST)
        except OSError:
            return families(name)

    return found


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
    stated = named(root).get("format")
    number = int(typed(stated)[:9]) if typed(stated).isdecimal() and typed(stated).isascii() else 0
    if stated is None or number <= FORMAT:
        return None
    return in_file(Problem("format_newer", found=number, known=FORMAT, **spot(stated)), file)


def _placed(problem: Problem, root: Node, file: str) -> Problem:
    path = problem.facts.get("path", "")
    return in_file(problem.at(**spot_at(root, path)) if path else problem, file)


def _in_order(problems: tuple[Problem, ...] | list[Problem]) -> tuple[Problem, ...]:
    """Order problems as the file goes; those of a family's file come behind."""
    return tuple(sorted(problems, key=_line))


def _line(problem: Problem) -> int:
    return int(problem.facts.get("line", 10**9))
