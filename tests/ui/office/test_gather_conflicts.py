# SPDX-License-Identifier: MPL-2.0
"""Conflicts face to face: nothing chosen, a key for each side, policies for many, everything taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.office.gather_page import GatherPage
from tests.ui.office.gathered import AUTHOR, REASON, entered, forked, shown


@pytest.fixture
def page(desk, qtbot):
    """The page of an office that holds a fork of one visit at point 1 and a plain card, at its conflicts."""
    forked(desk)
    return entered(shown(desk, qtbot), qtbot, "conflicts")


def done(page, qtbot, deed, *told: object) -> None:
    """Do something, and wait for the picture after it."""
    with qtbot.waitSignal(page.desk.office.came):
        deed(*told)


def decisions(page) -> list:
    """What is decided and in force."""
    picture = page.desk.office.picture
    return [one for name, one in picture.decisions.items() if picture.standing[name] == "holds"]


def test_a_fork_stands_in_two_columns_and_no_side_is_chosen(page):
    sides = [one for one in page.conflicts.sides.cards if one.isVisible()]
    assert sorted(one.words.text() for one in sides) == ["met", "not met"]
    assert [one.take.isCheckable() for one in sides] == [False, False]
    assert (page.conflicts.count(), decisions(page)) == (1, [])


def test_the_sides_say_what_they_differ_in_where_their_judgement_is_the_same(page, qtbot):
    from inspector.core.answers import Answer, Status
    from inspector.core.merging.record_bytes import recorded
    from inspector.core.values import Choice
    from tests.app.office.cards import card, header

    assert page.conflicts.sides.differ.text() == "The sides differ in: judgement."
    answers = (Answer(Status.JUDGED, Choice("lost"), note=note) for note in ("", "积水"))
    cards = (card("v0", "l", head=header("S-0"), answer=one) for one in answers)
    page.desk.hall.workspace.keep_records(map(recorded, cards))
    done(page, qtbot, page.enter)
    page.conflicts.list.setCurrentIndex(page.conflicts.list.rows.index(0))
    assert page.conflicts.sides.differ.text() == "The sides differ in: note."
    assert sorted(one.more.text() for one in page.conflicts.sides.cards) == ["Note: none", "Note: 积水"]


def test_each_side_says_who_when_and_on_which_device(page):
    assert page.conflicts.sides.cards[0].who.text() == "王敏"
    said = {one.when.text().split(" · ")[1] for one in page.conflicts.sides.cards}
    assert said == {"device laptop"}


def test_a_key_lets_a_side_stand_and_another_takes_it_back(page, qtbot):
    page.conflicts.list.setFocus()
    wanted = page.conflicts.conflict().sides[1].card
    done(page, qtbot, qtbot.keyClick, page.conflicts.list, "2")
    (decision,) = decisions(page)
    assert (decision.choice, decision.author, decision.reason) == (wanted, AUTHOR, REASON)
    assert page.conflicts.conflict() is None
    done(page, qtbot, page.conflicts.undo)
    assert (page.conflicts.count(), decisions(page)) == (1, [])


def test_without_a_name_or_a_reason_nothing_is_decided(page):
    page.conflicts.signing.reason.clear()
    page.conflicts.sides.cards[0].take.click()
    assert page.conflicts.fault.text().startswith("There is no reason")
    page.conflicts.signing.name.clear()
    page.conflicts.sides.cards[0].take.click()
    assert page.conflicts.fault.text().startswith("Nobody is named")
    assert decisions(page) == []


def test_a_policy_says_how_many_it_would_decide_before_it_is_pressed(page, qtbot):
    policy = page.conflicts.policy
    page.conflicts.many.setChecked(True)
    assert (policy.which.chosen(), policy.press.isEnabled()) == ("", False)
    policy.which.button("mean").click()
    assert (policy.press.text(), policy.press.isEnabled()) == ("Decide 0 of 1", False)
    policy.which.button("evidence").click()
    assert policy.press.text() == "Decide 1 of 1"
    done(page, qtbot, policy.press.click)
    assert [one.policy for one in decisions(page)] == ["evidence"]


def test_the_mean_is_offered_only_where_it_is_measured(page):
    assert page.conflicts.mean.isHidden()
    page.conflicts.take_mean()
    assert decisions(page) == []


def test_a_decision_made_before_a_side_nobody_saw_is_shown_to_be_looked_at_again(page, qtbot):
    from inspector.core.merging.record_bytes import recorded
    from tests.app.office.cards import card

    done(page, qtbot, page.conflicts.choose, page.conflicts.conflict().sides[0].card)
    page.desk.hall.workspace.keep_records([recorded(card("v1", "ml", writer="laptop-c"))])
    done(page, qtbot, page.enter)
    assert page.conflicts.before.text().startswith("Decided before, look again: card ")
    page.show_part("decisions")
    assert page.parts["decisions"].which.chosen() == "dormant"


def test_a_photo_of_a_side_opens_large(page, qtbot):
    page.conflicts.sides.photo_opened.emit("0" * 64)
    assert len(page.findChildren(PhotoLook)) == 1
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)


def test_the_page_counts_what_waits(page):
    assert isinstance(page, GatherPage)
    assert page.steps.button("conflicts").text() == "Conflicts 1"


def test_decisions_that_differ_are_asked_about_and_one_of_them_stands(page, qtbot):
    from inspector.core.merging.deciding import Signed, decide

    conflict, office = page.conflicts.conflict(), page.desk.office.office
    for side, who in zip(conflict.sides, ("东街", "西街"), strict=True):
        office.decide([decide(conflict, side.card, Signed(who, "理由", page.desk.hall.clock()))])
    done(page, qtbot, page.enter)
    differing = page.conflicts.differing
    assert (differing.isVisible(), page.conflicts.count()) == (True, 1)
    done(page, qtbot, differing.verbs[0].click)
    assert (page.conflicts.count(), len(decisions(page))) == (0, 1)


def test_a_field_of_the_head_that_differs_is_decided_like_a_point(page, qtbot):
    from inspector.core.merging.record_bytes import recorded
    from tests.app.office.cards import card, header

    heads = (header("S-7"), replace(header("S-7"), date="2026-11-17"))
    page.desk.hall.workspace.keep_records(recorded(card("v7", "m", head=head)) for head in heads)
    done(page, qtbot, page.enter)
    names = [one.part for one in page.conflicts.list.held()]
    page.conflicts.list.setCurrentIndex(page.conflicts.list.rows.index(names.index("date")))
    sides = page.conflicts.sides.cards
    assert (page.conflicts.point.text(), sorted(one.words.text() for one in sides)) == (
        "Day",
        ["2026-11-16", "2026-11-17"],
    )
    done(page, qtbot, sides[0].take.click)
    assert [(one.about, one.part) for one in decisions(page)] == [("head", "date")]


def test_the_version_that_counts_is_asked_and_nothing_is_chosen(page):
    from inspector.core.merging.picture import VersionQuestion

    picture = page.desk.office.picture
    (name,) = picture.checklists
    question = VersionQuestion("small", "R-1", {name: ("visit:v1",)})
    page.conflicts.show_picture(replace(picture, versions=(question,)))
    asked = page.conflicts.versions
    assert (asked.isVisible(), asked.told.text()) == (
        True,
        "R-1: “Small sheet” was judged under several versions. Which one counts?",
    )
    assert [one.text() for one in asked._choices] == ["Version 1 (walks: 1)", "Each by its own version"]


@pytest.fixture
def crowd(desk, qtbot):
    """The conflicts of a visit that went eleven ways."""
    from inspector.core.merging.record_bytes import recorded
    from tests.app.office.cards import card, sheet_record

    cards = (card("v1", "ml"[: place % 2 + 1], writer=f"laptop-{place}") for place in range(11))
    desk.hall.workspace.keep_records((sheet_record(), *map(recorded, cards)))
    return entered(shown(desk, qtbot), qtbot, "conflicts")


def test_a_digit_reaches_the_ninth_side(crowd, qtbot):
    wanted = crowd.conflicts.conflict().sides[8].card
    done(crowd, qtbot, qtbot.keyClick, crowd.conflicts.list, "9")
    assert [one.choice for one in decisions(crowd)] == [wanted]


def test_arrows_and_enter_reach_every_side(crowd, qtbot):
    sides = crowd.conflicts.sides.cards
    assert [sides[place].take.text().split()[0] for place in (8, 9, 10)] == ["9", "Enter", "Enter"]
    crowd.conflicts.list.setFocus()
    for _ in range(11):
        qtbot.keyClick(crowd.conflicts, Qt.Key.Key_Right)
    assert (sides[10].take.hasFocus(), sides[10].take.visibleRegion().isEmpty()) == (True, False)
    qtbot.keyClick(sides[10].take, Qt.Key.Key_Right)
    assert sides[0].take.hasFocus()
    qtbot.keyClick(sides[0].take, Qt.Key.Key_Left)
    wanted = crowd.conflicts.conflict().sides[10].card
    done(crowd, qtbot, qtbot.keyClick, sides[10].take, Qt.Key.Key_Return)
    assert [one.choice for one in decisions(crowd)] == [wanted]


def test_the_keys_that_choose_are_said(crowd):
    sides, conflict = crowd.conflicts.sides, crowd.conflicts.conflict()
    assert sides.keys.text() == "11 sides. Keys: 1–9 for the first, ← → and Enter for every one."
    sides.show_conflict(replace(conflict, sides=conflict.sides[:2]), None)
    assert sides.keys.text() == "Keys: 1–2 lets a side stand; ← → and Enter too."


def test_the_arrows_turn_among_the_policies_while_one_stands_there(page, qtbot):
    policy = page.conflicts.policy.which
    page.conflicts.many.setChecked(True)
    policy.button("newer").setFocus()
    qtbot.keyClick(policy.button("newer"), Qt.Key.Key_Right)
    assert policy.button("evidence").hasFocus()


def test_many_decisions_that_are_stopped_leave_everything_open(page, qtbot, held):
    page.conflicts.many.setChecked(True)
    page.conflicts.policy.which.button("evidence").click()
    page.conflicts.policy.press.click()
    assert not page.conflicts.policy.isEnabled()
    with qtbot.waitSignal(page.conflicts.going.stopped):
        page.conflicts.going.halt()
        held.set()
    qtbot.waitUntil(lambda: not page.desk.tasks.is_busy)
    assert (page.conflicts.policy.isEnabled(), page.desk.office.office.picture().decisions) == (True, {})


def test_the_cards_of_a_conflict_are_asked_to_be_compared_whole(page, qtbot):
    first = page.conflicts.conflict().sides[0].card
    with qtbot.waitSignal(page.compare_asked) as asked:
        qtbot.keyClick(page.conflicts.list, "C")
    assert asked.args == [first]
