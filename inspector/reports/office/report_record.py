# SPDX-License-Identifier: MPL-2.0
"""The canonical form of a report: every block by the names of its fields, read back with every type held."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, ClassVar, Final, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from inspector.core.canonical import Json
from inspector.core.exact import number, spell
from inspector.core.problems import KnownError, Problem

T = TypeVar("T")
KIND: Final = "is"
MOST: Final = 10**14
"""Whole numbers reach so far at most: moments are the greatest."""
_UNIONS: Final = (Union, UnionType)


class _Fielded(Protocol):
    """A dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def to_record(value: object) -> Json:
    """Give a value of blocks as J: numbers exact, nothing for None (in a list: empty text)."""
    if isinstance(value, str | bool | int):
        return value
    if isinstance(value, Fraction):
        return spell(value)
    if isinstance(value, tuple):
        return tuple("" if one is None else to_record(one) for one in value)
    if is_dataclass(value):
        held = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        return {KIND: _name(type(value))} | {key: to_record(one) for key, one in held.items() if one is not None}
    raise TypeError(type(value).__name__)


def from_record(value: Json, kind: type[T], said: tuple[str, int]) -> T:
    """Read a value of this kind back; `said` are the type and the format it must state.

    Raises KnownError `report_form` for whatever is not exactly such a value, `format_newer` for a newer one.
    """
    if not isinstance(value, Mapping) or value.get("type") != said[0] or set(value) != {"type", "format", said[0]}:
        raise _fault("type")
    stated = value["format"]
    if isinstance(stated, int) and stated > said[1]:
        raise KnownError(Problem("format_newer", found=stated, known=said[1]))
    found = _read(value[said[0]], kind)
    if stated != said[1] or not isinstance(found, kind):
        raise _fault("format")
    return found


def _read(value: Json, hint: object) -> object:
    origin = get_origin(hint)
    if origin in _UNIONS:
        return _one_of(value, get_args(hint))
    if origin is tuple:
        return _row(value, get_args(hint))
    if hint is Fraction and isinstance(value, str):
        return number(value)
    if isinstance(hint, type) and is_dataclass(hint):
        return _whole(value, hint)
    if hint in {str, int, bool} and type(value) is hint and (type(value) is not int or abs(value) < MOST):
        return value
    raise _fault(str(value)[:20])


def _one_of(value: Json, hints: Sequence[object]) -> object:
    """Read the kind of a union that the value names, or the only plain one it may be."""
    if value == "" and NoneType in hints:
        return None
    named: list[object]
    if isinstance(value, Mapping):
        named = [hint for hint in hints if isinstance(hint, type) and _name(hint) == value.get(KIND)]
    else:
        named = [hint for hint in hints if hint is not NoneType and not is_dataclass(hint)]
    if len(named) != 1:
        raise _fault(KIND)
    return _read(value, named[0])


def _row(value: Json, hints: Sequence[object]) -> tuple[object, ...]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise _fault("list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_read(one, hints[0]) for one in value)
    if len(hints) != len(value):
        raise _fault("length")
    return tuple(_read(one, hint) for one, hint in zip(value, hints, strict=True))


def _whole(value: Json, kind: type[_Fielded]) -> object:
    if not isinstance(value, Mapping) or value.get(KIND) != _name(kind):
        raise _fault(KIND)
    hints = _hints(kind)
    if not set(value) - {KIND} <= set(hints):
        raise _fault("field")
    lacking = [
        field
        for field in fields(kind)
        if field.init and field.name not in value and not _may_lack(field, hints[field.name])
    ]
    if lacking:
        raise _fault(lacking[0].name)
    held = {name: _read(value[name], hint) for name, hint in hints.items() if name in value}
    absent = {name: None for name, hint in hints.items() if name not in value and NoneType in get_args(hint)}
    return kind(**held, **absent)


def _may_lack(field: "Field[object]", hint: object) -> bool:
    return field.default is not MISSING or NoneType in get_args(hint)


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, object]:
    derived = {field.name for field in fields(kind) if not field.init}
    return {name: hint for name, hint in get_type_hints(kind).items() if name not in derived}


def _name(kind: type) -> str:
    return kind.__name__.lower()


def _fault(reason: str) -> KnownError:
    return KnownError(Problem("report_form", reason=reason))
