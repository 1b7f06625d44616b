# SPDX-License-Identifier: MPL-2.0
"""What a point lost without anybody writing a problem down: told apart from problems, and counted apart."""

from dataclasses import replace

from inspector.core.answers import Answer
from inspector.core.cases import Case
from inspector.core.findings import Finding
from inspector.core.rules.rule import Counters
from inspector.core.value_words import line_labels
from inspector.core.values import Counts


def unwritten(case: Case, language: str) -> tuple[Finding, ...]:
    """Give what was counted at a point that lost, else its note (maybe empty), in the shape of problems without ids.

    Nothing for a point that lost nothing, has a problem, or takes its answer from a point of another sheet; the
    point's own photos go with the first.
    """
    answer = case.answer
    if answer.findings or case.elsewhere or not case.fell_short:
        return ()
    found = _counted(case, language) or (Finding("", answer.note, answer.place),)
    return with_photos(found, answer)


def with_photos(found: tuple[Finding, ...], answer: Answer) -> tuple[Finding, ...]:
    """Let the photos of the point itself go with its first problem."""
    first, *others = found
    return (replace(first, photos=tuple(dict.fromkeys((*first.photos, *answer.photos)))), *others)


def _counted(case: Case, language: str) -> tuple[Finding, ...]:
    """Give each kind of thing counted as a problem of its own; not where a line asks for as many as possible."""
    form, value = case.point.rule.form(case.point.full), case.answer.value
    wanted = isinstance(form, Counters) and any(line.need for line in form.lines)
    if wanted or not isinstance(value, Counts):
        return ()
    labels = line_labels(case.point, language)
    return tuple(
        Finding(
            "",
            labels.get(item.line, item.line) + (f" ×{item.n}" if item.n > 1 else ""),
            item.place,
            item.photos,
            line=item.line,
        )
        for item in value.items
        if item.n
    )
