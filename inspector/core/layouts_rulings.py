# SPDX-License-Identifier: MPL-2.0
"""The sheet of rulings (综合判定): every gate, veto and rule over the whole, what it found, and what that came to."""

from typing import Final

from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.score_words import Told, grade_said, rulings_told, verdict_code
from inspector.core.scoring import Score

COLUMNS: Final = (("of_checklist", 22), ("rule", 60), ("found", 26), ("needed", 16), ("came_to", 22))
LOOKS: Final = {"held": "met", "broken": "lost", "open": "unjudged"}


def has_rulings(paper: Material) -> bool:
    """Tell whether any checklist has rules over the whole or vetoes that are asked."""
    return any(score.rulings for score in paper.scores.values())


def rulings_sheet(paper: Material) -> Sheet:
    """Lay out the rulings, and below them the verdict and the grade of each checklist."""
    rows, below = [], []
    for digest, checklist in paper.checklists:
        title, score = checklist.title.said(paper.language), paper.scores[digest]
        rows += [_row(paper, title, told) for told in rulings_told(checklist, score)]
        below += [_below(paper, title, score)] if score.rulings else []
    name, title = paper.word("sheet.rulings"), paper.word("sheet.rulings_title")
    return table_sheet(paper, name, title, columns_of(paper, COLUMNS), rows, below=below)


def _row(paper: Material, title: str, told: Told) -> list[Cell]:
    language = paper.language
    return [
        text(title, "quiet"),
        text("　" * told.depth + told.says.said(language), "text" if told.depth else "strong"),
        text(told.found.said(language)),
        text(told.needed.said(language)),
        Cell(told.came_to.said(language), "mark", LOOKS[told.state.value] if told.state is not None else "id"),
    ]


def _below(paper: Material, title: str, score: Score) -> list[Cell]:
    verdict, grade = verdict_code(score), grade_said(score, coded=True)
    return [
        text(title, "total"),
        text(f"{paper.word('sheet.verdict')} {paper.word(verdict)}" if verdict else "", "total"),
        blank("total"),
        blank("total"),
        text(f"{paper.word('sheet.grade')} {grade.said(paper.language)}" if grade else "", "total"),
    ]
