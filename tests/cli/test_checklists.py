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


def test_a_pattern_that_brings_other_files_along_checks_the_checklists(shell):
    folder = Path(__file__).resolve().parents[2] / "checklists"
    said = shell("checklist", "check", *sorted(folder.iterdir()), "--lang", "en")
    assert (said.code, said.err) == (0, "No checklists, skipped: README.md, families\n")


def test_a_local_version_is_written_compared_and_converted_without_loss(shell, tmp_path: Path):
    mine, book, again = tmp_path / "mine.yaml", tmp_path / "mine.xlsx", tmp_path / "again.yaml"
    assert shell("checklist", "adapt", "cn-market", mine, "--set", "core_values=3", "--version", "L1").code == 0
    found = shell("checklist", "diff", "cn-market", mine, "--json")
    assert found.code == 1
    assert found.value()["difference"]["parameters"] == [{"id": "core_values", "old": "2", "new": "3"}]
    assert [one["new"] for one in found.value()["difference"]["changed"]] == ["1"]
    assert (shell("checklist", "convert", mine, book).code, shell("checklist", "convert", book, again).code) == (0, 0)
    assert shell("checklist", "diff", mine, again).code == 0


def test_a_local_number_that_is_not_there_is_named(shell, tmp_path: Path):
    said = shell("checklist", "adapt", "cn-market", tmp_path / "mine.yaml", "--set", "core_value=3", "--lang", "en")
    assert said.code == 1
    assert "core_values" in said.err


def test_an_empty_template_is_written_to_fill_in(shell, tmp_path: Path):
    path = tmp_path / "empty.xlsx"
    assert shell("checklist", "template", path).code == 0
    assert path.read_bytes()[:2] == b"PK"
    assert shell("checklist", "template", tmp_path / "empty.pdf").code == 1
