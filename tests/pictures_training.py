# SPDX-License-Identifier: MPL-2.0
"""Pictures of training: the page without drills and with them, a roster read, the builder's settings and questions."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from inspector.ui.picture import settle
from inspector.ui.training.builder_rows import Row
from tests.pictures_rank import done, waited

if TYPE_CHECKING:
    from inspector.ui.training.builder_page import BuilderPage
    from inspector.ui.window import Window

ROSTER = "编号,姓名,单位\n" + "".join(f"{turn:03},学员{turn},第{turn % 3 + 1}组\n" for turn in range(1, 16)) + ",张伟,"


def take_training(window: Window, out: Path, name: str) -> int:
    """Take every page of training but those of taking and results; how many were taken."""
    window.show_training()
    window.training.page().show_ready()
    done(window, out / f"training_empty-{name}.png")
    page = window.training.page()
    page.begin_drill()
    done(window, out / f"training_new-{name}.png")
    page.begin.ways.button("visit").click()
    done(window, out / f"training_visit-{name}.png")
    page.refill()
    page.take_ready("market")
    done(window, out / f"training-{name}.png")
    with TemporaryDirectory() as folder:
        table = Path(folder, "roster.csv")
        table.write_text(ROSTER, "utf-8")
        page.card.roster.read(table)
        waited(window)
    show_end(page.card.area)
    done(window, out / f"training_roster-{name}.png")
    return 5 + take_builder(window, out, name)


def take_builder(window: Window, out: Path, name: str) -> int:
    """Take the builder of the drill shown."""
    window.training.page().edit()
    waited(window)
    page: BuilderPage = window.stack.page()
    done(window, out / f"builder_settings-{name}.png")
    show_end(page.settings.findChild(QScrollArea))
    done(window, out / f"builder_rule-{name}.png")
    drill = page.state.draft.drill
    page.outline.stand_on(Row("site", drill.sites[0].site.id))
    done(window, out / f"builder_site-{name}.png")
    keys = page.state.draft.key.answers
    item = next((one for one in drill.items() if one in keys and keys[one].distractor.words), drill.items()[0])
    page.outline.stand_on(Row("question", item[0], item=item))
    done(window, out / f"builder_question-{name}.png")
    page.question.area.ensureWidgetVisible(page.question.key.bait)
    done(window, out / f"builder_key-{name}.png")
    page.add_site()
    done(window, out / f"builder_add-{name}.png")
    page._show_again()
    return 6


def show_end(area: QScrollArea) -> None:
    """Scroll to the end."""
    settle()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
