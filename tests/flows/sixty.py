# SPDX-License-Identifier: MPL-2.0
"""A site of sixty points in ten ways of judging, photos for it, and what must hold once it is handed in."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from inspector.app.hall import Hall
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.checklist import Checklist
from inspector.files.checklist_yaml import load_checklist

SITE = "Sixty Market"
PARTS = "[{id: a, label: {zh: 甲, en: first}%s}, {id: b, label: {zh: 乙, en: second}%s}]"
SCALE = (
    "[{code: A, label: {zh: 好, en: good}, factor: 1}, {code: B, label: {zh: 中, en: fair}, factor: 0.5},"
    " {code: C, label: {zh: 差, en: poor}, factor: 0}]"
)
SAMPLE = (
    "[{code: A, label: {zh: 好, en: sound}, least: 1, factor: 1},"
    " {code: C, label: {zh: 坏, en: broken}, least: 0, factor: 0}]"
)
RULES = (
    "yes_no, faults: [{zh: 有问题, en: Fault}]",
    f"{{kind: levels, levels: {SCALE}}}",
    "{kind: deduct, lines: [{id: heap, label: {zh: 堆, en: heap}, each: 1}]}",
    "{kind: shortfall, each: 1, needs: [{id: core, label: {zh: 核心, en: core}, need: 2}]}",
    "{kind: free, step: 0.5}",
    f"{{kind: sampled, whole: 5, levels: {SAMPLE}}}",
    f"{{kind: worst, parts: {PARTS % ('', '')}}}",
    f"{{kind: additive, parts: {PARTS % (', points: 1', ', points: 1')}}}",
    "{kind: faults, classes: [{id: light, label: {zh: 轻, en: light}, weight: 1}]}",
    "yes_no, may_skip: true, faults: [{zh: 有问题, en: Fault}]",
)
IN_PARTS = frozenset({6, 7})
"""Places among the rules whose points are marked part by part."""


def source() -> str:
    """The checklist as YAML: six sections, in each a point of every way of judging."""
    lines = [
        'format: 1\nid: sixty\nversion: "1"\ntitle: {zh: 六十项, en: Sixty points}',
        "site_type: {zh: 市场, en: Market}\nsections:",
    ]
    for section in range(6):
        lines.append(f"  - id: s{section}\n    title: {{zh: 第{section + 1}部分, en: Part {section + 1}}}\n    points:")
        for place, rule in enumerate(RULES):
            number = section * len(RULES) + place + 1
            lines.append(
                f'      - {{id: "{number}", title: {{zh: 第{number}项, en: Point {number}}}, full: 2, rule: {rule}}}'
            )
    return "\n".join(lines)


def sixty() -> Checklist:
    """The checklist itself."""
    checklist, problems = load_checklist(source().encode())
    assert checklist is not None, problems
    return checklist


def way(point: str) -> int:
    """The place of a point's rule among the rules."""
    return (int(point) - 1) % len(RULES)


def picture(number: int) -> bytes:
    """A small photo, different for each number."""
    out = io.BytesIO()
    Image.new("RGB", (160, 120), (20 + number * 40, 90, 60)).save(out, "JPEG")
    return out.getvalue()


def album(folder: Path, count: int) -> list[Path]:
    """Photos in a folder, by name in their order."""
    folder.mkdir()
    paths = [folder / f"IMG_{number}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(picture(number))
    return paths


def papers_proved(hall: Hall) -> list[str]:
    """The endings of the papers written, each of which is proved."""
    files = sorted((hall.workspace.folder / "exports").rglob("*.*"))
    assert all(verify(path, Keys(hall.home)).stands for path in files)
    return [path.suffix for path in files]
