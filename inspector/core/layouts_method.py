# SPDX-License-Identifier: MPL-2.0
"""The sheet of method (口径与数值): local numbers, rules over the whole, roll-up policies and the sampling plan."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from inspector.core.checklist import Checklist
from inspector.core.exact import ONE, show_short
from inspector.core.layouts import Cell, Sheet
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import blank, columns_of, table_sheet, text
from inspector.core.score_words import rules_told

COLUMNS: Final = (("of_checklist", 22), ("about", 16), ("says", 66), ("value", 12), ("unit", 16))
SHOWN: Final = 100
"""A number cell shows two decimals; what has more stands as text, whole."""


def has_method(paper: Material) -> bool:
    """Tell whether any checklist has local numbers, rules over the whole, policies or a sampling plan."""
    return any(_has(checklist) for _, checklist in paper.checklists)


def method_sheet(paper: Material) -> Sheet:
    """Lay out the method of every checklist that has one of its own."""
    rows = [row for _, checklist in paper.checklists if _has(checklist) for row in _rows(paper, checklist)]
    name, title = paper.word("sheet.method"), paper.word("sheet.method_title")
    return table_sheet(paper, name, title, columns_of(paper, COLUMNS), rows)


def _has(checklist: Checklist) -> bool:
    return bool(checklist.parameters or checklist.policies or checklist.plan or rules_told(checklist))


def _rows(paper: Material, checklist: Checklist) -> Iterator[list[Cell]]:
    language, title = paper.language, checklist.title.said(paper.language)
    for rule in rules_told(checklist):
        yield _said(paper, title, "rule", rule.said(language))
    for one in checklist.parameters:
        yield _row(
            paper, title, "parameter", one.title.said(language), (_number(one.value), text(one.unit.said(language)))
        )
    for policy in checklist.policies.words() if checklist.policies is not None else ():
        yield _said(paper, title, "policy", policy.said(language))
    for row in checklist.plan:
        facts = {"site_type": row.site_type.said(language), "stratum": row.stratum.said(language)}
        said, unit = paper.word("sheet.plan_said", **facts), text(paper.word("sheet.plan_unit"))
        yield _row(paper, title, "plan", said, (_number(ONE * row.least), unit))
    yield _said(paper, title, "standing", paper.word(f"checklist.{checklist.standing}"))


def _said(paper: Material, title: str, about: str, said: str) -> list[Cell]:
    return _row(paper, title, about, said, (blank("number"), blank()))


def _row(paper: Material, title: str, about: str, said: str, measure: tuple[Cell, Cell]) -> list[Cell]:
    named = paper.word(f"sheet.about_{about}")
    return [text(title, "quiet"), text(named, "quiet"), text(said), *measure]


def _number(value: Fraction) -> Cell:
    if (value * SHOWN).denominator != 1:
        return text(show_short(value, 12), "number")
    return Cell(value, "whole" if value.denominator == 1 else "number", "number")
