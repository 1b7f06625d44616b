# SPDX-License-Identifier: MPL-2.0
"""Corrections (更正说明): earlier issues worked out again from today's records, and what has changed since."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from inspector.core.exact import show
from inspector.core.issuing.issue import Issue, read_issue
from inspector.core.merging.picture import Picture
from inspector.core.merging.pool import Pool
from inspector.core.problems import KnownError, Problem
from inspector.core.ranking.corrections import Correction, corrections
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.words import word

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.reports.office.bulletin import CorrectionLine

PUBLISHED: Final = ("", "area", "trade")
"""The tables a bulletin prints."""


def correction_lines(office: "Office", language: str) -> "tuple[CorrectionLine, ...] | None":
    """List what changed of every issue since the last one was printed; None where nothing was issued yet."""
    every = office.hall.workspace.issues()
    if not every:
        return None
    last = read_issue(office.hall.workspace.issue(every[0].id))
    then, now = picture_of(office, last), office.picture()
    if then.digest == now.digest:
        return ()
    lines: list[CorrectionLine] = []
    told: set[RankPlan] = set()
    for one in every:
        issue = last if one.id == last.id else read_issue(office.hall.workspace.issue(one.id))
        plan = pinned(issue, then)
        if plan not in told:
            told.add(plan)
            lines += _lines(issue, changed(plan, issue, then, now), language)
    return tuple(lines)


def due_said(office: "Office", number: str, language: str) -> tuple[str, ...]:
    """Say, line by line, what the next issue will correct of this one; raises KnownError `issue_unknown`."""
    every = [one.id for one in office.hall.workspace.issues()]
    if number not in every:
        raise KnownError(Problem("issue_unknown", issue=number))
    last = read_issue(office.hall.workspace.issue(every[0]))
    issue = last if number == last.id else read_issue(office.hall.workspace.issue(number))
    then, now = picture_of(office, last), office.picture()
    found = changed(pinned(issue, then), issue, then, now)
    said = word("bulletin.correction_said", language)
    return tuple(
        said.format(unit=one.unit, figure=one.figure, before=one.before, after=one.after, because=one.because)
        for one in _lines(issue, found, language)
    )


def picture_of(office: "Office", issue: Issue) -> Picture:
    """Give the picture an issue was computed from, from its own records alone."""
    from inspector.core.merging.picturing import picture

    return picture(only(office.pool(), issue))


def only(pool: Pool, issue: Issue) -> Pool:
    """Give the part of a pool that an issue froze."""
    kept = {kind: set(names) for kind, names in issue.records.items()}
    return Pool(
        {name: one for name, one in pool.cards.items() if name in kept.get("card", ())},
        {name: one for name, one in pool.checklists.items() if name in kept.get("checklist", ())},
        {name: one for name, one in pool.signatures.items() if name in kept.get("signature", ())},
        {name: one for name, one in pool.assignments.items() if name in kept.get("assignment", ())},
        {name: one for name, one in pool.decisions.items() if name in kept.get("decision", ())},
        {name: one for name, one in pool.withdrawals.items() if name in kept.get("withdrawal", ())},
    )


def pinned(issue: Issue, then: Picture) -> RankPlan:
    """Give the choices of an issue held to its own rounds, so that later rounds of the same period stay out."""
    rounds = {then.walks[walk].header.round for walk in issue.walks if walk in then.walks}
    if issue.plan.rounds or "" in rounds:
        return issue.plan
    return replace(issue.plan, rounds=tuple(sorted(rounds)))


def changed(plan: RankPlan, issue: Issue, then: Picture, now: Picture) -> tuple[Correction, ...]:
    """List what changed of the tables a bulletin prints."""
    if not issue.period:
        then, now = _until(then, issue), _until(now, issue)
    found = corrections(figures(then, plan), figures(now, plan), then, now)
    return tuple(one for one in found if one.by in PUBLISHED)


def _until(picture: Picture, issue: Issue) -> Picture:
    """Leave out what was walked after the issue, where no period tells it apart."""
    walks = {name: walk for name, walk in picture.walks.items() if walk.day <= issue.head.day}
    return replace(picture, walks=walks)


def _lines(issue: Issue, found: Sequence[Correction], language: str) -> "Iterator[CorrectionLine]":
    from inspector.reports.office.bulletin import CorrectionLine

    semicolon = word("paper.semicolon", language)
    for one in found:
        unit = one.unit or word("report.whole", language)
        why = semicolon.join(phrase.said(language) for phrase in one.because())
        table = f" ({word(f'rank.by_{one.by}', language)})" if one.by else ""
        if one.value_before != one.value_after:
            score = word("report.score", language) + table
            yield CorrectionLine(issue.id, unit, score, _score(one.value_before), _score(one.value_after), why)
        if one.place_before != one.place_after:
            place = word("report.place", language) + table
            yield CorrectionLine(issue.id, unit, place, _place(one.place_before), _place(one.place_after), why)


def _score(value: Fraction | None) -> str:
    return "–" if value is None else show(value)


def _place(place: int | None) -> str:
    return "–" if place is None else str(place)
