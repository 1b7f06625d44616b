# SPDX-License-Identifier: MPL-2.0
"""From the builder to the trainer's report: twelve cards, three behaviours named, three missing, one question void."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import openpyxl
import pytest

from inspector.app.exporting import Target
from inspector.app.office.office import Office
from inspector.app.office.passing import take_in
from inspector.app.training.drills import drill_of, rule
from inspector.app.training.papers import paper_desk, write_trainee_results, write_trainer_report
from inspector.app.training.results import drill_annex, drill_results
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.drills.ruling import Ruling
from inspector.core.merging.picturing import picture
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.leniency import leniency
from inspector.core.ranking.rank_plan import RankPlan
from inspector.files.pdf_reading import read_pdf_text
from tests.core.merging.cards import BLUE, FULL, card, free, head, letter, pool
from tests.flows.trainees import PLANTED, Class, built, cards_of


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    """A class of twelve whose cards were gathered by the trainer."""
    one = built(tmp_path_factory.mktemp("class"))
    paths = cards_of(one, chain(*PLANTED.values()))
    assert len(paths) == 12
    take_in(one.hall, paths)
    yield one
    one.hall.close()


def test_every_planted_behaviour_is_named_and_three_are_missing(gathered):
    found = drill_results(gathered.hall, Office(gathered.hall), "lab-1")
    assert [line.graded.behaviour for line in found.lines] == [name for name in PLANTED for _ in range(3)]
    assert [trainee.number for trainee in found.missing] == ["013", "014", "015"]
    assert [line.graded.passed for line in found.lines] == [False] * 9 + [True] * 3
    assert [note for line in found.lines for note in line.notes] == []
    assert all(line.graded.attempt.timing.whole > 0 for line in found.lines)


def test_a_void_question_regrades_all_twelve_and_the_report_shows_it(gathered, tmp_path):
    office = Office(gathered.hall)
    before = drill_results(gathered.hall, office, "lab-1")
    assert drill_results(gathered.hall, office, "lab-1") is before
    state = rule(gathered.hall, "lab-1", Ruling("void", gathered.item(4), "图片看不清", "陈老师"))
    found = drill_results(gathered.hall, office, "lab-1")
    assert [line.before.held for line in found.lines] == [line.graded.held for line in before.lines]
    assert {line.graded.held.points for line in found.lines} == {31}
    assert (len(found.effects[0].regraded), found.effects[0].points) == (12, (32, 31))
    desk = paper_desk(gathered.hall, state, "zh")
    annex = drill_annex(gathered.hall, office, "lab-1", "zh", resamples=50)
    targets = (Target("pdf", tmp_path / "report.pdf"), Target("xlsx", tmp_path / "report.xlsx"))
    made = write_trainer_report(desk, found, annex, targets)
    assert all(verify(one.path, Keys(gathered.hall.home)).stands for one in made)
    said = "".join("".join(read_pdf_text((tmp_path / "report.pdf").read_bytes())).split())
    told = cells_of(tmp_path / "report.xlsx")
    for word in ("未交名单", "学员13", "学员14", "学员15", "图片看不清", "宽松", "过严", "粗心", "合格", "复训"):
        assert word in said, word
        assert word in told, word
    assert len(write_trainee_results(desk, found, tmp_path / "each")) == 12
    assert set(drill_of(gathered.hall, "lab-1").signed) == {line.number for line in found.lines}


def cells_of(path: Path) -> str:
    """Give every word of a workbook."""
    book = openpyxl.load_workbook(path, read_only=True)
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return " ".join(str(cell) for row in rows for cell in row if cell is not None)


def test_figures_are_the_same_with_and_without_the_cards_of_a_drill(gathered):
    real = pool(letter("v1", "v2"), card("v1", FULL), card("v2", FULL | {"2": free(4)}, head(BLUE, site="城西市场")))
    both = real | Office(gathered.hall).pool()
    found, plain = (figures_record(figures(picture(one), RankPlan())) for one in (both, real))
    assert len(found["tables"]) > 1
    assert found.pop("apart") != plain.pop("apart")
    assert found == plain
    assert {walk.apart[0] for walk in picture(both).walks.values() if walk.apart} == {"drill"}
    assert leniency(picture(both)) == leniency(picture(real))
