# SPDX-License-Identifier: MPL-2.0
"""A round's plan: each site away, done, going or untouched, and the coverage adds up to what was planned."""

from __future__ import annotations

import pytest

from inspector.app.pinyin import initials
from inspector.core.moments import Moment
from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.core.visits import opening
from inspector.store.summaries import Coverage, PlanEntry, RoundLine
from tests.store.sample import CHECKLIST, NOON, Log, opened

ENTRIES = [
    PlanEntry("r1", "S-01", "visit-1", "市场", "东街", "王敏", order=4),
    PlanEntry("r1", "S-02", "visit-2", "市场", "西街", "王敏", order=3),
    PlanEntry("r1", "S-03", "visit-3", "公园", "东街", "王敏", order=2),
    PlanEntry("r1", "S-04", "", "公园", "西街", state="closed", order=1),
    PlanEntry("r1", "S-05", "visit-5", "公园", "西街", "李伟", order=5),
]


def walk(workspace, visit: str, points: int, *, state: str = "", seal: bool = False) -> None:
    """Begin a planned visit and judge some of its thirty points."""
    log = Log(workspace, visit)
    header = Header(Site("东门市场"), round="r1", state=state)
    log.add("open", opening(log.visit, [log.checklist], header))
    for point in range(points):
        log.judge(point)
    if seal:
        log.add("seal", {})


@pytest.fixture
def workspace(tmp_path):
    made = opened(tmp_path, initials=initials)
    made.keep_checklist(CHECKLIST)
    made.keep_sites([Site("东门农贸市场", f"S-0{number}", f"人民路{number}号") for number in range(1, 5)])
    made.append_round(RoundLine("r1", "第3周", "open", "", "", Moment(NOON)), 0, b"{}", ENTRIES)
    walk(made, "visit-1", 30, seal=True)
    walk(made, "visit-2", 12)
    walk(made, "visit-3", 1, state="fenced")
    assert made.log.wait(10)
    yield made
    made.close()


def test_every_site_stands_in_one_way_and_in_order(workspace):
    lines = workspace.plan("r1")
    assert [(one.entry.site, one.standing) for one in lines] == [
        *(("S-04", "away"), ("S-03", "away"), ("S-02", "going"), ("S-01", "done"), ("S-05", "untouched")),
    ]
    assert (lines[2].rows, lines[2].judged, lines[2].points, lines[2].sealed) == (13, 12, 30, None)
    assert (lines[3].name, lines[3].address, lines[3].sealed) == ("东门农贸市场", "人民路1号", Moment(NOON + 31))


@pytest.mark.parametrize(
    ("asked", "sites"),
    [
        ({"type": "公园"}, ["S-04", "S-03", "S-05"]),
        ({"street": "东街"}, ["S-03", "S-01"]),
        ({"inspector": ""}, ["S-04"]),
        ({"inspector": "李伟"}, ["S-05"]),
        ({"standing": "going"}, ["S-02"]),
        ({"words": "dmnm 2号"}, ["S-02"]),
        ({"words": "S-05"}, ["S-05"]),
    ],
)
def test_the_plan_is_narrowed_by_what_is_asked(workspace, asked: dict[str, str], sites: list[str]):
    assert [one.entry.site for one in workspace.plan("r1", **asked)] == sites
    assert workspace.count_plan("r1", **asked) == len(sites)


def test_the_plan_comes_in_pages(workspace):
    assert [one.entry.site for one in workspace.plan("r1", limit=2, start=2)] == ["S-02", "S-01"]


def test_coverage_by_type_street_and_inspector_adds_up(workspace):
    assert workspace.coverage("r1", "type") == (
        Coverage("公园", planned=3, done=0, going=0, untouched=1, unjudged_points=0, away=2),
        Coverage("市场", planned=2, done=1, going=1, untouched=0, unjudged_points=18, away=0),
    )
    for by in ("street", "inspector"):
        parts = workspace.coverage("r1", by)
        assert sum(part.planned for part in parts) == 5
        assert all(part.planned == part.done + part.going + part.untouched + part.away for part in parts)
    assert workspace.coverage("r9", "type") == ()


@pytest.mark.parametrize("last", ["done", "going", "away"])
def test_cards_that_came_from_elsewhere_count_beside_the_visits_that_stand_here(workspace, last: str):
    came = {"visit-2": "done", "visit-5": last, "stranger": "done"}
    lines = {line.entry.site: line.standing for line in workspace.plan("r1", came=came)}
    assert lines == {"S-01": "done", "S-02": "done", "S-03": "away", "S-04": "away", "S-05": last}
    east, west = workspace.coverage("r1", "street", came)
    assert east == Coverage("东街", 2, 1, 0, 0, 0, 1)
    counted = {"done": west.done, "going": west.going, "away": west.away}
    assert counted == {"done": 1, "going": 0, "away": 1, last: 2 if last != "going" else 1}
    assert west.unjudged_points == west.untouched == 0
    for standing in ("done", "going", "away", "untouched"):
        found = sum(one == standing for one in lines.values())
        assert workspace.count_plan("r1", standing=standing, came=came) == found
