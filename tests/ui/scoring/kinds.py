# SPDX-License-Identifier: MPL-2.0
"""Pages on the sheet with every kind of rule, and on two sheets that share a point."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import Hall
from inspector.core.checklist import Checklist
from inspector.core.rounds import VisitId
from inspector.files.checklist_yaml import load_checklist
from tests.app.halls import header

EVERY = Path(__file__).resolve().parents[3] / "resources" / "samples" / "every-kind.yaml"
ONE = """
format: 1
id: {id}
version: "1"
title: {{zh: {title}, en: {title}}}
site_type: {{zh: 市场, en: Market}}
sections:
  - id: all
    title: {{zh: 全部, en: All}}
    points:
      - {{id: "1", title: {{zh: 地面, en: Ground}}, full: 2, rule: yes_no, shared: ground, faults: [积水]}}
      - {{id: "2", title: {{zh: 门, en: Door}}, full: 2, rule: yes_no, faults: [堵]}}
"""

LATER = """
format: 1
id: later
version: "1"
title: {zh: 分段, en: Sections}
site_type: {zh: 市场, en: Market}
sections:
  - id: first
    title: {zh: 先问, en: First}
    points: [{id: "1", title: {zh: 有厕所, en: Toilet}, full: 1, rule: yes_no, faults: [无]}]
  - id: then
    title: {zh: 厕所, en: Toilets}
    when: {point: "1", is: [met]}
    points: [{id: "2", title: {zh: 干净, en: Clean}, full: 1, rule: yes_no, faults: [脏]},
             {id: "3", title: {zh: 有纸, en: Paper}, full: 1, rule: yes_no, faults: [无]}]
"""


def made(source: str | bytes | Path) -> Checklist:
    """A checklist of YAML."""
    checklist, problems = load_checklist(source.encode() if isinstance(source, str) else source)
    assert checklist is not None, problems
    return checklist


def begun_with_every_kind(hall: Hall) -> VisitId:
    """A visit of the sheet with every kind of rule."""
    return hall.begin([made(EVERY)], header())


def begun_with_two(hall: Hall) -> VisitId:
    """A visit of two sheets that share their first point."""
    sheets = [made(ONE.format(id=name, title=title)) for name, title in (("first", "甲表"), ("second", "乙表"))]
    return hall.begin(sheets, header())
