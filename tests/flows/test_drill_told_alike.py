# SPDX-License-Identifier: MPL-2.0
"""What everybody came to, counted by hand, is what the command, the workbook and the PDF say."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from inspector.app.training.drills import rule
from inspector.cli.commands import run
from inspector.core.drills.ruling import Ruling
from inspector.files.pdf_reading import read_pdf_text
from tests.core.drills.groups import LOST, Say, careless, exact, lenient, strict
from tests.flows.trainees import POINTS, built, cards_of

VOID = 4
SAYS: tuple[Say, ...] = (lenient, strict, careless, exact)


def by_hand(say: Say) -> tuple[int, int, int, int]:
    """Count what agrees, what was missed, what was taken off where nothing is, and the sum of the leaning."""
    agreed = missed = alarms = leaning = 0
    for place in range(POINTS):
        fault, said = place % 4 == 0, say(place, place % 4 == 0)
        if place == VOID:
            continue
        off = said is not None and said == LOST
        agreed += said is not None and off == fault
        missed += fault and not off
        alarms += off and not fault
        leaning += 0 if said is None else int(fault) - int(off)
    return agreed, missed, alarms, leaning


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of six of whom four handed in, with one question void: report.xlsx, report.pdf, told.json."""
    made = tmp_path_factory.mktemp("alike")
    one = built(made, people=6)
    cards_of(one, SAYS)
    rule(one.hall, "lab-1", Ruling("void", one.item(VOID), "图片看不清", "陈老师"))
    one.hall.close()
    return made


def told(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict:
    """Gather, write both papers, and give what the command says."""
    papers = ["--xlsx", folder / "report.xlsx", "--pdf", folder / "report.pdf"]
    words = ["lab-1", folder / "cards", "--workspace", folder / "trainer", *papers, "--json", "--lang", "zh"]
    assert run(["drill", "results", *map(str, words)]) == 0
    return json.loads(capsys.readouterr().out)


def test_command_workbook_and_pdf_say_what_was_counted_by_hand(folder: Path, capsys):
    said = told(folder, capsys)
    page = openpyxl.load_workbook(folder / "report.xlsx").worksheets[0]
    cells = {row[0]: row for row in page.iter_rows(values_only=True) if row[7] in {"合格", "复训"}}
    paper = "".join("".join(read_pdf_text((folder / "report.pdf").read_bytes())).split())
    whole = POINTS - 1
    for line, say in zip(said["lines"], SAYS, strict=True):
        agreed, missed, alarms, leaning = by_hand(say)
        held, number, answered = line["against_key"], line["number"], line["against_key"]["answered"]
        assert (held["points"], held["agreed"], held["false_alarms"]) == (whole, agreed, alarms)
        assert held["faults"] - held["detected"] == missed
        assert Fraction(held["bias"]) == Fraction(leaning, answered)
        assert cells[number][3:7] == (round(agreed / whole, 4), missed, alarms, round(leaning / answered, 4))
        assert f"{number}{line['name']}东街中队{100 * agreed / whole:.2f}%{missed}{alarms}" in paper
    assert len(cells) == len(said["lines"]) == len(SAYS)
