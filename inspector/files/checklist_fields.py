# SPDX-License-Identifier: MPL-2.0
"""The fields a checklist file may hold, each with its form: the written law of the YAML checklist."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import SHEETS, STANDINGS, WAYS
from inspector.core.problems import Problem
from inspector.core.rules import RULES
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import Form, exact, fields, fields_of, flag, listed, one_of, plain, scalar, whole, words
from inspector.files.yaml_nodes import Node, ScalarNode

DEEPEST_SECTION: Final = 12

SYNONYMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "编号": "id",
        "版本": "version",
        "标题": "title",
        "名称": "title",
        "测评内容": "title",
        "name": "title",
        "点位类型": "site_type",
        "site": "site_type",
        "性质": "standing",
        "表式": "sheet",
        "来源": "source",
        "路线": "route",
        "类别": "class",
        "category": "class",
        "分类": "classes",
        "categories": "classes",
        "条线": "trades",
        "行业": "trades",
        "trade": "trades",
        "站": "stop",
        "路线站点": "stops",
        "参数": "parameters",
        "params": "parameters",
        "等级": "grades",
        "bands": "grades",
        "测评项目": "sections",
        "项目": "sections",
        "条目": "points",
        "items": "points",
        "满分": "full",
        "分值": "full",
        "应得分": "full",
        "full_points": "full",
        "max": "full",
        "方法": "ways",
        "way": "ways",
        "methods": "ways",
        "考察要点": "look_for",
        "lookfor": "look_for",
        "不符合情形": "faults",
        "fault": "faults",
        "豁免情形": "exemptions",
        "exemption": "exemptions",
        "评分规则": "rule",
        "通用条款": "common",
        "类型": "kind",
        "type": "kind",
    }
)


def _object(forms: Mapping[str, Form], *needed: str) -> Form:
    return fields(forms, needed, SYNONYMS)


_ENTRY: Final = _object({"id": plain, "title": words, "mark": words}, "id", "title")
_PARAMETER: Final = _object({"id": plain, "title": words, "value": exact, "unit": words}, "id", "title", "value")
_BAND: Final = _object({"code": plain, "title": words, "least": exact}, "code", "title", "least")
_LEVEL: Final = _object({"code": plain, "label": words, "factor": exact}, "code", "label", "factor")
_NEED: Final = _object({"id": plain, "label": words, "need": whole}, "id", "label", "need")
_LINE: Final = _object({"id": plain, "label": words, "each": exact, "cap": whole, "zero": flag}, "id", "label")


def _deduct_line(node: Node, desk: Desk) -> Json | None:
    made = _LINE(node, desk)
    if isinstance(made, Mapping) and "id" in made and "each" not in made and made.get("zero") is not True:
        desk.note(node, Problem("field_missing", field="each"))
    if isinstance(made, Mapping) and made.get("zero") is True:
        return {key: value for key, value in made.items() if key not in {"each", "cap"}}
    return made


# The parameters of each rule kind: its fields, and which are needed.
_RULES: Final[Mapping[str, tuple[Mapping[str, Form], Collection[str]]]] = MappingProxyType(
    {
        "yes_no": ({}, ()),
        "levels": ({"levels": listed(_LEVEL)}, ("levels",)),
        "free": ({"step": exact}, ("step",)),
        "deduct": ({"lines": listed(_deduct_line)}, ("lines",)),
        "shortfall": ({"each": exact, "needs": listed(_NEED)}, ("each", "needs")),
        "proportional": ({"need": whole}, ()),
    }
)
_EVERY_RULE_FIELD: Final = ("kind", *dict.fromkeys(key for forms, _ in _RULES.values() for key in forms))


def _kind(node: Node, desk: Desk) -> str | None:
    typed = scalar(node, desk)
    if typed is None or typed in _RULES:
        return typed
    desk.unknown(node, "rule_unknown", typed, RULES)
    return None


def _rule(node: Node, desk: Desk) -> Json | None:
    if isinstance(node, ScalarNode):
        kind = _kind(node, desk)
        if kind and _RULES[kind][1]:
            desk.note(node, Problem("rule_bare", kind=kind, needed=", ".join(_RULES[kind][1])))
            return None
        return {"kind": kind} if kind else None
    parts = fields_of(node, desk, _EVERY_RULE_FIELD, SYNONYMS)
    if parts is None:
        return None
    if "kind" not in parts:
        desk.note(node, Problem("field_missing", field="kind"))
        return None
    kind = _kind(parts["kind"], desk)
    return None if kind is None else _of_kind(kind, node, desk)


def _of_kind(kind: str, node: Node, desk: Desk) -> Json | None:
    forms, needed = _RULES[kind]
    return fields({"kind": scalar, **forms}, needed, SYNONYMS)(node, desk)


_POINT: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "id": plain,
        "title": words,
        "full": exact,
        "rule": _rule,
        "class": plain,
        "trades": listed(plain),
        "ways": listed(one_of(WAYS)),
        "stop": plain,
        "common": plain,
        "look_for": listed(words),
        "faults": listed(words),
        "exemptions": listed(words),
        "may_skip": flag,
        "no_note": flag,
        "no_photo": flag,
    }
)
_POINT_FIELDS: Final = _object(_POINT, "id", "title", "full", "rule")


def _point(node: Node, desk: Desk) -> Json | None:
    desk.point = _id_of(node)
    made = _POINT_FIELDS(node, desk)
    desk.point = ""
    if isinstance(made, dict):
        made.setdefault("ways", ["look"])
        return {key: value for key, value in made.items() if value is not False}
    return made


def _id_of(node: Node) -> str:
    pairs = node.value if not isinstance(node, ScalarNode) else []
    for pair in pairs:
        if isinstance(pair, tuple) and pair[0].value == "id" and isinstance(pair[1], ScalarNode):
            return str(pair[1].value)[:60]
    return ""


def _section(node: Node, desk: Desk) -> Json | None:
    if desk.deeper(node, DEEPEST_SECTION):
        return None
    made = _SECTION(node, desk)
    desk.depth -= 1
    return made


_SECTION: Final = _object(
    {"id": plain, "title": words, "points": listed(_point), "sections": listed(_section)}, "id", "title"
)
CHECKLIST: Final = _object(
    {
        "format": whole,
        "id": plain,
        "version": plain,
        "title": words,
        "site_type": words,
        "standing": one_of(STANDINGS),
        "sheet": one_of(SHEETS),
        "source": words,
        "route": words,
        "classes": listed(_ENTRY),
        "trades": listed(_ENTRY),
        "stops": listed(_ENTRY),
        "parameters": listed(_PARAMETER),
        "grades": listed(_BAND),
        "sections": listed(_section),
    },
    "format",
    "id",
    "version",
    "title",
    "site_type",
    "sections",
)
