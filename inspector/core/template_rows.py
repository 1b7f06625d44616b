# SPDX-License-Identifier: MPL-2.0
"""A checklist as the rows of its template: one text a cell, by the heading of its column."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.core import layouts_template as law
from inspector.core.canonical import Json, Record
from inspector.core.checklist import Checklist
from inspector.core.layouts_template import Column, SheetLaw
from inspector.core.references import referred

Cells: TypeAlias = Mapping[tuple[str, str], str]
"""The texts of a row by field and language; the language is empty where a column has none."""

_NEEDED: Final = ("format", "id", "version", "title", "site_type", "standing", "sheet")
_BETWEEN: Final = re.compile(r"[,，、;；\s\[{]")
_UNSEEN: Final = re.compile("[\u2028\u2029\ufeff]")


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet of the template: its law, the languages it speaks, and its rows."""

    law: SheetLaw
    languages: tuple[str, ...]
    rows: tuple[Cells, ...]


def grids(checklist: Checklist) -> tuple[Grid, ...]:
    """Lay a checklist out on the sheets of the template, parameters named (`$id`) where they stand."""
    record = referred(checklist)
    spoken = sorted(_languages(record) - set(law.LANGUAGES))
    languages = (*law.LANGUAGES, *spoken)
    sections: list[Cells] = []
    points: list[tuple[str, Record]] = []
    for section, parent in _sections(_objects(record, "sections"), ""):
        sections.append(cells_of(section, law.SECTIONS) | ({("parent", ""): parent} if parent else {}))
        points += [(str(section["id"]), point) for point in _objects(section, "points")]
    rows: dict[str, list[Cells]] = {
        "head": list(_head(record)),
        "weights": list(_weights(record)),
        "sections": sections,
        "points": [_point(section, point) for section, point in points],
        "parts": [row for _, point in points for row in _parts(point)],
        "rules": [row for rule in _objects(record, "rules") for row in _whole(rule)],
    }
    for each in law.LISTS:
        rows[each.key] = [cells_of(entry, each) for entry in _objects(record, each.key)]
    return tuple(Grid(each, languages, tuple(rows[each.key])) for each in law.SHEETS)


def blank_grids() -> tuple[Grid, ...]:
    """Lay out an empty template: nothing but the fields of the head that must be filled in."""
    stated = {"format": "1", "version": "1", "standing": "example", "sheet": "operation"}
    head = tuple(
        {("field", ""): field} | ({("value", ""): stated[field]} if field in stated else {}) for field in _NEEDED
    )
    return tuple(Grid(each, law.LANGUAGES, head if each is law.HEAD else ()) for each in law.SHEETS)


def cells_of(record: Record, sheet: SheetLaw) -> dict[tuple[str, str], str]:
    """Write the fields of an object that have a column in the sheet."""
    found: dict[tuple[str, str], str] = {}
    for column in sheet.columns:
        if column.key in record:
            found |= _cell(column, record[column.key])
    return found


def _cell(column: Column, value: Json) -> dict[tuple[str, str], str]:
    if column.kind == "words" and isinstance(value, Mapping):
        return {(column.key, language): str(said) for language, said in value.items()}
    if column.kind == "texts" and isinstance(value, Sequence) and not isinstance(value, str):
        return _texts(column.key, [text for text in value if isinstance(text, Mapping)])
    if column.kind == "names" and isinstance(value, Sequence) and not isinstance(value, str):
        return {(column.key, ""): _names([str(name) for name in value])}
    if isinstance(value, bool):
        return {(column.key, ""): "true"} if value else {}
    return {(column.key, ""): str(value) if isinstance(value, str | int) else tree(value)}


def _texts(key: str, texts: list[Record]) -> dict[tuple[str, str], str]:
    r"""Write texts a line each; a text's own line breaks become `\n`, a backslash two."""
    languages = dict.fromkeys(language for text in texts for language in text)
    return {
        (key, language): "\n".join(
            str(text.get(language, "")).replace("\\", "\\\\").replace("\n", "\\n") for text in texts
        )
        for language in languages
    }


