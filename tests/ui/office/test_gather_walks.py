# SPDX-License-Identifier: MPL-2.0
"""Walks point by point: where an answer came from, overruled, admitted, reviewed, withdrawn; gaps; sending on."""

from __future__ import annotations

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.assignments import Assignment, PlannedVisit
from inspector.core.merging.record_bytes import recorded
from inspector.core.moments import Moment
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.values import Choice
from tests.app.halls import sheet
from tests.app.office.cards import card, header, sheet_record
from tests.ui.office.gathered import AUTHOR, REASON, entered, shown


@pytest.fixture
def page(desk, qtbot):
    """The page of an office with a walk by one inspector, at its points."""
    desk.hall.workspace.keep_records((sheet_record(), recorded(card("v1", "l"))))
    return entered(shown(desk, qtbot), qtbot, "cards")


def walk(page):
    """The only walk, as the picture has it."""
    return next(iter(page.desk.office.picture.walks.values()))


def done(page, qtbot, deed, *told: object) -> None:
    """Do something, and wait for the picture after it."""
    with qtbot.waitSignal(page.desk.office.came):
        deed(*told)


def press(page, qtbot, code: str) -> None:
    """Press a verb of the walk's card."""
    done(page, qtbot, page.cards.card.verbs[code].click)


def test_a_walk_says_why_it_does_not_rank(page):
    assert "no assignment names it" in page.cards.card.apart.text()
    assert page.cards.which.button("strangers").text() == "Not admitted 1"


def test_a_point_says_what_stands_and_where_it_came_from(page):
    panel = page.cards.panel
    assert panel.now.text() == "Stands: not met (one card)"
    assert panel.sides.text().startswith("王敏 · not met · 2025-11-16 ")
    assert "device laptop" in panel.sides.text()


def test_an_answer_is_overruled_with_a_basis_and_the_original_is_kept(page, qtbot):
    panel = page.cards.panel
    assert not panel.press.isEnabled()
    panel.bar.judged.emit(Choice("met"), True)
    panel.basis.setText("复核照片")
    done(page, qtbot, panel.press.click)
    (stands,) = [one for one in walk(page).answers.values() if one.way == "overruled"]
    assert (stands.answer, stands.found.value) == (Answer(Status.JUDGED, Choice("met")), Choice("lost"))
    (decision,) = page.desk.office.picture.decisions.values()
    assert (decision.basis, decision.author, decision.reason) == ("复核照片", AUTHOR, REASON)
    assert "Found: not met" in panel.sides.text()
    done(page, qtbot, page.cards.undo)
    assert page.cards.panel.now.text() == "Stands: not met (one card)"


def test_a_walk_is_admitted_and_its_blanks_are_decided(page, qtbot):
    press(page, qtbot, "admit:admitted")
    assert "not_admitted" not in walk(page).apart
    press(page, qtbot, "blanks:judged")
    assert walk(page).apart == ()
    assert page.cards.card.apart.text() == "It ranks."


def test_a_walk_is_accepted_then_returned_with_a_file(page, qtbot, tmp_path):
    press(page, qtbot, "review:accepted")
    assert walk(page).review == "accepted"
    done(page, qtbot, page.cards.return_into, walk(page), tmp_path / "out")
    assert (walk(page).review, [path.suffix for path in (tmp_path / "out").iterdir()]) == ("returned", [".returned"])


def test_the_cards_of_a_walk_are_withdrawn_and_restored(page, qtbot):
    press(page, qtbot, "withdraw")
    assert page.desk.office.picture.walks == {}
    done(page, qtbot, page.cards._restore)
    assert len(page.desk.office.picture.walks) == 1


def test_without_a_reason_nothing_is_decided(page):
    page.cards.signing.reason.clear()
    page.cards.card.verbs["admit:admitted"].click()
    assert page.cards.fault.text().startswith("There is no reason")
    assert page.desk.office.picture.decisions == {}


def test_a_decision_is_withdrawn_and_restored_among_the_decisions(page, qtbot):
    press(page, qtbot, "admit:admitted")
    page.show_part("decisions")
    part = page.parts["decisions"]
    done(page, qtbot, part.out.click)
    assert ("not_admitted" in walk(page).apart, part.which.button("withdrawn").text()) == (True, "Withdrawn 1")
    part.which.button("withdrawn").click()
    done(page, qtbot, part.into.click)
    assert "not_admitted" not in walk(page).apart


def test_gaps_and_strangers_stand_against_the_plan(page, qtbot):
    plan = RoundPlan("R-1", "第3周暗访", "official")
    planned = PlannedVisit(VisitId("v9"), Site("文化广场", "S-9"), (sheet().digest(),), ("李强",))
    letter = Assignment(plan, 1, Moment(1), ("李强",), (planned,))
    cards = (card("v1", "l", head=header(round="R-1")), card("v5", "l", head=header(round="R-1", who="李强")))
    page.desk.hall.workspace.keep_records(map(recorded, (letter, *cards)))
    done(page, qtbot, page.enter)
    page.show_part("cover")
    cover = page.parts["cover"]
    cover.round.choose("R-1")
    cover.retranslate()
    assert (cover.told.text(), [one.title for one in cover.list.held()]) == (
        "Planned: 1, with a card: 0.",
        ["文化广场"],
    )
    assert cover.which.button("strangers").text() == "Not planned 1"


def test_everything_is_written_as_a_merge_file_for_the_level_above(page, qtbot, tmp_path):
    sending = page.past.sending
    sending.write_to(tmp_path / "东街")
    qtbot.waitUntil(lambda: bool(page.desk.banners.standing()))
    assert page.desk.banners.standing()[-1].text.startswith("Written and proved: 东街.merge. Cards 1, records 2")
    assert (tmp_path / "东街.merge").stat().st_size > 0


def test_a_digit_gives_the_answer_that_is_to_stand_and_decides_nothing_yet(page, qtbot):
    page.cards.points.setFocus()
    qtbot.keyClick(page.cards.points, "1")
    assert (page.cards.panel.press.isEnabled(), page.desk.office.picture.decisions) == (True, {})
    done(page, qtbot, page.cards.panel.press.click)
    assert [one.answer.value for one in page.desk.office.picture.decisions.values()] == [Choice("met")]


def test_walks_are_listed_by_how_far_their_review_is(page, qtbot):
    page.cards.signing.name.setText(AUTHOR)
    page.cards.signing.reason.setText(REASON)
    page.cards.signing._remember()
    press(page, qtbot, "admit:admitted")
    assert [page.cards.which.button(code).text() for code in ("unreviewed", "accepted")] == [
        "Not reviewed 1",
        "Accepted 0",
    ]
    press(page, qtbot, "review:accepted")
    page.cards.which.button("accepted").click()
    assert (page.cards.which.button("unreviewed").text(), len(page.cards.list.held())) == ("Not reviewed 0", 1)
