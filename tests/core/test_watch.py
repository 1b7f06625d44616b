# SPDX-License-Identifier: MPL-2.0
"""Watching for a set time: the point says how long, the answer how long it was, papers both."""

from __future__ import annotations

import pytest

from inspector.core.answers import Answer, read_answer
from inspector.core.checks import check_checklist
from inspector.core.differing import difference
from inspector.core.moments import Moment
from inspector.core.points import read_point
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.watch_words import asked_said, both_times, time_said, watched_said
from inspector.core.words import word
from inspector.files.checklist_writing import write_checklist
from inspector.files.checklist_yaml import load_checklist
from inspector.files.template_reading import load_template
from inspector.reports.template_writing import write_template
from tests.app.halls import SHEET

WATCHED = SHEET.replace("full: 6,", "full: 6, watch: 10,")


def loaded(text: str):
    """The checklist of a text and what is said about it."""
    return load_checklist(text.encode())


def test_a_point_keeps_its_minutes_through_every_form():
    checklist, problems = loaded(WATCHED)
    assert not [problem for problem in problems if not problem.code.startswith("hint")]
    again, _ = loaded(write_checklist(checklist))
    template, _ = load_template(write_template(checklist))
    assert [list(one.points())[2].watch for one in (checklist, again, template)] == [10, 10, 10]
    assert again == template == checklist
    assert read_point(Reading(list(checklist.points())[2].record())).watch == 10


@pytest.mark.parametrize("minutes", ["-1", "241"])
def test_a_time_no_one_watches_is_refused(minutes):
    checklist, problems = loaded(WATCHED.replace("watch: 10", f"watch: {minutes}"))
    found = list(problems) + (list(check_checklist(checklist)) if checklist else [])
    assert "check_watch" in [problem.code for problem in found]


def test_an_answer_keeps_the_seconds_it_was_watched():
    answer = Answer(watched=632)
    assert read_answer(Reading(answer.record())) == answer
    with pytest.raises(KnownError):
        read_answer(Reading({"status": "unjudged", "watched": 90_000}))


def test_times_are_said_plainly():
    assert [time_said(seconds, "en") for seconds in (45, 600, 632)] == ["45 s", "10 min", "10 min 32 s"]
    assert (watched_said(600, "zh"), watched_said(0, "zh")) == ("观察 10 分钟", "")


def test_seen_and_entered_are_two_facts_and_no_gap():
    seen, entered = Moment(1_763_260_000_000), Moment(1_763_262_400_000)
    assert both_times(seen, entered, "zh") == "考察 10:26 · 录入 11:06"
    assert both_times(seen, Moment(entered.ms + 86_400_000), "en") == "seen 2025-11-16 10:26 · entered 2025-11-17 11:06"


def test_a_time_the_words_of_the_point_say_already_is_not_said_twice():
    silent, telling = (
        list(loaded(SHEET.replace("full: 6,", f"full: 6, watch: 10, look_for: [{{zh: {words}}}],"))[0].points())[2]
        for words in ("站在门口看", "站在门口看〔10〕分钟")
    )
    assert (asked_said(silent, "zh"), asked_said(telling, "zh")) == ("观察 10 分钟", "")


def test_another_time_to_watch_is_a_difference_between_versions_and_has_its_word():
    old, new = loaded(WATCHED)[0], loaded(WATCHED.replace("watch: 10", "watch: 15"))[0]
    (change,) = difference(old, new).changed
    assert change.fields == ("watch",)
    assert word(f"field.{change.fields[0]}", "zh") == "观察分钟"
