# SPDX-License-Identifier: MPL-2.0
"""The page of the ranking: its tables, the way down to a point and back, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from inspector.core.merging.deciding import Signed, review
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.office.explore_find import SeekDialog
from inspector.ui.office.rank_why import WhyDialog
from tests.ui.office.ranked import idle, texts


def test_streets_are_ranked_with_their_samples_beside_the_rate(ranking):
    figures = ranking.state.seen.figures
    assert [row.key for row in ranking.table.grid.rows] == [row.unit for row in figures.tables["area"].rows]
    heads = [column.code for column in ranking.table.grid.columns]
    assert heads == ["place", "unit", "sites", "score", "passes", "problems"]
    assert "3 sites" in ranking.table.grid.rows[0].cells[3].detail


def test_the_table_needs_no_bar_where_its_columns_have_room(ranking):
    ranking.table.setFixedWidth(sum(one.width for one in ranking.table.grid.columns) + 20)
    QGuiApplication.processEvents()
    table = ranking.table
    widths = [table.columnWidth(at) for at in range(len(table.grid.columns))]
    assert all(width >= one.width for width, one in zip(widths, table.grid.columns, strict=True))
    assert 0 <= table.viewport().width() - sum(widths) < len(widths)


def test_area_and_trade_never_share_a_table(ranking):
    streets = {row.key for row in ranking.table.grid.rows}
    ranking.show_view("trade")
    assert not streets & {row.key for row in ranking.table.grid.rows}


def test_what_lies_below_a_unit_by_trade_bears_its_numbers(ranking):
    ranking.show_view("trade")
    ranking.table.opened.emit(ranking.table.grid.rows[0].key, None)
    rates = [row[1] for row in texts(ranking.table)]
    assert rates
    assert "–" not in rates


def test_one_goes_down_by_keys_from_a_street_to_a_point_and_back_up(ranking, qtbot, window):
    window.activateWindow()
    for _ in range(3):
        qtbot.keyClick(ranking.table, Qt.Key.Key_Return)
    assert [step.kind for step in ranking.steps] == ["unit", "walk", "point"]
    assert ranking.point.isVisible()
    for left in (2, 1, 0):
        qtbot.keyClick(window.focusWidget() or ranking, Qt.Key.Key_Backspace)
        assert len(ranking.steps) == left


def test_back_stands_on_the_row_one_came_from(ranking):
    key = ranking.table.grid.rows[2].key
    ranking.table.opened.emit(key, None)
    ranking.step_back()
    assert ranking.table.current_key() == key


def test_a_point_shows_who_judged_it_and_its_problem(ranking):
    walk = next(one for one in ranking.state.seen.picture.walks.values() if one.problems)
    ranking.deeds.found.emit((ranking._explorer(ranking.state.seen).to_point(walk.id, walk.problems[0].key),))
    words = [one.text() for one in ranking.point.findChildren(type(ranking.title)) if one.isVisible()]
    assert any("王敏" in one for one in words)
    assert "路面积水，影响通行" in words


def test_a_cell_of_the_heat_map_leads_to_the_walks_of_that_unit(ranking):
    ranking.show_view("heat")
    grid = ranking.matrix.grid
    ranking.matrix.opened.emit(grid.rows[0].key, grid.keys[1])
    assert {row[0][:2] for row in texts(ranking.table)} == {grid.keys[1][:2]}


def test_the_points_lost_most_often_come_first(ranking):
    ranking.show_view("points")
    lost = [int(row[4]) for row in texts(ranking.table)]
    assert lost == sorted(lost, reverse=True)
    assert lost[0] > 0


def test_every_table_but_the_inspectors_is_copied_for_a_spreadsheet(ranking):
    ranking.copy_table()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Place", "Unit", "Sites", "Score rate", "Pass rate", "Problems"]
    assert lines[1].split("\t")[:2] == ["1", ranking.table.grid.rows[0].key]
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()
    QGuiApplication.clipboard().clear()


def test_what_inspectors_do_stays_on_the_screen(ranking, window, qtbot):
    QGuiApplication.clipboard().clear()
    for view in ("inspector", "adjusted"):
        ranking.show_view(view)
        idle(window, qtbot)
        assert ranking.table.grid.rows
        assert not ranking.actions_of["rank_copy"].isEnabled()
        ranking.table.copy_table()
        assert QGuiApplication.clipboard().text() == ""
        assert "Only on this screen" in ranking.note.text()


def test_the_number_of_a_street_explains_itself_to_the_same_number(ranking, window, qtbot):
    ranking.explain()
    idle(window, qtbot)
    (dialog,) = window.findChildren(WhyDialog)
    first = ranking.state.seen.figures.tables["area"].rows[0]
    assert dialog.reason.number == first.value
    dialog.close()


def test_the_number_of_a_walk_opens_the_explanation_at_the_point(ranking, window):
    walk = next(iter(ranking.state.seen.picture.walks.values()))
    ranking.go_to((ranking._explorer(ranking.state.seen).to_walk(walk.id),))
    ranking.explain()
    (dialog,) = window.findChildren(ExplanationDialog)
    assert dialog._tree.current_point() == str(ranking.table.current_key()[1])
    dialog.close()


def test_a_site_is_found_by_the_initials_of_its_pinyin(ranking, window, qtbot):
    ranking.seek()
    idle(window, qtbot)
    (dialog,) = window.findChildren(SeekDialog)
    dialog.look_for("xgd")
    assert dialog.rows.rowCount() == 3
    dialog._choose()
    assert ranking.steps[-1].kind == "walk"


def test_the_trend_is_drawn_for_the_row_stood_on(ranking):
    ranking.show_view("trend")
    ranking.table.selectRow(1)
    assert ranking.chart.isVisible()
    assert [one.name for one in ranking.chart.chart.series] == [ranking.table.current_key(), "The whole"]


def test_an_empty_office_is_told_to_gather_first(window, qtbot):
    window.show_ranking()
    idle(window, qtbot)
    page = window.ranking.ranking()
    assert (page.gather.isVisible(), page.told.text()) == (True, "Nothing is gathered yet.")
    page.gather.click()
    assert type(window.stack.page()).__name__ == "GatherPage"


def test_a_project_shows_what_it_earned_and_explains_it(ranking, window):
    ranking.show_view("sections")
    ranking.explain()
    (dialog,) = window.findChildren(WhyDialog)
    first = ranking.state.seen.figures.sections[0]
    assert (dialog.reason.number, ranking.table.grid.rows[0].key) == (first.rate, (first.level, first.id))
    dialog.close()


def test_a_project_opens_to_its_points_and_a_point_to_its_walks(ranking):
    ranking.show_view("sections")
    row = ranking.state.seen.figures.sections[0]
    ranking.table.opened.emit((row.level, row.id), None)
    judged = sum(int(line[5]) for line in texts(ranking.table))
    assert judged == row.sample.judged
    ranking.table.opened.emit(ranking.table.grid.rows[0].key, None)
    assert [step.kind for step in ranking.steps] == ["section", "where"]


def test_a_type_of_site_is_found_beside_units_sites_and_points(ranking, window, qtbot):
    ranking.seek()
    idle(window, qtbot)
    (dialog,) = window.findChildren(SeekDialog)
    assert {"By area", "Site types", "Site", "Point"} <= {card.kind for card in dialog._stack}
    dialog.close()


def test_walks_kept_apart_are_listed_with_their_reason_and_opened(ranking, window, qtbot):
    picture = ranking.state.seen.picture
    walk = next(iter(picture.walks.values()))
    signed = Signed("李强", "待核", window.desk.hall.clock())
    ranking.state.office.decide([review(picture, walk, "returned", signed)])
    ranking.state.ask()
    idle(window, qtbot)
    ranking.show_view("apart")
    assert [row[-1] for row in texts(ranking.table)] == ["returned"]
    ranking.table.opened.emit(walk.id, None)
    assert ranking.steps[-1].key == walk.id


def test_the_whole_explains_itself_among_the_trends(ranking, window, qtbot):
    ranking.show_view("trend")
    ranking.explain()
    idle(window, qtbot)
    (dialog,) = window.findChildren(WhyDialog)
    assert dialog.reason.number == ranking.state.seen.figures.total.value
    dialog.close()


def test_every_problem_is_listed_and_leads_to_its_point(ranking):
    ranking.show_view("problem_list")
    problems = ranking.state.seen.figures.problems
    assert len(ranking.table.grid.rows) == len(problems) > 0
    assert ranking.table.grid.rows[0].cells[3].words == "路面积水，影响通行"
    ranking.table.opened.emit(ranking.table.grid.rows[0].key, None)
    assert [step.kind for step in ranking.steps] == ["point"]


def typical(ranking) -> set[str]:
    """The walks of the problems marked as typical."""
    return {one.walk for one in ranking.state.seen.figures.problems if one.typical}


def test_a_problem_is_marked_as_typical_with_a_name_and_no_longer(ranking, window, qtbot):
    ranking.show_view("problem_list")
    before, key = typical(ranking), ranking.table.grid.rows[-1].key
    ranking.table.show_grid(ranking.table.grid, key)
    window.desk.office.author = ""
    ranking.mark_typical()
    assert (window.desk.tasks.is_busy, ranking.typical.signing.isVisible()) == (False, True)
    window.desk.office.author = "林芳"
    for after in (before ^ {key[0]}, before):
        ranking.actions_of["rank_typical"].trigger()
        idle(window, qtbot)
        assert (typical(ranking), ranking.table.current_key()) == (after, key)


def test_a_problem_is_marked_where_its_point_is_looked_at(ranking, window, qtbot):
    window.desk.office.author = "林芳"
    problem = ranking.state.seen.figures.problems[-1]
    before = typical(ranking)
    ranking.go_to((ranking._explorer(ranking.state.seen).to_problem(problem),))
    for after, verb in ((before ^ {problem.walk}, "Mark as typical"), (before, "No longer typical")):
        ranking.point.findChildren(QPushButton, problem.finding.id)[-1].click()
        idle(window, qtbot)
        assert typical(ranking) == after
        assert ranking.point.findChildren(QPushButton, problem.finding.id)[-1].text() == verb


def test_what_cannot_be_done_says_why_in_its_tip(ranking):
    why, typical = (ranking.actions_of[name] for name in ("rank_why", "rank_typical"))
    assert (why.isEnabled(), "\n" in why.toolTip(), typical.toolTip().split("\n")[1]) == (
        True,
        False,
        "Stand on a problem in the problem list",
    )
    ranking.show_view("heat")
    assert not why.isEnabled()
    assert why.toolTip().split("\n")[1].startswith("Go down to a walk")


def test_a_point_explains_its_rate_walk_by_walk(ranking, window, qtbot):
    ranking.show_view("points")
    row = ranking.table.grid.rows[0]
    ranking.table.why_asked.emit(row.key)
    idle(window, qtbot)
    dialog = ranking.findChildren(WhyDialog)[-1]
    rate = next(cell for cell in row.cells if cell.why)
    assert (dialog.number.text(), len(dialog.reason.below[0].below)) == (
        rate.words,
        len(ranking.state.seen.figures.walks),
    )
