# SPDX-License-Identifier: MPL-2.0
"""Local numbers (〔〕) set anew: the value of a parameter changed everywhere it stands in a checklist."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from inspector.core.canonical import LIMIT, Json
from inspector.core.checklist import Checklist, read_checklist
from inspector.core.checks import check_checklist, is_hint
from inspector.core.exact import spell
from inspector.core.near_miss import unknown
from inspector.core.problems import KnownError, Problem

_BRACKETED: Final = re.compile(r"〔[^〔〕]*〕")
# Numbers that J keeps as integers; a parameter that stands there must be whole.
_WHOLE: Final = frozenset({"need", "periods", "stars", "needed", "least_sites", "whole"})


def with_parameters(checklist: Checklist, values: Mapping[str, Fraction]) -> Checklist:
    """Give the checklist with other values of some parameters, in every number and text they stand in.

    Version and id stay; the caller names the variant. Raises KnownError `parameter_unknown` for an id there is not,
    `parameter_whole` where a whole number is needed, and the fault of the check that a value does not pass.
    """
    known = {parameter.id: parameter for parameter in checklist.parameters}
    for name in values:
        if name not in known:
            raise KnownError(unknown("parameter_unknown", name, known))
    record = _opened(checklist.record())
    for place, parameter in enumerate(checklist.parameters):
        if parameter.id in values:
            value = values[parameter.id]
            for pointer in (f"/parameters/{place}/value", *parameter.at):
                _put(record, pointer, value, parameter.id)
    return _sound(read_checklist(record))


def _sound(checklist: Checklist) -> Checklist:
    fault = next((problem for problem in check_checklist(checklist) if not is_hint(problem)), None)
    if fault is not None:
        raise KnownError(fault)
    return checklist


def _opened(value: Json) -> Json:
    """Copy a canonical value so that parts of it can be replaced."""
    if isinstance(value, Mapping):
        return {key: _opened(part) for key, part in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_opened(part) for part in value]
    return value


def _put(record: Json, pointer: str, value: Fraction, name: str) -> None:
    path, _, nth = pointer.partition("#")
    *way, last = path.strip("/").split("/")
    node = record
    for step in way:
        node = _below(node, step, pointer)
    old = _last(node, last)
    new: Json
    if nth:
        new = _filled(old, int(nth) if nth.isdecimal() else -1, value, pointer)
    elif isinstance(old, int) or (old is None and _is_whole(pointer, last)):
        new = _whole(value, name)
    else:
        new = spell(value)
    if isinstance(node, list):
        node[int(last)] = new
    elif isinstance(node, dict):
        node[last] = new


def _is_whole(pointer: str, last: str) -> bool:
    """Tell whether a number that J leaves out, because it is what is meant without it, is an integer there."""
    return last in _WHOLE or (last, *pointer.split("/")[-3:-2]) in {("cap", "lines"), ("least", "evidence")}


def _below(node: Json, step: str, pointer: str) -> Json:
    found = _last(node, step)
    if found is None:
        raise KnownError(Problem("record_field", path=pointer, reason="leads nowhere"))
    return found


def _last(node: Json, step: str) -> Json | None:
    if isinstance(node, Mapping):
        return node.get(step)
    if isinstance(node, Sequence) and not isinstance(node, str) and step.isdecimal() and int(step) < len(node):
        return node[int(step)]
    return None


def _whole(value: Fraction, name: str) -> int:
    if value.denominator != 1 or abs(value) >= LIMIT:
        raise KnownError(Problem("parameter_whole", parameter=name, found=spell(value)[:40]))
    return int(value)


def _filled(old: Json | None, nth: int, value: Fraction, pointer: str) -> str:
    """Put the value into the nth 〔…〕 of a text."""
    found = list(_BRACKETED.finditer(old)) if isinstance(old, str) else []
    if not isinstance(old, str) or not 0 <= nth < len(found):
        raise KnownError(Problem("record_field", path=pointer, reason="leads nowhere"))
    spot = found[nth]
    return f"{old[: spot.start()]}〔{spell(value)}〕{old[spot.end() :]}"
