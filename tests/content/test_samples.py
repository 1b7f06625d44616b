# SPDX-License-Identifier: MPL-2.0
"""The sample visits fit their checklists and are whole in both languages."""

import pytest

from inspector.core.rules.rule import Outcome
from tests.content.sheets import SHEETS, judged, photos, sample, sheet, texts


@pytest.mark.parametrize(("name", "answered"), [("market", 27), ("street", 11)])
def test_a_sample_answers_the_points_in_the_order_of_the_walk(name, answered):
    walked = [point.id for point in sheet(name).in_walk_order()]
    assert [answer["point"] for answer in sample(name)["answers"]] == walked[:answered]


@pytest.mark.parametrize("name", SHEETS)
def test_every_value_of_a_sample_fits_its_rule_or_the_point_has_a_reason(name):
    checklist = sheet(name)
    for answer in sample(name)["answers"]:
        if "value" in answer:
            judged(checklist, answer)
        elif answer["status"] == "not_applicable":
            assert checklist.by_id()[answer["point"]].may_skip
        else:
            assert answer["status"] == "cannot_judge"
            assert answer["reason"]


@pytest.mark.parametrize("name", SHEETS)
def test_what_lost_points_in_a_sample_has_its_note_and_photo(name):
    checklist = sheet(name)
    for answer in sample(name)["answers"]:
        if "value" in answer and judged(checklist, answer).outcome is not Outcome.MET:
            assert answer["note"], answer["point"]
            assert photos(answer) or not checklist.by_id()[answer["point"]].photo, answer["point"]


@pytest.mark.parametrize("name", SHEETS)
def test_a_finding_of_a_sample_names_a_line_of_its_rule(name):
    points = sheet(name).by_id()
    for answer in sample(name)["answers"]:
        for finding in answer.get("findings", ()):
            assert all(finding[part] for part in ("text", "place", "units", "photos"))
            if "line" in finding:
                point = points[answer["point"]]
                assert finding["line"] in {line.id for line in point.rule.form(point.full).lines}


@pytest.mark.parametrize("name", SHEETS)
def test_a_sample_is_whole_in_both_languages(name):
    assert all(set(words) == {"zh", "en"} and all(words.values()) for words in texts(sample(name)))
