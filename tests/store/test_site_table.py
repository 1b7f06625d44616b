# SPDX-License-Identifier: MPL-2.0
"""The register: sites by their ids, found by what a person types, paged, counted by type and unit."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.app.pinyin import initials
from inspector.core.problems import KnownError
from inspector.core.sites import Site, Spot, Unit
from inspector.store.workspace import Workspace
from tests.store.sample import opened

EAST = Site(
    "东门农贸市场",
    "S-01",
    "人民路１号",
    (Unit("东街街道", leader="王敏"),),
    "农贸市场",
    Spot(Fraction(34), Fraction(113)),
)
WEST = Site("西门公园", "S-02", "环城西路", (Unit("西街街道"), Unit("园林局", "trade")), "公园")
BANK = Site("建设银行", "S-03", "人民路9号", (Unit("东街街道"),), "窗口")


@pytest.fixture
def workspace(tmp_path):
    opening = opened(tmp_path, initials=initials)
    opening.keep_sites([EAST, WEST, BANK])
    yield opening
    opening.close()


def found(workspace: Workspace, words: str = "", **asked: object) -> list[str]:
    """Search, and give the ids; the count says the same."""
    sites = workspace.find_sites(words, **asked)
    assert workspace.count_sites(words, **asked) == len(sites)
    return [site.id for site in sites]


def test_sites_come_back_as_they_were_kept(workspace):
    assert workspace.sites() == (EAST, WEST, BANK)
    assert (workspace.site("S-02"), workspace.site("S-09")) == (WEST, None)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", ["S-01", "S-02", "S-03"]),
        ("人民路1号", ["S-01"]),
        ("s-02", ["S-02"]),
        ("dmnm", ["S-01"]),
        ("jsyh", ["S-03"]),
        ("JSYX", ["S-03"]),
        ("东街 银行", ["S-03"]),
        ("王敏", []),
        ("100%", []),
        ("_", []),
    ],
)
def test_every_typed_word_is_looked_for_in_words_and_initials(workspace, typed: str, ids: list[str]):
    assert found(workspace, typed) == ids


def test_a_type_and_a_unit_narrow_what_is_found(workspace):
    assert found(workspace, type="公园") == ["S-02"]
    assert found(workspace, "人民路", unit="东街街道") == ["S-01", "S-03"]
    assert found(workspace, type="公园", unit="东街街道") == []


def test_pages_follow_one_another_without_gap(workspace):
    pages = [workspace.find_sites(limit=2, start=start) for start in (0, 2, 4)]
    assert [[site.id for site in page] for page in pages] == [["S-01", "S-02"], ["S-03"], []]


def test_the_place_of_a_site_among_those_found_is_told(workspace):
    assert [workspace.site_place(one) for one in ("S-01", "S-03", "S-02a", "S-9")] == [0, 2, -1, -1]
    assert (workspace.site_place("S-03", "人民路"), workspace.site_place("S-02", "人民路")) == (1, -1)


def test_types_and_units_are_counted(workspace):
    assert dict(workspace.site_types()) == {"农贸市场": 1, "公园": 1, "窗口": 1}
    assert workspace.site_units() == (("东街街道", 2), ("园林局", 1), ("西街街道", 1))


def test_a_site_kept_again_is_the_new_one_everywhere(workspace):
    workspace.keep_sites([Site("北门公园", "S-02", units=(Unit("北街街道"),))], removed=["S-03"])
    assert (found(workspace, "bmgy"), found(workspace, "xmgy"), found(workspace)) == (["S-02"], [], ["S-01", "S-02"])
    assert dict(workspace.site_units()) == {"东街街道": 1, "北街街道": 1}


def test_a_site_without_an_id_keeps_all_out(workspace):
    with pytest.raises(KnownError) as error:
        workspace.keep_sites([Site("新点位", "S-09"), Site("无编号")])
    assert (error.value.problem.code, workspace.site("S-09")) == ("site_without_id", None)


def test_sites_kept_without_a_speller_are_spelled_at_the_first_search(tmp_path):
    plain = opened(tmp_path / "plain")
    plain.keep_sites([EAST])
    assert plain.find_sites("dmnm") == ()
    plain.close()
    spelling = opened(tmp_path / "plain", initials=initials)
    assert spelling.find_sites("dmnm") == (EAST,)
    spelling.close()
