# SPDX-License-Identifier: MPL-2.0
"""Pictures of a drill's results: every part, one person, a question amended, bad cells, pairs and drift."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.training.drills import keep_remark, rule
from inspector.core.drills.ruling import Ruling
from inspector.ui.training.results_door import open_pairs, open_results
from tests.pictures_rank import done, waited
from tests.ui.training.resulted import handed_in

if TYPE_CHECKING:
    from inspector.ui.window import Window

BAD = "number\tname\tA1\tA2\n013\t孙涛\t?\t√\n"


def take_results(window: Window, out: Path, name: str) -> int:
    """Take every page of results of a drill whose answers came on paper; how many were taken."""
    hall = window.desk.hall
    handed_in(hall, name="october", day="2026-10-12")
    drill = handed_in(hall, name="november")
    rule(hall, drill.id, Ruling("void", drill.items()[9], "照片看不清", "何老师"))
    keep_remark(hall, drill.id, drill.items()[5], "请写明是哪一处门口", "何老师")
    window.training.show_results(drill.id)
    waited(window)
    page = open_results(window.desk, drill.id)
    for part in page.parts:
        page.show_part(part)
        done(window, out / f"results_{part}-{name}.png")
    page.show_person("007")
    done(window, out / f"results_person-{name}.png")
    page.show_part("questions")
    page.questions.ruling.amend.click()
    done(window, out / f"results_amend-{name}.png")
    page.show_part("paper")
    page.paper.take_text(BAD)
    done(window, out / f"results_bad-{name}.png")
    return len(page.parts) + 3 + take_pairs(window, out, name)


def take_pairs(window: Window, out: Path, name: str) -> int:
    """Take pairs and drift of what the workspace has gathered; how many were taken."""
    window.training.show_pairs()
    waited(window)
    page = open_pairs(window.desk)
    done(window, out / f"pairs-{name}.png")
    if page.lines:
        page.show_pair(page.lines[0].one, page.lines[0].other)
        done(window, out / f"pair-{name}.png")
    page.show_part("drift")
    done(window, out / f"drift-{name}.png")
    return 2 + bool(page.lines)
