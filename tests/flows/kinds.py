# SPDX-License-Identifier: MPL-2.0
"""Two visits for papers: one of every kind of rule, and one of two sheets with rules over the whole in one walk."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from inspector.app.hall import Hall, open_hall
from inspector.app.sealing import seal_visit
from inspector.core.checklist import Checklist, PointId
from inspector.core.rounds import VisitId
from inspector.core.values import (
    Amount,
    Choice,
    Counts,
    Mark,
    Marks,
    Occurrence,
    Rating,
    Ratings,
    Said,
    Share,
    Value,
)
from inspector.files.checklist_yaml import load_checklist
from tests.app.halls import counting, header, ticking

EVERY = Path(__file__).resolve().parents[2] / "resources" / "samples" / "every-kind.yaml"

RULED = """
format: 1
id: ruled
version: "1"
title: {zh: 综合体系, en: Ruled system}
site_type: {zh: 市场, en: Market}
standing: local
most: 110
missing: full
parameters:
  - {id: gate, title: {zh: 保证项目下限, en: Gate of the guarantee}, value: 4.5, unit: {zh: 分, en: points}}
  - {id: share, title: {zh: 通过率, en: Share to pass}, value: 62.125, unit: {zh: "%", en: "%"}}
severities: [{id: major, title: {zh: 重要, en: Major}}, {id: minor, title: {zh: 一般, en: Minor}}]
indicators: [{id: clean, title: {zh: 环境整洁指标, en: Cleanliness}}]
grades: [{code: A, title: {zh: 优, en: good}, least: 80, stars: 5},
         {code: B, title: {zh: 差, en: poor}, least: 0, stars: 1}]
plan: [{site_type: {zh: 市场, en: Market}, stratum: {zh: 大城市, en: large city}, least: 8}]
policies: {visits: newest, types: [{id: 市场, weight: 60}, {id: 街道, weight: 40}]}
rules:
  - {id: guard, kind: gate, section: base, least: $gate, effect: cap, cap: 60}
  - {id: keys, kind: gate, points: ["1"], effect: fail}
  - {id: pass, kind: pass, title: {zh: 达标, en: Standard}, all: [
     {id: total, of: total, least: $share}, {id: base, of: base, least: 60},
     {id: each, each: base, least: 50}, {id: veto, no_veto: true}]}
  - {id: shares, kind: quotas, quotas: [{severity: major, least: 100}, {severity: minor, least: 80}]}
sections:
  - id: base
    title: {zh: 基本项, en: Base}
    worth: 60
    points:
      - {id: "1", title: {zh: 地面, en: Ground}, full: 2, rule: yes_no, shared: ground, severity: major, faults: [积水],
         indicator: clean, evidence: [{id: a, title: {zh: 全景, en: the whole}, when: always, least: 2}]}
      - {id: "2", title: {zh: 门, en: Door}, full: 3, rule: yes_no, severity: minor, methods: [onsite, survey],
         faults: [堵]}
  - id: kept
    title: {zh: 台账, en: Records}
    worth: 40
    cap: 3
    points: [{id: "3", title: {zh: 记录, en: Log}, full: 4, rule: yes_no, faults: [无]}]
  - id: empty
    title: {zh: 未测项, en: Nothing here}
    points: [{id: "4", title: {zh: 泳池, en: Pool}, full: 5, rule: yes_no, may_skip: true, faults: [脏]}]
  - id: more
    title: {zh: 加分项, en: Bonus}
    bonus: true
    points: [{id: "5", title: {zh: 经验推广, en: Shared lessons}, full: 16, rule: {kind: free, step: 1}}]
  - id: toilets
    title: {zh: 公厕, en: Toilets}
    when: {any: [{point: "2", is: [met]}, {point: "5", least: 9}]}
    points:
      - {id: "6", title: {zh: 公厕整洁, en: Toilet clean}, full: 1, rule: yes_no, faults: [脏]}
      - {id: "7", title: {zh: 事故, en: Accident}, rule: {kind: veto, effect: cap, cap: 50, scope: whole}}
"""
BESIDE = """
format: 1
id: beside
version: "1"
title: {zh: 并行体系, en: Beside it}
site_type: {zh: 市场, en: Market}
sheet: deduction
sections:
  - id: all
    title: {zh: 全部, en: All}
    points:
      - {id: "11", title: {zh: 地面整洁, en: Clean ground}, full: 4, rule: yes_no, shared: ground, faults: [积水]}
      - {id: "12", title: {zh: 走访, en: Talk}, rule: {kind: unscored, wants: text}}
"""


def made(source: str | Path) -> Checklist:
    """A checklist of YAML."""
    checklist, problems = load_checklist(source.encode() if isinstance(source, str) else source)
    assert checklist is not None, problems
    return checklist


def marks(**chosen: str) -> Marks:
    """Marks by part."""
    return Marks(tuple(Mark(part, choice) for part, choice in chosen.items()))


def every_answer() -> Mapping[str, Value]:
    """An answer to every kind, no two alike; point 12 is marked in part, 19 not yet, and 27 is not asked after all."""
    ratings = Ratings(tuple(Rating(str(n), Fraction(score)) for n, score in enumerate((86, 92, 79), 1)))
    return {
        "27": Choice("lost"),
        "1": Choice("lost"),
        "2": Choice("B"),
        "3": Choice("B"),
        "4": Amount(Fraction(7, 2)),
        "5": Counts((Occurrence("heap", 1, "北门"), Occurrence("butt", 6))),
        "6": Counts((Occurrence("core", 1), Occurrence("care", 1))),
        "7": Share(7, 9),
        "8": Share(4, 5),
        "9": Amount(Fraction(312, 10)),
        "10": Share(3, 40),
        "11": marks(a="met", b="met", c="lost", d="met", e="met"),
        "12": marks(a="met"),
        "13": Choice("b"),
        "14": Counts((Occurrence("light", 2), Occurrence("grave", 1))),
        "15": Choice("lost"),
        "16": Counts((Occurrence("ad", 2),)),
        "17": Counts((Occurrence("often.some", 2, "后厨"), Occurrence("rare.one", 1))),
        "18": marks(a="ok", b="fail", c="na", d="ok"),
        "19": marks(clean="4"),
        "20": ratings,
        "21": marks(a="met", b="met", c="lost"),
        "22": Counts((Occurrence("late.1", 1), Occurrence("late.3", 1))),
        "23": Said("负责人王敏认可所列问题"),
        "24": Amount(Fraction(58)),
        "25": Choice("taken"),
        "26": Choice("dry"),
    }


RULED_ANSWERS: Mapping[str, Value] = {
    "1": Choice("lost"),
    "2": Choice("met"),
    "3": Choice("met"),
    "5": Amount(Fraction(12)),
    "6": Choice("lost"),
    "7": Choice("lost"),
    "12": Said("摊主 Zhou Lin 反映下水不畅"),
}


def opened(folder: Path) -> Hall:
    """A hall in a folder."""
    return open_hall(folder / "workspace", folder / "home", clock=ticking(), new_id=counting())


def judged(hall: Hall, sheets: list[Checklist], answers: Mapping[str, Value]) -> VisitId:
    """A sealed visit of these sheets; each answer goes to the sheet that has its point."""
    visit = hall.begin(sheets, header())
    session = hall.enter(visit)
    for name, sheet in session.checklists.items():
        for point in sheet.points():
            if point.id in answers and session.leader((name, point.id)) == (name, point.id):
                session.judge((name, PointId(point.id)), answers[point.id])
    seal_visit(session)
    return visit
