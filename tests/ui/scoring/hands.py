# SPDX-License-Identifier: MPL-2.0
"""A scoring page on a small sheet that has every kind of answer, and hands to work it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.app.hall import Hall
from inspector.core.answers import Answer
from inspector.core.checklist import PointId
from inspector.core.rounds import VisitId
from inspector.files.checklist_yaml import load_checklist
from inspector.ui.desk import Desk
from inspector.ui.pages.scoring import ScoringPage
from tests.app.halls import header

SHEET = """
format: 1
id: every
version: "1"
title: {zh: 全套, en: Every kind}
site_type: {zh: 市场, en: Market}
classes: [{id: env, title: {zh: 环境, en: Environment}}, {id: srv, title: {zh: 服务, en: Service}}]
trades: [{id: city, title: {zh: 城管, en: City management}}]
stops: [{id: gate, title: {zh: 入口, en: Gate}}, {id: hall, title: {zh: 场内, en: Hall}}]
sections:
  - id: order
    title: {zh: 秩序, en: Order}
    points:
      - {id: "1", title: {zh: 地面无积水, en: No puddles}, full: 2, rule: yes_no, class: env, stop: hall,
         trades: [city], faults: [{zh: 有积水, en: Puddle}]}
      - {id: "2", title: {zh: 公厕, en: Toilet}, full: 4, class: srv, stop: gate, may_skip: true, faults: [臭],
         rule: {kind: levels, levels: [{code: A, label: {zh: 好, en: good}, factor: 1},
                                       {code: B, label: {zh: 中, en: fair}, factor: 0.5},
                                       {code: C, label: {zh: 差, en: poor}, factor: 0}]}}
      - {id: "3", title: {zh: 垃圾, en: Litter}, full: 6, class: env, stop: gate, faults: [脏],
         rule: {kind: deduct, lines: [{id: heap, label: {zh: 堆, en: heap}, each: 2},
                                      {id: butt, label: {zh: 烟蒂, en: butt}, each: 0.5, cap: 2}]}}
  - id: service
    title: {zh: 服务, en: Service}
    points:
      - {id: "4", title: {zh: 广告, en: Displays}, full: 3, class: srv, stop: hall, faults: [少],
         rule: {kind: shortfall, each: 1, needs: [{id: core, label: {zh: 核心, en: core}, need: 2}]}}
      - {id: "5", title: {zh: 礼貌, en: Manners}, full: 5, class: srv, stop: hall, faults: [差],
         rule: {kind: free, step: 0.5}}
      - {id: "6", title: {zh: 亮证, en: Licences}, full: 4, class: srv, stop: hall, faults: [无],
         rule: {kind: proportional}}
"""


def begun(hall: Hall) -> VisitId:
    """A visit of the sheet above."""
    checklist, problems = load_checklist(SHEET.encode())
    assert checklist is not None, problems
    return hall.begin([checklist], header())


def opened(desk: Desk, qtbot: QtBot, visit: VisitId) -> ScoringPage:
    """The page of a visit, shown and active."""
    page = ScoringPage(desk, desk.hall.enter(visit))
    page.resize(1180, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def put_away(page: ScoringPage) -> None:
    """Close a page as the window does."""
    page.leave()
    page.desk.tasks.finish()
    page.session.settle()
    page.hide()
    page.deleteLater()


def press(qtbot: QtBot, page: QWidget, *keys: str | Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        qtbot.keyClick(page.focusWidget() or page, key)


def say(qtbot: QtBot, page: QWidget, words: str) -> None:
    """Type words where the cursor is."""
    qtbot.keyClicks(page.focusWidget(), words)


def at(page: ScoringPage) -> str:
    """The number of the current point."""
    return str(page.course.current[1])


def answer(page: ScoringPage, point: str) -> Answer:
    """The answer of a point."""
    return page.session.answer((page.session.active, PointId(point)))


def go(page: ScoringPage, point: str) -> None:
    """Show a point."""
    page.show_point((page.session.active, PointId(point)))
    page.view.settle()
    page.setFocus()


def click(qtbot: QtBot, widget: QWidget, spot: QPoint | None = None) -> None:
    """Click with the left button."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())


def picture(colour: Qt.GlobalColor) -> QImage:
    """A small picture of one colour."""
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image
