# SPDX-License-Identifier: MPL-2.0
"""Laws of ranking over drawn walks and plans: no order, bounds, reasons that compute, and an oracle of plain loops."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.merging.picture import Picture
from inspector.core.policies import Policies
from inspector.core.ranking.explaining import explain_row
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan, read_rank_plan
from inspector.core.reading import Reading
from inspector.core.reasons import recompute
from tests.core.ranking.drawn_walks import SHEET, plans, walks
from tests.core.ranking.walks_made import picture, site, walk


def rows(found):
    """Every row of every table, and the whole."""
    return [("", found.total), *((by, row) for by, table in found.tables.items() for row in table.rows)]


@settings(max_examples=60, deadline=None)
@given(walks(), plans(), st.randoms(use_true_random=False))
def test_no_order_of_walks_changes_a_figure(made, plan, chance):
    shuffled = list(made)
    chance.shuffle(shuffled)
    one, other = figures(picture(*made), plan), figures(picture(*shuffled), plan)
    assert one == other
    assert figures_record(one) == figures_record(other)


@settings(max_examples=60, deadline=None)
@given(walks(), plans())
def test_every_figure_lies_within_its_bounds_and_computes_from_its_reasons(made, plan):
    for _, row in rows(figures(picture(*made), plan)):
        assert row.standing in {"ranked", "few", "none", "apart"}
        assert (row.value is None) == (row.reason is None)
        for number in (row.value, row.score, row.passes):
            assert number is None or 0 <= number <= 100
        if row.reason is not None:
            assert recompute(row.reason) == row.value


@settings(max_examples=40, deadline=None)
@given(walks(6), plans())
def test_every_row_is_explained_down_to_its_answers(made, plan):
    seen = picture(*made)
    found = figures(seen, plan)
    for by, row in rows(found):
        reason = explain_row(found, seen, by, row.unit)
        assert (None if reason is None else recompute(reason)) == row.value


@settings(max_examples=60, deadline=None)
@given(walks(), plans())
def test_places_follow_the_values(made, plan):
    for table in figures(picture(*made), plan).tables.values():
        ranked = [row for row in table.rows if row.place is not None]
        for row in ranked:
            above = [other.value for other in ranked if other.value > row.value]
            assert row.place == 1 + (len(above) if plan.ties == "competition" else len(set(above)))
            assert row.tied == (sum(other.value == row.value for other in ranked) > 1)


@settings(max_examples=40, deadline=None)
@given(walks(), st.sampled_from(["0", "1.5", "4"]))
def test_earning_more_never_lowers_a_street(made, floor):
    def street(points: str) -> Fraction:
        more = walk(site("己"), SHEET, "2026-11-29", floor=points, stalls="met", toilet="lost")
        found = figures(picture(*made, more), RankPlan(period="year", policies=Policies(least_sites=1)))
        return found.tables["area"].row("东街").value

    assert street(floor) < street("6")


def mean(numbers):
    """The plain mean."""
    return sum(numbers) / len(numbers)


@settings(max_examples=60, deadline=None)
@given(walks())
def test_the_usual_plan_agrees_with_plain_loops(made):
    newest = max((one.day[:7] for one in made), default="")
    sites: dict[tuple[str, str], list[Fraction]] = {}
    for one in (one for one in made if one.day[:7] == newest):
        (score,) = one.scores.values()
        street = one.header.site.units[1].name
        sites.setdefault((street, one.header.site.name), []).append(score.total.earned * 100 / score.total.possible)
    streets: dict[str, list[Fraction]] = {}
    for (street, _), rates in sites.items():
        streets.setdefault(street, []).append(mean(rates))
    found = figures(picture(*made), RankPlan(period="month", policies=Policies(least_sites=1)))
    assert {row.unit: row.value for row in found.tables["area"].rows} == {k: mean(v) for k, v in streets.items()}
    assert found.total.value == (mean([mean(own) for own in streets.values()]) if streets else None)


@settings(max_examples=40, deadline=None)
@given(walks())
def test_points_agree_with_plain_loops_and_the_matrix_adds_up_to_them(made):
    found = figures(picture(*made), RankPlan(period="year"))
    for row in found.points:
        tallies = [one.scores[row.checklist].points[row.point] for one in made]
        judged = [one for one in tallies if one.judged]
        assert (row.judged, row.met, row.lost) == (len(judged), sum(o.met for o in judged), sum(o.lost for o in judged))
        assert row.rate == sum(one.earned for one in judged) * 100 / (row.full * len(judged))
        cells = [cell for (_, point, _), cell in found.matrix.cells.items() if point == row.point]
        assert (sum(c.judged for c in cells), sum(c.met for c in cells)) == (row.judged, row.met)


@settings(max_examples=40, deadline=None)
@given(walks(), plans())
def test_a_walk_kept_apart_is_as_if_it_had_never_been(made, plan):
    drill = replace(walk(site("己"), SHEET, "2026-11-30", floor="0"), apart=("drill",))
    with_it, without = figures(picture(*made, drill), plan), figures(picture(*made), plan)
    assert [row.value for _, row in rows(with_it) if row.sample.walks] == [
        row.value for _, row in rows(without) if row.sample.walks
    ]


@given(plans())
def test_a_plan_is_read_as_it_was_written(plan):
    assert read_rank_plan(Reading(plan.record())) == plan


def test_an_empty_picture_is_no_error():
    assert figures(Picture({}, {}, {}, {}, {}), RankPlan()).points == ()
