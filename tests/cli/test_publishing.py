# SPDX-License-Identifier: MPL-2.0
"""`rank`, `answers`, `bulletin`, `publish`, `issue` and `appeal` from a shell: one set of numbers in every paper."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from inspector.app.hall import open_hall
from inspector.core.shown import bare
from inspector.files.docx_reading import read_docx
from inspector.files.pdf_reading import read_pdf_text
from tests.app.halls import counting, ticking
from tests.app.office.gathered_week import gathered, week_cards

WEEK = ("--period", "week")
HEAD = ("--office", "临江市创建办", "--number", "47", "--day", "2026-11-21")


@pytest.fixture
def merged(tmp_path: Path, home: Path) -> tuple[Path, Path]:
    """A merge file of a week, and the workspace it was written from."""
    hall = open_hall(tmp_path / "w", home, clock=ticking(), new_id=counting())
    made = gathered(hall).write_merge(tmp_path / "week.merge")
    hall.close()
    return made.path, tmp_path / "w"


def rows(said, by: str) -> list[dict]:
    """The rows of a table as `rank --json` says them."""
    return next(table["rows"] for table in said.value()["tables"] if table["by"] == by)


def test_a_merge_file_and_its_workspace_rank_alike(shell, merged):
    file, folder = merged
    said = shell("rank", file, *WEEK, "--json")
    assert said.code == 0
    assert said.value() == shell("rank", "--workspace", folder, *WEEK, "--json").value()
    assert [row["unit"] for row in rows(said, "area")] == ["东门街道", "南湖街道", "西关街道"]


def test_the_table_asked_for_is_said_and_explained(shell, merged):
    said = shell("rank", merged[0], *WEEK, "--by", "trade", "--explain", "区城管局", "--lang", "zh")
    assert said.code == 0
    assert "区城管局" in said.out
    assert "东门街道" not in said.out.split("\n\n")[2]


def test_every_number_of_the_bulletin_is_what_rank_says(shell, merged, tmp_path):
    file, _ = merged
    ranked = rows(shell("rank", file, *WEEK, "--json"), "area")
    paths = {form: tmp_path / f"b.{form}" for form in ("docx", "pdf", "xlsx")}
    wanted = [word for form, path in paths.items() for word in (f"--{form}", path)]
    assert shell("bulletin", file, *WEEK, *HEAD, *wanted, "--lang", "zh").code == 0
    lines = [line(row) for row in ranked]
    said = list(read_docx(paths["docx"]).paragraphs)
    assert all(any(said[n : n + len(line)] == line for n in range(len(said))) for line in lines)
    pages = bare("".join(page for page in read_pdf_text(paths["pdf"].read_bytes())))
    assert all(bare("".join(line)) in pages for line in lines)
    sheet = [[cell for cell in row if cell is not None] for row in cells(paths["xlsx"])]
    assert all(
        [int(line[0]), line[1], int(line[2]), pytest.approx(float(line[3]))] in [row[:4] for row in sheet]
        for line in lines
    )


def line(row: dict) -> list[str]:
    """A row of annex 1: place, unit, sites, score, last score and place, rise, problems."""
    counts = [str(row["sample"]["sites"]), row["shown"]["value"], "–", "–", "–", str(row["sample"]["problems"])]
    return [str(row["place"]), row["unit"], *counts]


def cells(path: Path) -> list[tuple]:
    """Every row of every sheet."""
    book = load_workbook(path)
    return [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]


def test_every_answer_is_a_row_in_csv_and_workbook_alike(shell, merged, tmp_path):
    said = shell("answers", merged[0], "--csv", tmp_path / "a.csv", "--xlsx", tmp_path / "a.xlsx", "--json")
    assert said.code == 0
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert len(table) == 3 * len(week_cards())
    assert {row["inspectors"] for row in table} == {""}
    sheet = [[str(cell or "") for cell in row] for row in cells(tmp_path / "a.xlsx")]
    place = sheet[0].index("said")
    assert [row[place] for row in sheet[1:]] == [row["said"] for row in table]


def test_an_issue_is_frozen_listed_and_reprinted_and_an_appeal_corrects_it(shell, merged, tmp_path):
    here = ("--workspace", merged[1])
    papers = ("--papers", "bulletin_docx", "deadlines")
    assert shell("issue", "freeze", *here, *WEEK, *HEAD, "--by", "李强", "--out", tmp_path / "47", *papers).code == 0
    said = shell("rank", *here, *WEEK, "--json").value()
    problem = said["problems"][0]
    filed = (
        "appeal",
        "file",
        problem["walk"],
        problem["point"],
        "--unit",
        "南湖街道",
        "--reason",
        "雨后",
        "--by",
        "李强",
    )
    name = shell(*filed, *here, "--json").value()["filed"]
    assert shell("appeal", "revoke", name[:40], "--reason", "属实", "--by", "李强", *here).code == 0
    assert shell("issue", "corrections", "第47期", *here, "--json").value()["corrections"]
    assert shell("issue", "list", *here, "--json").value()["issues"][0]["id"] == "第47期"
    assert shell("issue", "reprint", "第47期", *here, "--out", tmp_path / "again").code == 0
    files = [path for path in (tmp_path / "47").iterdir() if path.is_file()]
    assert [(tmp_path / "again" / path.name).read_bytes() for path in files] == [path.read_bytes() for path in files]


def test_a_plan_and_a_template_are_read_from_json_files(shell, merged, tmp_path):
    (tmp_path / "plan.json").write_text(
        '{"period": "week", "ties": "dense", "measures": [{"id": "pass", "weight": "1"}]}'
    )
    (tmp_path / "t.json").write_text(
        '{"office": "某办", "numbering": "{n}", "issue_numbering": "N{n}"}', encoding="utf-8"
    )
    said = shell("rank", merged[0], "--plan-file", tmp_path / "plan.json", "--json").value()
    assert (said["plan"]["ties"], rows_of_total(said)) == ("dense", said["total"]["passes"])
    out = tmp_path / "b.docx"
    assert shell("bulletin", merged[0], *WEEK, "--template-file", tmp_path / "t.json", "--docx", out).code == 0
    assert read_docx(out).paragraphs[0] == "某办"
    (tmp_path / "bad.json").write_text('{"least": 0.5}')
    assert shell("rank", merged[0], "--plan-file", tmp_path / "bad.json").code == 1


def rows_of_total(said: dict) -> str:
    """What the whole is ranked by."""
    return said["total"]["value"]


def test_names_that_are_not_kept_are_said(shell, merged, tmp_path):
    here = ("--workspace", merged[1])
    assert "no plan" in shell("rank", "--plan", "X", *here).err
    assert "no template" in shell("bulletin", "--template", "X", "--docx", tmp_path / "b.docx", *here).err
    assert shell("bulletin", *here).code == 2
