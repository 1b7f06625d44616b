# SPDX-License-Identifier: MPL-2.0
"""Writes a checklist as YAML for people to read and change; loading it again gives the very same checklist."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.references import referred
from inspector.files.checklist_fields import CHECKLIST, POINT, SECTION
from inspector.files.checklist_order import in_order

WIDTH: Final = 116
# A word that can stand without quotes in any place: it begins with a letter and holds no mark YAML could mistake.
_PLAIN: Final = re.compile(
    r"[A-Za-z\u3400-\u9fff（《“‘][A-Za-z0-9_\-./\u3400-\u9fff（）《》“”‘’、。，；：！？〔〕$·%+=~ —…–]*", re.ASCII
)
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_REFERENCE: Final = re.compile(r"\$[a-z0-9_]+")
# Words that other readers of YAML take for true, false or nothing.
_TAKEN: Final = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n", "none"})
# Fields whose texts are numbers; everything else that looks like one is put in quotes.
_NUMBERS: Final = frozenset(
    {
        *("full", "value", "each", "cap", "need", "step", "least", "most", "factor", "points", "demerits", "weight"),
        *("worth", "spread", "rise", "periods", "total", "worst", "stars", "whole", "needed", "least_sites", "format"),
    }
)
_TALL: Final = frozenset({"sections", "points"})
_APART: Final = frozenset({"classes", "trades", "stops", "parameters", "grades", "rules", "policies", "sections"})


def write_checklist(checklist: Checklist) -> str:
    """Write a checklist as YAML: our order of fields, `$id` where a parameter stands, small things on one line.

    What it uses of a family is written out. Raises KnownError `number_form` for a number no decimal can say.
    """
    record = in_order(referred(checklist), CHECKLIST.forms, SECTION.forms, POINT)
    lines: list[str] = []
    for key, value in record.items():
        if key in _APART and (isinstance(value, list) or key == "policies"):
            lines.append("")
        lines += _field(key, value, 0)
    return "\n".join(lines) + "\n"


def _field(key: str, value: Json, depth: int) -> Iterator[str]:
    """Write `key: value`, on one line where it fits."""
    pad = "  " * depth
    flow = f"{pad}{key}: {_flow(key, value)}"
    if isinstance(value, str | int) or (key not in _TALL and len(flow) <= WIDTH and not _long(value)):
        yield flow
    elif isinstance(value, Mapping):
        yield f"{pad}{key}:"
        for name, part in value.items():
            yield from _field(name, part, depth + 1)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        yield f"{pad}{key}:"
        for item in value:
            yield from _item(key, item, depth + 1)


def _long(value: Json) -> bool:
    """Tell a list of several objects, which reads better with a line each."""
    return isinstance(value, Sequence) and not isinstance(value, str) and len(value) > 1 and isinstance(value[0], dict)


def _item(key: str, item: Json, depth: int) -> Iterator[str]:
    pad = "  " * depth
    flow = f"{pad}- {_flow(key, item)}"
    if not isinstance(item, Mapping) or (len(flow) <= WIDTH and key not in _TALL):
        yield flow
        return
    lines = [line for name, part in item.items() for line in _field(name, part, depth + 1)]
    yield f"{pad}- {lines[0].lstrip(' ')}"
    yield from lines[1:]


def _flow(key: str, value: Json) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_flow(name, part)}" for name, part in value.items()) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return scalar(value, number=key in _NUMBERS)
    return "[" + ", ".join(_flow("", part) for part in value) + "]"


def scalar(said: str, *, number: bool = False) -> str:
    """Write one text, in quotes unless every reader of YAML would take it for the same text without."""
    if number and (_NUMBER.fullmatch(said) or _REFERENCE.fullmatch(said)):
        return said
    if _PLAIN.fullmatch(said) and said.lower() not in _TAKEN and not said.endswith(" ") and " #" not in said:
        return said
    quoted = json.dumps(said, ensure_ascii=False)
    return re.sub("[\x7f-\xa0\u2028\u2029\ufeff]", _escaped, quoted)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
