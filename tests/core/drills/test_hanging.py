# SPDX-License-Identifier: MPL-2.0
"""Questions that hang on another answer: hidden by a wrong one they count for nothing, and it is said for which."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from inspector.core.answers import Answer
from inspector.core.conditions import Is
from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.regrading import Stand, regraded
from inspector.core.drills.ruled import ruled
from tests.core.drills.groups import LOST, MET, Lab, lab

PLAIN = lab(5, every=2)
"""Five questions, of which the key has faults at the first, third and fifth."""


def hung(*pairs: tuple[int, int]) -> Lab:
    """The same, where one is asked only while another is lost."""
    (name, sheet), section = next(iter(PLAIN.sheets.items())), next(iter(PLAIN.sheets.values())).sections[0]
    points = list(section.points)
    for place, gate in pairs:
        points[place] = replace(points[place], when=Is(points[gate].id, ("lost",)))
    return replace(PLAIN, sheets={name: replace(sheet, sections=(replace(section, points=tuple(points)),))})


def graded(one: Lab, *said: Answer | None) -> Graded:
    """What somebody comes to who answers so."""
    attempt = one.attempt("1", lambda place, _: said[place])
    return GradingDesk(one.drill, ruled(one.key, ()), one.sheets).graded(attempt)


def outcomes(found: Graded) -> str:
    """The outcomes, a word each."""
    return " ".join(grade.outcome for grade in found.items.values())


def because(found: Graded) -> list[Item | None]:
    """Which question hid which."""
    return [grade.because for grade in found.items.values()]


def test_what_a_wrong_answer_hid_is_no_second_miss_and_says_for_which():
    one = hung((2, 0), (4, 0))
    found = graded(one, MET, MET, None, MET, None)
    assert outcomes(found) == "missed agreed unasked agreed unasked"
    assert because(found) == [None, None, one.item(0), None, one.item(0)]
    assert (found.held.points, found.held.faults, found.held.detected) == (3, 1, 0)
    assert found.held.agreement == Fraction(2, 3)
    assert [(part.points, part.faults, part.missed, part.blanks) for part in found.sections] == [(3, 1, 1, 0)]
    assert (found.conduct.points, found.conduct.blanks) == (3, 0)


def test_what_was_put_and_left_open_stays_a_blank():
    assert outcomes(graded(hung((2, 0)), LOST, MET, None, MET, LOST)) == "agreed agreed blank agreed agreed"


def test_what_hangs_on_a_question_left_open_is_open_itself():
    assert outcomes(graded(hung((2, 0)), None, MET, None, MET, LOST)) == "blank agreed blank agreed agreed"


def test_what_was_answered_before_it_was_hidden_counts_as_answered():
    assert outcomes(graded(hung((2, 0)), MET, MET, LOST, MET, LOST)) == "missed agreed agreed agreed agreed"


def test_a_chain_hangs_on_the_answer_that_began_it():
    one = hung((2, 0), (4, 2))
    assert because(graded(one, MET, MET, None, MET, None)) == [None, None, one.item(0), None, one.item(0)]


def test_conditions_in_a_circle_end():
    one = hung((2, 4), (4, 2))
    assert outcomes(graded(one, LOST, MET, None, MET, None)) == "agreed agreed blank agreed blank"


def test_a_site_of_which_nothing_was_put_is_no_site_of_the_result():
    one = hung((2, 0))
    site = replace(one.drill.sites[0], asked=one.drill.sites[0].asked[:3:2])
    drill = replace(one.drill, sites=(site,))
    attempt = replace(one.attempt("1", lambda _place, _fault: None), answers={one.item(0): MET})
    found = GradingDesk(drill, ruled(one.key, [one.void(0)]), one.sheets).graded(attempt)
    assert (outcomes(found), found.sites, found.sections, found.passed) == ("unasked", (), (), False)


def test_rulings_regrade_what_was_not_put_as_a_whole_grading_does():
    one = hung((2, 0), (4, 0))
    attempt = one.attempt("1", lambda place, _: MET if place not in {2, 4} else None)
    made = [one.void(2), one.amend(0, MET), one.void(1)]
    desks = [GradingDesk(one.drill, ruled(one.key, made[:turn]), one.sheets) for turn in range(4)]
    steps = regraded({"1": [attempt]}, one.drill, desks, [ruling.item for ruling in made])
    whole = [desk.graded(attempt) for desk in desks]
    assert [step["1"] for step in steps] == [(Stand(each.held, each.passed),) for each in whole]


def test_a_group_counts_a_question_for_those_to_whom_it_was_put():
    one = hung((2, 0))
    says = ((MET, MET, None, MET, LOST), (LOST, MET, LOST, MET, LOST))
    found = one.told(
        [one.attempt(str(n), lambda place, _, said=said: said[place]) for n, said in enumerate(says)],
    )
    assert [(line.asked, line.agreed) for line in found.points] == [(2, 1), (2, 2), (1, 1), (2, 2), (2, 2)]
    assert found.map.rows[0][2] == "unasked"
    nobody = one.told([one.attempt("1", lambda place, _: says[0][place])])
    assert (nobody.points[2].asked, nobody.points[2].share) == (0, None)
