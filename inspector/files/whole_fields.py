# SPDX-License-Identifier: MPL-2.0
"""The fields of conditions, of rules over the whole checklist, and of the policies of a roll-up."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.conditions import DEEPEST, HOWS
from inspector.core.policies import MISSING, POOLING, RATERS, VISITS
from inspector.core.problems import Problem
from inspector.core.wholes import WHOLE_RULES
from inspector.files import checklist_words
from inspector.files.checklist_names import SYNONYMS, named
from inspector.files.rule_fields import EFFECTS, rows
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import Fields, Form, Listed, OneOf, exact, flag, plain, scalar, whole, words
from inspector.files.yaml_nodes import Node, ScalarNode


def condition(node: Node, desk: Desk) -> Json | None:
    """Read a condition: about one point, or `all`, `any` or `none` of several."""
    if sum(step in HOWS for step in desk.path) > DEEPEST:
        desk.note(node, Problem("condition_deep", most=DEEPEST))
        return None
    made = CONDITION(node, desk)
    if isinstance(made, dict) and not _whole_condition(made):
        desk.note(node, Problem("condition_form"))
        return None
    return made


def _whole_condition(made: Mapping[str, Json]) -> bool:
    """Tell whether it asks one thing: a point's words, a point's number, or a list of conditions."""
    asked = set(made)
    return asked in ({"point", "is"}, *({how} for how in HOWS)) or (
        "point" in asked and bool(asked & {"least", "most"}) and asked <= {"point", "least", "most"}
    )


def _one_or_several(node: Node, desk: Desk) -> Json | None:
    """Read a word or a list of words as a list."""
    if isinstance(node, ScalarNode):
        said = plain(node, desk)
        return None if said is None else [said]
    return Listed(plain)(node, desk)


def _conditions(node: Node, desk: Desk) -> Json | None:
    return Listed(condition)(node, desk)


CONDITION: Final = Fields(
    {"point": plain, "is": _one_or_several, "least": exact, "most": exact} | dict.fromkeys(HOWS, _conditions),
    (),
    SYNONYMS,
)

_GATE: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "section": plain,
        "least": exact,
        "points": Listed(plain),
        "effect": OneOf(EFFECTS, checklist_words.EFFECTS),
        "cap": exact,
    }
)
_PASS: Final = rows(
    {"id": plain, "of": plain, "each": plain, "point": plain, "no_veto": flag, "least": exact},
    "of",
    "each",
    "point",
    "no_veto",
    "least",
)
_TWO_KEY: Final = rows({"code": plain, "title": words, "total": exact, "worst": exact}, "total", "worst")
_DEMERITS: Final = rows({"code": plain, "title": words, "most": exact}, "most")
_TIERS: Final = rows({"code": plain, "title": words, "stars": whole, "needs": Listed(plain)}, "stars")

# Of each kind: its fields in the order they are written, and which are needed.
WHOLE_FIELDS: Final[Mapping[str, tuple[Mapping[str, Form], Collection[str]]]] = MappingProxyType(
    {
        "gate": (_GATE, ("effect",)),
        "pass": ({"all": _PASS}, ("all",)),
        "quotas": ({"quotas": rows({"severity": plain, "least": exact})}, ("quotas",)),
        "two_key": (
            {"measure": OneOf(("percent", "demerits")), "parts": Listed(plain), "bands": _TWO_KEY},
            ("measure", "parts", "bands"),
        ),
        "demerit_grade": ({"bands": _DEMERITS}, ("bands",)),
        "tiers": ({"tiers": _TIERS}, ("tiers",)),
    }
)


def whole_rule(node: Node, desk: Desk) -> Json | None:
    """Read a rule over the whole: its id, kind and the kind's own fields."""
    stated = named(node).get("kind")
    if stated is None:
        Fields({"id": plain, "kind": scalar}, ("id", "kind"), SYNONYMS)(node, desk)
        return None
    kind = scalar(stated, desk)
    if kind is None:
        return None
    if kind not in WHOLE_FIELDS or kind not in WHOLE_RULES:
        desk.unknown(stated, "rule_unknown", kind, WHOLE_RULES)
        return None
    forms, needed = WHOLE_FIELDS[kind]
    return Fields({"id": plain, "kind": scalar, "title": words, **forms}, ("id", *needed), SYNONYMS)(node, desk)


_WEIGHTS: Final = rows({"id": plain, "weight": exact})
POLICIES: Final = Fields(
    {
        "visits": OneOf(VISITS),
        "raters": OneOf(RATERS),
        "missing": OneOf(MISSING, checklist_words.MISSING),
        "sites": OneOf(POOLING),
        "units": OneOf(POOLING),
        "least_sites": whole,
        "types": _WEIGHTS,
        "methods": _WEIGHTS,
        "periods": _WEIGHTS,
    },
    (),
    {**SYNONYMS, "title": "id"},
)
