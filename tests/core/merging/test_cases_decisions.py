# SPDX-License-Identifier: MPL-2.0
"""What the office decides: every kind of decision, how it holds, and when it sleeps."""

from dataclasses import replace

from inspector.core.merging.deciding import (
    admit,
    appeal,
    decide,
    mark_typical,
    overrule,
    separate,
    settle_version,
)
from tests.core.merging.cards import (
    BARE,
    BLUE,
    FULL,
    LOST,
    ME,
    MET,
    NEW,
    OLD,
    card,
    free,
    head,
    key,
    letter,
    only,
    rowed,
    see,
    with_problem,
)

TASK = letter("v1", "v2", "v3")
MINE = card("v1", FULL)
YOURS = card("v1", {**FULL, "1": LOST})
THIRD = card("v1", {**FULL, "1": BARE})


def test_a_decision_survives_every_later_file_and_sleeps_when_a_side_nobody_saw_appears():
    (conflict,) = only(see(MINE, YOURS, TASK)).conflicts
    decision = decide(conflict, MINE.digest, ME)
    held = see(MINE, YOURS, TASK, decision)
    assert (held.standing[decision.digest()], only(held).ranks) == ("holds", True)
    later = see(MINE, YOURS, THIRD, TASK, decision)
    (again,) = only(later).conflicts
    assert (later.standing[decision.digest()], again.before) == ("dormant", (decision.digest(),))
    assert only(later).dormant == (decision.digest(),)


def test_a_new_decision_takes_the_place_of_those_made_before():
    (conflict,) = only(see(MINE, YOURS, TASK)).conflicts
    first = decide(conflict, MINE.digest, ME)
    (again,) = only(see(MINE, YOURS, THIRD, TASK, first)).conflicts
    second = decide(again, THIRD.digest, ME)
    seen = see(MINE, YOURS, THIRD, TASK, first, second)
    assert (seen.standing[first.digest()], seen.standing[second.digest()]) == ("superseded", "holds")
    assert only(seen).answers[key("1")].answer == BARE


def test_decisions_that_differ_leave_the_conflict_open_and_both_are_shown():
    (conflict,) = only(see(MINE, YOURS, TASK)).conflicts
    one, other = (decide(conflict, card.digest, ME) for card in (MINE, YOURS))
    seen = see(MINE, YOURS, TASK, one, other)
    (still,) = only(seen).conflicts
    assert still.differing == tuple(sorted((one.digest(), other.digest())))
    assert only(see(MINE, YOURS, TASK, one, other, decide(still, MINE.digest, ME))).ranks


def test_heads_that_differ_are_decided_field_by_field():
    other = card("v1", FULL, head(remark="下雨"))
    walk = only(see(MINE, other, TASK))
    (conflict,) = walk.conflicts
    assert (conflict.about, conflict.part, set(conflict.fields)) == ("head", "remark", {"", "下雨"})
    decided = only(see(MINE, other, TASK, decide(conflict, other.digest, ME)))
    assert (decided.header.remark, decided.ranks) == ("下雨", True)


def test_inspectors_of_a_meeting_who_differ_in_whether_it_could_be_judged_are_asked_about():
    shut = card("v2", {}, head(BLUE, state="closed"))
    (conflict,) = only(see(MINE, shut, TASK)).conflicts
    assert (conflict.about, conflict.part, set(conflict.fields)) == ("head", "state", {"", "closed"})
    one, other = (only(see(MINE, shut, TASK, decide(conflict, side.digest, ME))) for side in (MINE, shut))
    assert (one.ranks, other.apart, other.header.state) == (True, ("away",), "closed")


def test_the_office_admits_a_card_no_assignment_names_and_may_refuse_one():
    before = see(MINE)
    yes, no = (admit(before, only(before), choice, ME) for choice in ("admitted", "refused"))
    assert (only(see(MINE, yes)).admitted, only(see(MINE, yes)).ranks) == (yes.digest(), True)
    assert only(see(MINE, TASK, no)).apart == ("not_admitted",)
    both = only(see(MINE, yes, no))
    assert (both.apart, [one.about for one in both.conflicts]) == (("not_admitted", "conflict"), ["admit"])


def test_visits_of_one_day_that_were_no_one_meeting_are_separated():
    other = card("v2", {**FULL, "1": LOST}, head(BLUE))
    before = see(MINE, other, TASK)
    apart = see(MINE, other, TASK, separate(before, only(before), ME))
    assert {name: walk.ranks for name, walk in apart.walks.items()} == {"visit:v1": True, "visit:v2": True}


