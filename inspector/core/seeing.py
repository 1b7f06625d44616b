# SPDX-License-Identifier: MPL-2.0
"""What a condition sees of an answer: its words and the number entered."""

from fractions import Fraction

from inspector.core.answers import Answer, Status
from inspector.core.conditions import Seen
from inspector.core.tallies import Tally
from inspector.core.values import Amount, Choice, Counts, Share


def seen(answer: Answer, tally: Tally) -> Seen | None:
    """See an answered point; None when it is blank or judged only in part."""
    if answer.status is Status.UNJUDGED or tally.unjudged:
        return None
    if tally.not_applicable:
        return Seen(frozenset((Status.NOT_APPLICABLE.value,)), None)
    words = {answer.status.value}
    if isinstance(answer.value, Choice):
        words.add(answer.value.code)
    words |= {name for name in ("met", "partial", "lost") if getattr(tally, name)}
    return Seen(frozenset(words), _number(answer))


def _number(answer: Answer) -> Fraction | None:
    value = answer.value
    if isinstance(value, Amount):
        return value.number
    if isinstance(value, Share):
        return Fraction(value.part)
    return Fraction(sum(item.n for item in value.items)) if isinstance(value, Counts) else None
