# SPDX-License-Identifier: MPL-2.0
"""Columns a sheet of points has only where its checklist uses them: severity, methods, indicator, condition, photos."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from inspector.core.cases import Case, Sheet
from inspector.core.checklist import Checklist, Point
from inspector.core.condition_words import when_said
from inspector.core.layouts import Cell
from inspector.core.layouts_material import Material
from inspector.core.layouts_table import text
from inspector.core.phrases import Phrase
from inspector.core.points import METHODS

SPOKEN: Final = frozenset(
    {"yes_no", "levels", "free", "deduct", "shortfall", "proportional", "veto", "choice", "demerits"}
)
"""Rule kinds whose result and computation say the whole answer already."""

_USES: Final[Mapping[str, tuple[int, Callable[[Point], bool]]]] = {
    "severity": (8, lambda point: bool(point.severity)),
    "methods": (10, lambda point: point.methods != METHODS[:1]),
    "indicator": (15, lambda point: bool(point.indicator)),
    "condition": (17, lambda point: point.when is not None),
    "evidence": (19, lambda point: bool(point.evidence)),
}


def asked_columns(checklist: Checklist) -> Iterator[tuple[str, int]]:
    """Name the columns the checklist uses, with their widths in characters."""
    sections = any(section.when is not None for section in checklist.every_section())
    for key, (width, uses) in _USES.items():
        if any(uses(point) for point in checklist.points()) or (key == "condition" and sections):
            yield key, width


def needs_answers(checklist: Checklist) -> bool:
    """Tell whether answers are of forms that want a column of their own."""
    return any(point.rule.kind not in SPOKEN for point in checklist.points())


def asked_cells(paper: Material, sheet: Sheet, case: Case) -> dict[str, Cell]:
    """Make a point's cells in all these columns."""
    point, language, checklist = case.point, paper.language, sheet.checklist
    names = {entry.id: entry.title.said(language) for entry in (*checklist.severities, *checklist.indicators)}
    methods = paper.listed([paper.word(f"method.{method}") for method in point.methods])
    return {
        "severity": text(names.get(point.severity, point.severity), "quiet"),
        "methods": text(methods, "quiet"),
        "indicator": text(names.get(point.indicator, point.indicator), "quiet"),
        "condition": text(when_said(case.whens, sheet.running.plan.points, language), "quiet"),
        "evidence": text(evidence_said(case, language), "quiet"),
    }


def evidence_said(case: Case, language: str) -> str:
    """Say which photos a point asks for, and how many it brought once it is answered; nothing when it asks for none."""
    asked = [Phrase(f"evidence.{one.when}", title=one.title, n=one.least).said(language) for one in case.point.evidence]
    if not asked:
        return ""
    said = ("；" if language == "zh" else "; ").join(asked)
    answered = case.made is not None or case.answer.photos
    if not answered or case.hidden:
        return said
    return Phrase("evidence.brought", asked=said, n=len(case.answer.every_photo())).said(language)
