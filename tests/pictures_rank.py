# SPDX-License-Identifier: MPL-2.0
"""Pictures of the ranking: every table, the way down to a point, the choices, two walks compared, and publishing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.ui.office.publish_page import STEPS
from inspector.ui.office.rank_why import WhyDialog
from inspector.ui.picture import keep, settle

if TYPE_CHECKING:
    from inspector.ui.window import Window

VIEWS = ("area", "trade", "points", "problem_list", "heat", "trend", "inspector")


def take_rank(window: Window, out: Path, name: str) -> int:
    """Take every page of the ranking of what the workspace has gathered; how many were taken."""
    window.show_ranking()
    waited(window)
    page = window.ranking.ranking()
    if not page.table.grid.rows:
        keep(window, out / f"rank_empty-{name}.png")
        return 1
    for view in VIEWS:
        page.show_view(view)
        done(window, out / f"rank_{view}-{name}.png")
    page.show_view("area")
    page.turn_choices()
    done(window, out / f"rank_choices-{name}.png")
    page.turn_choices()
    page.explain()
    waited(window)
    why = window.findChildren(WhyDialog)[-1]
    keep(why, out / f"rank_why-{name}.png")
    why.close()
    down = take_down(window, out, name)
    window.ranking.show_comparing()
    done(window, out / f"compare-{name}.png")
    for step in STEPS:
        window.ranking.show_publishing()
        window.ranking.publishing().show_step(step)
        done(window, out / f"publish_{step}-{name}.png")
    return len(VIEWS) + len(STEPS) + 3 + down


def take_down(window: Window, out: Path, name: str) -> int:
    """Take a unit, a walk with problems, and one of its points; how many were taken."""
    page = window.ranking.ranking()
    page.table.opened.emit(page.table.grid.rows[-1].key, None)
    done(window, out / f"rank_unit-{name}.png")
    walk = next((one for one in page.state.seen.picture.ranked() if one.problems), None)
    if walk is None:
        return 1
    explorer = page._explorer(page.state.seen)
    page.go_to((*page.steps, explorer.to_walk(walk.id)))
    done(window, out / f"rank_walk-{name}.png")
    page.go_to((*page.steps, explorer.to_point(walk.id, walk.problems[0].key)))
    done(window, out / f"rank_point-{name}.png")
    return 3


def done(window: Window, file: Path) -> None:
    """Wait until everything is drawn, and take it."""
    waited(window)
    keep(window, file)


def waited(window: Window) -> None:
    """Let workers finish and everything be drawn."""
    settle()
    while window.desk.tasks.is_busy:
        settle(1)
    settle()
