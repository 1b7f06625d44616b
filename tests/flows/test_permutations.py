# SPDX-License-Identifier: MPL-2.0
"""Five files in every order: one merge file, one report, one bulletin; bytes and all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import permutations
from operator import or_
from pathlib import Path

import pytest

from inspector.app.office.merge_files import MergeSources, write_merge_file
from inspector.app.office.publishing import compose
from inspector.app.trust import Keys
from inspector.core.canonical import canonical
from inspector.core.issuing.template import IssueHead
from inspector.core.merging.merge_file import MergeHolds
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.policies import Policies
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.reports.office.bulletin import BulletinMatter
from inspector.reports.office.bulletin_writing import bulletin_report
from inspector.reports.office.report_blocks import report_of
from tests.app.office.gathered_week import jpeg, template, week_card
from tests.app.office.packing import ENDINGS, packed
from tests.flows.fridays import Desk, desk, settle
from tests.reports.office.friday import matter

PLAN = RankPlan(period="week", policies=Policies(least_sites=1))
HEAD = IssueHead(47, "2026-11-20", "李强")
PAPERS = ("bulletin_docx", "report_pdf", "report_xlsx")
CARDS = {
    "a": ("bundle", week_card(1, "东门街道", fault="路面积水")),
    "b": ("pdf", week_card(1, "东门街道", heaps=2)),
    "c": ("xlsx", week_card(1, "西关街道", heaps=1)),
    "d": ("bundle", week_card(2, "西关街道", fault="下水口堵塞")),
    "e": ("bundle", week_card(1, "南湖街道", heaps=3)),
}
"""Name → form and card; the first two are one visit that went on apart, the last comes by a merge file."""


@dataclass
class Five:
    """Five files of a week: a bundle, a PDF that forks from it, a workbook, a bundle, a merge file with decisions."""

    folder: Path
    paths: tuple[Path, ...]

    def desk(self, order: Sequence[Path]) -> Desk:
        """An office that gathered the files one after the other; all offices have the same keys."""
        made = desk(self.folder / "".join(path.stem for path in order), home=self.folder / "home")
        for path in order:
            made.take([path])
        return made


@pytest.fixture(scope="module")
def five(tmp_path_factory: pytest.TempPathFactory) -> Five:
    """An office decides on four of the files and a fifth card, and sends that card and its decisions on."""
    folder, paths = tmp_path_factory.mktemp("five"), {}
    keys = Keys(folder / "laptop")
    photo = {one.sha256: jpeg() for one in CARDS["a"][1].photos}
    for name, (form, card) in CARDS.items():
        paths[name] = folder / f"{name}{ENDINGS[form]}"
        paths[name].write_bytes(packed(card, keys, form, photo))
    one = desk(folder / "first")
    one.take(paths.values())
    settle(one)
    paths["e"] = sent_on(one, CARDS["e"][1].digest(), folder / "e.merge")
    one.hall.close()
    return Five(folder, tuple(paths.values()))


def sent_on(one: Desk, card: str, path: Path) -> Path:
    """Write a merge file of one card and every decision."""
    names = {(kind, name) for kind, name in one.office.pool().names() if kind in {"decision", "checklist"}}
    kept, photo = one.office.hall.workspace, one.office.photo
    sources = MergeSources(lambda name: kept.kept_record(name).data, photo, kept.photos.have, kept.files.have)
    return write_merge_file(path, MergeHolds(frozenset({*names, ("card", card)})), sources).path


def test_the_five_come_to_four_sites_and_nothing_is_open(five):
    made = five.desk(five.paths)
    seen = made.office.picture()
    made.hall.close()
    assert (len(seen.ranked()), seen.conflicts(), len(seen.decisions)) == (4, (), 6)


def test_all_120_orders_come_to_one_set_one_report_and_one_bulletin(five):
    pools = []
    for path in five.paths:
        one = five.desk([path])
        pools.append(one.office.pool())
        one.hall.close()
    found = {told(reduce(or_, order)) for order in permutations(pools)}
    assert len(found) == 1


def told(pool: Pool) -> tuple[str, bytes, bytes, bytes]:
    """What a pool comes to: its name, the figures, the content of the report and of the bulletin."""
    seen = picture(pool)
    numbers = figures(seen, PLAN)
    laid, _ = matter((seen, numbers))
    bulletin = bulletin_report(BulletinMatter(laid, template(), HEAD))
    return pool.digest(), canonical(figures_record(numbers)), report_of(laid).canonical(), bulletin.canonical()


def orders(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """Every file first once and last once, and two files never next to each other in the same order throughout."""
    rounds = [(*paths[turn:], *paths[:turn]) for turn in range(len(paths))]
    return [order if turn % 2 else order[::-1] for turn, order in enumerate(rounds)]


def test_offices_that_gathered_in_other_orders_write_the_same_bytes(five):
    written = set()
    for order in orders(five.paths):
        made = five.desk(order)
        papers = compose(made.office, PLAN, template(), made.hall.workspace.folder / "47", PAPERS, head=HEAD)
        written.add((made.merged(made.hall.workspace.folder / "all"), *(one.path.read_bytes() for one in papers)))
        made.hall.close()
    assert len(written) == 1
    assert [len(papers) for papers in written] == [1 + len(PAPERS)]
