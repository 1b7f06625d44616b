# SPDX-License-Identifier: MPL-2.0
"""Pictures of the visit as a whole: several open, a timer, entering afterwards, problems on the way, the head."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from inspector.core.moments import Moment
from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.ui.picture import keep, settle
from inspector.ui.window import Window

SMALL = (1024, 600)


def two_going(window: Window) -> list[str]:
    """Two visits in progress: the demo's, and another of the same sheet, begun where there is only one."""
    hall = window.desk.hall
    going = [line.id for line in hall.workspace.visits_page(state="going", limit=2)]
    if len(going) < 2:
        checklists = tuple(hall.enter(going[0]).checklists.values())
        going = [hall.begin(checklists, Header(Site("人民路（中山路至解放路段）"), "open")), *going]
    return sorted(going, key=lambda visit: len(hall.workspace.rows(visit)))


def take_visits(window: Window, out: Path, name: str) -> int:
    """Take the pages with two visits open at once, at both sizes, and each dialog; how many were taken."""
    size = window.size()
    for visit in two_going(window):
        window.open_visit(visit)
    page, now = window.stack.page(), window.desk.hall.clock()
    page.matters.watches._now = lambda: 272_000 if page.matters.watches.begun else 0
    page.matters.turn_watch()
    page.matters.watches._since[page.session.leader(page.course.current)] = 0
    page.matters.take_seen(Moment(now.ms - 3_000_000, now.offset))
    window.visits.show_tabs(on=True)
    for at, kind in ((size, "visits"), (None, "visits_small")):
        window.resize(at) if at is not None else window.resize(*SMALL)
        settle()
        keep(window, out / f"{kind}-{name}.png")
    window.resize(size)
    opened: tuple[tuple[str, Callable[[], None]], ...] = (
        ("on_the_way", page.matters.show_on_the_way),
        ("seen", page.matters.show_seen),
        ("head", page.matters.correct_head),
    )
    for kind, show in opened:
        show()
        settle()
        dialog = page.findChildren(QDialog)[-1]
        keep(dialog, out / f"{kind}-{name}.png")
        dialog.close()
        settle()
    page.matters.end_seen()
    page.matters.watches.reset(page.session.leader(page.course.current))
    return len(opened) + 2
