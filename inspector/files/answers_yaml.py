# SPDX-License-Identifier: MPL-2.0
"""Loads an answers file, YAML or JSON, for one checklist: every point's answer, or every problem by line."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, PointId
from inspector.core.problems import Problem
from inspector.files.answers_fields import answer_of
from inspector.files.sources import shown_name
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_files import compose_file
from inspector.files.yaml_forms import fields_of, scalar
from inspector.files.yaml_nodes import MappingNode, Node, line

Answered: TypeAlias = "tuple[Mapping[PointId, Answer] | None, tuple[Problem, ...]]"

SYNONYMS: Final[Mapping[str, str]] = {"测评表": "checklist", "版本": "version", "记录": "answers"}
_PAIR: Final = re.compile(rb"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def load_answers(source: Path | bytes, checklist: Checklist, *, name: str = "") -> Answered:
    """Load answers by point id; None and every problem when anything is wrong. Nothing in the file can raise."""
    shown = shown_name(source, name)
    root, faults = compose_file(source, shown, _joined)
    if root is None:
        return None, faults
    desk = Desk(shown, {})
    answers = _answers(root, checklist, desk)
    problems = desk.every_problem()
    return (None if problems else answers), problems


def _answers(root: Node, checklist: Checklist, desk: Desk) -> dict[PointId, Answer]:
    parts = fields_of(root, desk, ("checklist", "version", "answers"), SYNONYMS)
    if parts is None:
        return {}
    for key in ("checklist", "answers"):
        if key not in parts:
            desk.note(root, Problem("field_missing", field=key))
    _same(parts, "checklist", checklist.id, desk)
    _same(parts, "version", checklist.version, desk)
    return _by_point(parts["answers"], checklist, desk) if "answers" in parts else {}


def _same(parts: Mapping[str, Node], key: str, wanted: str, desk: Desk) -> None:
    found = scalar(parts[key], desk) if key in parts else None
    if found is not None and found.strip() != wanted:
        code = "answers_of_version" if key == "version" else "answers_of_other"
        desk.note(parts[key], Problem(code, found=found[:60], known=wanted))


def _by_point(node: Node, checklist: Checklist, desk: Desk) -> dict[PointId, Answer]:
    if not isinstance(node, MappingNode):
        desk.note(node, Problem("field_object", known=", ".join(list(checklist.by_id())[:12])))
        return {}
    points = checklist.by_id()
    first: dict[str, Node] = {}
    found: dict[PointId, Answer] = {}
    for key, value in node.value:
        name = (scalar(key, desk) or "").strip()
        point = points.get(PointId(name))
        if point is None:
            desk.unknown(key, "point_unknown", name, points)
        elif name in first:
            desk.note(key, Problem("field_twice", field=name, first=line(first[name])))
        else:
            first[name] = key
            desk.point = name
            answer = answer_of(value, point, desk)
            desk.point = ""
            found |= {point.id: answer} if answer is not None else {}
    return found


def _joined(data: bytes) -> bytes:
    r"""JSON writes rare characters as two escapes (`\ud842\udfb7`); YAML knows them as one."""
    return _PAIR.sub(_one, data) if data.lstrip().startswith(b"{") else data


def _one(match: re.Match[bytes]) -> bytes:
    high, low = int(match[2], 16), int(match[3], 16)
    return match[1] + b"\\U%08X" % (0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