def test_an_appeal_goes_its_way_and_full_marks_follow_only_when_it_is_granted():
    seen = see(YOURS, TASK)
    for choice, earned in (("filed", 16), ("reviewing", 16), ("upheld", 16), ("revoked", 18)):
        step = appeal(seen, only(seen), key("1"), ME, part="a1", choice=choice)
        seen = see(YOURS, TASK, *seen.decisions.values(), step)
        assert only(seen).scores[OLD].total.earned == earned
    resolved = only(seen).answers[key("1")]
    assert (resolved.way, resolved.found, resolved.answer, resolved.stated) == ("appeal", LOST, LOST, True)
    assert sorted(seen.standing.values()) == ["holds", "superseded", "superseded", "superseded"]


def test_a_problem_is_shown_as_typical_or_no_longer():
    mine = card("v1", {**FULL, "1": with_problem(LOST)})
    before = see(mine, TASK)
    (problem,) = before.problems()
    shown = see(mine, TASK, mark_typical(before, problem, "typical", ME))
    assert (problem.typical, shown.problems()[0].typical) == (False, True)
    flagged = card("v1", {**FULL, "1": with_problem(LOST, flags=("typical",))})
    before = see(flagged, TASK)
    assert before.problems()[0].typical
    assert not see(flagged, TASK, mark_typical(before, before.problems()[0], "plain", ME)).problems()[0].typical


NEWER = rowed("v2", [(head(BLUE, site="西街"), ()), ("1", MET), ("2", free(5)), ("4", MET), ("seal", ())], NEW)


def test_the_version_that_counts_carries_what_is_alike_and_names_what_is_left():
    before = see(MINE, NEWER, TASK)
    seen = see(MINE, NEWER, TASK, settle_version(before, before.versions[0], NEW, ME))
    walk = seen.walks["visit:v1"]
    assert (walk.checklists, walk.left_behind) == ((NEW,), (key("3"),))
    assert {name: one.way for name, one in walk.answers.items()} == {key("1", NEW): "carried", key("2", NEW): "carried"}
    assert (walk.apart, walk.blanks, seen.walks["visit:v2"].ranks) == (("blanks",), 1, True)


def test_cards_may_each_count_under_their_own_version():
    before = see(MINE, NEWER, TASK)
    seen = see(MINE, NEWER, TASK, settle_version(before, before.versions[0], "own", ME))
    assert [walk.checklists for walk in seen.ranked()] == [(OLD,), (NEW,)]
    assert seen.versions[0].choice == "own"


def test_overrules_that_differ_are_an_open_conflict_and_a_third_settles_it():
    before = see(MINE, TASK)
    one, other = (overrule(before, only(before), key("1"), answer, ME) for answer in (LOST, BARE))
    both = see(MINE, TASK, one, other)
    assert [conflict.about for conflict in only(both).conflicts] == ["overrule"]
    third = overrule(both, only(both), key("1"), LOST, ME)
    assert only(see(MINE, TASK, one, other, third)).answers[key("1")].answer == LOST


def test_an_answer_the_point_cannot_have_overrules_nothing():
    before = see(MINE, TASK)
    odd = overrule(before, only(before), key("1"), free(3), ME)
    seen = see(MINE, TASK, odd)
    assert (seen.standing[odd.digest()], only(seen).ranks) == ("dormant", True)


def test_a_decision_made_for_one_visit_follows_it_into_a_meeting():
    before = see(MINE)
    ruling = admit(before, only(before), "admitted", ME)
    seen = see(MINE, ruling, card("v2", FULL, head(BLUE)), letter("v2"))
    assert (len(only(seen).visits), seen.standing[ruling.digest()]) == (2, "holds")


def test_what_was_decided_for_a_meeting_sleeps_when_it_is_one_no_more():
    other = card("v2", {**FULL, "1": LOST}, head(BLUE))
    (conflict,) = only(see(MINE, other, TASK)).conflicts
    decision = decide(conflict, other.digest, ME)
    third = card("v3", FULL, head(BLUE))
    seen = see(MINE, other, third, TASK, decision)
    assert sorted(seen.walks) == ["visit:v1", "visit:v2", "visit:v3"]
    assert {walk.dormant for walk in seen.walks.values()} == {(decision.digest(),)}


def test_the_sides_of_a_conflict_keep_their_ids_whatever_else_comes():
    one = only(see(MINE, YOURS, TASK)).conflicts[0]
    other = see(MINE, YOURS, TASK, THIRD, card("v9", FULL)).walks["visit:v1"].conflicts[0]
    assert one.id == other.id
    assert replace(other, sides=one.sides) == one
