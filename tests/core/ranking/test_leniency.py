# SPDX-License-Identifier: MPL-2.0
"""Leniency: how inspectors judge beside others, on stated samples, and nowhere in the figures."""

from __future__ import annotations

import json
from fractions import Fraction

from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.leniency import leniency
from inspector.core.ranking.rank_plan import RankPlan
from tests import house
from tests.core.merging.cards import BLUE, FULL, card, free, head, letter, see
from tests.core.ranking.walks_made import market, picture, site, walk

SHEET = market()


def rounds():
    """王敏 gives the floor full points at two sites; 李强, once, half of them."""
    return [
        walk(site("一"), SHEET, floor="6", stalls="met"),
        walk(site("二"), SHEET, floor="6", stalls="lost"),
        walk(site("三", "西街"), SHEET, by="李强", floor="3", stalls="met"),
    ]


def test_the_bias_is_the_mean_distance_from_the_others_at_the_same_points():
    found = {row.inspector: row for row in leniency(picture(*rounds())).inspectors}
    assert (found["王敏"].walks, found["王敏"].answers, found["王敏"].beside) == (2, 4, 4)
    assert found["王敏"].bias == Fraction(50 + 50 + 0 - 100, 4)
    assert found["李强"].bias == Fraction((50 - 100) + (100 - 50), 2)
    assert (found["王敏"].rate, found["王敏"].together, found["王敏"].pairs) == (75, None, 0)


def test_an_inspector_with_nobody_beside_has_no_bias():
    (row,) = leniency(picture(*rounds()[:2])).inspectors
    assert (row.bias, row.beside) == (None, 0)


def test_those_who_judged_at_one_site_at_one_time_are_compared_there():
    seen = see(letter("v1", "v2"), card("v1", FULL | {"2": free(4)}), card("v2", FULL | {"2": free(7)}, head(BLUE)))
    found = {row.inspector: (row.together, row.pairs) for row in leniency(seen).inspectors}
    assert found == {"王敏": (-10, 3), BLUE: (10, 3)}


def test_rates_are_freed_of_the_bias_unit_by_unit_and_stay_within_a_hundred():
    both = walk(site("四", "西街"), SHEET, by="王敏", floor="0", stalls="met")
    plan = RankPlan()
    found = leniency(picture(*rounds(), both), plan)
    bias = found.bias()
    east = next(row for row in found.units if row.unit == "东街")
    assert east.rate == Fraction(100 + 75, 2)
    assert east.adjusted == (min(100, 100 - bias["王敏"]) + 75 - bias["王敏"]) / 2
    assert (east.walks, east.known) == (2, 2)


def test_a_drill_says_nothing_of_an_inspector():
    drill = walk(site("九"), SHEET, by="赵新", floor="0", apart=("drill",))
    assert "赵新" not in {row.inspector for row in leniency(picture(*rounds(), drill)).inspectors}


def test_no_figure_names_an_inspector_but_in_the_ids_of_walks():
    record = figures_record(figures(see(letter("v1"), card("v1", FULL)), RankPlan()))
    assert "王敏" not in json.dumps(record, ensure_ascii=False)
    assert "inspector" not in {table["by"] for table in record["tables"]}


def test_nothing_that_writes_or_keeps_anything_knows_of_leniency_pairs_or_drift():
    rooms = {"reports", "files", "store", "disk", "cli", "core"}
    themselves = {"inspector/core/drills/pairs.py", "inspector/core/drills/drift.py"}
    secret = ("leniency import", "drills.pairs import", "drills.drift import")
    texts = {file.path: "\n".join(file.lines) for file in house.house() if file.room in rooms}
    knowing = {path for path, said in texts.items() if any(name in said for name in secret)}
    assert {str(path) for path in knowing} == themselves
