# SPDX-License-Identifier: MPL-2.0
"""Canonical JSON (J): one value, one spelling in bytes, so that a digest names it for ever."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias, Union

from inspector.core.problems import KnownError, Problem

Json: TypeAlias = Union[str, int, bool, Sequence["Json"], Mapping[str, "Json"]]  # noqa: UP007 (names itself)
Record: TypeAlias = Mapping[str, Json]

DEPTH: Final = 64
LIMIT: Final = 2**53
_KEY = re.compile(r"[a-z0-9_]+")
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_ESCAPED = re.compile('["\\\\\n\t]')
_SPECIAL = re.compile(f"{_REFUSED.pattern}|{_ESCAPED.pattern}")
_OWN_ESCAPE = re.compile(r'\\["\\nt]')
_OTHER_NUMBER = re.compile("[.+NI]|e-|[0-9]{16}")
"""What no small whole number, true or false has in it."""
_OTHER_KEY = re.compile('"(?:[0-9]+|true|false)":')
"""What the library makes of keys that are no text."""
_NAMED = re.compile('"([^"]*)":')
_AS_SQUARE: Final = bytes.maketrans(b"{}", b"[]")
_NO_BRACKET: Final = bytes(set(range(256)) - set(b"[]{}"))
_SPELLER: Final = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), sort_keys=True)


def tidy(text: str) -> str:
    """Bring typed text over the border: CRLF and CR become LF; characters no file can carry raise `text_form`."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    bad = _REFUSED.search(plain)
    if bad:
        raise KnownError(Problem("text_form", found=f"U+{ord(bad[0]):04X}"))
    return plain


def mended(name: str) -> str:
    """Bring a name over the border that nobody typed, such as a file's: what no file can carry becomes U+FFFD."""
    return _REFUSED.sub("\ufffd", name)


def canonical(value: Json) -> bytes:
    """Write a value as J; raises KnownError `canonical_form` when J cannot hold it."""
    swift = _swiftly(value)
    if swift:
        return swift.encode()
    parts: list[str] = []
    _write(value, parts, 0)
    return "".join(parts).encode("utf-8")


def parse(data: bytes) -> Json:
    """Read J and nothing but J: bytes whose rewriting would differ raise KnownError `canonical_form`."""
    try:
        text = data.decode("utf-8")
        found, value = _at_once(text)
        if found:
            return value
        _guard_depth(text)
        slow: Json = json.loads(text, object_pairs_hook=_pairs, parse_float=_no_float, parse_constant=_no_float)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _fault(type(error).__name__) from error
    if canonical(slow) != data:
        raise _fault("spelling")
    return slow


def parse_record(data: bytes) -> Record:
    """Read J that must be an object."""
    value = parse(data)
    if not isinstance(value, Mapping):
        raise _fault("object")
    return value


def parse_rows(data: bytes, key: str) -> tuple[Json, tuple[str, ...]]:
    """Read J and give the spelling of every item of the array under a key, too; raises as `parse`.

    The items are spelled one by one and the rest about them: together they must be the text.
    """
    try:
        text = data.decode("utf-8")
        value: Json = _PARSER.decode(text) if _has_own_letters(text) else ""
    except (KnownError, ValueError):
        value = ""
    rows = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, dict) and isinstance(rows, list):
        spelled = tuple(map(respelled, rows))
        about = respelled({**value, key: ()}).replace(f'"{key}":[]', f'"{key}":[{",".join(spelled)}]', 1)
        if about == text:
            return value, spelled
    found = parse(data)
    items = found.get(key, ()) if isinstance(found, Mapping) else ()
    return found, tuple(map(respelled, items)) if isinstance(items, list) else ()


def respelled(value: Json) -> str:
    """Spell a value that was parsed from J once more, fast; never for a value made by hand, which nothing checks."""
    return _SPELLER.encode(value)


def digest(kind: str, data: bytes) -> str:
    r"""Name J bytes: SHA-256("inspector/<kind>/1\n" ‖ bytes) in lower-case hex."""
    return hashlib.sha256(f"inspector/{kind}/1\n".encode() + data).hexdigest()


def _swiftly(value: Json) -> str:
    """Spell a value the fast way; empty means nothing but that it must be written slowly, which says what is wrong."""
    try:
        text = respelled(value)
    except (TypeError, ValueError, RecursionError):
        return ""
    structure = "" if _OTHER_KEY.search(text) else _own_structure(text)
    return "" if not structure or _OTHER_NUMBER.search(structure) else text