def _names(names: list[str]) -> str:
    return tree(names) if any(not name or _BETWEEN.search(name) for name in names) else ", ".join(names)


def tree(value: Json) -> str:
    """Write any value on one line, as JSON, which is YAML too."""
    return _UNSEEN.sub(_escaped, json.dumps(value, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _head(record: Record) -> Iterator[Cells]:
    for field in law.HEAD_FIELDS:
        value = record.get(field)
        if isinstance(value, Mapping):
            yield {("field", ""): field} | {("words", language): str(said) for language, said in value.items()}
        elif isinstance(value, str | int):
            yield {("field", ""): field, ("value", ""): str(value)}
    policies = record.get("policies")
    for field in law.POLICY_FIELDS if isinstance(policies, Mapping) else ():
        if isinstance(policies, Mapping) and field in policies:
            yield {("field", ""): f"policies.{field}", ("value", ""): str(policies[field])}


def _weights(record: Record) -> Iterator[Cells]:
    policies = record.get("policies")
    for name in law.POLICY_LISTS if isinstance(policies, Mapping) else ():
        for weight in _objects(policies, name) if isinstance(policies, Mapping) else []:
            yield {("list", ""): name} | cells_of(weight, law.WEIGHTS)


def _sections(sections: list[Record], parent: str) -> Iterator[tuple[Record, str]]:
    for section in sections:
        yield section, parent
        yield from _sections(_objects(section, "sections"), str(section["id"]))


def _point(section: str, point: Record) -> Cells:
    rule = point.get("rule")
    kind = str(rule["kind"]) if isinstance(rule, Mapping) else ""
    plain = {key: value for key, value in point.items() if (key, value) != ("full", "0")}
    return {("section", ""): section, **cells_of({**plain, "rule": kind}, law.POINTS)}


def _parts(point: Record) -> Iterator[Cells]:
    rule = point.get("rule")
    if isinstance(rule, Mapping):
        yield from _listed(rule, law.PARTS, ("point", str(point["id"])), ("kind",))
    for evidence in _objects(point, law.EVIDENCE):
        yield {("point", ""): str(point["id"]), ("list", ""): law.EVIDENCE} | cells_of(evidence, law.PARTS)


def _whole(rule: Record) -> Iterator[Cells]:
    named = ("rule", str(rule["id"]))
    first = {("rule", ""): named[1], ("kind", ""): str(rule["kind"]), ("list", ""): law.ITSELF}
    yield first | cells_of({key: rule[key] for key in rule if key not in {"id", "kind"}}, law.WHOLES)
    yield from (row for row in _listed(rule, law.WHOLES, named, ("id", "kind")) if row[("list", "")] != law.ITSELF)


def _listed(rule: Record, sheet: SheetLaw, named: tuple[str, str], without: Sequence[str]) -> Iterator[Cells]:
    """Write a rule: what it says itself in one row, then a row for each entry of its lists."""
    own = {key: value for key, value in rule.items() if key not in without and not _is_list(value)}
    if own:
        yield {(named[0], ""): named[1], ("list", ""): law.ITSELF} | cells_of(own, sheet)
    for key, value in rule.items():
        for entry in _objects(rule, key) if _is_list(value) else []:
            yield {(named[0], ""): named[1], ("list", ""): key} | cells_of(entry, sheet)


def _is_list(value: Json) -> bool:
    """Tell a list of objects, which has a row for each, from everything that fits into one cell."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    return bool(value) and isinstance(value[0], Mapping)


def _objects(record: Record, key: str) -> list[Record]:
    value = record.get(key, ())
    return [part for part in value if isinstance(part, Mapping)] if isinstance(value, Sequence) else []


_WORDS: Final = frozenset(column.key for sheet in law.SHEETS for column in sheet.columns if column.by_language)


def _languages(value: Json, key: str = "") -> set[str]:
    """Find every language in which anything is said."""
    if isinstance(value, Mapping):
        if key in _WORDS | set(law.HEAD_WORDS) and all(isinstance(said, str) for said in value.values()):
            return {str(language) for language in value}
        return {one for name, part in value.items() for one in _languages(part, name)}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return {one for part in value for one in _languages(part, key)}
    return set()
