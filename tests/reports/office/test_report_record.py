# SPDX-License-Identifier: MPL-2.0
"""The record of a report: read back as it was, and anything else is refused by name."""

from __future__ import annotations

import json

import pytest

from inspector.core.canonical import parse
from inspector.core.problems import KnownError
from inspector.reports.office.report import read_report
from inspector.reports.office.report_blocks import report_of
from tests.reports.office.friday import matter


def test_a_report_is_read_back_as_it_was():
    report = report_of(matter()[0])
    again = read_report(parse(report.canonical()))
    assert again == report
    assert again.digest() == report.digest()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"is":"part"', '"is":"turn"'),
        ('"level":1', '"level":"1"'),
        ('"is":"heading"', '"is":"stranger"'),
        ('"ms":', '"sm":'),
        ('"format":1', '"format":0'),
        ('"type":"report"', '"type":"scorecard"'),
    ],
)
def test_what_is_no_report_is_refused(old: str, new: str):
    spelled = report_of(matter()[0]).canonical().decode()
    assert old in spelled
    with pytest.raises(KnownError) as caught:
        read_report(json.loads(spelled.replace(old, new)))
    assert caught.value.problem.code == "report_form"


def test_a_newer_report_says_so():
    value = json.loads(report_of(matter()[0]).canonical()) | {"format": 2}
    with pytest.raises(KnownError) as caught:
        read_report(value)
    assert caught.value.problem.code == "format_newer"
