# SPDX-License-Identifier: MPL-2.0
"""A round from the office's plan to the inspectors' laptops: drawn, replaced, assigned, sent, begun."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, header_of, share_out, unassign, write_assignment
from inspector.app.hall import Hall, open_hall
from inspector.app.letters import write_letter
from inspector.app.round_log import round_of
from inspector.app.rounds import (
    add_sites,
    change_round,
    draft,
    draw_sites,
    make_round,
    remove_site,
    replace_site,
    set_state,
    stand_in,
)
from inspector.app.trust import Keys
from inspector.core.draw import Quota, Stratum
from inspector.core.problems import KnownError
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.sites import Site, Unit
from inspector.core.text import text
from tests.app.halls import counting, sheet, ticking

MARKETS = tuple(
    Site(f"{name}市场", f"M{place}", units=(Unit(street, "area", "street"),), type="农贸市场")
    for place, (name, street) in enumerate(
        zip("甲乙丙丁戊己", ("城东", "城东", "城西", "城西", "城南", "城南"), strict=True)
    )
)
PLAN = RoundPlan("r1", "十一月测评", "covert", "creation_office", "2026-11", "2026-11-16", "2026-11-20", "创建办")


def planned(hall: Hall, count: int = 3) -> None:
    """A register, and a round with sites drawn from it."""
    hall.workspace.keep_sites(MARKETS)
    make_round(hall, replace(PLAN, sheets=(Sheet("农贸市场", (sheet().digest(),)),)), [sheet()])
    draw_sites(hall, "r1", [Quota(Stratum("农贸市场"), count)], seed="2026")


def laptop(folder: Path, name: str) -> Hall:
    """Somebody else's laptop."""
    return open_hall(folder / name, folder / f"{name}-home", clock=ticking(), new_id=counting())


def test_a_draw_is_tried_without_a_trace_and_then_stands_in_the_log(hall: Hall):
    planned(hall)
    state = round_of(hall, "r1")
    assert (len(state.stops), state.draws[0].seed, len(state.draws[0].register)) == (3, "2026", 64)
    more = draft(hall, "r1", [Quota(Stratum("农贸市场"), 9)], seed="2026")
    assert ({one.site.id for one in more.drawn} & set(state.stops), dict(more.missing)) == (
        set(),
        {Stratum("农贸市场"): 6},
    )
    assert round_of(hall, "r1") == state
    assert len(hall.workspace.plan("r1")) == 3


def test_a_replacement_is_the_next_of_the_stratum_and_says_why(hall: Hall):
    planned(hall)
    first = next(iter(round_of(hall, "r1").stops))
    coming = stand_in(hall, "r1", first)
    with pytest.raises(KnownError, match="reason"):
        replace_site(hall, "r1", first, " ", "closed")
    state, new = replace_site(hall, "r1", first, "已停业", "closed")
    assert (new, new.turn) == (coming, 4)
    assert (state.stop(first).reason, state.stop(first).replaced_by) == ("已停业", new.site.id)
    assert (state.stop(new.site.id).instead_of, len(state.active())) == (first, 3)
    assert {line.entry.site: line.standing for line in hall.workspace.plan("r1")}[first] == "away"
    with pytest.raises(KnownError, match="replaced"):
        replace_site(hall, "r1", first, "again", "closed")


def test_a_replacement_runs_out_in_words(hall: Hall):
    planned(hall, 6)
    with pytest.raises(KnownError, match="no other site"):
        replace_site(hall, "r1", "M1", "拆改", "rebuilding")


def test_sites_by_hand_come_and_go_until_somebody_is_sent(hall: Hall):
    planned(hall, 1)
    there = next(iter(round_of(hall, "r1").stops))
    other = next(site.id for site in MARKETS if site.id != there)
    with pytest.raises(KnownError, match="already"):
        add_sites(hall, "r1", [there])
    add_sites(hall, "r1", [other])
    assert other not in remove_site(hall, "r1", other, "重复").stops
    assign(hall, "r1", [there], ["王敏"])
    with pytest.raises(KnownError, match="sent"):
        remove_site(hall, "r1", there, "重复")


def test_another_team_gets_another_visit_id_and_the_same_team_keeps_it(hall: Hall):
    planned(hall)
    sites = list(round_of(hall, "r1").stops)
    first = assign(hall, "r1", sites, ["王敏", "Zhou Lin"])
    assert assign(hall, "r1", sites, ["王敏", " Zhou Lin "]) == first
    second = assign(hall, "r1", sites[:1], ["李强"])
    assert second.stop(sites[0]).visit != first.stop(sites[0]).visit
    assert second.teams() == (("李强",), ("王敏", "Zhou Lin"))
    assert unassign(hall, "r1", sites[:1]).stop(sites[0]).visit == ""
    assert [(one.key, one.planned) for one in hall.workspace.coverage("r1", "inspector")] == [
        ("", 1),
        ("王敏、Zhou Lin", 2),
    ]


def test_an_even_split_keeps_streets_together(hall: Hall):
    planned(hall, 6)
    shares = share_out(round_of(hall, "r1"), [("王敏",), ("李强",)])
    streets = [{MARKETS[int(site[1])].units[0].name for site in sites} for sites in shares.values()]
    assert sorted(map(len, shares.values())) == [2, 4]
    assert not streets[0] & streets[1]


