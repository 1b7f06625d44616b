# SPDX-License-Identifier: MPL-2.0
"""What ratings cannot give: the reasons why a coefficient has no value, each a sentence and never a crash."""

from typing import Final

from inspector.core.agreement.ratings import Ratings
from inspector.core.problems import Problem

MOST_VALUES: Final = 200
"""More different values than this are measurements, no categories."""

NOTHING: Final = Problem("agree_nothing")
ONE_RATER: Final = Problem("agree_one_rater")
TWO_RATERS: Final = Problem("agree_two_raters")
NOTHING_TWICE: Final = Problem("agree_nothing_twice")
ONE_VALUE: Final = Problem("agree_one_value")
INCOMPLETE: Final = Problem("agree_incomplete")
FEW_UNITS: Final = Problem("agree_few_units")
NO_SPREAD: Final = Problem("agree_no_spread")


def lacking(table: Ratings) -> Problem | None:
    """Say why no coefficient at all can be had: nothing said, one rater, or no unit judged twice."""
    if not table.values:
        return NOTHING
    if sum(any(code >= 0 for code in column) for column in zip(*table.codes, strict=True)) < 2:
        return ONE_RATER
    if not any(given(row) > 1 for row in table.counts):
        return NOTHING_TWICE
    return None


def no_categories(table: Ratings) -> Problem | None:
    """Say why no coefficient of categories can be had."""
    if (why := lacking(table)) is not None:
        return why
    if len(table.values) > MOST_VALUES:
        return Problem("agree_many_values", found=len(table.values), most=MOST_VALUES)
    return None


def given(row: tuple[tuple[int, int], ...]) -> int:
    """Count how many raters said something at a unit, from its counts."""
    return sum(n for _, n in row)
