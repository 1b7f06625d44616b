# SPDX-License-Identifier: MPL-2.0
"""Sabotages of merging: sides, decisions, withdrawals, order, and what keeps a walk apart."""

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
    Sabotage(
        "join forgets decisions",
        "inspector/core/merging/pool.py",
        "{**self.decisions, **other.decisions}",
        "{**other.decisions}",
        ("tests/core/merging/test_laws.py",),
    ),
    Sabotage(
        "withdrawal of a withdrawal ignored",
        "inspector/core/merging/pool.py",
        "for of, names in naming.items() if any(active[name] for name in names))",
        "for of in naming)",
        ("tests/core/merging/test_laws.py",),
    ),
    Sabotage(
        "longer log taken for one that goes on",
        "inspector/core/merging/card_fold.py",
        "return longer and self.visit == other.visit and other.chain.startswith(self.chain)",
        "return longer and self.visit == other.visit",
        ("tests/core/merging/test_records.py", "tests/core/merging/test_cases_sides.py"),
    ),
    Sabotage(
        "side silently chosen",
        "inspector/core/merging/resolving.py",
        "    several = len({side.visit for side in sides}) > 1\n",
        '    return _standing(spot, sides[-1], "alone"), None\n    several = True\n',
        ("tests/core/merging/test_cases_sides.py",),
    ),
    Sabotage(
        "superseded decision holds",
        "inspector/core/merging/docket.py",
        "gone = {name for decision in decisions.values() for name in decision.supersedes}",
        "gone = set[str]()",
        ("tests/core/merging/test_cases_decisions.py",),
    ),
    Sabotage(
        "drill ranked",
        "inspector/core/merging/apart.py",
        '"drill": header.kind == "drill",',
        '"drill": False,',
        ("tests/core/merging/test_cases_apart.py",),
    ),
    Sabotage(
        "re-check ranked",
        "inspector/core/merging/apart.py",
        '"recheck": kept and header.kind == "recheck",',
        '"recheck": False,',
        ("tests/core/merging/test_cases_apart.py",),
    ),
    Sabotage(
        "card nobody admitted ranked",
        "inspector/core/merging/apart.py",
        '"not_admitted": not all(one.admitted for one in meeting.attended),',
        '"not_admitted": False,',
        ("tests/core/merging/test_cases_apart.py",),
    ),
    Sabotage(
        "blanks ranked",
        "inspector/core/merging/apart.py",
        '(("blanks",) if blanks else ())',
        "()",
        ("tests/core/merging/test_cases_apart.py",),
    ),
    Sabotage(
        "walk sent back ranked",
        "inspector/core/merging/walking.py",
        '    reasons += ["returned"] if office.review == "returned" else []\n',
        "",
        ("tests/core/merging/test_cases_apart.py",),
    ),
    Sabotage(
        "overrule forgets what was found",
        "inspector/core/merging/overruling.py",
        "ruling.holding[0], found), None",
        "ruling.holding[0]), None",
        ("tests/core/merging/test_cases_sides.py",),
    ),
    Sabotage(
        "appeal grants before it is decided",
        "inspector/core/merging/overruling.py",
        'if word == "revoked" and point is not None',
        'if word and word != "upheld" and point is not None',
        ("tests/core/merging/test_cases_decisions.py",),
    ),
    Sabotage(
        "evidence of the other inspector lost",
        "inspector/core/merging/resolving.py",
        "others = [side.answer for side in spot.sides if side.visit != chosen.visit]",
        "others = list[Answer]()",
        ("tests/core/merging/test_cases_sides.py",),
    ),
    Sabotage(
        "policy decides where two answered at once",
        "inspector/core/merging/policies.py",
        'return newest[0] if len(newest) == 1 and len(times) == len(one.sides) else ""',
        'return newest[0] if newest else ""',
        ("tests/core/merging/test_cases_policies.py",),
    ),
)
