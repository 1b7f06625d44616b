# SPDX-License-Identifier: MPL-2.0
"""The map of a round: what is missing, what was judged again, who came unasked; and who signed."""

from dataclasses import replace

from inspector.core.merging.coverage_map import arrived
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.merging.records import CardSignature
from inspector.core.sitting import Sitting
from tests.core.merging.cards import BLUE, FULL, ROUND, card, free, head, letter, pool, see


def test_gaps_overlaps_and_strangers_are_named_by_round():
    seen = see(card("v1", FULL), card("v9", FULL, head(BLUE, day="2026-11-18")), letter("v1", "v2"))
    found = seen.coverage["r1"]
    assert [one.visit.visit for one in found.missing] == ["v2"]
    assert found.again == {"id:城东市场": ("visit:v1", "visit:v9")}
    assert found.strangers == ("visit:v9",)


def test_the_newest_letter_to_the_same_people_says_what_is_due_and_older_ones_still_admit():
    seen = see(card("v1", FULL), letter("v1", "v2"), letter("v3", number=2))
    assert [one.visit.visit for one in seen.coverage["r1"].missing] == ["v3"]
    assert seen.walks["visit:v1"].ranks
    assert seen.coverage["r1"].strangers == ()


def test_the_newest_letter_says_what_the_round_is():
    plan = replace(ROUND, ranks=False)
    seen = see(card("v1", FULL), letter("v1"), letter("v1", plan=plan, number=2))
    assert (seen.plans["r1"], seen.planned["v1"].visit.visit) == (plan, "v1")
    assert seen.walks["visit:v1"].apart == ("kind",)


def test_a_site_drilled_many_times_is_judged_again_by_nobody():
    cards = [card(f"v{n}", FULL, head(f"学员{n}", kind="drill")) for n in range(4)]
    found = see(*cards).coverage["r1"]
    assert (found.again, len(found.strangers)) == ({}, 4)


def test_a_round_nobody_planned_stands_on_the_map_too():
    found = see(card("v1", FULL, head(round="r7"))).coverage["r7"]
    assert (found.missing, found.strangers) == ((), ("visit:v1",))


def test_who_signed_a_file_with_a_card_is_listed_with_it():
    mine = card("v1", FULL)
    signed = [CardSignature("bundle", "internal", mine.digest, "b" * 64, "c" * 64, key * 64, "e" * 128) for key in "fa"]
    seen = picture(pool(mine) | Pool(signatures={str(n): one for n, one in enumerate(signed)}))
    assert seen.signers == {mine.digest: ("a" * 64, "f" * 64)}


def test_a_card_of_a_drill_under_the_id_of_a_planned_visit_is_no_visit():
    drilled = head(kind="drill", sitting=Sitting("d1", "e", "exam", "007"))
    seen = see(letter("v1", "v2"), card("v1", FULL, drilled), card("v2", FULL, head(BLUE)))
    assert [one.visit.visit for one in seen.coverage["r1"].missing] == ["v1"]
    assert arrived(seen.walks.values()) == {"v2": "done"}


def test_a_walk_with_a_side_out_of_a_drill_never_ranks_whatever_its_head_says():
    drilled = head(kind="drill", sitting=Sitting("d1", "e", "exam", "007"), day="2026-11-20")
    both = see(letter("v1"), card("v1", FULL), card("v1", FULL | {"2": free(1)}, drilled))
    assert both.walks["visit:v1"].header.kind == "covert"
    assert both.walks["visit:v1"].apart[0] == "drill"
