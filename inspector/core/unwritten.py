# SPDX-License-Identifier: MPL-2.0
"""What a point lost without anybody writing a problem down: told apart from problems, and counted apart."""

from dataclasses import replace

from inspector.core.answers import Answer
from inspector.core.checklist import Point
from inspector.core.findings import Finding
from inspector.core.rules.rule import Counters
from inspector.core.scoring import judge
from inspector.core.values import Counts


def unwritten(point: Point, answer: Answer, language: str) -> tuple[Finding, ...]:
    """Give what was counted at a point that lost, else its note (maybe empty), in the shape of problems without ids.

    Nothing for a point that lost nothing or has a problem; the point's own photos go with the first.
    """
    judgement = judge(point, answer)
    if answer.findings or judgement is None or judgement.earned == judgement.full:
        return ()
    found = _counted(point, answer, language) or (Finding("", answer.note, answer.place),)
    return with_photos(found, answer)


def with_photos(found: tuple[Finding, ...], answer: Answer) -> tuple[Finding, ...]:
    """Let the photos of the point itself go with its first problem."""
    first, *others = found
    return (replace(first, photos=tuple(dict.fromkeys((*first.photos, *answer.photos)))), *others)


def _counted(point: Point, answer: Answer, language: str) -> tuple[Finding, ...]:
    form = point.rule.form(point.full)
    if point.rule.kind != "deduct" or not isinstance(form, Counters) or not isinstance(answer.value, Counts):
        return ()
    labels = {line.id: line.label.said(language) for line in form.lines}
    return tuple(
        Finding("", labels[item.line] + (f" ×{item.n}" if item.n > 1 else ""), item.place, item.photos, line=item.line)
        for item in answer.value.items
        if item.n
    )
