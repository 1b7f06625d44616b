# SPDX-License-Identifier: MPL-2.0
"""Writes the table of shipped checklists into checklists/README.md: `python -m tools.library_table` renews it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from inspector.app.library import read_checklist_file, shipped_checklists
from inspector.core.checklist import Checklist
from inspector.core.exact import ZERO, show_short

PATH = Path(__file__).resolve().parent.parent / "checklists" / "README.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
HEAD = (
    "| 文件 file | 测评表 checklist | 条目 points | 满分 full | 样式 form | 规则 kinds |",
    "|---|---|---|---|---|---|",
)
FORMS = {"operation": "操作表 operation", "deduction": "扣分表 deduction"}


def row(path: Path, checklist: Checklist) -> str:
    """One line of the table."""
    points = list(checklist.points())
    kinds = {point.rule.kind for point in points} | {rule.kind for rule in checklist.rules}
    bonus = sum((section.cap or section.inside() for section in checklist.every_section() if section.bonus), ZERO)
    full = show_short(checklist.nominal()) + (f" + {show_short(bonus)}" if bonus else "")
    title = f"{checklist.title.said('zh')} {checklist.title.said('en')}"
    cells = (f"`{path.name}`", title, str(len(points)), full, FORMS[checklist.sheet], ", ".join(sorted(kinds)))
    return "| " + " | ".join(cells) + " |"


def table(paths: Sequence[Path]) -> str:
    """The whole table."""
    return "\n".join([*HEAD, *(row(path, read_checklist_file(path)) for path in paths)])


def renewed(text: str) -> str:
    """The document with the table as it should stand."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table(shipped_checklists())}\n{END}{after}"


if __name__ == "__main__":
    PATH.write_text(renewed(PATH.read_text("utf-8")), "utf-8")
