# SPDX-License-Identifier: MPL-2.0
"""The state of a site and its refusal stand on the cover of both editions; hands are drawn the same each time."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.core.rows import Row, head
from inspector.core.scorecard import Scorecard
from inspector.core.signatures import Signature
from inspector.reports.hand_pictures import PIXELS, hand_picture
from inspector.reports.scorecard_blocks import scorecard_paper
from tests.reports.sample_card import header, sample

MADE = sample()
HAND = Signature("inspector", "王敏", ((300, 300, 2700, 700), (1500, 900)))


def refused(edition: str = "internal") -> Scorecard:
    """The sample card of a site that refused entry, which counts as zero."""
    told = replace(header(), state="refused", refusal="zero")
    rows, last = list(MADE.card.rows[:-1]), MADE.card.rows[-1]
    rows += [Row(len(rows), "header", last.at, last.writer, {"header": told.record()})]
    rows += [Row(len(rows), "seal", last.at, last.writer, {})]
    return replace(MADE.card, rows=tuple(rows), head=head(rows), edition=edition)


@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_a_refusal_and_what_it_counts_stand_on_the_cover(edition: str):
    card, options = refused(edition), replace(MADE.options, edition=edition)
    said = "".join(scorecard_paper(card, MADE.checklists, options, {}).texts())
    assert "点位状态：拒检，按0分计。" in said
    summary, *_ = scorecard_sheets(card, MADE.checklists, options, {})
    assert "拒检，按0分计" in [cell.value for _, _, cell in summary.cells()]


def test_a_card_with_nothing_along_has_no_word_of_it():
    said = "".join(scorecard_paper(MADE.card, MADE.checklists, MADE.options, {}).texts())
    names = [sheet.name for sheet in scorecard_sheets(MADE.card, MADE.checklists, MADE.options, {})]
    assert [word for word in ("签名", "附件 ", "修订", "点位状态") if word in said or word in names] == []


def test_the_picture_of_a_hand_shows_its_strokes_dark_on_white():
    with Image.open(io.BytesIO(hand_picture(HAND))) as image:
        assert (image.size, image.mode) == (PIXELS, "L")
        assert (image.getpixel((450, 150)) < 90, image.getpixel((450, 270)) < 90) == (True, True)
        assert image.getpixel((20, 20)) == 255


def test_the_picture_of_a_hand_is_the_same_each_time_and_stored_unpacked():
    assert hand_picture(HAND) == hand_picture(HAND)
    assert len(hand_picture(HAND)) > PIXELS[0] * PIXELS[1]
