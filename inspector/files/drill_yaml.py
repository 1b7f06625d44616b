# SPDX-License-Identifier: MPL-2.0
"""Loads a drill written by hand: a folder with drill.yaml and its pictures; every fault by file and line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import AnswerKey, answer_key
from inspector.core.drills.drill import COUNTS, ORDERS, REVEALS, Drill
from inspector.core.drills.drill_checks import guard_form
from inspector.core.drills.pass_rule import BOUNDS, DEFAULT_RULE, MEASURES, RULES, SCALES, PassRule, read_pass_rule
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, text
from inspector.files.drill_yaml_pictures import Pictures
from inspector.files.drill_yaml_sites import Find, Ground, SitesRead, read_sites
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_files import compose_file
from inspector.files.yaml_forms import Fields, Form, Listed, OneOf, exact, fields_of, flag, plain, whole, words
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode

FILE: Final = "drill.yaml"
FORMAT: Final = 1

SYNONYMS: Final[Mapping[str, str]] = {
    "标题": "title",
    "说明": "note",
    "日期": "day",
    "培训员": "trainer",
    "单位": "office",
    "时限": "minutes",
    "休息": "breaks",
    "顺序": "order",
    "种子": "seed",
    "公布答案": "reveal",
    "计入": "counts",
    "合格规则": "rule",
    "点位": "sites",
}
_SIMPLE: Final[Mapping[str, Form]] = {
    "format": whole,
    "id": plain,
    "title": words,
    "note": words,
    "day": plain,
    "trainer": plain,
    "office": plain,
    "minutes": whole,
    "breaks": flag,
    "order": OneOf(ORDERS, {"固定": "fixed", "打乱": "shuffled"}),
    "seed": plain,
    "reveal": OneOf(REVEALS, {"逐题": "each", "结束": "end", "不公布": "never"}),
    "counts": OneOf(COUNTS, {"首次": "first", "末次": "last", "最好": "best"}),
}
_TEST: Final = Fields(
    {"measure": OneOf(MEASURES), "bound": OneOf(BOUNDS), "value": exact}, ("measure", "bound", "value"), {}
)
_RULE: Final = Fields(
    {
        "id": plain,
        "title": words,
        "tests": Listed(_TEST),
        "scale": OneOf(SCALES),
        "sites": whole,
        "points": whole,
    },
    ("title", "tests"),
    {},
)


@dataclass(frozen=True, slots=True)
class WrittenDrill:
    """A drill as its folder tells it: drill, key, its pictures by SHA-256 of what is shown, its checklists."""

    drill: Drill
    key: AnswerKey
    photos: Mapping[str, bytes]
    checklists: tuple[Checklist, ...]


Loaded: TypeAlias = tuple[WrittenDrill | None, tuple[Problem, ...]]


def load_drill(folder: Path, drill: str, language: str, find: Find) -> Loaded:
    """Load a drill folder; `drill` is the id where the file names none, names of sites are taken in `language`.

    None and every problem when anything is wrong; nothing in the folder can raise.
    """
    root, faults = compose_file(folder / FILE, FILE)
    if root is None:
        return None, faults
    desk = Desk(FILE, {})
    made = _written(root, drill, Ground(folder, language, find, desk))
    problems = desk.every_problem()
    return (None if problems else made), problems


def _written(node: Node, drill: str, ground: Ground) -> WrittenDrill | None:
    desk = ground.desk
    parts = fields_of(node, desk, (*_SIMPLE, "rule", "sites"), SYNONYMS)
    if parts is None:
        return None
    for key in ("format", "title", "sites"):
        if key not in parts:
            desk.note(node, Problem("field_missing", field=key))
    said = {key: form(parts[key], desk) for key, form in _SIMPLE.items() if key in parts}
    if isinstance(found := said.get("format"), int) and found > FORMAT:
        desk.note(parts["format"], Problem("drill_newer", found=found, known=FORMAT))
    pictures = Pictures(ground.folder, desk)
    sites = read_sites(parts["sites"], ground, pictures) if "sites" in parts else SitesRead()
    rule = _rule(parts["rule"], desk) if "rule" in parts else DEFAULT_RULE
    if desk.problems:
        return None
    made = _settled(said, drill, sites, rule)
    try:
        guard_form(made)
    except KnownError as error:
        desk.note(node, error.problem)
        return None
    return WrittenDrill(made, answer_key(made.id, sites.answers), pictures.kept, sites.checklists)


def _settled(said: Mapping[str, Json | None], drill: str, sites: SitesRead, rule: PassRule) -> Drill:
    reading = Reading({key: value for key, value in said.items() if value is not None})
    plain_one = Drill(reading.text("id", "") or drill, _words(said.get("title")), sites.sites, rule=rule)
    return replace(
        plain_one,
        note=_words(said.get("note")),
        day=reading.text("day", ""),
        trainer=reading.text("trainer", ""),
        office=reading.text("office", ""),
        minutes=reading.whole("minutes", 0),
        breaks=reading.flag("breaks") if reading.has("breaks") else plain_one.breaks,
        order=reading.text("order", plain_one.order),
        seed=reading.text("seed", ""),
        reveal=reading.text("reveal", plain_one.reveal),
        counts=reading.text("counts", plain_one.counts),
    )


def _words(value: Json | None) -> Text:
    said = {code: one for code, one in value.items() if isinstance(one, str)} if isinstance(value, Mapping) else {}
    return text(said) if said else NO_WORDS


def _rule(node: Node, desk: Desk) -> PassRule:
    """Read the pass rule: the name of one the program knows, or a whole one; shares as decimals (0.9)."""
    if isinstance(node, ScalarNode):
        known = {rule.id: rule for rule in RULES}
        if node.value in known:
            return known[node.value]
        desk.unknown(node, "word_unknown", str(node.value), known)
        return DEFAULT_RULE
    found = _RULE(node, desk)
    if desk.problems or not isinstance(found, Mapping) or not isinstance(node, MappingNode):
        return DEFAULT_RULE
    try:
        return read_pass_rule(Reading({"id": "own", "scale": SCALES[0], **found}))
    except KnownError as error:
        desk.note(node, error.problem)
        return DEFAULT_RULE
