# SPDX-License-Identifier: MPL-2.0
"""Visits by pages: searched by words and initials, going or sealed, found by the beginning of an id or by site."""

from __future__ import annotations

import pytest

from inspector.app.pinyin import initials
from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.core.visits import opening
from tests.store.sample import CHECKLIST, Log, opened

SITES = [Site("东门市场", "S-01"), Site("西门公园"), Site("东门市场"), Site("东门市场", "S-09")]


@pytest.fixture
def workspace(tmp_path):
    made = opened(tmp_path, initials=initials)
    made.keep_checklist(CHECKLIST)
    for number, site in enumerate(SITES):
        log = Log(made, f"a{number}")
        log.add("open", opening(log.visit, [log.checklist], Header(site, title=f"第{number}周")))
        for point in range(number):
            log.judge(point)
        if number == 2:
            log.add("seal", {})
    assert made.log.wait(10)
    yield made
    made.close()


def ids(found) -> list[str]:
    return [one.id for one in found]


@pytest.mark.parametrize(
    ("words", "state", "found"),
    [
        ("", "", ["a3", "a2", "a1", "a0"]),
        ("", "sealed", ["a2"]),
        ("", "going", ["a3", "a1", "a0"]),
        ("东门", "going", ["a3", "a0"]),
        ("xmgy", "", ["a1"]),
        ("第2周 dm", "", ["a2"]),
        ("s-09", "", ["a3"]),
    ],
)
def test_a_page_holds_what_was_asked_last_changed_first(workspace, words: str, state: str, found: list[str]):
    assert ids(workspace.visits_page(words, state=state)) == found
    assert workspace.count_visits(words, state) == len(found)


def test_pages_follow_one_another(workspace):
    assert [ids(workspace.visits_page(limit=3, start=start)) for start in (0, 3)] == [["a3", "a2", "a1"], ["a0"]]


def test_a_page_says_of_a_visit_what_the_whole_list_says(workspace):
    assert workspace.visits_page() == workspace.visits()
    assert (workspace.visit("a1"), workspace.visit("b")) == (workspace.visits()[2], None)


def test_a_rewritten_head_is_found_by_its_new_words_alone(workspace):
    assert ids(workspace.visits_page("xmgy")) == ["a1"]
    Log(workspace, "a1").add("header", {"header": Header(Site("北门车站"), state="fenced").record()})
    assert workspace.log.wait(10)
    assert (ids(workspace.visits_page("bmcz")), ids(workspace.visits_page("xmgy"))) == (["a1"], [])


def test_ids_are_found_by_their_beginning(workspace):
    assert (workspace.visits_named("a"), workspace.visits_named("a2")) == (("a0", "a1", "a2", "a3"), ("a2",))
    assert workspace.visits_named("b") == ()


def test_the_visits_of_a_site_are_those_of_its_id_or_else_of_its_name(workspace):
    assert ids(workspace.visits_at(Site("东门市场", "S-01"))) == ["a2", "a0"]
    assert ids(workspace.visits_at(Site("东门市场"))) == ["a3", "a2", "a0"]
    assert ids(workspace.visits_at(Site("改名市场", "S-09"))) == ["a3"]