def _at_once(text: str) -> tuple[bool, Json]:
    """Read J the fast way; not found means nothing but that it must be read slowly, which also says what is wrong."""
    if not _has_own_letters(text):
        return False, ""
    try:
        value: Json = _PARSER.decode(text)
    except (KnownError, ValueError):
        return False, ""
    return respelled(value) == text, value


def _has_own_letters(text: str) -> bool:
    return bool(_own_structure(text))


def _own_structure(text: str) -> str:
    """Give all that is no string; nothing where the library would spell back the same and J refuses; numbers aside.

    That is null, characters and escapes J does not have, keys of other letters, and depth. Once the escapes are blanks
    no quote stands within a string, so every second part between quotes is structure.
    """
    if "null" in text or not (text.isprintable() or _REFUSED.search(text) is None):
        return ""
    bare = _OWN_ESCAPE.sub(" ", text) if "\\" in text else text
    if "\\" in bare or not all(map(_is_key, set(_NAMED.findall(bare)))):
        return ""
    structure = "".join(bare.split('"')[::2])
    return structure if _is_flat(structure) else ""


def _is_flat(structure: str) -> bool:
    """Tell whether brackets nest no deeper than J may: each round takes away the innermost pairs of one level."""
    left = structure.encode().translate(_AS_SQUARE, _NO_BRACKET)
    for _ in range(DEPTH):
        if not left:
            return True
        left = left.replace(b"[]", b"")
    return not left


def _whole(digits: str) -> int:
    value = int(digits)
    if abs(value) >= LIMIT:
        raise _fault("integer")
    return value


def _write(value: Json, parts: list[str], depth: int) -> None:
    kind = type(value)  # told by type first: asking for Mapping and Sequence costs ten times as much
    if kind is str:
        parts.append(_quoted(value))  # type: ignore[arg-type]  # kind says it is text
    elif kind is dict:
        _write_object(value, parts, depth)  # type: ignore[arg-type]  # kind says it is an object
    elif kind is list or kind is tuple:
        _write_array(value, parts, depth)  # type: ignore[arg-type]  # kind says it is an array
    elif kind is bool:
        parts.append("true" if value else "false")
    elif kind is int:
        _write_whole(value, parts)  # type: ignore[arg-type]  # kind says it is a number
    else:
        _write_other(value, parts, depth)


def _write_other(value: Json, parts: list[str], depth: int) -> None:
    """Write values of types of their own, such as views of mappings."""
    if isinstance(value, str):
        parts.append(_quoted(value))
    elif isinstance(value, Mapping):
        _write_object(value, parts, depth)
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        _write_array(value, parts, depth)
    else:
        raise _fault(type(value).__name__)


def _write_whole(value: int, parts: list[str]) -> None:
    if abs(value) >= LIMIT:
        raise _fault("integer")
    parts.append(str(value))


def _write_object(value: Record, parts: list[str], depth: int) -> None:
    if depth >= DEPTH:
        raise _fault("depth")
    mark = "{"
    for key in sorted(value):
        if not _is_key(key):
            raise _fault("key")
        parts.append(f'{mark}"{key}":')
        _write(value[key], parts, depth + 1)
        mark = ","
    parts.append("}" if value else "{}")


def _write_array(value: Sequence[Json], parts: list[str], depth: int) -> None:
    if depth >= DEPTH:
        raise _fault("depth")
    parts.append("[")
    for place, item in enumerate(value):
        if place:
            parts.append(",")
        _write(item, parts, depth + 1)
    parts.append("]")


@lru_cache(4096)
def _is_key(key: str) -> bool:
    return _KEY.fullmatch(key) is not None


def _quoted(text: str) -> str:
    if not _SPECIAL.search(text):
        return f'"{text}"'
    if _REFUSED.search(text):
        raise _fault("character")
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES[match[0]]


def _pairs(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _fault("duplicate key")
    return value


def _no_float(text: str) -> Json:
    raise _fault(f"number {text[:20]}")


_PARSER: Final = json.JSONDecoder(parse_float=_no_float, parse_int=_whole, parse_constant=_no_float)


def _guard_depth(text: str) -> None:
    """Refuse deep nesting before the parser meets it, by counting brackets (those in strings only make it stricter)."""
    if text.count("[") + text.count("{") <= DEPTH:
        return
    depth = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text):
        mark = match[0]
        if mark in "[{":
            depth += 1
            if depth > DEPTH:
                raise _fault("depth")
        elif mark in "]}":
            depth -= 1


def _fault(reason: str) -> KnownError:
    return KnownError(Problem("canonical_form", reason=reason))
