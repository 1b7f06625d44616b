# SPDX-License-Identifier: MPL-2.0
"""Pictures of scoring at speed: the phrases of a problem, the way from stop to stop, the page of the left hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.core.rules.yes_no import YesNo
from inspector.ui.picture import keep, settle
from inspector.ui.window import Window


def take_speed(window: Window, out: Path, name: str) -> int:
    """Take them at the first point with a yes and a no; how many were taken. What was judged is taken back."""
    window.show_score()
    page = window.stack.page()
    page.show_point(next(key for key in page.course.outline.keys if isinstance(page.session.point(key).rule, YesNo)))
    page.view.settle()
    page.begin_problem()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F2)
    settle()
    keep(window, out / f"phrases-{name}.png")
    page.turn_back()
    page.order_by("walk" if "walk" in page.course.orders else "sheet")
    page.judge_run()
    settle()
    keep(window, out / f"walk-{name}.png")
    page.undo()
    page.order_by("sheet")
    page.desk.change("hand", "left")
    settle()
    keep(window, out / f"left_hand-{name}.png")
    page.desk.change("hand", "right")
    return 3
