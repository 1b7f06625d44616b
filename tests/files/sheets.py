# SPDX-License-Identifier: MPL-2.0
"""A short checklist file of every rule kind, and the means to break one line of it."""

from __future__ import annotations

from inspector.core.problems import Problem
from inspector.files.checklist_yaml import load_checklist

SHEET = """\
format: 1
id: corner-shop
version: "1"
title: {zh: 便利店, en: Shop}
site_type: {zh: 商店, en: Shop}
classes: [{id: service, title: {zh: 服务, en: Service}}]
trades: [{id: market, title: {zh: 市场监管, en: Market}}]
stops: [{id: door, title: {zh: 门口, en: Door}}]
parameters: [{id: notices, title: {zh: 广告, en: Notices}, value: 2}]
grades: [{code: A, title: {zh: 优, en: Good}, least: 90}]
sections:
  - id: all
    title: {zh: 全部, en: All}
    points:
      - id: "1"
        title: {zh: 亮证, en: Licences}
        full: 2
        class: service
        trades: [market]
        ways: [look, records]
        stop: door
        faults: [{zh: 无证, en: none}]
        may_skip: true
        rule: yes_no
      - {id: "2", title: {zh: 整洁, en: Tidy}, full: 3, rule: {kind: levels, levels: [{code: A, label: {zh: 好, en: good}, factor: 1}, {code: B, label: {zh: 差, en: poor}, factor: 0.5}]}}
      - {id: "3", title: {zh: 态度, en: Courtesy}, full: 5, rule: {kind: free, step: 0.5}}
      - {id: "4", title: {zh: 垃圾, en: Litter}, full: 10, rule: {kind: deduct, lines: [{id: heap, label: {zh: 堆, en: heap}, each: 3}, {id: rat, label: {zh: 鼠, en: rat}, zero: true}]}}
      - {id: "5", title: {zh: 广告〔$notices〕处, en: 〔$notices〕 notices}, full: 4, rule: {kind: shortfall, each: 2, needs: [{id: notice, label: {zh: 广告, en: notice}, need: $notices}]}}
      - {id: "6", title: {zh: 标价, en: Prices}, full: 8, rule: {kind: proportional, need: 4}}
"""  # noqa: E501 (a flow line of a sheet is long in the field, too)


def broken(old: str, new: str) -> bytes:
    """The sheet with one spot changed, which must stand there exactly once."""
    assert SHEET.count(old) == 1
    return SHEET.replace(old, new).encode()


def problems(data: bytes) -> tuple[Problem, ...]:
    """What is wrong with a file that must not load."""
    checklist, found = load_checklist(data, name="shop.yaml")
    assert checklist is None
    return found


def codes(data: bytes) -> list[tuple[str, str]]:
    """The faults of a file: code and line."""
    return [(problem.code, problem.facts.get("line", "")) for problem in problems(data)]
