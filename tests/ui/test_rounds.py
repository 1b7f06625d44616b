# SPDX-License-Identifier: MPL-2.0
"""A round from its head to its board: planned, drawn, assigned, replaced, sent, watched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QDropEvent

from inspector.app import round_log
from inspector.app.assigning import begin_planned
from inspector.app.round_log import round_of
from inspector.core.draw import Quota, Stratum
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.ui.pages.round_head import groups_of
from inspector.ui.pages.rounds import RoundsPage
from tests.ui.offices import assigned, drawn, registered


@pytest.fixture
def page(desk, qtbot):
    """The page of the rounds, not entered yet."""
    made = RoundsPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_round_a_new_one_is_planned(page, qtbot, hall):
    registered(hall)
    with qtbot.waitSignal(page.desk.shelf.filled):
        page.enter()
    head = page.head
    head.lines["title"].setText("第3周暗访")
    head.lines["teams"].setText("王敏、周琳；李强")
    head.keep.click()
    plan = page.round.plan
    assert (plan.title, plan.kind, plan.teams) == ("第3周暗访", "covert", (("王敏", "周琳"), ("李强",)))
    assert [sheet.type for sheet in plan.sheets] == ["农贸市场", "公共广场"]


def test_a_round_without_a_title_is_refused_in_place(page, hall):
    page.enter()
    page.head.keep.click()
    assert page.head.fault.text().startswith("The round has no title")
    assert hall.workspace.rounds() == ()


def test_the_rules_of_a_kind_are_said_in_a_sentence(page):
    page.enter()
    page.head.kind.choose("drill")
    assert page.head.rule.text() == "For training: never ranked."
    assert not page.head.ranks.isEnabled()


def test_a_draw_is_tried_before_it_is_written(page, qtbot, hall):
    drawn(hall)
    page.enter()
    page.show_step("draw")
    part = page.parts["draw"]
    qtbot.waitUntil(lambda: part.quotas.rowCount() == 2)
    part.quotas.take((Quota(Stratum("农贸市场"), 1),))
    part.try_it.click()
    qtbot.waitUntil(lambda: part.told.text().startswith("Would be drawn: 1"))
    assert len(round_of(hall, "R-1").stops) == 3
    part.draw.click()
    qtbot.waitUntil(lambda: len(page.round.stops) == 4)
    assert "seed 2026-47" in part.past.text()


def test_a_number_is_typed_over_in_the_table(page, qtbot, hall):
    drawn(hall)
    page.enter()
    page.show_step("draw")
    quotas = page.parts["draw"].quotas
    qtbot.waitUntil(lambda: quotas.rowCount() == 2)
    assert quotas.setData(quotas.index(0, 4), "2")
    assert not quotas.setData(quotas.index(0, 4), "-1")
    assert [quota.count for quota in quotas.quotas()] == [2]


def test_sites_chosen_are_given_to_a_team_and_taken_back(page, hall):
    drawn(hall)
    page.enter()
    page.show_step("assign")
    part = page.parts["assign"]
    part.all.click()
    part.team.setEditText("王敏、周琳")
    part.give.click()
    assert {stop.inspectors for stop in page.round.stops.values()} == {("王敏", "周琳")}
    part.back.click()
    assert page.round.teams() == ()


def test_sites_dropped_on_a_person_are_given_to_that_person(page, hall):
    drawn(hall)
    page.enter()
    page.show_step("assign")
    part = page.parts["assign"]
    carried = part.stops.mimeData([part.stops.index(0), part.stops.index(2)])
    spot = part.teams.visualRect(part.teams.rows.index(1)).center().toPointF()
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    part.teams.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, carried, *keys))
    assert [stop.inspectors for stop in page.round.stops.values()] == [("李强",), (), ("李强",)]
    assert part.teams.rows.entry(part.teams.rows.index(1)).detail == "sites: 2"


def test_enter_on_a_team_gives_it_the_sites_chosen(page, hall):
    drawn(hall)
    page.enter()
    page.show_step("assign")
    part = page.parts["assign"]
    part.all.click()
    part.teams.activated.emit(part.teams.rows.index(0))
    assert page.round.teams() == (("王敏",),)


def test_sites_are_shared_out_evenly(page, qtbot, hall):
    drawn(hall)
    page.enter()
    page.show_step("assign")
    page.parts["assign"].search.setText("解放路")
    qtbot.waitUntil(page.parts["assign"].add.isEnabled)
    page.parts["assign"].add.click()
    assert len(page.round.stops) == 6
    page.parts["assign"].share.click()
    assert {stop.inspectors for stop in page.round.stops.values()} == {("王敏",), ("李强",)}


def test_a_site_that_is_away_is_replaced_with_its_reason(page, qtbot, hall):
    drawn(hall)
    page.enter()
    page.show_step("assign")
    part = page.parts["assign"]
    market = next(row for row, stop in enumerate(part._stops) if stop.site.type == "农贸市场")
    part.list.selectionModel().select(part.stops.index(market), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    part.away.click()
    part.strip.states.choose("closed")
    part.strip.reason.setText("搬迁")
    qtbot.waitUntil(part.strip.replace.isEnabled)
    part.strip.replace.click()
    gone = next(stop for stop in page.round.stops.values() if stop.replaced_by)
    assert (gone.state, gone.reason) == ("closed", "搬迁")
    assert page.round.stops[gone.replaced_by].instead_of == gone.site.id


def test_a_replacement_without_a_reason_is_refused(page, qtbot, hall, desk):
    drawn(hall)
    page.enter()
    page.show_stop("R-1", next(iter(page.round.stops)))
    strip = page.parts["assign"].strip
    qtbot.waitUntil(strip.replace.isEnabled)
    strip.replace.click()
    assert "remark" in desk.banners.standing()[0].text
    assert len(page.round.stops) == 3


def test_files_are_written_for_everybody_and_noted(page, qtbot, hall, tmp_path):
    assigned(hall, "王敏")
    page.enter()
    page.show_step("letters")
    page.parts["letters"].write_into(tmp_path, page.round.teams())
    qtbot.waitUntil(lambda: page.round.wrote > 0 and not page.desk.tasks.is_busy)
    assert [path.name for path in tmp_path.glob("*.assignment")] == ["第3周暗访 王敏.assignment"]
    assert page.parts["letters"].rows.entry(page.parts["letters"].rows.index(0)).tag == "sent"


def test_the_board_counts_and_goes_down_to_the_visit(page, qtbot, hall):
    state = assigned(hall, "王敏")
    visit = begin_planned(hall, next(iter(state.stops.values())).visit)
    page.enter()
    board = page.board
    assert board.bars.bar(board.bars.index(0)).counts == (0, 1, 0)
    assert board.bars.bar(board.bars.index(0)).words.startswith("1 in progress · 2 to do")
    board.standing.choose("going")
    with qtbot.waitSignal(page.visit_asked) as asked:
        board.list.activated.emit(board.lines.index(0))
    assert asked.args == [visit]


def test_the_board_counts_cards_that_were_gathered(page, hall):
    visit = next(iter(assigned(hall, "王敏").stops.values())).visit
    page.enter()
    walk = Walk("visit:1", (visit,), (), Header(Site("东门市场")), "2026-11-17", ())
    page.desk.office.picture = Picture({walk.id: walk}, {}, {}, {}, {})
    page.desk.office.came.emit()
    assert page.board.bars.bar(page.board.bars.index(0)).counts == (1, 0, 0)
    page.board.standing.choose("done")
    assert page.board.lines.entry(page.board.lines.index(0)).key == ""


def test_the_board_counts_by_type_street_and_inspector(page, hall):
    assigned(hall, "王敏")
    page.enter()
    titles = {}
    for by in ("type", "inspector"):
        page.board.by.button(by).click()
        titles[by] = [page.board.bars.index(row).data() for row in range(page.board.bars.rowCount())]
    assert titles == {"type": ["The whole round", "公共广场", "农贸市场"], "inspector": ["The whole round", "王敏"]}


def test_groups_are_read_as_they_are_written():
    first, second = groups_of("A组：城东街道、城西街道；B组: 新华街道")
    assert (first.title, first.units, second.units) == ("A组", ("城东街道", "城西街道"), ("新华街道",))


def test_a_large_round_is_read_beside_the_window_and_shown_when_it_is_there(page, qtbot, hall, monkeypatch):
    state = assigned(hall)
    hall.folded.clear()
    monkeypatch.setattr(round_log, "LONG", 1)
    page.enter()
    assert (page.round, page.steps.isVisible(), page.told.text()) == (None, False, "Reading the round …")
    qtbot.waitUntil(lambda: page.round == state)
    assert page.steps.isVisible()
    assert page.steps.chosen() == "board"


def test_reading_a_large_round_can_be_stopped_and_begun_again(page, qtbot, hall, monkeypatch, held):
    state = assigned(hall)
    hall.folded.clear()
    monkeypatch.setattr(round_log, "LONG", 1)
    page.enter()
    page.going.halt()
    held.set()
    qtbot.waitUntil(lambda: page.told.text().startswith("Stopped"))
    page.list.setCurrentIndex(page.rounds.index(0))
    qtbot.waitUntil(lambda: page.round == state)


def test_a_site_that_left_the_register_keeps_its_name_on_the_board(page, hall):
    state = assigned(hall)
    hall.workspace.keep_sites((), list(state.stops))
    page.enter()
    names = {page.board.lines.entry(page.board.lines.index(row)).title for row in range(3)}
    assert names == {stop.site.name for stop in state.stops.values()}
