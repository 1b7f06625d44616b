# SPDX-License-Identifier: MPL-2.0
"""An answer in the reader's words: briefly, as it stands in a row of the sheet, and whole, as it stands on paper."""

from collections.abc import Iterable, Iterator, Mapping

from inspector.core.answers import Answer, Status
from inspector.core.exact import HUNDRED, rate, show_short
from inspector.core.phrases import Phrase
from inspector.core.points import Point
from inspector.core.rules.rule import Buttons, Counters, Grid, NumberField, Option, Outcome, Parts, ShareField
from inspector.core.values import Amount, Choice, Counts, Marks, Ratings, Said, Share, Value
from inspector.core.words import word

REASONS = ("covert", "hours", "weather", "closed")
RECHECK = "recheck"
"""The reason why a re-check leaves a point out: it had no problem the time before."""
NOT_IN_DRILL = "not_in_drill"
"""The reason why a drill leaves a point out: it is none of its questions."""
LEFT_OUT = frozenset({RECHECK, NOT_IN_DRILL})
"""Reasons that say by themselves why a point was not asked."""
PLACES = 12
"""Entered numbers are shown with all their decimals."""


def said(point: Point, answer: Answer, language: str) -> str:
    """Say an answer: the option chosen, the counts, the number; a status by word and reason; a blank as nothing."""
    if answer.status is Status.UNJUDGED:
        return ""
    if answer.value is None:
        if answer.reason in LEFT_OUT:
            return reason_said(answer.reason, language)
        status = word(f"status.{answer.status.value}", language)
        return f"{status} · {reason_said(answer.reason, language)}" if answer.reason else status
    return value_said(point, answer.value, language)


def value_said(point: Point, value: Value, language: str) -> str:
    """Say a value in the words of its rule, in one line."""
    if isinstance(value, Choice):
        return _chosen(point, value, language)
    if isinstance(value, Counts):
        return _counted(point, value, language)
    if isinstance(value, Amount):
        return _measured(point, value, language)
    if isinstance(value, Marks):
        return _marked(point, value, language)
    if isinstance(value, Ratings):
        return " · ".join(show_short(rating.amount, PLACES) for rating in value.items)
    return value.text if isinstance(value, Said) else _shared(point, value, language)


def value_listed(point: Point, value: Value, language: str) -> str:
    """Say all that was entered, in one line."""
    return joined(value_lines(point, value, language), language)


def value_lines(point: Point, value: Value, language: str) -> tuple[str, ...]:
    """Say all that was entered, thing by thing: every part's mark, every cell of a grid, every rater's number."""
    form = point.rule.form(point.full)
    if isinstance(value, Marks) and isinstance(form, Parts):
        return tuple(_parts(form, value, language))
    if isinstance(value, Ratings):
        return tuple(
            Phrase("why.rating", rater=rating.rater, number=show_short(rating.amount, PLACES)).said(language)
            for rating in value.items
        )
    if isinstance(value, Counts) and isinstance(form, Grid):
        labels, totals = line_labels(point, language), value.totals()
        found = tuple(f"{label} ×{totals[line]}" for line, label in labels.items() if totals.get(line))
        return found or (word("value.none", language),)
    if isinstance(value, Counts):
        return tuple(_counters(point, value, language)) or (word("value.none", language),)
    return (_rated(point, value, language) if isinstance(value, Share) else value_said(point, value, language),)


def line_labels(point: Point, language: str) -> Mapping[str, str]:
    """Name everything a point counts, by line: its counters, or the cells of its grid with their level."""
    form = point.rule.form(point.full)
    if isinstance(form, Counters):
        return {line.id: line.label.said(language) for line in form.lines}
    if not isinstance(form, Grid):
        return {}
    return {
        cell.line: Phrase("value.cell", row=row, column=column, level=cell.label).said(language)
        for row, cells in zip(form.rows, form.cells, strict=True)
        for column, cell in zip(form.columns, cells, strict=True)
    }


def options_of(point: Point) -> tuple[Option, ...]:
    """Give the options of a point that is answered by one of a few buttons."""
    form = point.rule.form(point.full)
    return form.options if isinstance(form, Buttons) else ()


def reason_said(reason: str, language: str) -> str:
    """Say why a point cannot be judged: the word of a known reason, else the inspector's own words."""
    return word(f"reason.{reason}", language) if reason in {*REASONS, *LEFT_OUT} else reason


def joined(parts: Iterable[str], language: str) -> str:
    """Join what stands side by side in one line."""
    return ("；" if language == "zh" else "; ").join(parts)


def _chosen(point: Point, value: Choice, language: str) -> str:
    options = options_of(point)
    return next((option.label.said(language) for option in options if option.code == value.code), value.code)


def _measured(point: Point, value: Amount, language: str) -> str:
    form = point.rule.form(point.full)
    number = show_short(value.number, PLACES)
    if point.rule.kind == "free" or not isinstance(form, NumberField):
        return word("paper.points_given", language).format(number=number)
    return f"{number} {form.unit.said(language)}".strip()


def _shared(point: Point, value: Share, language: str) -> str:
    if _counts_faults(point):
        return f"{value.part}/{value.whole}"
    return word("paper.share", language).format(part=value.part, whole=value.whole)


def _rated(point: Point, value: Share, language: str) -> str:
    part = value.whole - value.part if _counts_faults(point) else value.part
    percent = rate(HUNDRED * part, HUNDRED * value.whole)
    code = "value.violations" if _counts_faults(point) else "value.share"
    said = "–" if percent is None else show_short(percent)
    return Phrase(code, part=value.part, whole=value.whole, percent=said).said(language)


def _counts_faults(point: Point) -> bool:
    form = point.rule.form(point.full)
    return isinstance(form, ShareField) and form.faults


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


def _parts(form: Parts, value: Marks, language: str) -> Iterator[str]:
    """Say of every part which option it got, in the order of the sheet; one without a mark says so."""
    chosen = value.chosen()
    labels = {option.code: option.label.said(language) for option in form.options}
    for line in form.parts:
        code = chosen.get(line.id, "")
        option = labels.get(code, code) if code else word("value.unmarked", language)
        yield Phrase("value.part", label=line.label, option=option).said(language)


def _listed(named: list[str], language: str) -> str:
    return f"（{'、'.join(named)}）" if language == "zh" else f" ({', '.join(named)})"


def _counted(point: Point, value: Counts, language: str) -> str:
    form = point.rule.form(point.full)
    if isinstance(form, Grid):
        return _found(form, value, language)
    return joined(_counters(point, value, language), language) or word("outcome.met", language)


def _counters(point: Point, value: Counts, language: str) -> Iterator[str]:
    """Say what was counted, line by line; of what is needed also how many that is."""
    form, totals = point.rule.form(point.full), value.totals()
    for line in form.lines if isinstance(form, Counters) else ():
        if line.need:
            yield f"{line.label.said(language)} {totals.get(line.id, 0)}/{line.need}"
        elif totals.get(line.id):
            yield f"{line.label.said(language)} ×{totals[line.id]}"


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
