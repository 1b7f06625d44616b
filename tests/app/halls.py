# SPDX-License-Identifier: MPL-2.0
"""A hall in an empty place: a clock that ticks a second a look, ids that count, and a small checklist."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.session import Session
from inspector.app.tray_order import receive
from inspector.core.checklist import Checklist
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.rounds import Header, VisitId
from inspector.core.sites import Site, Unit
from inspector.core.tray import TrayPhoto
from inspector.files.checklist_yaml import load_checklist

SHEET = """
format: 1
id: small
version: "1"
title: {zh: 小表, en: Small sheet}
site_type: {zh: 市场, en: Market}
grades: [{code: A, title: {zh: 优, en: good}, least: 90}, {code: B, title: {zh: 差, en: poor}, least: 0}]
sections:
  - id: order
    title: {zh: 秩序, en: Order}
    points:
      - {id: "1", title: {zh: 地面无积水, en: No puddles}, full: 2, rule: yes_no, faults: [{zh: 有积水, en: Puddle}]}
      - {id: "2", title: {zh: 查证照, en: Licences}, full: 2, ways: [records], rule: yes_no, may_skip: true,
         faults: [{zh: 无证, en: None}]}
      - {id: "3", title: {zh: 垃圾, en: Litter}, full: 6,
         rule: {kind: deduct, lines: [{id: heap, label: {zh: 堆, en: heap}, each: 2}]}}
"""


def ticking(start: int = 1_763_260_000_000) -> Callable[[], Moment]:
    """A clock that goes on by one second at every look; China's offset."""
    turns = count(start, 1000)

    def now() -> Moment:
        return Moment(next(turns), 480)

    return now


def counting() -> Callable[[], str]:
    """Ids that count: 32 digits."""
    turns = count(1)

    def new_id() -> str:
        return f"{next(turns):032x}"

    return new_id


def sheet() -> Checklist:
    """The small checklist."""
    checklist, problems = load_checklist(SHEET.encode())
    assert checklist is not None, problems
    return checklist


def header(kind: str = "open") -> Header:
    """The head of a visit with two inspectors."""
    site = Site("城东农贸市场", "S-1", "城东路 1 号", (Unit("城东街道"), Unit("市场监管局", "trade")))
    return Header(
        site, kind, "十一月模拟测评", "2026-11", "creation_office", ("王敏", "Zhou Lin"), "2026-11-16", "创建办"
    )


def begun(hall: Hall, kind: str = "open") -> VisitId:
    """A visit of the small checklist."""
    return hall.begin([sheet()], header(kind))


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in an empty workspace and an empty home."""
    opened = open_hall(tmp_path / "workspace", tmp_path / "home", clock=ticking(), new_id=counting())
    yield opened
    opened.close()


def let_wait(hall: Hall, session: Session, data: bytes, name: str = "") -> Photo:
    """Let a photo come into the tray of a visit."""
    photo = hall.workspace.photos.add(data)
    receive(session, [TrayPhoto(photo.sha256, name)])
    return photo
