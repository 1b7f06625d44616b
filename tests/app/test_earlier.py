# SPDX-License-Identifier: MPL-2.0
"""What was found the time before."""

from __future__ import annotations

from dataclasses import replace

from inspector.app.earlier import earlier
from inspector.core.checklist import PointId
from inspector.core.sites import Site
from inspector.core.text import Text
from inspector.core.values import Choice
from tests.app.halls import begun, header, sheet


def test_the_newest_earlier_visit_of_the_site_is_found(hall):
    for choice in ("met", "lost"):
        session = hall.enter(begun(hall))
        session.judge((session.active, PointId("1")), Choice(choice))
        assert session.settle()
    found = earlier(hall.workspace, begun(hall))
    assert found is not None
    assert [answer.value for answer in found.answers.values()] == [Choice("lost")]
    assert found.day == "2026-11-16"


def test_a_later_visit_is_not_the_time_before(hall):
    first = begun(hall)
    begun(hall)
    assert earlier(hall.workspace, first) is None


def test_another_site_is_not_the_time_before(hall):
    hall.begin([sheet()], replace(header(), site=Site("北门市场")))
    assert earlier(hall.workspace, begun(hall)) is None


def test_the_register_tells_sites_of_one_name_apart(hall):
    hall.begin([sheet()], replace(header(), site=replace(header().site, id="S-2")))
    assert earlier(hall.workspace, begun(hall)) is None


def test_another_sheet_is_not_the_time_before(hall):
    hall.begin([replace(sheet(), id="other")], header())
    assert earlier(hall.workspace, begun(hall)) is None


def test_another_version_tells_of_the_points_that_are_still_the_same(hall):
    old = sheet()
    first, *others = old.sections[0].points
    renamed = replace(first, title=Text((("en", "Once something else"),)))
    section = replace(old.sections[0], points=(renamed, *others))
    session = hall.enter(hall.begin([replace(old, version="0", sections=(section,))], header()))
    for point in ("1", "2"):
        session.judge((session.active, PointId(point)), Choice("lost"))
    assert session.settle()
    now = begun(hall)
    found = earlier(hall.workspace, now)
    assert found is not None
    assert list(found.answers) == [(hall.enter(now).active, PointId("2"))]


def test_a_drill_or_a_site_that_was_closed_is_not_the_time_before(hall):
    hall.begin([sheet()], header("drill"))
    hall.begin([sheet()], replace(header(), state="closed"))
    assert earlier(hall.workspace, begun(hall)) is None
