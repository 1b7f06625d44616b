# SPDX-License-Identifier: MPL-2.0
"""The library from a shell."""

from __future__ import annotations

from pathlib import Path


def test_the_shipped_checklists_are_listed_with_their_points(shell):
    said = shell("checklist", "list", "--json")
    found = {one["id"]: (one["points"], one["full"]) for one in said.value()["checklists"]}
    named = {name: found[name] for name in ("cn-market", "cn-street", "cn-food-safety-city")}
    assert said.code == 0
    assert named == {"cn-market": (27, "100"), "cn-street": (23, "100"), "cn-food-safety-city": (54, "100")}


def test_the_list_speaks_both_languages(shell):
    assert "农贸市场  27个条目" in shell("checklist", "list", "--lang", "zh").out
    assert "Wet market  27 points" in shell("checklist", "list", "--lang", "en").out


def test_the_shipped_checklists_pass_their_check(shell):
    assert shell("checklist", "check").code == 0


def test_a_broken_checklist_is_told_with_file_and_line(shell, tmp_path: Path):
    path = tmp_path / "mine.yaml"
    path.write_text("format: 1\nid: mine\nversoin: 1\n", "utf-8")
    said = shell("checklist", "check", path, "--json")
    problems = said.value()["problems"]
    assert said.code == 1
    assert any(one["facts"].get("file") == "mine.yaml" and one["facts"].get("line") == "3" for one in problems)


def test_a_checklist_is_shown_by_its_id(shell):
    said = shell("checklist", "show", "cn-street", "--lang", "en")
    assert (said.code, said.err) == (0, "")
    assert "Main and secondary streets  (cn-street" in said.out


def test_an_unknown_checklist_names_those_there_are(shell):
    said = shell("checklist", "show", "cn-mars")
    assert said.code == 1
    assert "“cn-mars”" in said.err
    assert "cn-market" in said.err


def test_a_checklist_shown_as_json_is_its_canonical_record(shell):
    (record,) = shell("checklist", "show", "cn-market", "--json").value()["checklists"]
    assert (record["type"], record["format"], record["id"]) == ("checklist", 1, "cn-market")
