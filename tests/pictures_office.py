# SPDX-License-Identifier: MPL-2.0
"""Pictures of the office's pages: register, an office's table, every step of a round, and the home page of one sent."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.assigning import begin_planned
from inspector.ui.picture import keep, settle
from tests.ui.offices import assigned, table

if TYPE_CHECKING:
    from inspector.ui.window import Window

STEPS = ("head", "draw", "assign", "letters", "board")


def take_office(window: Window, out: Path, name: str) -> int:
    """Take every page of the office; how many were taken. A round is planned in the workspace unless there is one."""
    hall = window.desk.hall
    if not hall.workspace.rounds():
        state = assigned(hall, "王敏")
        begin_planned(hall, next(iter(state.stops.values())).visit)
    window.show_sites()
    done(window, out / f"sites-{name}.png")
    window.office.sites().edit_site()
    done(window, out / f"site_form-{name}.png")
    window.office.sites().form.left.emit()
    with tempfile.TemporaryDirectory() as folder:
        window.office.show_register(table(Path(folder)))
        done(window, out / f"register-{name}.png")
    window.office.show_rounds()
    for step in STEPS:
        window.office.rounds().show_step(step)
        done(window, out / f"round_{step}-{name}.png")
    before = hall.settings
    hall.settings = replace(before, inspectors="王敏")
    window.show_home()
    done(window, out / f"to_do-{name}.png")
    hall.settings = before
    return len(STEPS) + 4


def done(window: Window, file: Path) -> None:
    """Wait until everything is drawn, and take it."""
    settle()
    while window.desk.tasks.is_busy or (window.home.isVisible() and window.home.is_waiting):
        settle(1)
    settle()
    keep(window, file)
