# SPDX-License-Identifier: MPL-2.0
"""Deductions that rise with the count: 1处扣0.5分，2处扣1分，3处及以上不得分 becomes bands of what is counted."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from inspector.core.doctor.plain_text import amount, folded
from inspector.core.doctor.rule_reading import RuleReading, Wording, kept
from inspector.core.doctor.rule_tokens import Token
from inspector.core.doctor_tables.rule_patterns import LADDER, Says
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase

Step = tuple[Fraction, Fraction]


def ladder(wording: Wording, taking: Sequence[Token]) -> RuleReading | None:
    """Read steps of a count, each with what it takes off; None unless every deduction is such a step."""
    found = [LADDER.fullmatch(folded(token.text)) for token in taking]
    if len(found) < 2 or any(match is None for match in found) or wording.full is None:
        return None
    matches = [match for match in found if match is not None]
    steps: list[Step] = [(ZERO, ONE)]
    for match in matches:
        first, last = amount(match["a"]), amount(match["b"] or match["a"])
        lost = amount(match["n"]) if match["n"] else wording.full
        if first is None or last is None or lost is None or first != steps[-1][0] + 1 or last < first:
            return None
        steps.append((last, ONE - lost / wording.full))
    factors = [factor for _, factor in steps]
    if any(factor < ZERO for factor in factors) or any(b >= a for a, b in pairwise(factors)):
        return None
    if not matches[-1]["more"] and factors[-1] > ZERO:
        return None
    rows = tuple({"most": spell(edge), "factor": spell(factor)} for edge, factor in steps if factor > ZERO)
    rule = {"kind": "bands", "unit": wording.words(matches[0]["unit"]), "bands": rows, "step": "1"}
    rest = kept(wording, (Says.DEDUCT, Says.SINGLE, Says.ZERO, Says.MOST))
    return RuleReading(rule, wording.full, 75 - 6 * len(rest), (Phrase("doctor.ladder"),), rest)
