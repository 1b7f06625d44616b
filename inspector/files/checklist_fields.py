# SPDX-License-Identifier: MPL-2.0
"""The fields a checklist file may hold, each with its form: the written law of the YAML checklist."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import SHEETS, STANDINGS
from inspector.core.entries import OCCASIONS
from inspector.core.points import METHODS, WAYS
from inspector.core.policies import MISSING
from inspector.core.problems import Problem
from inspector.core.rules import RULES
from inspector.files import checklist_words
from inspector.files.checklist_names import SYNONYMS, named, typed
from inspector.files.rule_fields import rows, rule
from inspector.files.whole_fields import POLICIES, condition, whole_rule
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import Fields, Form, Listed, OneOf, exact, flag, plain, whole, words
from inspector.files.yaml_nodes import Node

DEEPEST_SECTION: Final = 12

ENTRY: Final = rows({"id": plain, "title": words, "mark": words}, "mark")
PARAMETER: Final = rows({"id": plain, "title": words, "value": exact, "unit": words, "at": Listed(plain)}, "unit", "at")
BAND: Final = rows({"code": plain, "title": words, "least": exact, "stars": whole}, "stars")
PLAN: Final = rows({"site_type": words, "stratum": words, "least": whole})
EVIDENCE: Final = Listed(
    Fields(
        {"id": plain, "title": words, "when": OneOf(OCCASIONS, checklist_words.OCCASIONS), "least": whole},
        ("id", "title"),
        SYNONYMS,
    )
)

POINT: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "id": plain,
        "title": words,
        "full": exact,
        "class": plain,
        "severity": plain,
        "trades": Listed(plain),
        "ways": Listed(OneOf(WAYS, checklist_words.WAYS)),
        "methods": Listed(OneOf(METHODS, checklist_words.METHODS)),
        "watch": whole,
        "stop": plain,
        "indicator": plain,
        "common": plain,
        "shared": plain,
        "when": condition,
        "look_for": Listed(words),
        "faults": Listed(words),
        "exemptions": Listed(words),
        "evidence": EVIDENCE,
        "may_skip": flag,
        "no_note": flag,
        "no_photo": flag,
        "origin": plain,
        "rule": rule,
    }
)


def _point_ends(node: Node, made: dict[str, Json], desk: Desk) -> None:
    """Fill in what a point leaves out; full points may be left out only where the rule scores nothing."""
    made.setdefault("ways", ["look"])
    for key in [key for key, value in made.items() if value is False]:
        del made[key]
    for evidence in _objects(made.get("evidence")):
        evidence.setdefault("when", OCCASIONS[0])
    judged = made.get("rule")
    if "full" in made or not isinstance(judged, dict) or "full" in named(node):
        return
    if RULES[str(judged["kind"])].scored:
        desk.note(node, Problem("field_missing", field="full"))
    else:
        made["full"] = "0"


def _objects(value: Json | None) -> list[dict[str, Json]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


_POINT: Final = Fields(POINT, ("id", "title", "rule"), SYNONYMS, _point_ends)


def _point(node: Node, desk: Desk) -> Json | None:
    desk.point = typed(named(node).get("id"))[:60]
    made = _POINT(node, desk)
    desk.point = ""
    return made


def _section(node: Node, desk: Desk) -> Json | None:
    if desk.deeper(node, DEEPEST_SECTION):
        return None
    made = SECTION(node, desk)
    desk.depth -= 1
    return made


SECTION: Final = Fields(
    {
        "id": plain,
        "title": words,
        "worth": exact,
        "cap": exact,
        "bonus": flag,
        "missing": OneOf(MISSING, checklist_words.MISSING),
        "when": condition,
        "points": Listed(_point),
        "sections": Listed(_section),
    },
    ("id", "title"),
    SYNONYMS,
)
CHECKLIST: Final = Fields(
    {
        "type": OneOf(("checklist",)),
        "format": whole,
        "id": plain,
        "version": plain,
        "title": words,
        "site_type": words,
        "standing": OneOf(STANDINGS, checklist_words.STANDINGS),
        "sheet": OneOf(SHEETS, checklist_words.SHEETS),
        "source": words,
        "route": words,
        "missing": OneOf(MISSING, checklist_words.MISSING),
        "most": exact,
        "classes": ENTRY,
        "severities": ENTRY,
        "trades": ENTRY,
        "stops": ENTRY,
        "indicators": ENTRY,
        "parameters": PARAMETER,
        "grades": BAND,
        "plan": PLAN,
        "policies": POLICIES,
        "rules": Listed(whole_rule),
        "sections": Listed(_section),
    },
    ("format", "id", "version", "title", "site_type", "sections"),
    SYNONYMS,
)
