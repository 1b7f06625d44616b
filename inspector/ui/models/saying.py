# SPDX-License-Identifier: MPL-2.0
"""An answer in a few words of the reader's language, as it stands in a row of the sheet."""

from collections.abc import Iterable

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.exact import show_short
from inspector.core.rules.rule import Buttons, Counters
from inspector.core.values import Amount, Choice, Counts, Value
from inspector.core.words import word

REASONS = ("covert", "hours", "weather", "closed")


def said(point: Point, answer: Answer, language: str) -> str:
    """Say an answer: the option chosen, the counts, the number; a status by word and reason; a blank as nothing."""
    if answer.status is Status.UNJUDGED:
        return ""
    if answer.value is None:
        status = word(f"status.{answer.status.value}", language)
        return f"{status} · {reason_said(answer.reason, language)}" if answer.reason else status
    return value_said(point, answer.value, language)


def value_said(point: Point, value: Value, language: str) -> str:
    """Say a value in the words of its rule."""
    if isinstance(value, Choice):
        return _chosen(point, value, language)
    if isinstance(value, Counts):
        return _counted(point, value, language)
    if isinstance(value, Amount):
        return word("paper.points_given", language).format(number=show_short(value.number, 12))
    return word("paper.share", language).format(part=value.part, whole=value.whole)


def reason_said(reason: str, language: str) -> str:
    """Say why a point cannot be judged: the word of a known reason, else the inspector's own words."""
    return word(f"reason.{reason}", language) if reason in REASONS else reason


def joined(parts: Iterable[str], language: str) -> str:
    """Join what stands side by side in one line."""
    return ("；" if language == "zh" else "; ").join(parts)


def _chosen(point: Point, value: Choice, language: str) -> str:
    form = point.rule.form(point.full)
    options = form.options if isinstance(form, Buttons) else ()
    return next((option.label.said(language) for option in options if option.code == value.code), value.code)


def _counted(point: Point, value: Counts, language: str) -> str:
    form = point.rule.form(point.full)
    lines = form.lines if isinstance(form, Counters) else ()
    totals = value.totals()
    parts = [
        f"{line.label.said(language)} {totals.get(line.id, 0)}/{line.need}"
        if line.need
        else f"{line.label.said(language)} ×{totals[line.id]}"
        for line in lines
        if line.need or totals.get(line.id)
    ]
    return joined(parts, language) if parts else word("outcome.met", language)
