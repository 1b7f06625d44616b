# SPDX-License-Identifier: MPL-2.0
"""Sabotages of merging: unseen sides, sleeping decisions, order, strangers among those assigned."""

from typing import Final

from tests.mutants.sabotage import Sabotage

MERGE_SABOTAGES: Final = (
    Sabotage(
        "decision applied to a side nobody saw",
        "inspector/core/merging/docket.py",
        "return sides <= set(decision.seen) and fits(decision)",
        "return fits(decision)",
        ("tests/core/merging/test_cases_decisions.py",),
    ),
    Sabotage(
        "order seen in a merge",
        "inspector/core/merging/meetings.py",
        "    return tuple(sorted(alone, key=_id))\n",
        "    return tuple(alone)\n",
        ("tests/core/merging/test_cases_edges.py",),
    ),
    Sabotage(
        "cleared answer passed over",
        "inspector/core/merging/laying.py",
        "return key in self.answers or key in self.entered",
        "return key in self.answers",
        ("tests/core/merging/test_cases_sides.py",),
    ),
    Sabotage(
        "stray card disturbs an assigned one",
        "inspector/core/merging/meetings.py",
        "if visit.admitted and visit.header.kind not in ALONE",
        "if visit.header.kind not in ALONE",
        ("tests/core/merging/test_cases_edges.py",),
    ),
    Sabotage(
        "mean of yes and no",
        "inspector/core/merging/open_points.py",
        "(decision.choice == MEAN and self.means)",
        "decision.choice == MEAN",
        ("tests/core/merging/test_cases_sides.py",),
    ),
    Sabotage(
        "open conflict ranked",
        "inspector/core/merging/walking.py",
        '    reasons += ["conflict"] if open_ones else []\n',
        "",
        ("tests/core/merging/test_cases_apart.py",),
    ),
)
