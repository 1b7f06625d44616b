# SPDX-License-Identifier: MPL-2.0
"""The sites of a drill written by hand: their checklists, questions, scenes and the key of each question."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import NOWHERE, DrillSite, Scene
from inspector.core.problems import KnownError, Problem
from inspector.core.sites import Site
from inspector.core.text import NO_WORDS, Text, text
from inspector.files.answers_fields import answer_of
from inspector.files.drill_yaml_pictures import Pictures
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import fields_of, plain, scalar, words
from inspector.files.yaml_nodes import Node, ScalarNode, SequenceNode

Find: TypeAlias = Callable[[str, Path], Checklist]
"""Finds a checklist by what the file calls it and the folder it stands in; raises KnownError."""
Sheets: TypeAlias = Mapping[str, Checklist]

SITE: Final = ("id", "name", "type", "address", "checklists", "words", "photos", "questions")
QUESTION: Final = ("point", "checklist", "words", "photos", "answer", "reason", "accepted", "distractor")
SYNONYMS: Final[Mapping[str, str]] = {
    "编号": "id",
    "名称": "name",
    "类型": "type",
    "地址": "address",
    "测评表": "checklists",
    "checklist": "checklists",
    "情景": "words",
    "照片": "photos",
    "题目": "questions",
}
ASKED: Final[Mapping[str, str]] = {
    "条目": "point",
    "测评表": "checklist",
    "情景": "words",
    "照片": "photos",
    "标准答案": "answer",
    "理由": "reason",
    "也算对": "accepted",
    "干扰项": "distractor",
}


@dataclass(slots=True)
class SitesRead:
    """What was read of the sites: themselves, every key answer, and the checklists in the order they were named."""

    sites: tuple[DrillSite, ...] = ()
    answers: tuple[KeyAnswer, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    known: dict[str, Checklist] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a drill file is read on: its folder, the language of names, what finds checklists, its desk."""

    folder: Path
    language: str
    find: Find
    desk: Desk


def read_sites(node: Node, ground: Ground, pictures: Pictures) -> SitesRead:
    """Read every site; what is wrong is noted on the desk."""
    read = SitesRead()
    for one in _each(node, ground.desk):
        made = _SiteReader(ground, pictures, read).site(one, len(read.sites) + 1)
        if made is not None:
            read.sites = (*read.sites, made)
    read.checklists = tuple(read.known.values())
    return read


