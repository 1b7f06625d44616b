# SPDX-License-Identifier: MPL-2.0
"""Two systems in one walk: what is asked once is counted in both."""

from inspector.core.answers import Answer, Status
from inspector.core.checklist import ChecklistDigest
from inspector.core.points import PointId
from inspector.core.rounds import Header, VisitId
from inspector.core.scoring import score
from inspector.core.sharing import asked_once, leaders, shared_answers
from inspector.core.sites import Site
from inspector.core.values import Choice
from inspector.core.visits import Visit
from tests.core.whole_cases import YES, checklist, point, section

CIVIL, HEALTH = ChecklistDigest("civil"), ChecklistDigest("health")
BOTH = {
    CIVIL: checklist(section("a", point("7", 2, YES, shared="litter"), point("8", 2, YES, shared="smoke"))),
    HEALTH: checklist(
        section("b", point("3", 5, YES, shared="litter"), point("4", 5, YES, shared="smoke", may_skip=True))
    ),
}


def test_a_shared_point_is_asked_in_the_first_checklist_and_counted_in_both():
    met = Answer(Status.JUDGED, Choice("met"))
    visit = Visit(VisitId("v"), (CIVIL, HEALTH), Header(Site("Market")), {(CIVIL, PointId("7")): met})
    answers = shared_answers(visit, BOTH)
    assert leaders(BOTH) == {(HEALTH, "3"): (CIVIL, "7")}
    assert [score(BOTH[name], answers[name]).total.earned for name in (CIVIL, HEALTH)] == [2, 5]


def test_points_that_may_be_skipped_in_one_alone_are_asked_in_both():
    assert (HEALTH, "4") not in leaders(BOTH)


def test_a_checklist_alone_shares_nothing():
    assert leaders({CIVIL: BOTH[CIVIL]}) == {}
    assert asked_once(list(BOTH.values())) == 1


def test_a_point_asked_only_under_a_condition_is_not_asked_in_place_of_another():
    poultry = {"point": "1", "is": ["met"]}
    first = checklist(section("a", point("1", 2, YES), point("2", 2, YES, shared="cages", when=poultry)))
    inside = {**section("b", point("2", 2, YES, shared="cages")), "when": poultry}
    below = checklist(section("a", point("1", 2, YES)), inside)
    second = checklist(section("b", point("3", 5, YES, shared="cages")))
    assert leaders({CIVIL: first, HEALTH: second}) == {}
    assert leaders({CIVIL: below, HEALTH: second}) == {}
    assert leaders({HEALTH: second, CIVIL: first}) == {(CIVIL, "2"): (HEALTH, "3")}
