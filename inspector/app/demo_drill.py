# SPDX-License-Identifier: MPL-2.0
"""The demo's drill: the ready market drill, a class of fifteen, and what twelve of them answered on paper."""

from typing import Final

from inspector.app.hall import Hall
from inspector.app.paths import shipped
from inspector.app.training.drills import drill_of, keep_drill, keep_key, keep_paper, keep_roster
from inspector.app.training.from_folder import take_ready
from inspector.app.training.grid import grid_of, read_grid
from inspector.app.training.rosters import read_roster_file

CLASS: Final = "drill_class"
TRAINER: Final = {"zh": "何老师", "en": "Ms He"}


def play_drill(hall: Hall, language: str) -> str:
    """Keep the ready market drill with its roster and the papers handed in; the id of the drill.

    Among twelve are three who are lenient, three too strict, three careless, and three steady; three are missing.
    """
    folder = shipped("resources") / "samples" / CLASS
    made = take_ready(hall, "market", language)
    name = made.drill.id
    keep_drill(hall, made.drill)
    keep_key(hall, made.key)
    roster, _ = read_roster_file(folder / f"roster_{language}.csv")
    keep_roster(hall, name, roster)
    sheets = {sheet: hall.workspace.checklist(sheet) for sheet in made.drill.checklists()}
    read = read_grid(folder / "market_answers.csv", grid_of(drill_of(hall, name), sheets, language))
    keep_paper(hall, name, read.sheets, TRAINER[language])
    return name
