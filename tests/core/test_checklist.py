# SPDX-License-Identifier: MPL-2.0
"""The checklist: a tree that is walked in two orders and named by every word and number in it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from inspector.core.canonical import canonical, parse
from inspector.core.checklist import Band, Checklist, Entry, Parameter, PointId, Section, read_checklist
from inspector.core.problems import KnownError
from inspector.core.rules.yes_no import YesNo
from inspector.core.text import text
from tests.core.cases import LABEL, checklists, point, small

WHOLE = replace(
    small(),
    standing="local",
    sheet="deduction",
    source=text("本地手册"),
    route=text("入口向内"),
    classes=(Entry("env", text("环境"), text("环")),),
    trades=(Entry("cg", text("城管")),),
    parameters=(Parameter("n", text("处数"), Fraction(5, 2), text("处")),),
    grades=(Band("A", text("优"), Fraction(90)),),
    sections=(
        Section(
            "s",
            text("一"),
            (
                point(
                    "7",
                    Fraction(5, 2),
                    YesNo(),
                    look_for=(text("看"),),
                    faults=(text("有"),),
                    exemptions=(text("除"),),
                    cls="env",
                    trades=("cg",),
                    ways=("look", "ask"),
                    stop="gate",
                    common="通-9",
                    may_skip=True,
                    note=False,
                    photo=False,
                ),
            ),
        ),
    ),
)


def test_a_checklist_with_every_field_reads_back_and_keeps_its_name():
    again = read_checklist(parse(canonical(WHOLE.record())))
    assert again == WHOLE
    assert again.digest() == WHOLE.digest()


@given(checklists())
def test_any_checklist_reads_back(drawn):
    assert read_checklist(parse(canonical(drawn.record()))) == drawn


def leaves(value):
    if isinstance(value, dict | list):
        below = value.values() if isinstance(value, dict) else value
        return sum((leaves(part) for part in below), 0)
    return 1


def changed(value, wanted, seen):
    """The record with its leaf of that number changed."""
    if isinstance(value, dict):
        return {key: changed(below, wanted, seen) for key, below in value.items()}
    if isinstance(value, list):
        return [changed(below, wanted, seen) for below in value]
    seen.append(value)
    return f"{value}x" if len(seen) - 1 == wanted else value


@pytest.mark.parametrize("wanted", range(leaves(parse(canonical(WHOLE.record())))))
def test_every_word_and_number_counts_in_the_digest(wanted):
    record = changed(parse(canonical(WHOLE.record())), wanted, [])
    try:
        assert read_checklist(record).digest() != WHOLE.digest()
    except KnownError as refused:
        assert refused.problem.code in {"record_field", "number_form"}  # noqa: PT017 (either is right)


def test_points_come_in_the_order_of_the_sheet_and_of_the_walk():
    stops = (Entry("gate", LABEL), Entry("hall", LABEL))
    points = [("1", "hall"), ("2", ""), ("3", "gate"), ("4", "hall")]
    inner = Section("in", LABEL, tuple(point(name, Fraction(1), YesNo(), stop=stop) for name, stop in points[:2]))
    last = tuple(point(name, Fraction(1), YesNo(), stop=stop) for name, stop in points[2:])
    checklist = Checklist(
        "x", "1", LABEL, LABEL, (Section("a", LABEL, (), (inner,)), Section("b", LABEL, last)), stops=stops
    )
    assert [one.id for one in checklist.points()] == ["1", "2", "3", "4"]
    assert [one.id for one in checklist.in_walk_order()] == ["3", "1", "4", "2"]
    assert checklist.by_id()[PointId("3")].stop == "gate"


def test_a_section_gives_its_own_points_before_those_below():
    inner = Section("in", LABEL, (point("2", Fraction(1), YesNo()),))
    assert [one.id for one in Section("s", LABEL, (point("1", Fraction(1), YesNo()),), (inner,)).walk()] == ["1", "2"]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("format", 2, "format_newer"),
        ("format", 0, "record_field"),
        ("type", "card", "record_field"),
        ("standing", "holy", "record_field"),
        ("sections", {}, "record_field"),
        ("grades", [{"code": "A", "title": {"zh": "优"}, "least": "1e2"}], "number_form"),
        ("colour", "red", "record_field"),
    ],
)
def test_what_is_no_checklist_of_this_format_is_refused(field, value, code):
    with pytest.raises(KnownError) as refused:
        read_checklist({**small().record(), field: value})
    assert refused.value.problem.code == code


def test_an_unknown_rule_is_refused():
    record = parse(canonical(small().record()))
    record["sections"][0]["points"][0]["rule"]["kind"] = "guess"  # type: ignore[call-overload,index]
    with pytest.raises(KnownError):
        read_checklist(record)
