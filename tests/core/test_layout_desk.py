# SPDX-License-Identifier: MPL-2.0
"""At a desk where many cards are laid out every sheet comes out as it would have alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core import layout_desk
from inspector.core.answers import Answer, Status
from inspector.core.layout_desk import LayoutDesk
from inspector.core.layouts import Sheet, Thumb
from inspector.core.layouts_heights import LOW, lines_of, pieces
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.moments import Moment
from inspector.core.values import Choice
from tests.reports.sample_card import LOST, MET, Sample, checklist, judged, sample, usual

PHOTOS = tuple(sample().photos)
SEEN = replace(judged(LOST), seen=Moment(1_763_000_000_000))
VISITS = (
    usual(PHOTOS),
    usual(PHOTOS[1:]),
    usual(PHOTOS) | {"2": judged(LOST), "3": judged(MET), "6": SEEN},
    usual(()) | {"2": judged(LOST, note="第二次", place="北门"), "4": judged(Choice("C"))},
    usual(()) | {"6": replace(SEEN, seen=Moment(1_763_000_900_000)), "7": Answer(Status.CANNOT_JUDGE, reason="closed")},
    {},
)


def sheets(made: Sample, desk: LayoutDesk | None) -> tuple[Sheet, ...]:
    thumbs = {photo: Thumb(photo, 4, 3) for photo in made.photos}
    return scorecard_sheets(made.card, made.checklists, made.options, thumbs, desk=desk)


@pytest.mark.parametrize("form", ["operation", "deduction"])
def test_cards_laid_out_in_turn_come_out_as_each_alone(form: str):
    desk = LayoutDesk()
    for answers in (*VISITS, *VISITS[::-1]):
        for language in ("zh", "en"):
            made = sample(language, form, answers=answers)
            assert sheets(made, desk) == sheets(made, None)


def test_a_checklist_that_leads_and_one_that_follows_are_not_mixed_up():
    desk = LayoutDesk()
    for second in (None, checklist("deduction"), None):
        made = sample(answers=VISITS[3], second=second)
        assert sheets(made, desk) == sheets(made, None)


def test_what_is_let_go_is_laid_out_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(layout_desk, "MOST", 2)
    monkeypatch.setattr(layout_desk, "CHECKLISTS", 1)
    desk = LayoutDesk()
    for form in ("operation", "deduction", "operation"):
        made = sample(sheet=form, answers=VISITS[3])
        assert sheets(made, desk) == sheets(made, None)


def test_a_plain_answer_met_again_is_not_laid_out_again():
    desk, made = LayoutDesk(), sample(answers=VISITS[3])
    first = sheets(made, desk)[1].lines
    visit = made.card.visit()
    known = (made.card.digest(), visit)
    again = [
        scorecard_sheets(made.card, made.checklists, made.options, {}, known, desk=desk)[1].lines for _ in range(2)
    ]
    assert again[0] == again[1] == first
    assert sum(one is other for one, other in zip(*again, strict=True)) >= len(visit.answers)


@given(st.text("中a ，\n", max_size=300), st.integers(1, 80))
def test_a_text_of_few_lines_stands_in_one_row_however_it_breaks(text: str, width: int):
    assert lines_of(text, width) > LOW or pieces(text, width) == (text,)
