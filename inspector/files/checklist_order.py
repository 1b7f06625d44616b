# SPDX-License-Identifier: MPL-2.0
"""A checklist's record in the order people write it in: the order of the law, shapes and defaults left out."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from inspector.core.canonical import Json, Record

# What is left out because it says nothing: the default is the same.
_DEFAULTS: Final = {"ways": ("look",), "full": "0"}
_SHAPES: Final = frozenset({"type", "at"})
_HEADS: Final = ("id", "code", "kind", "title", "label", "point", "wants", "effect", "scope", "measure", "combine")


def in_order(
    record: Record, head: Collection[str], section: Collection[str], point: Collection[str]
) -> dict[str, Json]:
    """Order the fields of the head, of sections and of points as given, of everything else by habit."""
    made = _ordered(record, head)
    made["sections"] = [_section(each, section, point) for each in _objects(record.get("sections"))]
    return made


def _section(record: Record, section: Collection[str], point: Collection[str]) -> Json:
    made = _ordered(record, section)
    if "points" in made:
        made["points"] = [_ordered(each, point) for each in _objects(record["points"])]
    if "sections" in made:
        made["sections"] = [_section(each, section, point) for each in _objects(record["sections"])]
    return made


def _ordered(record: Record, order: Collection[str]) -> dict[str, Json]:
    keys = [key for key in order if key in record] + [key for key in record if key not in order]
    kept = (key for key in keys if key not in _SHAPES and not _silent(key, record[key]))
    return {key: _habitual(record[key], key) for key in kept}


def _silent(key: str, value: Json) -> bool:
    default = _DEFAULTS.get(key)
    return value == default or (isinstance(value, list) and isinstance(default, tuple) and tuple(value) == default)


def _habitual(value: Json, key: str = "") -> Json:
    """Order what stands inside a field: names first, then the rest as it comes; languages with Chinese first."""
    if isinstance(value, Mapping):
        keys = [name for name in (*_HEADS, "zh", "en") if name in value]
        keys += [name for name in value if name not in keys and name not in _SHAPES]
        if key == "rule" and keys == ["kind"]:
            return value["kind"]
        return {name: _habitual(value[name], name) for name in keys}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_habitual(part) for part in value]
    return value


def _objects(value: Json | None) -> list[Record]:
    parts = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
    return [part for part in parts if isinstance(part, Mapping)]
