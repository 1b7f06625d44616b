# SPDX-License-Identifier: MPL-2.0
"""Our coefficients beside those of statistics libraries, over tables nobody chose."""

from __future__ import annotations

import random
from collections import Counter
from fractions import Fraction

import pytest

from inspector.core.agreement.coefficient import six
from inspector.core.agreement.ratings import Ratings
from tests.core.agreement.given import found, rated

DRAWS = range(12)


def drawn(seed: int, level: str, *, raters: int, missing: int) -> Ratings:
    """Some thirty units of four values; raters mostly say what the unit is."""
    chance = random.Random(seed)  # noqa: S311 - tables for a test, no secrets
    truth = [chance.choice("1247") for _ in range(30)]
    rows = [[one if chance.random() < 0.6 else chance.choice("1247") for _ in range(raters)] for one in truth]
    return rated([["." if chance.randrange(100) < missing else said for said in row] for row in rows], level)


def near(ours: Fraction | None, theirs: float, places: int = 12) -> bool:
    assert ours is not None
    return abs(float(ours) - float(theirs)) < 10**-places


@pytest.mark.parametrize("seed", DRAWS)
def test_cohens_three_kappas_are_those_of_statsmodels(seed):
    from statsmodels.stats.inter_rater import cohens_kappa

    table = drawn(seed, "ordinal", raters=2, missing=0)
    cells = Counter(table.codes)
    size = range(len(table.values))
    crossed = [[cells[one, other] for other in size] for one in size]
    values = found(table)
    for name, weights in (("cohen", None), ("cohen_linear", "linear"), ("cohen_quadratic", "quadratic")):
        assert near(values[name], cohens_kappa(crossed, wt=weights, return_results=False))


@pytest.mark.parametrize("seed", DRAWS)
def test_fleiss_kappa_is_that_of_statsmodels(seed):
    from statsmodels.stats.inter_rater import fleiss_kappa

    table = drawn(seed, "nominal", raters=5, missing=0)
    counts = [[dict(row).get(value, 0) for value in range(len(table.values))] for row in table.counts]
    assert near(found(table)["fleiss"], fleiss_kappa(counts))


def ranks(table: Ratings) -> dict[str, Fraction]:
    """The mean rank of every value among the answers of units with two or more, by Krippendorff's definition."""
    rows = [[said for said in row if said] for row in table.cells]
    said = Counter(value for row in rows if len(row) > 1 for value in row)
    ordered = sorted(said, key=Fraction)
    return {
        one: sum(said[low] for low in ordered if Fraction(low) < Fraction(one)) + Fraction(said[one], 2)
        for one in ordered
    }


@pytest.mark.parametrize("seed", DRAWS)
@pytest.mark.parametrize("missing", [0, 35])
def test_all_three_alphas_are_those_of_nltk(seed, missing):
    from nltk.metrics.agreement import AnnotationTask

    table = drawn(seed, "interval", raters=4, missing=missing)
    place = ranks(table)
    said = [
        (rater, unit, value)
        for unit, row in zip(table.units, table.cells, strict=True)
        for rater, value in zip(table.raters, row, strict=True)
        if value is not None
    ]
    distances = {
        "alpha_nominal": lambda one, other: float(one != other),
        "alpha_ordinal": lambda one, other: float((place.get(one, 0) - place.get(other, 0)) ** 2),
        "alpha_interval": lambda one, other: float((Fraction(one) - Fraction(other)) ** 2),
    }
    values = found(table)
    for name, distance in distances.items():
        assert near(values[name], AnnotationTask(said, distance=distance).alpha(), 6)


@pytest.mark.parametrize("seed", DRAWS)
def test_intraclass_correlations_follow_from_the_squares_of_statsmodels(seed):
    from pandas import DataFrame
    from statsmodels.formula.api import ols
    from statsmodels.stats.anova import anova_lm

    table = drawn(seed, "interval", raters=4, missing=0)
    said = [
        (unit, rater, float(row[place]))
        for unit, row in zip(table.units, table.cells, strict=True)
        for place, rater in enumerate(table.raters)
    ]
    frame = DataFrame(said, columns=["unit", "rater", "score"])
    b, j, e = anova_lm(ols("score ~ C(unit) + C(rater)", frame).fit())["mean_sq"]
    w = anova_lm(ols("score ~ C(unit)", frame).fit())["mean_sq"].iloc[1]
    n, k, values = len(table.units), len(table.raters), found(table)
    wanted = {"icc1": (b - w) / (b + (k - 1) * w), "icc1k": (b - w) / b}
    wanted |= {"icc2": (b - e) / (b + (k - 1) * e + k * (j - e) / n), "icc2k": (b - e) / (b + (j - e) / n)}
    wanted |= {"icc3": (b - e) / (b + (k - 1) * e), "icc3k": (b - e) / b}
    assert all(near(values[name], number, 5) for name, number in wanted.items())


@pytest.mark.parametrize(
    ("rows", "ac1", "alpha"),
    [
        ("ab.a aabb bbbb .c.c a... ccbc ...b bb.a abcc aaaa", "0.38329", "0.36965"),
        ("nnnn nnnn nynn nnn. n.nn nnny nnnn .nn. nnnn nnnn y.y. nnnn", "0.89333", "0.46053"),
    ],
)
def test_ac1_and_alpha_with_missing_answers_are_those_of_irrcac(rows, ac1, alpha):
    """What irrCAC 0.4.4 printed for these tables; it cannot be installed beside Python 3.13."""
    values = found(rated(rows.split()))
    assert float(ac1) == round(float(six(values["ac1"] or Fraction(9))), 5)
    assert float(alpha) == round(float(six(values["alpha_nominal"] or Fraction(9))), 5)
