# SPDX-License-Identifier: MPL-2.0
"""Pictures of what the office gathers, on the cards of the demo's week: files, conflicts, walks, batches, keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.ui.picture import keep, settle

if TYPE_CHECKING:
    from inspector.ui.window import Window

PARTS = ("conflicts", "cards", "cover", "decisions", "past", "keys")


def take_merge(window: Window, inbox: Path, out: Path, name: str) -> int:
    """Take the files of an inbox before and after they are applied, and every other part; how many were taken."""
    window.merging.take([inbox])
    wait(window)
    page = window.merging.page()
    keep(window, out / f"gather_files-{name}.png")
    page.files.signing.name.setText("周琳")
    page.files.signing.reason.setText("本周暗访")
    page.files.signing._remember()
    page.files._admit_every(True)
    page.apply()
    wait(window)
    for part in PARTS:
        page.show_part(part)
        wait(window)
        keep(window, out / f"gather_{part}-{name}.png")
    return len(PARTS) + 1


def wait(window: Window) -> None:
    """Let workers finish and everything be drawn."""
    settle()
    while window.desk.tasks.is_busy:
        settle(1)
    settle()
