# SPDX-License-Identifier: MPL-2.0
"""Writes the JSON Schema of checklist files from the loader's own law; editors complete and check by it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from inspector.files import checklist_fields, rule_fields, whole_fields, yaml_forms
from inspector.files.yaml_forms import Fields, Form, Listed, OneOf

PATH = Path(__file__).resolve().parent.parent / "resources" / "checklist.schema.json"
Schema = dict[str, Any]

ZERO_TO_ONE = r"^(0(\.[0-9]{1,12})?|1(\.0{1,12})?|\$.+)$"
PERCENT = r"^((100(\.0{1,12})?|[1-9]?[0-9](\.[0-9]{1,12})?)|\$.+)$"
POSITIVE = r"^((0|[1-9][0-9]{0,6})(\.[0-9]{1,12})?|\$.+)$"
NUMBER = r"^(-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,12})?|\$.+)$"
WHOLE = r"^(0|[1-9][0-9]{0,15}|\$.+)$"
LANGUAGE = "^[a-zA-Z]{2,3}([_-][a-zA-Z0-9]+)*$"

SHARED: Schema = {
    "said": {"type": "string", "pattern": r"\S"},
    "name": {"anyOf": [{"$ref": "#/$defs/said"}, {"type": "number"}, {"type": "boolean"}]},
    "words": {
        "anyOf": [
            {"$ref": "#/$defs/name"},
            {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": LANGUAGE},
                "additionalProperties": {"$ref": "#/$defs/name"},
            },
        ]
    },
    "number": {"anyOf": [{"type": "number"}, {"type": "string", "pattern": NUMBER}]},
    "positive": {
        "anyOf": [
            {"type": "number", "exclusiveMinimum": 0, "maximum": 1000000},
            {"type": "string", "pattern": POSITIVE},
        ]
    },
    "factor": {"anyOf": [{"type": "number", "minimum": 0, "maximum": 1}, {"type": "string", "pattern": ZERO_TO_ONE}]},
    "percent": {"anyOf": [{"type": "number", "minimum": 0, "maximum": 100}, {"type": "string", "pattern": PERCENT}]},
    "whole": {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": WHOLE}]},
    "count": {
        "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": r"^([1-9][0-9]{0,15}|\$.+)$"}]
    },
}
PLAIN: Mapping[Form, str] = {
    yaml_forms.plain: "name",
    yaml_forms.words: "words",
    yaml_forms.exact: "number",
    yaml_forms.whole: "whole",
}
NAMED: Mapping[str, str] = {"condition": "condition", "_point": "point", "_section": "section", "rule": "rule"}
RANGES = {"factor": "factor", "full": "positive", "each": "positive", "step": "positive", "weight": "positive"}
SAYS = {
    "id": "A name of its own, short and without white space.",
    "version": 'In quotes, such as "2026.1".',
    "sheet": "operation 操作表, deduction 扣分表",
    "source": "Where its numbers come from.",
    "stops": "The walk, in order.",
    "parameters": "Local numbers 〔〕: $id in a number, 〔$id〕 in a text.",
    "grades": "From the best to the worst.",
    "full": "Full points (M); left out where the rule scores nothing.",
    "ways": "look 看, ask 问, records 查, act 验",
    "common": "The shared clause it came from, such as 通-9.",
    "shared": "Points of two checklists with the same word and the same rule are asked once in one walk.",
    "when": "It is asked only while this holds.",
    "worth": "The rate of the section counts as this many points.",
    "bonus": "What is earned is added after the base.",
    "missing": "What stands in when nothing could be judged.",
    "may_skip": "“Not applicable” is offered.",
    "watch": "Minutes it is to be watched, 1 to 240.",
    "no_note": "A fail needs no note.",
    "no_photo": "A fail needs no photo.",
    "rules": "Rules over the whole: gates, conditions, quotas, bands.",
    "evidence": "Photos it must bring.",
}


def of(form: Form, key: str = "") -> Schema:
    """The schema of one form; `key` is the field it stands in."""
    if isinstance(form, OneOf):
        return {"enum": list(form.known)}
    if isinstance(form, Listed):
        return {"type": "array", "items": of(form.of)}
    if isinstance(form, Fields):
        return of_fields(form)
    if form is yaml_forms.flag:
        return {"type": "boolean"}
    if form in PLAIN:
        return {"$ref": f"#/$defs/{RANGES.get(key, PLAIN[form]) if PLAIN[form] == 'number' else PLAIN[form]}"}
    name = getattr(form, "__name__", "")
    if name in NAMED:
        return {"$ref": f"#/$defs/{NAMED[name]}"}
    special: dict[str, Schema] = {
        "whole_rule": {"$ref": "#/$defs/whole_rule"},
        "_conditions": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}},
        "_one_or_several": {"anyOf": [of(yaml_forms.plain), {"type": "array", "items": of(yaml_forms.plain)}]},
        "_kind": {"type": "string"},
        "scalar": {"type": "string"},
    }
    return special[name]


def of_fields(form: Fields) -> Schema:
    """The schema of an object."""
    made: Schema = {"type": "object"}
    if form.needed:
        made["required"] = list(form.needed)
    made["additionalProperties"] = False
    made["properties"] = {key: of(part, key) for key, part in form.forms.items()}
    if form.forms.keys() >= {"each", "zero"}:
        made["anyOf"] = [{"required": ["each"]}, {"required": ["zero"], "properties": {"zero": {"const": True}}}]
    if "stars" in form.forms and "least" in form.forms:
        made["properties"]["least"] = {"$ref": "#/$defs/percent"}
    if "need" in form.forms:
        made["properties"]["need"] = {"$ref": "#/$defs/count"}
    return made


def kinds(table: Mapping[str, Any], shape: Schema, needed: list[str]) -> list[Schema]:
    """One schema for each kind of rule."""
    found = []
    for kind, (forms, own) in table.items():
        properties = {"kind": {"const": kind}, **shape, **{key: of(form, key) for key, form in forms.items()}}
        for key, form in forms.items():
            if isinstance(form, Listed):
                properties[key]["minItems"] = 2 if (kind, key) == ("levels", "levels") else 1
        if (kind, "levels") == ("levels", "levels"):
            properties["levels"]["maxItems"] = 9
        required = [*needed, "kind", *own]
        found.append({"type": "object", "required": required, "additionalProperties": False, "properties": properties})
    return found


def point() -> Schema:
    """A point says its title and rule itself, or takes them from a clause."""
    unscored = {
        "rule": {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["veto", "unscored"]}}}
    }
    properties = {key: of(form, key) for key, form in checklist_fields.POINT.items()}
    properties["ways"]["minItems"] = 1
    properties["id"] = {"anyOf": [{"type": "string", "pattern": r"^\S{1,64}$"}, {"type": "number"}]}
    return {
        "type": "object",
        "required": ["id"],
        "anyOf": [
            {"required": ["title", "full", "rule"]},
            {"required": ["use"]},
            {"required": ["title", "rule"], "properties": unscored},
        ],
        "additionalProperties": False,
        "properties": {**properties, "use": {"description": "A clause of the family.", "$ref": "#/$defs/name"}},
    }


def head() -> Schema:
    """The checklist itself."""
    made = of_fields(checklist_fields.CHECKLIST)
    made["properties"] |= {
        "format": {"const": 1},
        "id": {"type": "string", "pattern": "^(?=.*[a-z0-9])[a-z0-9-]{1,64}$"},
        "uses": {
            "description": "A family of checklists in the folder families.",
            "type": "string",
            "pattern": "^[a-z0-9-]{1,64}$",
        },
    }
    made["properties"]["sections"]["minItems"] = 1
    return made


def described(value: Any) -> Any:  # noqa: ANN401 (a schema is JSON of any shape)
    """Put a word of explanation to fields that want one."""
    if isinstance(value, list):
        return [described(part) for part in value]
    if not isinstance(value, dict):
        return value
    made = {key: described(part) for key, part in value.items()}
    for key, part in made.get("properties", {}).items() if isinstance(made.get("properties"), dict) else ():
        if key in SAYS and isinstance(part, dict) and "description" not in part and "anyOf" not in made["properties"]:
            made["properties"][key] = {"description": SAYS[key], **part}
    return made


def schema() -> Schema:
    """The whole schema."""
    bare = [kind for kind, (_, needed) in rule_fields.RULE_FIELDS.items() if not needed]
    section = of_fields(checklist_fields.SECTION)
    section["properties"]["rules"] = {"type": "array", "items": {"type": "object", "required": ["id", "kind"]}}
    whole = {"id": of(yaml_forms.plain), "title": of(yaml_forms.words)}
    definitions = {
        "section": section,
        "point": point(),
        "condition": of_fields(whole_fields.CONDITION),
        "rule": {"anyOf": [{"enum": bare}, *kinds(rule_fields.RULE_FIELDS, {}, [])]},
        "whole_rule": {"anyOf": kinds(whole_fields.WHOLE_FIELDS, whole, ["id"])},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Inspector checklist, format 1",
        "description": "A YAML checklist as Inspector loads it. What this schema allows is the shape; "
        "references, sums and ranges are checked by the program.",
        **described(head()),
        "$defs": {**SHARED, **described(definitions)},
    }


def written() -> str:
    """The schema as it stands in the file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    PATH.write_text(written(), encoding="utf-8")
    sys.exit(0)
