# SPDX-License-Identifier: MPL-2.0
"""Cards whose seal is right and whose words are not: every paper of the office is made all the same, and proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.office.made import WANTED, Made
from inspector.app.office.publishing import compose, write_answer_files
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.issuing.template import IssueHead
from inspector.core.policies import Policies
from inspector.core.ranking.rank_plan import PERIODS, RankPlan
from inspector.files.big_table_reading import csv_rows
from tests.app.halls import sheet
from tests.app.office.gathered_week import jpeg, template, week_card
from tests.app.office.packing import packed
from tests.flows.fridays import Desk, desk, settle

ODD = "\t\n\xa0\xad\u200b\u202e\u2066\u2028\ufeff\U0001fffe\ue000</w:t>]]>&amp;=1+1 @cmd|x"
STREETS = ("../../../evil", "CON", "=1+1", "街" * 5000, f"东门{ODD}")
ALONE = {"answers_xlsx", "units"}
"""Kinds that prove themselves otherwise, and those of which there are many."""
DAYS = ("yesterday", "2026-02-31", "99999-01-01", "０００１-01-01", "")
PLAN = RankPlan(period="week", policies=Policies(least_sites=1))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An office that gathered such cards from a stranger's laptop, and admitted them."""
    folder = tmp_path_factory.mktemp("odd")
    one, keys = desk(folder / "office"), Keys(folder / "stranger")
    paths = []
    for place, street in enumerate(STREETS):
        card = week_card(place, street, DAYS[place % len(DAYS)], heaps=place, fault=f"{place}{ODD}")
        paths.append(folder / f"{place}.scorecard")
        paths[-1].write_bytes(packed(card, keys, "bundle", {photo.sha256: jpeg() for photo in card.photos}))
    gathered, _ = one.take(paths)
    assert gathered.counts() == {"new": len(STREETS)}
    settle(one)
    yield one
    one.hall.close()


@pytest.fixture(scope="module")
def papers(office: Desk, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Made, ...]]:
    """Every paper there is, in a folder of its own."""
    folder = tmp_path_factory.mktemp("out") / "deep" / "papers"
    head = IssueHead(47, "2026-11-20", "李强")
    return folder, compose(office.office, PLAN, template(), folder, WANTED, head=head)


def test_every_paper_is_made_and_stands(office, papers):
    _, made = papers
    assert {one.kind for one in made} == set(WANTED)
    sealed = [one.path for one in made if one.path.suffix in {".pdf", ".xlsx"} and one.kind not in ALONE]
    assert [path.name for path in sealed if not verify(path, Keys(office.hall.home)).stands] == []


def test_no_unit_names_a_file_outside_its_folder(papers):
    folder, made = papers
    written = {path for path in folder.parents[1].rglob("*") if path.is_file()}
    assert written == {one.path for one in made}
    assert all(one.path.resolve().is_relative_to(folder) for one in made)
    assert all(len(path.name.encode()) <= 255 and path.stem.upper() != "CON" for path in written)


@pytest.mark.parametrize("period", PERIODS)
def test_days_that_are_none_rank_under_every_period(office, period):
    assert office.figures(replace(PLAN, period=period))


def test_a_text_longer_than_any_cell_is_in_the_csv_whole(office, tmp_path):
    long = "长" * 140_000
    office.office.record([sheet(), week_card(9, "东门街道", heaps=1, fault=long)])
    made = write_answer_files(office.office, {"csv": tmp_path / "a.csv"}, "zh")
    assert any(long in cell for row in csv_rows(made[0].path) for cell in row)
