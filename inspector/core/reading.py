# SPDX-License-Identifier: MPL-2.0
"""Reads one JSON object field by field: every field has a type, every fault a path, and nothing is left over."""

from collections.abc import Callable, Collection, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from inspector.core.canonical import Json, Record
from inspector.core.exact import number
from inspector.core.problems import KnownError, Problem

T = TypeVar("T")


class Reading:
    """A JSON object being read; `close` refuses fields nobody asked for."""

    __slots__ = ("_fields", "_path", "_seen")

    def __init__(self, value: Json, path: str = "") -> None:
        """Begin reading; raises KnownError `record_field` when the value is no object."""
        if type(value) is not dict and not isinstance(value, Mapping):  # the second question costs ten times as much
            raise _fault(path or "/", "object")
        self._fields: Record = value
        self._path = path
        self._seen: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether the field is there."""
        return key in self._fields

    def text(self, key: str, default: str | None = None) -> str:
        """Read a string."""
        value = self._fields.get(key)
        if type(value) is str:  # most fields are; asking first spares the rest
            self._seen.add(key)
            return value
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.fault(key, "text")
        return value

    def whole(self, key: str, default: int | None = None) -> int:
        """Read an integer below 2⁵³."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault(key, "integer")
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Read true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.fault(key, "true/false")
        return value

    def amount(self, key: str) -> Fraction:
        """Read an exact number, spelled as text."""
        return number(self.text(key))

    def member(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """Read one of a few known words."""
        value = self.text(key, default)
        if value not in known:
            raise self.fault(key, value[:40])
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of strings; a missing field is an empty list."""
        values = self.items(key)
        if not all(isinstance(value, str) for value in values):
            raise self.fault(key, "text[]")
        return tuple(str(value) for value in values)

    def members(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Read a list of known words; a missing field is an empty list."""
        values = self.texts(key)
        for value in values:
            if value not in known:
                raise self.fault(key, value[:40])
        return values

    def items(self, key: str) -> Sequence[Json]:
        """Read a list; a missing field is an empty list."""
        value = self._take(key, ())
        if type(value) is list or type(value) is tuple:
            return value
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise self.fault(key, "array")
        return value

    def each(self, key: str, read: "Callable[[Reading], T]") -> tuple[T, ...]:
        """Read a list of objects, each with `read`; each is closed after reading."""
        out: list[T] = []
        for place, item in enumerate(self.items(key)):
            part = Reading(item, f"{self._path}/{key}/{place}")
            out.append(read(part))
            part.close()
        return tuple(out)

    def part(self, key: str, read: "Callable[[Reading], T]") -> T:
        """Read an object field with `read`, then close it."""
        part = Reading(self._take(key, None), f"{self._path}/{key}")
        value = read(part)
        part.close()
        return value

    def maybe(self, key: str, read: "Callable[[Reading], T]") -> T | None:
        """Read an object field that may be absent."""
        return self.part(key, read) if self.has(key) else None

    def record(self, key: str) -> Record:
        """Read an object as it stands."""
        value = self._take(key, None)
        if not isinstance(value, Mapping):
            raise self.fault(key, "object")
        return value

    def words(self) -> Mapping[str, str]:
        """Read the whole object as words by language."""
        return {key: self.text(key) for key in self._fields}

    def close(self) -> None:
        """Refuse what was not asked for: nothing is dropped silently."""
        for key in self._fields:
            if key not in self._seen:
                raise self.fault(key, "unknown field")

    def fault(self, key: str, reason: str) -> KnownError:
        """Make the error that names this field."""
        return _fault(f"{self._path}/{key}", reason)

    def _take(self, key: str, default: Json | None) -> Json:
        self._seen.add(key)
        if key in self._fields:
            return self._fields[key]
        if default is None:
            raise self.fault(key, "missing")
        return default


def _fault(path: str, reason: str) -> KnownError:
    return KnownError(Problem("record_field", path=path, reason=reason))
