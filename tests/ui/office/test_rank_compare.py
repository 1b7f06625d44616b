# SPDX-License-Identifier: MPL-2.0
"""Two walks or two periods beside each other: only what differs, and every change with its sign."""

from __future__ import annotations

import pytest

from inspector.ui.office.compare_why import PeriodsWhy
from tests.app.office.cards import card
from tests.app.office.gathered_week import take, week_cards
from tests.ui.office.ranked import idle, texts


@pytest.fixture
def comparing(ranking, window, qtbot):
    """The page that compares two weeks."""
    take(ranking.state.office, *week_cards("2026-11-09"))
    ranking.state.ask()
    idle(window, qtbot)
    ranking.compare()
    idle(window, qtbot)
    return window.ranking.comparing()


def test_two_walks_of_one_site_are_offered_first(comparing):
    assert comparing.one.currentText().split(" · ")[0] == comparing.other.currentText().split(" · ")[0]
    assert "points that differ: 0" in comparing.told.text()
    assert [column.title for column in comparing.table.grid.columns[2:4]] == ["2026-11-09", "2026-11-16"]


def test_only_points_that_differ_are_shown_unless_all_are_wanted(comparing, window, qtbot):
    walks = comparing.state.seen.picture.walks.values()
    comparing.one.choose(next(one.id for one in walks if one.problems))
    comparing.other.choose(next(one.id for one in walks if not one.problems))
    idle(window, qtbot)
    differing = len(comparing.table.grid.rows)
    comparing.view.setCurrentIndex(1)
    assert 0 < differing < len(comparing.table.grid.rows)


def test_a_point_that_differs_leads_to_where_it_was_judged(comparing, ranking, window, qtbot):
    walks = comparing.state.seen.picture.walks.values()
    comparing.one.choose(next(one.id for one in walks if one.problems))
    comparing.other.choose(next(one.id for one in walks if not one.problems))
    idle(window, qtbot)
    key = comparing.table.grid.rows[0].key
    comparing.table.opened.emit(key, None)
    idle(window, qtbot)
    assert window.stack.page() is ranking
    assert (ranking.point.shown.walk.id, ranking.point.shown.line.key) == (comparing.other.chosen(), key)
    assert ranking.point.isAncestorOf(window.focusWidget())


def test_two_periods_are_compared_unit_by_unit(comparing, window, qtbot):
    comparing.show_mode("periods")
    idle(window, qtbot)
    assert [comparing.one.chosen(), comparing.other.chosen()] == ["2026-W46", "2026-W47"]
    assert {row[0] for row in texts(comparing.table)} == {"东门街道", "西关街道", "南湖街道"}
    comparing.view.setCurrentIndex(comparing.view.count() - 1)
    assert texts(comparing.table)[0][0].isdigit()


def test_the_two_change_places(comparing, window, qtbot):
    comparing.show_mode("periods")
    idle(window, qtbot)
    comparing.swap()
    idle(window, qtbot)
    assert [column.title for column in comparing.table.grid.columns[1:3]] == ["2026-W47", "2026-W46"]


def test_the_walks_to_choose_from_are_found_by_pinyin_initials(comparing):
    chosen = comparing.one.chosen(), comparing.other.chosen()
    offered = comparing.one.count()
    comparing.narrow.setText("xg")
    names = [comparing.one.itemText(at) for at in range(comparing.one.count())]
    assert 0 < len(names) < offered
    assert all("西关" in name or comparing.one.itemData(at) in chosen for at, name in enumerate(names))
    assert (comparing.one.chosen(), comparing.other.chosen()) == chosen
    comparing.narrow.clear()
    assert comparing.one.count() == offered


def test_a_walk_one_stands_in_is_compared_with_the_one_before_it_at_its_site(ranking, window, qtbot):
    take(ranking.state.office, *week_cards("2026-11-09"))
    ranking.state.ask()
    idle(window, qtbot)
    walks = ranking.state.seen.picture.walks.values()
    walk = max(walks, key=lambda one: (one.day, one.id))
    ranking.go_to((ranking._explorer(ranking.state.seen).to_walk(walk.id),))
    ranking.actions_of["rank_compare"].trigger()
    idle(window, qtbot)
    page = window.ranking.comparing()
    other = ranking.state.seen.picture.walks[page.one.chosen()]
    assert page.other.chosen() == walk.id
    assert (other.header.site.name, other.day) == (walk.header.site.name, "2026-11-09")


def test_a_row_of_two_periods_opens_to_its_reasons_in_both(comparing, window, qtbot):
    comparing.show_mode("periods")
    idle(window, qtbot)
    for view in (0, comparing.view.count() - 1):
        comparing.view.setCurrentIndex(view)
        row = comparing.table.grid.rows[0]
        comparing.table.opened.emit(row.key, None)
        idle(window, qtbot)
        dialog = comparing.findChildren(PeriodsWhy)[-1]
        assert [part.number.text() for part in dialog.parts] == [cell.words for cell in row.cells if cell.share]
        dialog.close()


def test_where_both_periods_have_no_room_one_is_turned_to_after_the_other(comparing, window, qtbot):
    comparing.show_mode("periods")
    idle(window, qtbot)
    window.desk.change("scale", "200")
    window.resize(1024, 600)
    comparing.table.opened.emit(comparing.table.grid.rows[0].key, None)
    idle(window, qtbot)
    dialog = comparing.findChildren(PeriodsWhy)[-1]
    assert [part.isVisible() for part in dialog.parts] == [False, True]
    dialog.which.button("0").click()
    assert [part.isVisible() for part in dialog.parts] == [True, False]


def test_two_cards_of_one_walk_lie_side_by_side(ranking, window, qtbot):
    take(ranking.state.office, card("v1", "m", writer="laptop-a"), card("v1", "l", writer="laptop-b"))
    ranking.state.ask()
    idle(window, qtbot)
    ranking.compare()
    page = window.ranking.comparing()
    idle(window, qtbot)
    page.begin_at(next(iter(page._walks(page.state.seen)._of)))
    page.show_mode("walks")
    idle(window, qtbot)
    walk = page.state.seen.picture.walks["visit:v1"]
    assert {page.one.chosen(), page.other.chosen()} == {*walk.cards}
    assert [row[0] for row in texts(page.table)] == ["1"]
    assert (page.table.grid.name, texts(page.table)[0][-1]) == ("Two cards of one walk", "judgement")
    page.table.opened.emit(page.table.grid.rows[0].key, None)
    idle(window, qtbot)
    assert ranking.point.shown.walk.id == walk.id