class _SiteReader:
    """Reads one site after the other at one desk."""

    def __init__(self, ground: Ground, pictures: Pictures, read: SitesRead) -> None:
        self._folder, self._language, self._find = ground.folder, ground.language, ground.find
        self._pictures, self._desk, self._read = pictures, ground.desk, read

    def site(self, node: Node, place: int) -> DrillSite | None:
        parts = fields_of(node, self._desk, SITE, SYNONYMS)
        if parts is None:
            return None
        for key in ("name", "checklists", "questions"):
            if key not in parts:
                self._desk.note(node, Problem("field_missing", field=key))
        name = _text(parts.get("name"), self._desk).said(self._language)
        said = {key: plain(parts[key], self._desk) or "" for key in ("id", "address") if key in parts}
        kind = _text(parts.get("type"), self._desk).said(self._language)
        site = Site(name, said.get("id", f"s{place}"), said.get("address", ""), type=kind)
        sheets = self._sheets(parts["checklists"]) if "checklists" in parts else {}
        whole = self._scene(parts, NOWHERE)
        scenes = [whole] if whole is not None else []
        asked: list[tuple[ChecklistDigest, PointId]] = []
        for one in _each(parts["questions"], self._desk) if "questions" in parts and sheets else ():
            self._question(one, site, sheets, asked, scenes)
        return DrillSite(site, tuple(sheet.digest() for sheet in sheets.values()), tuple(asked), tuple(scenes))

    def _sheets(self, node: Node) -> dict[str, Checklist]:
        found: dict[str, Checklist] = {}
        for one in (node,) if isinstance(node, ScalarNode) else _each(node, self._desk):
            named = (scalar(one, self._desk) or "").strip()
            try:
                sheet = self._read.known.get(named) or self._find(named, self._folder)
            except KnownError as error:
                facts = {key: fact for key, fact in error.problem.facts.items() if key not in {"file", "line"}}
                self._desk.note(one, Problem(error.problem.code, **facts))
                continue
            self._read.known[named] = found[sheet.id] = sheet
        return found

    def _question(
        self,
        node: Node,
        site: Site,
        sheets: Sheets,
        asked: list[tuple[ChecklistDigest, PointId]],
        scenes: list[Scene],
    ) -> None:
        parts = fields_of(node, self._desk, QUESTION, ASKED)
        if parts is None:
            return
        sheet = self._sheet(parts, node, sheets)
        point = None if sheet is None else self._point(parts, node, sheet)
        if sheet is None or point is None:
            return
        place = (sheet.digest(), point.id)
        if place in asked:
            self._desk.note(node, Problem("drill_asked_twice", point=point.id, site=site.id))
            return
        asked.append(place)
        self._desk.point = point.id
        scene = self._scene(parts, place)
        scenes += [scene] if scene is not None else []
        self._key(parts, (site.id, *place), point)
        self._desk.point = ""

    def _sheet(self, parts: Mapping[str, Node], node: Node, sheets: Sheets) -> Checklist | None:
        if "checklist" not in parts:
            if len(sheets) == 1:
                return next(iter(sheets.values()))
            self._desk.note(node, Problem("field_missing", field="checklist"))
            return None
        named = (scalar(parts["checklist"], self._desk) or "").strip()
        if named not in sheets:
            self._desk.unknown(parts["checklist"], "word_unknown", named, sheets)
        return sheets.get(named)

    def _point(self, parts: Mapping[str, Node], node: Node, sheet: Checklist) -> Point | None:
        if "point" not in parts:
            self._desk.note(node, Problem("field_missing", field="point"))
            return None
        named = (scalar(parts["point"], self._desk) or "").strip()
        points = sheet.by_id()
        if PointId(named) not in points:
            self._desk.unknown(parts["point"], "point_unknown", named, points)
        return points.get(PointId(named))

    def _scene(self, parts: Mapping[str, Node], place: tuple[ChecklistDigest, PointId]) -> Scene | None:
        said = _text(parts.get("words"), self._desk)
        photos = self._pictures.named(parts["photos"]) if "photos" in parts else ()
        return Scene(said, photos, *place) if said.words or photos else None

    def _key(self, parts: Mapping[str, Node], item: tuple[str, ChecklistDigest, PointId], point: Point) -> None:
        """Keep the key of a question that has one; reason, accepted and distractor without an answer are a fault."""
        reason, distractor = _text(parts.get("reason"), self._desk), _text(parts.get("distractor"), self._desk)
        others = (
            [self._answer(one, point) for one in _each(parts["accepted"], self._desk)] if "accepted" in parts else []
        )
        if "answer" not in parts:
            stray = next((parts[key] for key in ("reason", "accepted", "distractor") if key in parts), None)
            if stray is not None:
                self._desk.note(stray, Problem("field_missing", field="answer"))
            return
        answer = self._answer(parts["answer"], point)
        if answer is not None:
            accepted = tuple(one for one in others if one is not None)
            self._read.answers += (KeyAnswer(item, answer, reason, accepted, distractor),)

    def _answer(self, node: Node, point: Point) -> Answer | None:
        """Read an answer as an answers file has it; a status nobody can be held to is refused."""
        answer = answer_of(node, point, self._desk)
        if answer is not None and answer.status not in {
            Status.JUDGED,
            Status.NOT_APPLICABLE,
            Status.CANNOT_JUDGE,
        }:
            self._desk.note(node, Problem("key_status", point=point.id))
            return None
        return answer


def _each(node: Node, desk: Desk) -> Iterator[Node]:
    if isinstance(node, SequenceNode):
        yield from node.value if not desk.tired(len(node.value)) else ()
    else:
        desk.note(node, Problem("field_list"))


def _text(node: Node | None, desk: Desk) -> Text:
    value: Json | None = None if node is None else words(node, desk)
    said = {code: one for code, one in value.items() if isinstance(one, str)} if isinstance(value, Mapping) else {}
    return text(said) if said else NO_WORDS
