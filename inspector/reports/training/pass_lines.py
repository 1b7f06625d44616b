# SPDX-License-Identifier: MPL-2.0
"""The pass rule (合格规则) on paper: each test with its bound, what was reached, and whether it holds."""

from collections.abc import Sequence
from fractions import Fraction

from inspector.core.drills.graded import RuleResult
from inspector.core.drills.pass_rule import PassTest
from inspector.core.drills.passing import COUNTS
from inspector.core.exact import HUNDRED, show_short
from inspector.reports.blocks import Column, Marked, Row, Table
from inspector.reports.training.training_matter import TrainingMatter


def rule_table(matter: TrainingMatter, tests: Sequence[RuleResult]) -> Table:
    """Set the pass rule line by line: what was asked after scaling, what was reached, and whether it holds."""
    columns = (
        Column(matter.say("test"), 40),
        Column(matter.say("bound"), 20),
        Column(matter.say("found"), 20),
        Column(matter.say("holds"), 20),
    )
    return Table(columns, tuple(_row(matter, one) for one in tests))


def test_said(matter: TrainingMatter, one: PassTest) -> str:
    """Say a test as the rule states it, before scaling: `agreement ≥ 90%`."""
    return matter.say("test_said", measure=measure_said(matter, one), bound=_bound(one, one.value))


def scale_said(matter: TrainingMatter) -> str:
    """Say how the counts of the rule are taken to the size of this drill; nothing where it has none or takes none."""
    rule, drill = matter.drill.rule, matter.drill
    if rule.scale == "none" or not any(test.measure in COUNTS for test in rule.tests):
        return ""
    facts = {
        "sites": len(drill.sites),
        "points": len(matter.counted()),
        "of_sites": rule.sites,
        "of_points": rule.points,
    }
    return matter.say(f"scale.{rule.scale}", **facts)


def measure_said(matter: TrainingMatter, one: PassTest) -> str:
    """Name what a test measures."""
    return matter.measure(one.measure)


def _row(matter: TrainingMatter, one: RuleResult) -> Row:
    mark, said = ("met", "held") if one.holds else ("lost", "not_held")
    found = matter.say("nothing_to_measure") if one.found is None else _measured(one.test, one.found)
    if one.site and one.found is not None:
        found = matter.say("at_site", found=found, site=matter.site(one.site))
    cells = (measure_said(matter, one.test), _bound(one.test, one.bound), found)
    return Row((*cells, Marked(mark, matter.say(said))))


def _bound(test: PassTest, value: Fraction) -> str:
    sign = "≥" if test.bound == "least" else "≤"
    return f"{sign} {_measured(test, value)}"


def _measured(test: PassTest, value: Fraction) -> str:
    return show_short(value) if test.measure in COUNTS else f"{show_short(value * HUNDRED)}%"
