# SPDX-License-Identifier: MPL-2.0
"""A round from a shell: the register comes in, sites are drawn, people are sent, a laptop takes its file in."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from tests.cli.conftest import Shell

LIST = "编号,名称,类型,街道\n" + "".join(
    f"M{place},{name}农贸市场,农贸市场,{'城东街道' if place < 3 else '城西街道'}\n"
    for place, name in enumerate("甲乙丙丁戊己")
)


@pytest.fixture
def place(tmp_path: Path, home: Path) -> str:
    """A workspace with nothing in it, and a list of sites beside it."""
    open_hall(tmp_path / "w", home).close()
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    return str(tmp_path / "w")


def drawn(shell: Shell, tmp_path: Path, place: str) -> list[str]:
    """Bring the list in, plan a round and draw four sites; gives their ids."""
    shell("sites", "import", str(tmp_path / "list.csv"), "--workspace", place)
    sheet = "农贸市场=cn-market"
    shell("round", "make", "r1", "--title", "十一月", "--sheet", sheet, "--team", "王敏,Zhou Lin", "--workspace", place)
    said = shell(
        *(
            "round",
            "draw",
            "r1",
            "--quota",
            "农贸市场=4",
            "--by",
            "street",
            "--seed",
            "s",
            "--workspace",
            place,
            "--json",
        )
    )
    assert said.code == 0, said
    return [one["site"] for one in said.value()["drawn"]]


def test_the_register_comes_in_and_goes_back(shell: Shell, tmp_path: Path, place: str):
    looked = shell("sites", "check", str(tmp_path / "list.csv"), "--workspace", place, "--json")
    assert (looked.code, looked.value()["new"], looked.value()["sheets"][0]["columns"]["street"]) == (0, 6, "D")
    assert shell("sites", "import", str(tmp_path / "list.csv"), "--workspace", place).code == 0
    listed = shell("sites", "list", "--workspace", place, "--json").value()
    assert (listed["count"], len(listed["register"])) == (6, 64)
    assert shell("sites", "undo", "--workspace", place).code == 0
    assert shell("sites", "list", "--workspace", place, "--json").value()["count"] == 0
    assert shell("sites", "undo", "--workspace", place).code == 1


def test_a_mapping_is_named_by_hand(shell: Shell, tmp_path: Path, place: str):
    (tmp_path / "odd.csv").write_text("甲,乙\n城东市场,农贸市场\n", "utf-8")
    asked = ("sites", "check", str(tmp_path / "odd.csv"), "--workspace", place)
    assert shell(*asked).code == 1
    said = shell(*asked, "--map", "name=A", "--map", "type=B", "--json")
    assert (said.code, said.value()["new"]) == (0, 1)
    assert "no field" in shell(*asked, "--map", "nme=A").err
    assert "not in the table" in shell(*asked, "--map", "name=Q").err


def test_a_draw_is_shared_among_streets_and_can_be_drawn_again(shell: Shell, tmp_path: Path, place: str):
    sites = drawn(shell, tmp_path, place)
    assert sorted(int(site[1]) < 3 for site in sites) == [False, False, True, True]
    (tmp_path / "other").mkdir()
    open_hall(tmp_path / "other" / "w", tmp_path / "home").close()
    assert drawn(shell, tmp_path, str(tmp_path / "other" / "w")) == sites
    short = shell("round", "draw", "r1", "--quota", "农贸市场=9", "--try", "--workspace", place)
    assert short.code == 1
    assert "only 2 of 9" in short.err


def test_people_are_sent_and_a_laptop_takes_its_file_in(shell: Shell, tmp_path: Path, place: str):
    sites = drawn(shell, tmp_path, place)
    assert shell("round", "assign", "r1", "王敏、Zhou Lin", "--street", "城东街道", "--workspace", place).code == 0
    replaced = shell("round", "replace", "r1", sites[-1], "closed", "--reason", "停业", "--workspace", place, "--json")
    assert replaced.value()["replaced"] == sites[-1]
    out = shell("round", "letter", "r1", "--out", str(tmp_path / "out"), "--workspace", place, "--json")
    (letter,) = out.value()["letters"]
    assert (letter["visits"], letter["inspectors"]) == (2, ["王敏", "Zhou Lin"])
    open_hall(tmp_path / "laptop", tmp_path / "home").close()
    came = shell("round", "open", letter["path"], "--workspace", str(tmp_path / "laptop"), "--json").value()
    assert (came["count"], came["signer"]["standing"]) == (2, "own")
    covered = shell("round", "coverage", "r1", "--by", "street", "--workspace", place, "--json").value()["coverage"]
    assert [(one["key"], one["planned"], one["away"]) for one in covered] == [("城东街道", 2, 0), ("城西街道", 3, 1)]
    shown = shell("round", "show", "r1", "--lang", "zh", "--workspace", place)
    assert "抽样种子 s" in shown.out


def test_what_cannot_be_done_is_said_with_its_remedy(shell: Shell, tmp_path: Path, place: str):
    drawn(shell, tmp_path, place)
    assert "there is no round" in shell("round", "show", "r2", "--workspace", place).err
    assert "already" in shell("round", "make", "r1", "--title", "x", "--workspace", place).err
    assert "nobody is named" in shell("round", "letter", "r1", "--out", str(tmp_path), "--workspace", place).err
    assert shell("round", "list", "--workspace", place, "--json").value()["rounds"][0]["id"] == "r1"


def test_a_site_is_taken_out_and_the_log_tells_who_did_what(shell: Shell, tmp_path: Path, place: str):
    sites = drawn(shell, tmp_path, place)
    assert "reason" in shell("round", "remove", "r1", sites[0], "--workspace", place).err
    assert shell("round", "remove", "r1", sites[0], "--reason", "重复", "--workspace", place).code == 0
    rows = shell("round", "log", "r1", "--workspace", place, "--json").value()["rows"]
    assert [(row["kind"], row["body"].get("reason")) for row in rows][1:] == [("draw", None), ("remove", "重复")]
    assert "抽取点位  s" in shell("round", "log", "r1", "--lang", "zh", "--workspace", place).out


def test_sites_no_longer_in_the_list_are_said_and_taken_out_when_asked(shell: Shell, tmp_path: Path, place: str):
    sites = drawn(shell, tmp_path, place)
    (tmp_path / "list.csv").write_text("".join(LIST.splitlines(keepends=True)[:-1]), "utf-8")
    asked = ("sites", "import", str(tmp_path / "list.csv"), "--workspace", place)
    kept = shell(*asked, "--json").value()
    assert (kept["missing"], kept["applied"]["gone"]) == (1, 0)
    assert [one["site"] for one in kept["missing_sites"]] == ["M5"]
    out = shell(*asked, "--drop-missing", "--json").value()["applied"]
    assert (out["gone"], out["drawn"]) == (1, ["M5"] if "M5" in sites else [])
    assert shell("sites", "list", "--workspace", place, "--json").value()["count"] == 5
    assert "1 as before" in shell("sites", "undo", "--workspace", place).out
