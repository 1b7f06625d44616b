# SPDX-License-Identifier: MPL-2.0
"""The edges of merging: copies, names nobody gave, what never meets, open points beside blanks, half-moved forks."""

from dataclasses import replace

from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.merging.deciding import appeal, decide, judge_blanks, mark_typical, settle_version
from inspector.core.merging.decisions import MEAN
from inspector.core.merging.judgements import judged, kept_together
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.values import Counts, Mark, Marks, Said
from tests.core.merging.cards import (
    BLUE,
    CLEARED,
    FULL,
    LOST,
    ME,
    MET,
    NEW,
    RED,
    SKIPPED,
    card,
    free,
    head,
    heaps,
    key,
    letter,
    only,
    pool,
    rowed,
    see,
    with_problem,
    withdraw,
)
from tests.core.merging.test_cases_sheets import seen, under
from tests.core.whole_cases import YES, checklist, point, section

TASK = letter("v1", "v2", "v3")
MINE = card("v1", FULL)


def test_copies_of_the_same_rows_all_yield_to_the_card_that_goes_on():
    first = [(head(), ()), ("1", LOST), ("seal", ())]
    one, copy = rowed("v1", first), rowed("v1", first, photos=("ab" * 32,))
    longer = rowed("v1", [*first, ("reopen", ()), ("1", MET), ("seal", ())])
    made = see(one, copy, longer, TASK)
    assert made.yielded == {one.digest: longer.digest, copy.digest: longer.digest}


def test_at_an_open_point_of_a_fork_nothing_is_shown_as_found_and_of_a_meeting_all_of_it():
    fork = only(see(MINE, card("v1", {**FULL, "1": LOST}), TASK))
    met = only(see(MINE, card("v2", {**FULL, "1": LOST}, head(BLUE)), TASK))
    assert (fork.answers[key("1")].answer, met.answers[key("1")].answer.photos) == (CLEARED, LOST.photos)


def test_one_who_measured_and_one_who_did_not_have_no_mean():
    unjudged = replace(SKIPPED, status=Status.CANNOT_JUDGE)
    (conflict,) = only(see(MINE, card("v2", {**FULL, "2": unjudged}, head(BLUE)), TASK)).conflicts
    assert not conflict.measured
    mean = decide(conflict, MEAN, ME)
    made = see(MINE, card("v2", {**FULL, "2": unjudged}, head(BLUE)), TASK, mean)
    assert made.standing[mean.digest()] == "dormant"


def test_cards_nobody_admitted_drills_and_cards_without_names_meet_nobody():
    stray = card("v8", {**FULL, "1": LOST}, head(BLUE))
    drills = [card(f"v{n}", FULL, head(f"学员{n}", kind="drill")) for n in (2, 3)]
    nameless = card("v2", {**FULL, "1": LOST}, head(""))
    assert set(see(MINE, stray, TASK).walks) == {"visit:v1", "visit:v8"}
    plan = replace(letter("v2", "v3"), plan=replace(TASK.plan, kind="drill"))
    assert set(see(*drills, plan).walks) == {"visit:v2", "visit:v3"}
    assert set(see(MINE, nameless, TASK).walks) == {"visit:v1", "visit:v2"}


def test_walks_stand_in_the_order_of_their_ids():
    others = [card(f"v{n}", FULL, head(BLUE, site=f"点{n}")) for n in (3, 2)]
    drill = card("v9", FULL, head(kind="drill"))
    assert list(see(*others, drill, MINE, TASK).walks) == ["visit:v1", "visit:v2", "visit:v3", "visit:v9"]


def test_blanks_that_earn_nothing_leave_open_points_open():
    first, other = card("v1", {"1": MET, "2": free(5)}), card("v1", {"1": LOST, "2": free(5)})
    before = see(first, other, TASK)
    walk = only(see(first, other, TASK, judge_blanks(before, only(before), "zero", ME)))
    assert (walk.blanks, walk.answers[key("1")].way, walk.answers[key("3")].way) == (1, "open", "decided")
    assert walk.scores[key("1")[0]].total.unjudged == 1


def test_a_fork_of_which_one_side_moved_on_waits_even_if_each_card_counts_under_its_own_version():
    moved = rowed("v1", [(head(), ()), ("1", MET), ("2", free(10)), ("4", MET), ("seal", ())], NEW)
    before = see(MINE, moved, TASK)
    own = settle_version(before, before.versions[0], "own", ME)
    assert "version" in only(see(MINE, moved, TASK, own)).apart
    one = only(see(MINE, moved, TASK, settle_version(before, before.versions[0], NEW, ME)))
    assert (one.checklists, one.answers[key("1", NEW)].way, one.answers[key("4", NEW)].way) == (
        (NEW,),
        "carried",
        "gap",
    )


