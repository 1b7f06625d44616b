# SPDX-License-Identifier: MPL-2.0
"""The forms a value in a file can have; each reads a node to canonical JSON, or notes what is wrong and gives None."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.canonical import LIMIT, Json
from inspector.core.exact import decimal, spell
from inspector.core.problems import KnownError, Problem
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

Form: TypeAlias = Callable[[Node, Desk], Json | None]

LANGUAGE_NAMES: Final = {"zh_cn": "zh", "zh_hans": "zh", "cn": "zh", "chinese": "zh", "中文": "zh", "english": "en"}


def scalar(node: Node, desk: Desk) -> str | None:
    """Read the text of a plain value as it was typed."""
    if isinstance(node, ScalarNode):
        return str(node.value)
    desk.note(node, Problem("field_text"))
    return None


def plain(node: Node, desk: Desk) -> str | None:
    """Read a text in one language, such as an id."""
    typed = scalar(node, desk)
    return None if typed is None else desk.said(node, typed)


def words(node: Node, desk: Desk) -> Json | None:
    """Read words: a plain text is Chinese; else one text a language."""
    if isinstance(node, ScalarNode):
        said = _in_language("zh", node, desk)
        return None if said is None else {"zh": said}
    if not isinstance(node, MappingNode):
        desk.note(node, Problem("field_words"))
        return None
    if not node.value:
        desk.note(node, Problem("field_empty"))
        return None
    found: dict[str, Json] = {}
    for key, value in node.value:
        code = _language(key, desk)
        said = _in_language(code, value, desk)
        if code in found:
            desk.twice(key, code, key)
        elif code and said is not None:
            found[code] = said
    return found or None


def _in_language(code: str, node: Node, desk: Desk) -> str | None:
    desk.path.append(code)
    said = plain(node, desk)
    desk.path.pop()
    return said


def exact(node: Node, desk: Desk) -> str | None:
    """Read an exact decimal, or `$id` for a parameter's value."""
    value = _number(node, desk)
    return None if value is None else spell(value)


def whole(node: Node, desk: Desk) -> int | None:
    """Read a whole number, or `$id` for a parameter's value."""
    value = _number(node, desk)
    if value is None:
        return None
    if value.denominator != 1 or abs(value) >= LIMIT:
        desk.note(node, Problem("field_whole", found=spell(value)[:40]))
        return None
    return int(value)


def flag(node: Node, desk: Desk) -> bool | None:
    """Read true or false."""
    typed = scalar(node, desk)
    if typed is None or typed in {"true", "false"}:
        return None if typed is None else typed == "true"
    desk.note(node, Problem("field_flag", found=typed[:40]))
    return None


@dataclass(frozen=True, slots=True)
class OneOf:
    """The form of one of a few codes; `words` are what people write for them."""

    known: Collection[str]
    words: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, node: Node, desk: Desk) -> Json | None:
        """Read the word; another one is noted with the nearest of the known."""
        typed = scalar(node, desk)
        if typed is None or typed in self.known:
            return typed
        if typed.strip() in self.words:
            return self.words[typed.strip()]
        desk.unknown(node, "word_unknown", typed, self.known)
        return None


@dataclass(frozen=True, slots=True)
class Listed:
    """The form of a list, each entry in the form `of`."""

    of: Form

    def __call__(self, node: Node, desk: Desk) -> Json | None:
        """Read the entries; those that cannot be read are noted and left out."""
        if not isinstance(node, SequenceNode):
            desk.note(node, Problem("field_list"))
            return None
        if desk.tired(len(node.value)):
            return None
        found: list[Json] = []
        for item in node.value:
            desk.path.append(str(len(found)))
            made = self.of(item, desk)
            desk.path.pop()
            if made is not None:
                found.append(made)
        return found


@dataclass(frozen=True, slots=True)
class Fields:
    """The form of an object with these fields, some of them needed; synonyms are forgiven, near misses named.

    `ends` looks once more at what was read, and may note problems or change it.
    """

    forms: Mapping[str, Form]
    needed: Collection[str]
    synonyms: Mapping[str, str]
    ends: Callable[[Node, dict[str, Json], Desk], None] | None = None

    def __call__(self, node: Node, desk: Desk) -> Json | None:
        """Read the fields in the order they stand in."""
        pairs = fields_of(node, desk, self.forms, self.synonyms)
        if pairs is None:
            return None
        found: dict[str, Json] = {}
        for key, value in pairs.items():
            desk.path.append(key)
            made = self.forms[key](value, desk)
            desk.path.pop()
            if made is not None:
                found[key] = made
        for key in self.needed:
            if key not in pairs:
                desk.note(node, Problem("field_missing", field=key))
        if self.ends is not None:
            self.ends(node, found, desk)
        return found


def fields_of(node: Node, desk: Desk, known: Collection[str], synonyms: Mapping[str, str]) -> dict[str, Node] | None:
    """Give an object's fields by their own names; unknown and repeated ones are noted."""
    if not isinstance(node, MappingNode):
        desk.note(node, Problem("field_object", known=", ".join(known)))
        return None
    if desk.tired(len(node.value)):
        return None
    found: dict[str, Node] = {}
    for key, value in node.value:
        typed = scalar(key, desk)
        if typed is None:
            continue
        name = typed if typed in known else forgiven(typed, synonyms)
        if name not in known:
            desk.unknown(key, "field_unknown", typed, known)
        elif name in found:
            desk.twice(key, typed, found[name])
        else:
            found[name] = value
    return found


def forgiven(typed: str, synonyms: Mapping[str, str]) -> str:
    """Give the name of a field that a customary other name stands for; its own name when it is none."""
    name = typed.strip().lower().replace("-", "_").replace(" ", "_")
    return synonyms.get(name, name)


def _language(node: Node, desk: Desk) -> str:
    typed = scalar(node, desk)
    if typed is None:
        return ""
    code = typed.strip().lower().replace("-", "_")
    code = LANGUAGE_NAMES.get(code, code)
    if 2 <= len(code) <= 11 and code.isascii() and code.replace("_", "").isalnum():
        return code
    desk.note(node, Problem("language_unknown", found=typed[:40]))
    return ""


def _number(node: Node, desk: Desk) -> Fraction | None:
    typed = scalar(node, desk)
    if typed is None:
        return None
    if typed.startswith("$"):
        return desk.parameter(node, typed[1:])
    try:
        value = decimal(typed)
    except KnownError as error:
        desk.note(node, error.problem)
        return None
    if typed.startswith("-") and value == 0:
        desk.note(node, Problem("number_form", found=typed[:40]))
        return None
    return value