def test_an_assignment_travels_and_its_visits_begin_under_their_own_ids(hall: Hall, tmp_path: Path):
    planned(hall)
    state = assign(hall, "r1", list(round_of(hall, "r1").stops), ["王敏", "Zhou Lin"])
    written = write_assignment(hall, "r1", ["王敏"], tmp_path)
    assert (written.path.name, written.visits) == ("十一月测评 王敏.assignment", 3)
    other = laptop(tmp_path, "b")
    came = arrived(other, written.path)
    assert (came.count, came.again, came.title) == (3, False, "十一月测评")
    assert arrived(other, written.path).again
    visit = next(iter(state.stops.values())).visit
    head = header_of(other, visit)
    assert (head.round, head.kind, head.inspectors, head.office) == ("r1", "covert", ("王敏", "Zhou Lin"), "创建办")
    assert begin_planned(other, visit) == begin_planned(other, visit) == visit
    assert [line.standing for line in other.workspace.plan("r1")] == ["going", "untouched", "untouched"]
    assert arrived(hall, written.path).again
    other.close()


def test_a_newer_assignment_takes_the_place_of_the_older_whatever_comes_first(hall: Hall, tmp_path: Path):
    planned(hall)
    sites = list(round_of(hall, "r1").stops)
    assign(hall, "r1", sites, ["王敏"])
    older = write_assignment(hall, "r1", ["王敏"], tmp_path / "1.assignment")
    set_state(hall, "r1", sites[0], "fenced", "围挡施工")
    newer = write_assignment(hall, "r1", ["王敏"], tmp_path / "2.assignment")
    kept = []
    for name, order in (("b", (older, newer)), ("c", (newer, older))):
        other = laptop(tmp_path, name)
        for one in order:
            arrived(other, one.path)
        kept.append([line.entry.site for line in other.workspace.plan("r1")])
        other.close()
    assert kept[0] == kept[1] == sites[1:]


def test_a_round_that_came_by_letter_is_changed_only_by_its_office(hall: Hall, tmp_path: Path):
    planned(hall)
    assign(hall, "r1", list(round_of(hall, "r1").stops), ["王敏"])
    path = write_assignment(hall, "r1", ["王敏"], tmp_path).path
    other = laptop(tmp_path, "b")
    arrived(other, path)
    with pytest.raises(KnownError, match="only the office"):
        change_round(other, PLAN)
    other.close()


def test_nobody_is_sent_where_no_checklist_is_named(hall: Hall):
    hall.workspace.keep_sites(MARKETS)
    make_round(hall, PLAN)
    add_sites(hall, "r1", ["M1"])
    with pytest.raises(KnownError, match="no checklist"):
        assign(hall, "r1", ["M1"], ["王敏"])
    with pytest.raises(KnownError, match="nothing is assigned"):
        write_assignment(hall, "r1", ["王敏"], Path())


def test_a_walk_for_two_systems_begins_with_both_checklists(hall: Hall):
    hall.workspace.keep_sites(MARKETS)
    other = replace(sheet(), id="other", route=text("步行500米"))
    both = Sheet("", (sheet().digest(), other.digest()))
    make_round(hall, replace(PLAN, sheets=(both,)), [sheet(), other])
    add_sites(hall, "r1", ["M1"])
    visit = begin_planned(hall, assign(hall, "r1", ["M1"], ["王敏"]).stop("M1").visit)
    session = hall.enter(visit)
    assert (tuple(session.checklists), session.header.route) == (both.checklists, "步行500米")


def test_a_strangers_letter_cannot_change_a_round_until_its_key_is_known(hall: Hall, tmp_path: Path):
    planned(hall)
    assign(hall, "r1", list(round_of(hall, "r1").stops), ["王敏"])
    first = write_assignment(hall, "r1", ["王敏"], tmp_path / "1.assignment")
    stranger, other = Keys(tmp_path / "stranger"), laptop(tmp_path, "b")
    came = arrived(other, first.path)
    forged = write_letter({**came.letter.record, "number": 2**50, "visits": ()}, (), stranger)
    (tmp_path / "2.assignment").write_bytes(forged)
    with pytest.raises(KnownError, match="another key"):
        arrived(other, tmp_path / "2.assignment")
    assert len(other.workspace.plan("r1")) == 3
    Keys(other.home).register(stranger.public(), "创建办新电脑")
    assert arrived(other, tmp_path / "2.assignment").count == 3
    assert other.workspace.plan("r1") == ()
    other.close()


def test_a_letter_is_newer_than_all_before_though_the_clock_was_set_back(hall: Hall, tmp_path: Path):
    planned(hall)
    sites = list(round_of(hall, "r1").stops)
    assign(hall, "r1", sites, ["王敏"])
    first = write_assignment(hall, "r1", ["王敏"], tmp_path / "1.assignment")
    hall.clock = ticking(1_600_000_000_000)
    unassign(hall, "r1", sites[:1])
    second = write_assignment(hall, "r1", ["王敏"], tmp_path / "2.assignment")
    other = laptop(tmp_path, "b")
    assert [arrived(other, one.path).count for one in (first, second)] == [3, 1]
    assert len(other.workspace.plan("r1")) == 2
    other.close()
