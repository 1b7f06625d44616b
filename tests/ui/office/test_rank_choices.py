# SPDX-License-Identifier: MPL-2.0
"""The choices of a ranking: each is seen at once, kept by name, refused where it cannot be read."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.app.office.rank_plans import kept_plans
from inspector.core.problems import KnownError
from inspector.ui.office import rank_fields
from tests.ui.office.ranked import idle


def test_another_least_number_of_sites_unranks_at_once(ranking, window, qtbot):
    ranking.turn_choices()
    line = ranking.panel.lines["least_sites"]
    line.setText("9")
    line.editingFinished.emit()
    idle(window, qtbot)
    assert {row.cells[0].words for row in ranking.table.grid.rows} == {"–"}
    assert "sample too small" in ranking.table.grid.rows[0].cells[1].detail


def test_thresholds_and_stars_are_shown_in_columns_of_their_own(ranking, window, qtbot):
    ranking.panel.lines["red"].setText("95")
    ranking.panel.lines["black"].setText("90%")
    ranking.panel.lines["stars"].setText("99 90 80")
    ranking.panel.lines["stars"].editingFinished.emit()
    idle(window, qtbot)
    heads = [column.code for column in ranking.table.grid.columns]
    assert {"stars", "lists"} <= set(heads)
    plan = ranking.state.seen.figures.plan
    assert (plan.red, plan.black, [band.stars for band in plan.stars]) == (Fraction(95), Fraction(90), [5, 4, 3])


def test_choices_are_kept_by_name_and_taken_up_again(ranking, window, qtbot):
    panel = ranking.panel
    panel.lines["name"].setText("by pass rate")
    panel.lines["score"].setText("")
    panel.lines["pass"].setText("1")
    panel.keep.click()
    idle(window, qtbot)
    assert list(kept_plans(ranking.state.office)) == ["by pass rate", "weekly"]
    panel.plan_chosen.emit("weekly")
    idle(window, qtbot)
    assert [one.id for one in ranking.state.seen.figures.plan.measures] == ["score"]


def test_choices_without_a_name_are_not_kept(ranking):
    ranking.panel.lines["name"].setText(" ")
    ranking.panel.keep.click()
    assert "Type one" in ranking.panel.fault.text()


def test_a_weight_that_is_no_number_is_said_and_changes_nothing(ranking):
    before = ranking.state.plan
    ranking.panel.lines["types"].setText("market lots")
    ranking.panel.lines["types"].editingFinished.emit()
    assert not ranking.panel.fault.isHidden()
    assert ranking.state.plan == before


def test_the_panel_says_every_choice_as_it_will_be_printed(ranking):
    assert "Ranks and totals from unrounded values" in ranking.panel.printed.text()


@pytest.mark.parametrize("typed", ["101", "-1", "9e9", "ninety"])
def test_a_threshold_lies_between_nought_and_a_hundred(typed):
    with pytest.raises(KnownError):
        rank_fields.percent(typed)


def test_weights_and_stars_read_back_as_they_are_spelled():
    weights = rank_fields.weights("农贸市场 60，公共广场 40")
    assert rank_fields.weights(rank_fields.weights_said(weights)) == weights
    stars = rank_fields.stars("95 90 85.5")
    assert rank_fields.stars_said(stars) == "95 90 85.5"


def test_stars_fall_from_many_to_few():
    with pytest.raises(KnownError):
        rank_fields.stars("80 90")


def test_ways_of_judging_are_weighed_by_their_words_in_either_language():
    found = rank_fields.methods("实地 85，survey 15")
    assert [(one.id, one.weight) for one in found] == [("onsite", 85), ("survey", 15)]
    assert rank_fields.methods(rank_fields.methods_said(found, "zh")) == found
    with pytest.raises(KnownError, match="no way of judging"):
        rank_fields.methods("guess 20")


def test_weights_of_ways_of_judging_are_printed_in_words(ranking, window, qtbot):
    ranking.panel.lines["methods"].setText("on site 85, documents 15")
    ranking.panel.lines["methods"].editingFinished.emit()
    idle(window, qtbot)
    assert [one.id for one in ranking.state.seen.figures.plan.policies.methods] == ["onsite", "documents"]
    assert "on site" in ranking.panel.printed.text()
    assert ranking.panel.lines["methods"].text() == "on site 85, documents 15"
