# SPDX-License-Identifier: MPL-2.0
"""Problems as they are listed: what a problem leaves unsaid is said by its answer."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.answers import Answer
from inspector.core.findings import Finding
from inspector.core.merging.walks import FoundProblem, Walk
from inspector.reports.office.report_matter import told_whole
from tests.reports.office.friday import matter, week

BARE = Finding("f1")


def walk_with(*findings: Finding) -> tuple[Walk, FoundProblem]:
    """A walk whose answer says place, note and photo, and the first of its problems."""
    whole = next(one for one in week("2026-11-19") if one.problems)
    key = whole.problems[0].key
    answer = Answer(note="积水", place="北门", photos=("a" * 64,), findings=findings)
    resolved = replace(whole.answers[key], answer=answer, sides=())
    held = replace(whole, answers={**whole.answers, key: resolved})
    return held, FoundProblem(held.id, key, findings[0], held.cards[0])


def test_a_problem_without_a_place_is_at_the_place_of_its_answer():
    walk, found = walk_with(Finding("f1", "污水"), Finding("f2", "异味", "南门"))
    assert told_whole(found, walk).finding == Finding("f1", "污水", "北门")


def test_the_only_problem_of_an_answer_has_its_note_and_its_photos():
    walk, found = walk_with(BARE)
    assert told_whole(found, walk).finding == Finding("f1", "积水", "北门", ("a" * 64,))


def test_what_a_problem_says_itself_stands():
    own = Finding("f1", "污水", "南门", ("b" * 64,))
    walk, found = walk_with(own)
    assert told_whole(found, walk) == found


def test_a_problem_met_on_the_way_has_no_answer_to_ask():
    walk, found = walk_with(BARE)
    way = replace(found, key=("", ""))
    assert told_whole(way, walk) == way


def test_departments_are_named_as_their_table_names_them():
    opened, _ = matter(language="en")
    assert {opened.departments(one) for one in opened.problems()} == {"City"}
