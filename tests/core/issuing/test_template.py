# SPDX-License-Identifier: MPL-2.0
"""Templates: their canonical form, their numbers, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.canonical import canonical, parse
from inspector.core.issuing.template import Deadline, Faces, IssueHead, Template, check_numbering, read_template
from inspector.core.problems import KnownError
from inspector.core.reading import Reading

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=12)


@given(
    st.builds(
        Template,
        office=WORDS,
        title=WORDS,
        addressed=WORDS,
        demands=st.lists(WORDS, max_size=3).map(tuple),
        faces=st.builds(Faces, body=WORDS),
        deadlines=st.just((Deadline("major", 24), Deadline("", 72))),
        language=st.sampled_from(("zh", "en")),
        most_problems=st.integers(0, 100),
        most_photos=st.integers(0, 100),
    )
)
def test_a_template_comes_back_from_its_canonical_form(template: Template):
    reading = Reading(parse(canonical(template.record())))
    assert read_template(reading) == template
    reading.close()


def test_a_template_of_nothing_is_the_usual_one_but_for_its_numbers():
    assert read_template(Reading({"numbering": "{n}"})) == Template(numbering="{n}", issue_numbering="")


def test_numbers_are_filled_with_year_and_running_number():
    head = IssueHead(47, "2026-11-21")
    assert (head.number(Template()), head.issue(Template())) == ("〔2026〕47号", "第47期")


def test_the_usual_numbers_turn_with_the_language_and_the_offices_own_stay():
    head, own = IssueHead(47, "2026-11-21"), Template(numbering="临创办〔{year}〕{n}号")
    english = own.in_language("en")
    assert (head.number(english), head.issue(english)) == ("临创办〔2026〕47号", "Issue 47")
    assert head.number(Template().in_language("en")) == "No. 47 of 2026"
    assert english.in_language("zh") == own


@pytest.mark.parametrize("pattern", ["{week}", "{n", "n}", "{}"])
def test_a_field_of_numbers_there_is_not_is_refused(pattern: str):
    with pytest.raises(KnownError, match="no field of a number"):
        check_numbering(pattern)


@pytest.mark.parametrize(
    "record",
    [
        {"deadlines": ({"hours": 0},)},
        {"deadlines": ({"hours": 5}, {"hours": 6})},
        {"language": "fr"},
        {"most_photos": -1},
    ],
)
def test_choices_out_of_range_are_refused(record):
    with pytest.raises(KnownError):
        read_template(Reading(record))


def test_hours_go_by_severity_and_else_by_the_rest():
    assert [Template().hours(severity) for severity in ("critical", "major", "minor", "")] == [24, 72, 120, 120]
