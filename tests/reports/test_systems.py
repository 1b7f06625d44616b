# SPDX-License-Identifier: MPL-2.0
"""Papers of the shipped systems: every rule over the whole stands on the PDF and in the workbook, laid out whole."""

from __future__ import annotations

import pytest

from inspector.core.exports import Options
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.score_words import rules_told, rulings_told, verdict_code
from inspector.core.scoring import score
from inspector.reports.blocks import Cover
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf_writing import check_whole
from inspector.reports.scorecard_blocks import scorecard_paper
from tests.content.best_answers import best, shipped
from tests.reports.sample_card import card_of, judged

SYSTEMS = (
    "cn-civilised-city",
    "cn-food-safety-city",
    "cn-hygiene-eight",
    "cn-minors",
    "construction-safety",
    "five-s",
    "food-hygiene-rating",
    "home-check-tier",
    "restaurant-grade",
    "risk-matrix",
)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", SYSTEMS)
def test_what_rules_say_and_found_is_the_same_on_paper_and_in_the_workbook(name: str, language: str):
    sheet = shipped(name)
    card = card_of(sheet, {point.id: judged(best(point)) for point in sheet.points()})
    paper = scorecard_paper(card, {sheet.digest(): sheet}, Options(language=language), {})
    check_whole(paper, lay_out(paper))
    printed = "\n".join(paper.texts()).casefold()
    laid = scorecard_sheets(card, {sheet.digest(): sheet}, Options(language=language), {})
    written = "\n".join(str(cell.value) for one in laid for _, _, cell in one.cells()).casefold()
    told = rulings_told(sheet, score(sheet, card.visit().of(sheet.digest())))
    said = [*(one.says for one in told), *(one.came_to for one in told), *rules_told(sheet)]
    words = [phrase.said(language).casefold() for phrase in said]
    assert [one for one in words if one not in printed or one not in written] == []


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_visit_with_nothing_judged_is_open_and_prints(name: str):
    sheet = shipped(name)
    card = card_of(sheet, {})
    paper = scorecard_paper(card, {sheet.digest(): sheet}, Options(), {})
    check_whole(paper, lay_out(paper))
    cover = next(block for block in paper.blocks if isinstance(block, Cover))
    verdicts = [figure.number for figure in cover.figures if figure.name == "结论"]
    assert verdicts == (["待定"] if verdict_code(score(sheet, {})) else [])
