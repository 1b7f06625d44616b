# SPDX-License-Identifier: MPL-2.0
"""A drill of two imaginary sites with scenes and a key, made ready to be taken in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from inspector.app.hall import Hall
from inspector.app.training.building import add_site, keep_scene_photo, new_draft, set_key, set_scene, with_drill
from inspector.app.training.drills import keep_drill, keep_key, keep_roster
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import NOWHERE, Drill
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice
from inspector.files.checklist_yaml import load_checklist

MET, LOST = Answer(Status.JUDGED, Choice("met")), Answer(Status.JUDGED, Choice("lost"))
SHEET = """
format: 1
id: drilled
version: "1"
title: {zh: 练习表, en: Drilled}
site_type: {zh: 市场, en: Market}
sections:
  - id: order
    title: {zh: 秩序, en: Order}
    points:
      - {id: "1", title: {zh: 地面无积水, en: No puddles}, full: 2, rule: yes_no,
         look_for: [{zh: 看排水口与摊位之间的地面, en: Look at the drains and between the stalls}],
         faults: [{zh: 有积水, en: A puddle}]}
      - {id: "2", title: {zh: 通道畅通, en: Ways are free}, full: 2, rule: yes_no, may_skip: true, faults: [堵]}
      - {id: "3", title: {zh: 垃圾入桶, en: Waste is in bins}, full: 6, faults: [脏],
         rule: {kind: deduct, lines: [{id: heap, label: {zh: 堆, en: heap}, each: 2}]}}
  - id: service
    title: {zh: 服务, en: Service}
    points:
      - {id: "4", title: {zh: 公平秤可用, en: The scale works}, full: 3, rule: yes_no, faults: [坏]}
      - {id: "5", title: {zh: 证照上墙, en: Licences hang}, full: 3, rule: yes_no, faults: [无]}
"""
WHO = (Trainee("07", "张伟", "一科"), Trainee("08", "张伟", "二科"))


def sheet() -> Checklist:
    """Four points to be met or not, and one that is counted."""
    checklist, problems = load_checklist(SHEET.encode())
    assert checklist is not None, problems
    return checklist


def photo(colour: Qt.GlobalColor = Qt.GlobalColor.darkCyan, words: str = "") -> bytes:
    """A picture of one colour, with words where they are wanted."""
    image = QImage(640, 420, QImage.Format.Format_RGB32)
    image.fill(colour)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(kept.data())


def kept_drill(hall: Hall, *, sites: int = 2, roster: bool = True, **settings: object) -> Drill:
    """Keep a drill whose key finds a fault at the first question of each site alone; `settings` change the drill."""
    checklist = sheet()
    hall.workspace.keep_checklist(checklist)
    title = text({"zh": "十一月练兵", "en": "November drill"})
    draft = new_draft("d1", title, Site("示例市场", "s1"), [checklist], "2026-11-16")
    for place in range(2, sites + 1):
        draft = add_site(draft, Site(f"示例街道{place}", f"s{place}"), [checklist])
    wet, whole = keep_scene_photo(hall, photo()), keep_scene_photo(hall, photo(Qt.GlobalColor.darkGreen))
    for site in draft.drill.sites:
        draft = set_scene(draft, (site.site.id, *NOWHERE), text({"zh": "清晨的市场", "en": "At dawn"}), (whole,))
        first = site.items()[0]
        draft = set_scene(draft, first, text({"zh": "排水口旁有一片水", "en": "Water by a drain"}), (wet, whole))
    draft = with_drill(draft, replace(draft.drill, **settings))  # type: ignore[arg-type] # the test names fields
    reason = text({"zh": "水已漫到通道", "en": "The water reaches the way"})
    trap = text({"zh": "地面刚拖过，看似正常", "en": "It was mopped and looks clean"})
    for site in draft.drill.sites:
        for place, item in enumerate(site.items()):
            answer = LOST if place == 0 else checked(checklist, item[2])
            draft = set_key(draft, KeyAnswer(item, answer, reason, (), trap), {item[1]: checklist})
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    if roster:
        keep_roster(hall, "d1", Roster(WHO))
    return draft.drill


def checked(checklist: Checklist, point: str) -> Answer:
    """The answer without a fault."""
    from inspector.ui.models.quick_answers import quicks

    asked = next(one for one in checklist.points() if one.id == point)
    form = asked.rule.form(asked.full)
    return Answer(Status.JUDGED, quicks(form, None, points=False)[0].value)
