# SPDX-License-Identifier: MPL-2.0
"""Parameters of rules that cannot work: each is named by a code that has its sentence."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.exact import ZERO
from inspector.core.problem_tables import rule_checks
from inspector.core.problems import KnownError, known_codes
from inspector.core.reading import Reading
from inspector.core.rules import read_rule
from tests.core.test_rule_examples import ABC, CLASSES, DEGREES, POINTS, RESULTS, SAMPLE, TIERS, coded, made, part

TWO = [coded("A"), coded("B")]
LEVELS = [coded("low", factor="0.8"), coded("high", factor="0")]
SCALE = [coded("yes", value="1"), coded("no", value="0")]
BELOW = [coded("x", value="-1"), coded("y", value="1")]
WORTH = [part("a", points="10")]
TEN = [coded(f"o{number}", points=str(9 - number)) for number in range(10)]


def bands(*rows: tuple[str, str, str], **more: object) -> dict[str, object]:
    return {"bands": [{end: bound, "factor": factor} for end, bound, factor in rows], **more}


def risk(matrix: list[list[str]], levels: list[dict[str, object]] = LEVELS, likelihood: str = "l") -> dict[str, object]:
    return {"likelihood": [coded(likelihood)], "scope": TWO, "levels": levels, "matrix": matrix}


def results(*limits: list[dict[str, object]]) -> dict[str, object]:
    factors = ("1", "0.9", "0.8")
    rows = [coded(f"r{n}", factor=factors[n], **({"limits": each} if each else {})) for n, each in enumerate(limits)]
    return {"lines": [part("a"), part("b")], "results": rows}


def most(line: str, number: int) -> dict[str, object]:
    return {"line": line, "most": number}


FAULTY = [
    ("choice", {"options": POINTS[:1]}, 30, "rule_options"),
    ("choice", {"options": TEN}, 9, "rule_options"),
    ("choice", {"options": [POINTS[0], {**POINTS[1], "code": "A"}]}, 30, "rule_options"),
    ("choice", {"options": POINTS}, 25, "rule_choice_points"),
    ("choice", {"options": [POINTS[0], POINTS[2], POINTS[1]]}, 30, "rule_choice_points"),
    ("choice", {"options": [POINTS[0], coded("Z", points="-1")]}, 30, "rule_choice_points"),
    ("sampled", {"levels": SAMPLE, "whole": -1}, 5, "rule_sampled_whole"),
    ("sampled", {"levels": SAMPLE[:2]}, 5, "rule_sampled_least"),
    ("sampled", {"levels": SAMPLE, "whole": 2}, 5, "rule_unreachable"),
    ("sampled", {"levels": [coded("A", least="1", factor="0.5"), SAMPLE[2]]}, 5, "rule_factors"),
    ("bands", bands(), 5, "rule_bands_rows"),
    ("bands", bands(("least", "9", "1"), ("most", "8", "0.5")), 5, "rule_bands_rows"),
    ("bands", bands(("least", "101", "1"), most="100"), 5, "rule_bands_range"),
    ("bands", bands(("least", "-1", "1")), 5, "rule_bands_range"),
    ("bands", bands(("least", "40", "1"), ("least", "60", "0.5")), 5, "rule_bands_order"),
    ("bands", bands(("least", "40", "1.5")), 5, "rule_bands_order"),
    ("bands", bands(("most", "5", "1"), ("most", "8", "-0.5")), 5, "rule_bands_order"),
    ("bands", bands(("least", "40", "1"), step="0"), 5, "rule_bands_step"),
    ("bands", bands(("least", "40", "1"), most="100", step="0.3"), 5, "rule_bands_step"),
    ("bands", bands(("least", "40", "1"), most="2000000"), 5, "rule_bands_step"),
    ("rate", bands(("most", "10", "1")), 5, "rule_rate_bands"),
    ("rate", bands(("least", "110", "1")), 5, "rule_bands_range"),
    ("worst", {"parts": []}, 5, "rule_parts"),
    ("worst", {"parts": [part("a"), part("a")]}, 5, "rule_parts"),
    ("worst", {"parts": [part("a.b")]}, 5, "rule_parts"),
    ("worst", {"parts": [part("a b")]}, 5, "rule_parts"),
    ("worst", {"parts": [part(f"p{number}") for number in range(201)]}, 5, "rule_parts"),
    ("worst", {"parts": ABC, "options": LEVELS}, 5, "rule_factors"),
    ("additive", {"parts": WORTH}, 11, "rule_additive_sum"),
    ("additive", {"parts": [*WORTH, part("b", points="0")]}, 5, "rule_additive_points"),
    ("additive", {"parts": [part("a", points="1000001")]}, 5, "rule_additive_points"),
    ("demerits", {"options": []}, 28, "rule_demerits_options"),
    ("demerits", {"options": [coded("none", demerits="7")]}, 28, "rule_demerits_options"),
    ("demerits", {"options": DEGREES}, 20, "rule_demerits_points"),
    ("demerits", {"options": DEGREES[::-1]}, 28, "rule_demerits_points"),
    ("faults", {"classes": []}, 100, "rule_lines"),
    ("faults", {"classes": [*CLASSES, part("x", weight="0")]}, 100, "rule_weights"),
    ("veto", {"effect": "cap"}, 0, "rule_veto_cap"),
    ("veto", {"effect": "fail", "cap": "60"}, 0, "rule_veto_cap"),
    ("veto", {"effect": "cap", "cap": "101"}, 0, "rule_veto_cap"),
    ("findings", results([most("a", 0)], [most("a", 1)]), 10, "rule_findings_limits"),
    ("findings", results([], []), 10, "rule_findings_limits"),
    ("findings", results([most("x", 0)], []), 10, "rule_findings_limits"),
    ("findings", results([most("a", -1)], []), 10, "rule_findings_limits"),
    ("findings", results([most("a", 1), most("a", 2)], []), 10, "rule_findings_limits"),
    ("findings", results([most("a", 3)], [most("a", 2), most("b", 1)], []), 10, "rule_unreachable"),
    ("findings", {"lines": [part("major"), part("minor")], "results": RESULTS[1:]}, 10, "rule_factors"),
    ("risk", risk([["low"]]), 10, "rule_risk_matrix"),
    ("risk", risk([["low", "high"], ["low", "high"]]), 10, "rule_risk_matrix"),
    ("risk", risk([["low", "mid"]]), 10, "rule_risk_matrix"),
    ("risk", risk([["low", "low"]]), 10, "rule_unreachable"),
    ("risk", risk([["low", "high"]], likelihood="l.1"), 10, "rule_risk_scales"),
    ("risk", risk([["low", "high"]], LEVELS[::-1]), 10, "rule_factors"),
    ("states", {"parts": []}, 10, "rule_parts"),
    ("likert", {"parts": [part("a", weight="-1")], "options": SCALE}, 1, "rule_weights"),
    ("likert", {"parts": [part("a", weight="1")], "options": SCALE[:1] * 2}, 1, "rule_options"),
    (
        "likert",
        {"parts": [part("a", weight="1")], "options": BELOW},
        1,
        "rule_likert_values",
    ),
    ("raters", {"most": "0", "step": "1", "combine": "mean"}, 10, "rule_raters_range"),
    ("raters", {"most": "10", "step": "3", "combine": "mean"}, 10, "rule_raters_range"),
    ("raters", {"most": "10", "step": "1", "combine": "trimmed", "needed": 2}, 10, "rule_raters_needed"),
    ("raters", {"most": "10", "step": "1", "combine": "mean", "needed": 0}, 10, "rule_raters_needed"),
    ("raters", {"most": "10", "step": "1", "combine": "consensus"}, 10, "rule_raters_spread"),
    ("raters", {"most": "10", "step": "1", "combine": "mean", "spread": "1"}, 10, "rule_raters_spread"),
    ("tier", {"parts": ABC, "tiers": [coded("x", factor="1", needs=["z"])]}, 10, "rule_tier_needs"),
    ("tier", {"parts": ABC, "tiers": [coded("x", factor="1", needs=["a", "a"])]}, 10, "rule_tier_needs"),
    ("tier", {"parts": ABC, "tiers": [TIERS[2], TIERS[1]]}, 10, "rule_unreachable"),
    ("tier", {"parts": ABC, "tiers": [TIERS[2], {**TIERS[2], "code": "x", "factor": "0.5"}]}, 10, "rule_unreachable"),
    ("overdue", {"lines": [part("a", each="0")]}, 10, "rule_overdue_lines"),
    ("overdue", {"lines": [part("a", each="1", rise="-1", periods=2)]}, 10, "rule_overdue_lines"),
    ("overdue", {"lines": [part("a", each="1", rise="1")]}, 10, "rule_overdue_lines"),
    ("overdue", {"lines": [part("a", each="1", periods=10)]}, 10, "rule_overdue_lines"),
    ("overdue", {"lines": []}, 10, "rule_lines"),
    ("unscored", {"wants": "choice"}, 0, "rule_unscored_options"),
    ("unscored", {"wants": "text", "options": TWO}, 0, "rule_unscored_options"),
    ("unscored", {"wants": "photo", "unit": {"zh": "℃"}}, 0, "rule_unscored_unit"),
]


@pytest.mark.parametrize(("kind", "fields", "full", "code"), FAULTY)
def test_parameters_that_cannot_work_are_named_by_a_code_of_the_catalogue(kind, fields, full, code):
    assert code in made(kind, **fields).faults(Fraction(full))
    assert code in known_codes()


def test_every_fault_of_the_table_has_a_case_here():
    assert {code for *_, code in FAULTY} == set(rule_checks.TABLE)


@pytest.mark.parametrize("matrix", [["low"], [[1, 2]], [["low", True]], "low"])
def test_a_matrix_that_is_no_table_of_codes_is_refused(matrix):
    with pytest.raises(KnownError) as refused:
        read_rule(Reading({"kind": "risk", **risk([]), "matrix": matrix}))
    assert refused.value.problem.facts["path"] == "/matrix"


def test_a_list_of_two_hundred_parts_can_still_be_said():
    rule = made("worst", parts=[part(f"p{number}") for number in range(200)])
    assert rule.faults(Fraction(1)) == ()
    assert rule.words(Fraction(1)).said("zh").endswith("p198、p199")


def test_a_rule_without_parts_can_still_be_said():
    assert made("states", parts=[]).words(ZERO).said("en").endswith("–")
