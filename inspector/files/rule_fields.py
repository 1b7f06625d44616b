# SPDX-License-Identifier: MPL-2.0
"""The fields of every kind of rule, each with its form: the written law of `rule:` in a checklist file."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.problems import Problem
from inspector.core.rules import RULES
from inspector.files import checklist_words
from inspector.files.checklist_names import SYNONYMS, named
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import Fields, Form, Listed, OneOf, exact, fields_of, flag, plain, scalar, whole, words
from inspector.files.yaml_nodes import Node, ScalarNode

Kind: TypeAlias = "tuple[Mapping[str, Form], Collection[str]]"

EFFECTS: Final = ("fail", "void", "cap")
COMBINES: Final = ("mean", "trimmed", "median", "consensus", "chief")
WANTS: Final = ("text", "number", "photo", "choice")


def rows(forms: Mapping[str, Form], *optional: str) -> Listed:
    """Make the form of a list of objects; every field is needed but those named."""
    other = {"label": "title"} if "title" in forms else {"title": "label", "name": "label", "名称": "label"}
    return Listed(Fields(forms, tuple(key for key in forms if key not in optional), {**SYNONYMS, **other}))


def _zero_or_each(node: Node, made: dict[str, Json], desk: Desk) -> None:
    """A line of deductions says what each costs, or that it takes all; then the other numbers mean nothing."""
    if made.get("zero") is True:
        for key in ("each", "cap"):
            made.pop(key, None)
    elif "id" in made and "each" not in made:
        desk.note(node, Problem("field_missing", field="each"))


_LEVELS: Final = rows({"code": plain, "label": words, "factor": exact})
_PARTS: Final = rows({"id": plain, "label": words})
_CODES: Final = rows({"code": plain, "label": words})
_BANDS: Final = rows({"least": exact, "most": exact, "factor": exact}, "least", "most")
_DEDUCTIONS: Final = Listed(
    Fields(
        {"id": plain, "label": words, "each": exact, "cap": whole, "zero": flag},
        ("id", "label"),
        SYNONYMS,
        _zero_or_each,
    )
)
_RESULTS: Final = rows(
    {"code": plain, "label": words, "factor": exact, "limits": rows({"line": plain, "most": whole})}, "limits"
)
_OVERDUE: Final = rows({"id": plain, "label": words, "each": exact, "rise": exact, "periods": whole}, "rise", "periods")

# Of each kind: its fields in the order they are written, and which are needed.
RULE_FIELDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "yes_no": ({}, ()),
        "levels": ({"levels": _LEVELS}, ("levels",)),
        "choice": ({"options": rows({"code": plain, "label": words, "points": exact})}, ("options",)),
        "free": ({"step": exact}, ("step",)),
        "deduct": ({"lines": _DEDUCTIONS}, ("lines",)),
        "shortfall": (
            {"each": exact, "needs": rows({"id": plain, "label": words, "need": whole})},
            ("each", "needs"),
        ),
        "proportional": ({"need": whole}, ()),
        "sampled": (
            {
                "whole": whole,
                "levels": rows({"code": plain, "label": words, "least": exact, "factor": exact}),
            },
            ("levels",),
        ),
        "bands": ({"unit": words, "most": exact, "step": exact, "bands": _BANDS}, ("bands",)),
        "rate": ({"what": words, "bands": _BANDS}, ()),
        "worst": ({"parts": _PARTS, "options": _LEVELS}, ("parts",)),
        "additive": ({"parts": rows({"id": plain, "label": words, "points": exact})}, ("parts",)),
        "demerits": ({"options": rows({"code": plain, "label": words, "demerits": exact})}, ("options",)),
        "faults": ({"classes": rows({"id": plain, "label": words, "weight": exact})}, ("classes",)),
        "veto": (
            {"effect": OneOf(EFFECTS, checklist_words.EFFECTS), "scope": OneOf(("whole", "section")), "cap": exact},
            ("effect",),
        ),
        "findings": ({"lines": _PARTS, "results": _RESULTS}, ("lines", "results")),
        "risk": (
            {"likelihood": _CODES, "scope": _CODES, "levels": _LEVELS, "matrix": Listed(Listed(plain))},
            ("likelihood", "scope", "levels", "matrix"),
        ),
        "states": ({"parts": _PARTS}, ("parts",)),
        "likert": (
            {
                "parts": rows({"id": plain, "label": words, "weight": exact}),
                "options": rows({"code": plain, "label": words, "value": exact}),
            },
            ("parts", "options"),
        ),
        "raters": (
            {
                "combine": OneOf(COMBINES),
                "least": exact,
                "most": exact,
                "step": exact,
                "needed": whole,
                "spread": exact,
            },
            ("most", "step", "combine"),
        ),
        "tier": (
            {
                "parts": _PARTS,
                "tiers": rows({"code": plain, "label": words, "factor": exact, "needs": Listed(plain)}),
            },
            ("parts", "tiers"),
        ),
        "overdue": ({"lines": _OVERDUE}, ("lines",)),
        "unscored": ({"wants": OneOf(WANTS, checklist_words.WANTS), "unit": words, "options": _CODES}, ("wants",)),
    }
)
EVERY_FIELD: Final = ("kind", *dict.fromkeys(key for forms, _ in RULE_FIELDS.values() for key in forms))


def rule(node: Node, desk: Desk) -> Json | None:
    """Read a rule: its kind alone where that is enough, or an object with the kind's own fields."""
    if isinstance(node, ScalarNode):
        kind = _kind(node, desk)
        if kind and RULE_FIELDS[kind][1]:
            desk.note(node, Problem("rule_bare", kind=kind, needed=", ".join(RULE_FIELDS[kind][1])))
            return None
        return {"kind": kind} if kind else None
    stated = named(node).get("kind")
    if stated is None:
        if fields_of(node, desk, EVERY_FIELD, SYNONYMS) is not None:
            desk.note(node, Problem("field_missing", field="kind"))
        return None
    kind = _kind(stated, desk)
    return None if kind is None else _of_kind(kind, node, desk)


def _kind(node: Node, desk: Desk) -> str | None:
    typed = scalar(node, desk)
    typed = typed if typed is None else checklist_words.KINDS.get(typed.strip(), typed)
    if typed is None or (typed in RULE_FIELDS and typed in RULES):
        return typed
    desk.unknown(node, "rule_unknown", typed, RULES)
    return None


def _of_kind(kind: str, node: Node, desk: Desk) -> Json | None:
    forms, needed = RULE_FIELDS[kind]
    return Fields({"kind": _kind, **forms}, needed, SYNONYMS)(node, desk)