def test_a_card_answered_under_both_versions_keeps_what_it_said_under_the_one_that_counts():
    both = replace(MINE, checklists=(key("1")[0], NEW), answers={**MINE.answers, key("1", NEW): LOST})
    newer = rowed("v2", [(head(BLUE, site="西"), ()), ("1", MET), ("seal", ())], NEW)
    before = picture(pool(both, newer, TASK))
    choice = settle_version(before, before.versions[0], NEW, ME)
    walk = picture(pool(both, newer, TASK, choice)).walks["visit:v1"]
    assert (walk.answers[key("1", NEW)].answer, walk.left_behind) == (LOST, (key("1"), key("3")))


def test_nothing_counted_is_the_same_as_counted_none_and_words_judge_nothing():
    none = Answer(Status.JUDGED, Counts())
    said = [Answer(Status.JUDGED, Said(words)) for words in ("三号门", "西门")]
    assert judged(none) == judged(heaps(n=0)) != judged(heaps(n=1))
    assert judged(said[0]) == judged(said[1])
    assert kept_together(said[0], said[1:]).value == Said("三号门\n西门")


def test_a_record_withdrawn_twice_stays_out_until_both_are_withdrawn():
    outs = [withdraw(MINE.digest), withdraw(MINE.digest, turn=1)]
    backs = [withdraw(one.digest()) for one in outs]
    assert not see(MINE, *outs, backs[0]).walks
    assert set(see(MINE, *outs, *backs).walks) == {"visit:v1"}
    again = withdraw(backs[0].digest())
    assert not see(MINE, *outs, *backs, again).walks


def test_a_problem_marked_typical_is_looked_at_again_in_a_card_nobody_saw():
    steps = [(head(), ()), ("1", with_problem(LOST)), ("seal", ())]
    mine = rowed("v1", steps)
    before = see(mine, TASK)
    mark = mark_typical(before, before.problems()[0], "typical", ME)
    after = see(mine, rowed("v1", [*steps, ("reopen", ()), ("2", free(5)), ("seal", ())]), TASK, mark)
    assert (after.standing[mark.digest()], after.problems()[0].typical) == ("dormant", False)


def test_while_a_head_is_open_that_of_the_earlier_day_is_shown():
    for remark in "甲乙丙丁戊":
        days = [card("v1", FULL, head(day=day, remark=remark)) for day in ("2026-11-18", "2026-11-16")]
        walk = only(see(*days, TASK))
        assert (walk.day, [one.part for one in walk.conflicts], walk.ranks) == ("2026-11-16", ["date"], False)


PARTS = {"kind": "worst", "parts": [{"id": one, "label": {"zh": one}} for one in "ab"]}
HALF = Answer(Status.JUDGED, Marks((Mark("a", "met"),)))


def test_a_mean_counts_at_a_point_that_is_asked_only_because_a_half_judged_one_earns_nothing():
    late = point("2", 10, when={"point": "1", "is": ["lost"]})
    sheet = checklist(section("a", point("1", 2, PARTS), late), id="late")
    name = sheet.digest()
    cards = [
        under(f"v{n}", (name,), {(name, "1"): HALF, (name, "2"): free(earned)}, header=head(who))
        for n, earned, who in ((1, 4, RED), (2, 8, BLUE))
    ]
    before = seen((sheet,), *cards)
    records = [*cards, decide(only(before).conflicts[0], MEAN, ME), judge_blanks(before, only(before), "zero", ME)]
    walk = only(seen((sheet,), *records))
    total = walk.scores[name].total
    assert (total.earned, total.possible, total.lost, total.hidden) == (6, 12, 1, 0)
    assert (walk.blanks, walk.answers[name, PointId("1")].answer, walk.ranks) == (1, HALF, True)


def test_a_mean_counts_at_a_point_that_came_to_be_asked_only_because_the_office_said_so():
    sheet = checklist(section("a", point("2", 10, when={"point": "1", "is": ["met"]}), point("1", 2, YES)), id="late")
    name = sheet.digest()
    cards = [
        under(f"v{n}", (name,), {(name, "1"): LOST, (name, "2"): free(earned)}, header=head(who))
        for n, earned, who in ((1, 4, "王敏"), (2, 8, BLUE))
    ]
    before = seen((sheet,), *cards)
    (conflict,) = only(before).conflicts
    records = [*cards, decide(conflict, MEAN, ME)]
    assert only(seen((sheet,), *records)).scores[name].total.earned == 0
    granted = appeal(before, only(before), (name, PointId("1")), ME, part="a", choice="revoked")
    assert only(seen((sheet,), *records, granted)).scores[name].total.earned == 8


def test_a_pool_joined_to_itself_or_to_nothing_is_the_same_pool():
    made = pool(MINE, TASK)
    assert made | made == made | Pool() == made
    assert made.digest() == (Pool() | made).digest() != pool(MINE).digest()


def test_a_day_that_is_none_is_the_day_the_card_was_opened():
    made = [only(see(card("v1", FULL, head(day=said)), TASK)).day for said in ("2026-02-31", "20261116", "昨天", "")]
    assert (made, only(see(MINE, TASK)).day) == (["1970-01-01"] * 4, "2026-11-16")
