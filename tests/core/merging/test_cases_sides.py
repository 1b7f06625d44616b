# SPDX-License-Identifier: MPL-2.0
"""How an answer comes to stand: every way, one case each."""

from dataclasses import replace

from inspector.core.answers import Status
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.deciding import decide, overrule
from inspector.core.merging.decisions import MEAN
from tests.core.merging.cards import (
    BARE,
    BLUE,
    CLEARED,
    FULL,
    LOST,
    ME,
    MET,
    OLD,
    card,
    free,
    head,
    heaps,
    key,
    letter,
    only,
    rowed,
    see,
    with_problem,
)

TASK = letter("v1", "v2")
MINE = card("v1", FULL)


def test_a_card_alone_stands_and_ranks():
    walk = only(see(MINE, TASK))
    assert (walk.id, walk.ranks, walk.scores[OLD].total.earned) == ("visit:v1", True, 18)
    assert {resolved.way for resolved in walk.answers.values()} == {"alone"}


def test_a_card_that_goes_on_takes_the_place_of_the_one_before():
    first = [(head(), ()), ("1", LOST), ("seal", ())]
    older, newer = rowed("v1", first), rowed("v1", [*first, ("reopen", ()), ("1", MET), ("seal", ())])
    seen = see(older, newer, TASK)
    assert (only(seen).cards, seen.yielded) == ((newer.digest,), {older.digest: newer.digest})


def test_two_copies_that_say_the_same_are_alike():
    other = card("v1", {"2": FULL["2"], "1": FULL["1"], "3": FULL["3"]})
    walk = only(see(MINE, other, TASK))
    assert walk.answers[key("1")].way == "alike"
    assert walk.ranks


def test_a_side_that_never_touched_a_point_yields_silently():
    half, rest = card("v1", {"1": MET}), card("v1", {"2": free(4), "3": FULL["3"]})
    walk = only(see(half, rest, TASK))
    assert [resolved.way for resolved in walk.answers.values()] == ["gap", "gap", "gap"]
    assert walk.ranks


def test_a_side_that_cleared_a_point_speaks_of_it():
    walk = only(see(card("v1", {"1": MET}), card("v1", {"1": CLEARED}), TASK))
    assert [(one.about, one.key) for one in walk.conflicts] == [("conflict", key("1"))]


def test_in_a_fork_even_another_note_is_a_conflict_and_nothing_is_chosen():
    walk = only(see(MINE, card("v1", {**FULL, "1": replace(MET, note="干净")}), TASK))
    (conflict,) = walk.conflicts
    assert (conflict.key, len(conflict.sides), walk.answers[key("1")].way) == (key("1"), 2, "open")
    assert walk.answers[key("1")].answer.status is Status.UNJUDGED
    assert "conflict" in walk.apart


def test_two_inspectors_of_one_day_are_one_meeting_and_their_evidence_is_kept_together():
    mine = card("v1", {**FULL, "1": with_problem(replace(MET, note="甲"), "p1")})
    yours = card("v2", {**FULL, "1": with_problem(replace(MET, note="乙", photos=("cd" * 32,)), "p2")}, head(BLUE))
    walk = only(see(mine, yours, TASK))
    assert walk.id.startswith("meeting:")
    assert walk.ranks
    assert walk.header.inspectors == tuple(one.header.inspectors[0] for one in sorted((mine, yours), key=_digest))
    assert set(walk.answers[key("1")].answer.note.split("\n")) == {"甲", "乙"}
    assert {one.finding.id for one in walk.problems} == {"p1", "p2"}


def _digest(one: CardFold) -> str:
    return one.digest


def test_two_inspectors_who_count_alike_with_other_photos_do_not_differ():
    mine, yours = card("v1", {**FULL, "3": heaps("ab" * 32)}), card("v2", {**FULL, "3": heaps("cd" * 32)}, head(BLUE))
    answer = only(see(mine, yours, TASK)).answers[key("3")]
    assert (answer.way, set(answer.answer.every_photo())) == ("alike", {"ab" * 32, "cd" * 32})


def test_a_decision_lets_one_side_stand_with_what_the_other_saw():
    mine, yours = card("v1", FULL), card("v2", {**FULL, "1": LOST}, head(BLUE))
    (conflict,) = only(see(mine, yours, TASK)).conflicts
    walk = only(see(mine, yours, TASK, decide(conflict, yours.digest, ME)))
    assert (walk.answers[key("1")].way, walk.scores[OLD].total.earned, walk.ranks) == ("decided", 16, True)
    assert walk.answers[key("1")].answer.photos == LOST.photos


def test_the_mean_stands_at_a_measured_point_alone():
    mine, yours = card("v1", {**FULL, "1": BARE}), card("v2", {**FULL, "2": free(5)}, head(BLUE))
    conflicts = only(see(mine, yours, TASK)).conflicts
    assert [(one.key, one.measured) for one in conflicts] == [(key("1"), False), (key("2"), True)]
    walk = only(see(mine, yours, TASK, *(decide(one, MEAN, ME) for one in conflicts)))
    assert [one.key for one in walk.conflicts] == [key("1")]
    resolved = walk.answers[key("2")]
    assert (resolved.way, resolved.stated, resolved.tally.earned * 2) == ("mean", True, 15)
    assert walk.scores[OLD].points["2"] == resolved.tally


def test_the_office_overrules_an_answer_and_what_was_found_is_kept():
    before = see(MINE, TASK)
    ruling = overrule(before, only(before), key("1"), LOST, ME)
    walk = only(see(MINE, TASK, ruling))
    resolved = walk.answers[key("1")]
    assert (resolved.way, resolved.answer, resolved.found) == ("overruled", LOST, MET)
    assert (resolved.decision, walk.scores[OLD].total.earned, walk.ranks) == (ruling.digest(), 16, True)


def test_an_overrule_settles_what_the_sides_differ_in():
    other = card("v1", {**FULL, "1": LOST})
    before = see(MINE, other, TASK)
    walk = only(see(MINE, other, TASK, overrule(before, only(before), key("1"), BARE, ME)))
    assert (walk.conflicts, walk.answers[key("1")].answer, walk.ranks) == ((), BARE, True)
