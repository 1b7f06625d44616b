# SPDX-License-Identifier: MPL-2.0
"""At a desk where many cards are laid out every sheet comes out as it would have alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core import layout_desk
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.layout_desk import LayoutDesk
from inspector.core.layouts import Sheet, Thumb
from inspector.core.layouts_heights import LOW, lines_of, pieces
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.moments import Moment
from inspector.core.values import Choice
from tests.reports.sample_card import LOST, Sample, checklist, judged, sample, usual

PHOTOS = tuple(sample().photos)
USUAL = usual(PHOTOS)
SEEN = {"6": replace(judged(LOST), seen=Moment(1_763_000_000_000))}
LATER = {"2": judged(LOST, note="第二次", place="北门"), "4": judged(Choice("C"))}
VISITS = (
    USUAL,
    {"1": replace(USUAL["1"], photos=PHOTOS[2:]), "3": USUAL["3"], "5": USUAL["5"]},
    USUAL | SEEN,
    SEEN | {"4": USUAL["4"], **LATER},
    USUAL | LATER | {"7": Answer(Status.CANNOT_JUDGE, reason="closed")},
    {},
)
"""Visits that share their answers, by the very object, with other photos and at other times."""

KEPT: dict[ChecklistDigest, Checklist] = {}
"""Every checklist once, as cards of one round have it."""


def sheets(made: Sample, answers: Mapping[str, Answer], desk: LayoutDesk | None) -> tuple[Sheet, ...]:
    thumbs = {photo: Thumb(photo, 4, 3) for photo in made.photos}
    visit = made.card.visit()
    shared = {(visit.checklists[0], PointId(name)): answer for name, answer in answers.items()}
    known = (made.card.digest(), replace(visit, answers=shared))
    checklists = {name: KEPT.setdefault(name, one) for name, one in made.checklists.items()}
    return scorecard_sheets(made.card, checklists, made.options, thumbs, known, desk=desk)


@pytest.mark.parametrize("form", ["operation", "deduction"])
def test_cards_laid_out_in_turn_come_out_as_each_alone(form: str):
    desk = LayoutDesk()
    for answers in (*VISITS, *VISITS[::-1]):
        made = sample("zh", form, answers=answers)
        assert sheets(made, answers, desk) == sheets(made, answers, None)


def test_languages_are_not_mixed_up():
    desk = LayoutDesk()
    for language in ("zh", "en", "zh"):
        made = sample(language, answers=VISITS[4])
        assert sheets(made, VISITS[4], desk) == sheets(made, VISITS[4], None)


def test_a_checklist_alone_and_one_walked_beside_another_are_not_mixed_up():
    desk = LayoutDesk()
    for second in (None, checklist("deduction"), None):
        made = sample(answers=VISITS[3], second=second)
        assert sheets(made, VISITS[3], desk) == sheets(made, VISITS[3], None)


def test_what_is_let_go_is_laid_out_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(layout_desk, "MOST", 2)
    monkeypatch.setattr(layout_desk, "CHECKLISTS", 1)
    desk = LayoutDesk()
    for form in ("operation", "deduction", "operation"):
        made = sample(sheet=form, answers=VISITS[4])
        assert sheets(made, VISITS[4], desk) == sheets(made, VISITS[4], None)


def test_a_plain_answer_met_again_is_not_laid_out_again():
    desk, made = LayoutDesk(), sample(answers=VISITS[3])
    first, again = (sheets(made, VISITS[3], desk)[1].lines for _ in range(2))
    plain = {"2", "4"}
    assert first == again
    assert sum(one is other for one, other in zip(first, again, strict=True)) >= len(plain)


@given(st.text("中a ，\n", max_size=300), st.integers(1, 80))
def test_a_text_of_few_lines_stands_in_one_row_however_it_breaks(text: str, width: int):
    assert lines_of(text, width) > LOW or pieces(text, width) == (text,)
