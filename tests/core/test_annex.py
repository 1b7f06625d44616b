# SPDX-License-Identifier: MPL-2.0
"""Who signed and when follows the log; states, revisions and places are said in both languages."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.core.annex import signed, size_said
from inspector.core.annex_words import place_said, revision_said, state_said
from inspector.core.canonical import Record
from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row, head
from inspector.core.scorecard import Scorecard
from inspector.core.signatures import Signature
from inspector.core.sites import Site, Spot
from inspector.core.visits import Return, Visit, opening

INSPECTOR = Signature("inspector", "王敏", ((1, 1, 9, 9),))
REPRESENTATIVE = Signature("representative", "赵代表", ((1, 1),))
HEADER = Header(Site("市场"), "open")


def card(header: Header, *deeds: tuple[str, Record]) -> Scorecard:
    """A card whose log has these deeds, a second apart, after its opening at 0."""
    bodies = [("open", opening(VisitId("v"), (), header)), *deeds]
    rows = tuple(Row(seq, kind, Moment(seq * 1000), "w", body) for seq, (kind, body) in enumerate(bodies))
    return Scorecard(rows, (), (), head(rows))


def given(*signatures: Signature) -> tuple[str, Record]:
    return "signatures", {"signatures": tuple(one.record() for one in signatures)}


def test_a_signature_keeps_the_moment_it_was_given_when_another_follows():
    made = signed(card(HEADER, given(INSPECTOR), given(INSPECTOR, REPRESENTATIVE)))
    assert [(one.signature.name, one.at.ms) for one in made] == [("王敏", 1000), ("赵代表", 2000)]


def test_a_signature_taken_out_and_given_anew_has_its_new_moment():
    made = signed(card(HEADER, given(INSPECTOR), given(), given(INSPECTOR)))
    assert [one.at.ms for one in made] == [3000]


def test_who_signed_before_a_card_was_returned_signed_another_one():
    reopened = ("reopen", Return("补照片").record())
    assert signed(card(HEADER, given(INSPECTOR), ("seal", {}), reopened)) == ()


def test_on_a_covert_visit_nobody_of_the_site_signed():
    made = signed(card(replace(HEADER, kind="covert"), given(INSPECTOR, REPRESENTATIVE)))
    assert [one.signature.role for one in made] == ["inspector"]


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 B"), (1023, "1023 B"), (1024, "1 kB"), (1536, "1.5 kB"), (14_000, "14 kB"), (3_355_443, "3.2 MB")],
)
def test_sizes_are_said_as_people_do(size: int, said: str):
    assert size_said(size) == said


def test_a_refused_site_says_what_it_counts():
    refused = replace(HEADER, state="refused", refusal="zero")
    assert (state_said(refused, "zh"), state_said(refused, "en")) == ("拒检，按0分计", "entry refused; counted as zero")
    assert state_said(replace(refused, refusal="excluded"), "zh") == "拒检，不计入得分"
    assert state_said(replace(HEADER, state="closed", refusal="zero"), "zh") == "停业"
    assert state_said(HEADER, "zh") == ""


def test_a_revision_says_why_by_whom_and_which_card():
    visit = Visit(VisitId("v"), (), HEADER, revision=2, returned=Return("缺照片", "创城办", "ab" * 32))
    assert revision_said(visit, "zh") == "第2次；退回原因：缺照片；退回单位：创城办；原评分表 abababababab"
    assert revision_said(replace(visit, returned=None, revision=0), "zh") == ""


def test_a_place_is_said_in_degrees():
    spot = Spot(Fraction("30.670139"), Fraction("104.064222"))
    assert place_said(spot, "zh") == "北纬 30.670139°，东经 104.064222°"
    assert (place_said(spot, "en"), place_said(None, "en")) == ("30.670139° N, 104.064222° E", "")
