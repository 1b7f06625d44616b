# SPDX-License-Identifier: MPL-2.0
"""An answer in a few words of the reader's language, as it stands in a row of the sheet."""

from collections.abc import Iterable

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.exact import show_short
from inspector.core.rules.rule import Buttons, Counters, Grid, NumberField, Outcome, Parts, ShareField
from inspector.core.values import Amount, Choice, Counts, Marks, Ratings, Said, Share, Value
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
        return _measured(point, value, language)
    if isinstance(value, Marks):
        return _marked(point, value, language)
    if isinstance(value, Ratings):
        return " · ".join(show_short(rating.amount, 12) for rating in value.items)
    return value.text if isinstance(value, Said) else _shared(point, value, language)


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


def _measured(point: Point, value: Amount, language: str) -> str:
    form = point.rule.form(point.full)
    number = show_short(value.number, 12)
    if point.rule.kind == "free" or not isinstance(form, NumberField):
        return word("paper.points_given", language).format(number=number)
    return f"{number} {form.unit.said(language)}".strip()


def _shared(point: Point, value: Share, language: str) -> str:
    form = point.rule.form(point.full)
    if isinstance(form, ShareField) and form.faults:
        return f"{value.part}/{value.whole}"
    return word("paper.share", language).format(part=value.part, whole=value.whole)


def _marked(point: Point, value: Marks, language: str) -> str:
    """Say how many parts stand where, and the names of those that lose; how many are marked while some are not."""
    form = point.rule.form(point.full)
    if not isinstance(form, Parts):
        return ""
    chosen = value.chosen()
    if len(chosen) < len(form.parts):
        return f"{len(chosen)}/{len(form.parts)}"
    said = []
    for option in form.options:
        named = [line.label.said(language) for line in form.parts if chosen.get(line.id) == option.code]
        if named:
            words = f"{option.label.said(language)} {len(named)}"
            said.append(words + _listed(named, language) if option.outcome is Outcome.LOST else words)
    return joined(said, language)


def _listed(named: list[str], language: str) -> str:
    return f"（{'、'.join(named)}）" if language == "zh" else f" ({', '.join(named)})"


def _counted(point: Point, value: Counts, language: str) -> str:
    form = point.rule.form(point.full)
    if isinstance(form, Grid):
        return _found(form, value, language)
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


def _found(form: Grid, value: Counts, language: str) -> str:
    """Say the levels found in a grid with how often, in the order of its cells."""
    totals: dict[str, int] = {}
    for cells in form.cells:
        for cell in cells:
            n = value.total(cell.line)
            if n:
                label = cell.label.said(language)
                totals[label] = totals.get(label, 0) + n
    parts = [f"{label} ×{n}" for label, n in totals.items()]
    return joined(parts, language) if parts else word("outcome.met", language)
