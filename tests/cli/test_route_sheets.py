# SPDX-License-Identifier: MPL-2.0
"""Blank sheets for the route from a shell: every site of a round, of a team, or those named, in one PDF."""

from __future__ import annotations

import pytest

from inspector.app.hall import open_hall
from inspector.files.pdf_reading import read_pdf_text
from tests.cli.test_rounds import LIST, drawn


@pytest.fixture
def place(tmp_path, home):
    """A workspace with nothing in it, and a list of sites beside it."""
    open_hall(tmp_path / "w", home).close()
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    return str(tmp_path / "w")


def pages(path) -> list[str]:
    """The pages of a PDF as plain words."""
    return ["".join(page.split()) for page in read_pdf_text(path.read_bytes())]


def test_a_round_prints_every_site_with_its_number_and_name(shell, tmp_path, place):
    sites = drawn(shell, tmp_path, place)
    said = shell(
        "blank", "--round", "r1", "--pdf", tmp_path / "route.pdf", "--workspace", place, "--lang", "zh", "--json"
    )
    assert said.code == 0, said
    assert sorted(said.value()["sites"]) == sorted(sites)
    shown = pages(tmp_path / "route.pdf")
    assert all("农贸市场" in page for page in shown)
    assert [page.count("操作表") > 0 for page in shown].count(True) >= len(sites)


def test_named_sites_stand_in_the_order_named_and_know_their_heads(shell, tmp_path, place):
    shell("sites", "import", str(tmp_path / "list.csv"), "--workspace", place)
    asked = ("blank", "cn-market", "--sites", "M4，M1", "--pdf", tmp_path / "two.pdf", "--workspace", place)
    assert shell(*asked, "--lang", "zh").code == 0
    shown = "".join(pages(tmp_path / "two.pdf"))
    assert shown.index("1戊农贸市场") < shown.index("2乙农贸市场")
    assert "城东街道" in shown


@pytest.mark.parametrize("words", [("--sites", "M1"), ("--round", "nowhere"), ("cn-market", "--sites", "M99"), ()])
def test_what_is_not_there_is_a_sentence(shell, tmp_path, place, words):
    shell("sites", "import", str(tmp_path / "list.csv"), "--workspace", place)
    said = shell("blank", *words, "--pdf", tmp_path / "none.pdf", "--workspace", place)
    assert said.code == 1
    assert said.err
    assert not (tmp_path / "none.pdf").exists()


def test_the_same_route_is_printed_into_the_same_bytes(shell, tmp_path, place):
    drawn(shell, tmp_path, place)
    for name in ("a", "b"):
        assert shell("blank", "--round", "r1", "--pdf", tmp_path / name / "route.pdf", "--workspace", place).code == 0
    assert (tmp_path / "a" / "route.pdf").read_bytes() == (tmp_path / "b" / "route.pdf").read_bytes()
