# SPDX-License-Identifier: MPL-2.0
"""Walks over sheets with more to them: two systems at once, points asked under a condition, vetoes, points unscored."""

from dataclasses import replace
from fractions import Fraction

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.deciding import appeal, decide, judge_blanks, overrule
from inspector.core.merging.decisions import MEAN, Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.picturing import picture
from inspector.core.values import Choice
from tests.core.merging.cards import BLUE, LOST, ME, MET, RED, card, free, head, letter, only, pool
from tests.core.whole_cases import VETO, YES, checklist, point, section

CIVIL = checklist(section("a", point("7", 2, YES, shared="litter"), point("8", 10, shared="smoke")), id="civil")
HEALTH = checklist(section("b", point("3", 5, YES, shared="litter"), point("4", 20), point("5", 4, YES)), id="health")
ONE, TWO = CIVIL.digest(), HEALTH.digest()
POULTRY = {"point": "1", "is": ["met"]}
CAGES = checklist(section("a", point("1", 2, YES), point("2", 6, YES, when=POULTRY)), id="cages")
STOPS = checklist(section("a", point("1", 2, YES), point("2", 0, VETO)), id="stops")
TASK = letter("v1", "v2")
LEVELS = (("A", "1"), ("B", "0.5"), ("C", "1/3"))
PAIR = ((1, "A", RED), (2, "C", BLUE))


def under(
    visit: str, names: tuple[ChecklistDigest, ...], answers: dict[tuple[ChecklistDigest, str], Answer], **more: object
) -> CardFold:
    """A card of several sheets."""
    made = card(visit, {f"{name[:8]} {one}": answer for (name, one), answer in answers.items()}, **more)  # type: ignore[arg-type]
    given = {(name, PointId(one)): answer for (name, one), answer in answers.items()}
    moments = dict(zip(given, made.entered.values(), strict=True))
    return replace(made, checklists=names, answers=given, entered=moments)


def graded(code: str) -> Answer:
    """A level."""
    return Answer(Status.JUDGED, Choice(code))


def seen(sheets: tuple[Checklist, ...], *records: CardFold | Decision) -> Picture:
    """The picture of these records under these sheets, their visits assigned."""
    return picture(replace(pool(TASK, *records), checklists={one.digest(): one for one in sheets}))


def test_a_shared_point_stands_once_and_counts_in_both_systems():
    mine = under("v1", (ONE, TWO), {(ONE, "7"): LOST, (ONE, "8"): free(4), (TWO, "4"): free(20), (TWO, "5"): MET})
    walk = only(seen((CIVIL, HEALTH), mine))
    assert [key[1] for key in walk.answers] == ["7", "8", "4", "5"]
    assert [walk.scores[name].total.percent for name in (ONE, TWO)] == [Fraction(400, 12), Fraction(2400, 29)]
    assert (walk.scores[TWO].points["3"].lost, walk.blanks) == (1, 0)


def test_inspectors_who_took_the_systems_in_another_order_answer_the_same_points():
    mine = under("v1", (ONE, TWO), {(ONE, "7"): MET, (ONE, "8"): free(4), (TWO, "4"): free(9), (TWO, "5"): MET})
    yours = under(
        "v2",
        (TWO, ONE),
        {(TWO, "3"): MET, (ONE, "8"): free(4), (TWO, "4"): free(9), (TWO, "5"): MET},
        header=head(BLUE),
    )
    walk = only(seen((CIVIL, HEALTH), mine, yours))
    assert ({one.way for one in walk.answers.values()}, walk.conflicts, walk.ranks) == ({"alike"}, (), True)


GRADES = {
    "kind": "levels",
    "levels": [{"code": code, "label": {"zh": code}, "factor": factor} for code, factor in LEVELS],
}


def test_a_mean_and_a_granted_appeal_reach_every_system_that_shares_the_point():
    first = checklist(section("a", point("1", 3, GRADES, shared="walls")), id="first")
    other = checklist(section("c", point("9", 6, GRADES, shared="walls")), id="other")
    names = (first.digest(), other.digest())
    cards = [under(f"v{n}", names, {(names[0], "1"): graded(code)}, header=head(who)) for n, code, who in PAIR]
    before = seen((first, other), *cards)
    (conflict,) = only(before).conflicts
    mean = decide(conflict, MEAN, ME)
    walk = only(seen((first, other), *cards, mean))
    assert [walk.scores[name].total.earned for name in names] == [2, 4]
    granted = appeal(before, walk, (names[0], PointId("1")), ME, part="a", choice="revoked")
    walk = only(seen((first, other), *cards, mean, granted))
    assert [walk.scores[name].total.earned for name in names] == [3, 6]


def test_a_blank_that_earns_nothing_may_bring_up_no_other_point():
    mine = under("v1", (CAGES.digest(),), {(CAGES.digest(), "2"): MET})
    before = seen((CAGES,), mine)
    assert only(before).blanks == 1
    walk = only(seen((CAGES,), mine, judge_blanks(before, only(before), "zero", ME)))
    total = walk.scores[CAGES.digest()].total
    assert (total.earned, total.possible, total.hidden, total.lost) == (0, 2, 1, 1)


def test_a_granted_appeal_brings_up_the_point_that_hung_on_it():
    name = CAGES.digest()
    mine = under("v1", (name,), {(name, "1"): LOST, (name, "2"): MET})
    before = seen((CAGES,), mine)
    granted = appeal(before, only(before), (name, PointId("1")), ME, part="a", choice="revoked")
    total = only(seen((CAGES,), mine, granted)).scores[name].total
    assert (total.earned, total.possible) == (8, 8)


def test_a_veto_that_fell_is_lifted_by_overrule_or_appeal():
    name = STOPS.digest()
    mine = under("v1", (name,), {(name, "1"): MET, (name, "2"): LOST})
    before = seen((STOPS,), mine)
    spot = (name, PointId("2"))
    lifted = (
        overrule(before, only(before), spot, MET, ME),
        appeal(before, only(before), spot, ME, part="a", choice="revoked"),
    )
    assert only(before).scores[name].verdict is False
    assert [only(seen((STOPS,), mine, one)).scores[name].verdict for one in lifted] == [True, True]
