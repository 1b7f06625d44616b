# SPDX-License-Identifier: MPL-2.0
"""The office's Friday whole: what ranks, what is set aside; twelve cards out and in again; an appeal after issuing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from inspector.app.demo_friday import Friday, Sizes
from inspector.app.demo_town import read_town
from inspector.app.office.appeals import file_appeal, take_on
from inspector.app.office.correcting import correction_lines
from inspector.app.office.gathered import Gathered
from inspector.app.office.issuing import freeze, reprint
from inspector.app.office.publishing import compose
from inspector.core.answers import Answer, Status
from inspector.core.issuing.template import IssueHead
from inspector.core.merging.deciding import Signed, overrule
from inspector.core.merging.picture import Picture
from inspector.core.merging.picturing import picture
from inspector.core.merging.walks import Walk
from inspector.core.moments import Moment
from inspector.core.policies import Policies
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.values import Counts
from inspector.files.docx_reading import WordPaper, read_docx
from tests.flows.fridays import PLAN, Desk, alone, played, settle, template

if TYPE_CHECKING:
    from inspector.reports.office.bulletin import CorrectionLine

PAPERS = ("bulletin_docx", "report_pdf", "report_xlsx", "summary", "deadlines", "units")
EACH = RankPlan(period="week", policies=Policies(least_sites=1))
MARKETS, STREETS = "区市场监管局", "区城市管理局"


@dataclass(frozen=True)
class Week:
    """The week as the office met it: the files, both gatherings, and the figures at every turn."""

    desk: Desk
    friday: Friday
    first: Gathered
    twelve: Gathered
    batch: str
    at: dict[str, bytes]

    def picture(self) -> Picture:
        """What the office sees now."""
        return self.desk.office.picture()


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Week]:
    """Everything but the last twelve is gathered, then the twelve; they go out and in again, card by card and whole."""
    desk, friday = played(tmp_path_factory.mktemp("friday"), Sizes())
    last = friday.cards["covert"][-12:]
    first, _ = desk.take(path for path in friday.files() if path not in last)
    at = {"never": desk.figures()}
    twelve, applied = desk.take(last)
    at["all"] = desk.figures()
    office, cards = desk.office, [file.card for file in twelve.files]
    office.withdraw(cards, "送错了办公室", "林芳")
    at["withdrawn"] = desk.figures()
    office.restore(cards, "核对无误", "林芳")
    at["restored"] = desk.figures()
    office.take_back(applied.batch, "整批退回", "林芳")
    at["taken back"] = desk.figures()
    office.take_up(applied.batch, "整批收回", "林芳")
    at["taken up"] = desk.figures()
    yield Week(desk, friday, first, twelve, applied.batch, at)
    desk.hall.close()


def test_the_covert_visits_rank_and_all_others_are_set_aside_by_name(week):
    walks = week.picture().walks.values()
    assert {kind: len(paths) for kind, paths in week.friday.cards.items() if paths} == {
        "covert": 30,
        "self_check": 5,
        "recheck": 4,
        "drill": 3,
    }
    assert Counter((walk.header.kind, walk.apart) for walk in walks) == {
        ("covert", ()): 30,
        ("covert", ("conflict",)): 1,
        ("covert", ("not_admitted",)): 1,
        ("self_check", ("kind",)): 5,
        ("recheck", ("recheck",)): 4,
        ("drill", ("drill",)): 3,
    }
    assert week.first.counts() == {"new": 28, "forked": 2, "drill": 3}


def test_withdrawing_the_last_twelve_leaves_the_figures_of_never_having_gathered_them(week):
    assert len(week.twelve.files) == 12
    assert week.at["all"] != week.at["never"]
    assert week.at["withdrawn"] == week.at["never"]
    assert week.at["taken back"] == week.at["never"]


def test_restoring_them_brings_everything_back(week):
    assert week.at["restored"] == week.at["all"]
    assert week.at["taken up"] == week.at["all"]


def hawkers(week: Week) -> tuple[Picture, Walk]:
    """The market where the one fault is a hawker on the street, as if its card had come alone."""
    planted = next(place.site.id for place in read_town("zh").sites if place.planted == "trading")
    file = next(file for file in week.first.files if file.kind == "covert" and planted in site_ids(week, file.card))
    seen = picture(alone(week.desk.office.pool(), file.card))
    return seen, next(iter(seen.walks.values()))


def site_ids(week: Week, card: str) -> set[str]:
    """The site of a card, by id."""
    return {week.desk.office.card(card).visit().header.site.id}


def values(found: Figures, by: str) -> dict[str, str]:
    """What each unit of a table is ranked by, as printed."""
    record = figures_record(found)
    rows = next(table["rows"] for table in record["tables"] if table["by"] == by)
    return {row["unit"]: row["shown"]["value"] for row in rows if "shown" in row}


def test_a_hawker_on_the_street_lowers_the_street_and_urban_management_alone(week):
    seen, walk = hawkers(week)
    lost = [key[1] for key, one in walk.answers.items() if one.tally.judged and not one.tally.met]
    assert lost == ["10"]
    found = figures(seen, EACH)
    area, trade = values(found, "area"), values(found, "trade")
    assert list(area) == ["城东街道"]
    assert float(area["城东街道"]) < 100
    assert {unit for unit, value in trade.items() if value != "100.00"} == {STREETS}
    assert (trade[MARKETS], MARKETS in area, "城东街道" in trade) == ("100.00", False, False)


def test_without_the_hawker_nobody_loses_anything(week):
    seen, walk = hawkers(week)
    key = next(key for key in walk.answers if key[1] == "10")
    made = overrule(seen, walk, key, Answer(Status.JUDGED, Counts()), Signed("林芳", "摊贩在划线内", Moment(0)))
    pool = alone(week.desk.office.pool(), walk.cards[0])
    found = figures(picture(replace(pool, decisions={**pool.decisions, made.digest(): made})), EACH)
    assert {*values(found, "area").values(), *values(found, "trade").values()} == {"100.00"}


@dataclass(frozen=True)
class Issued:
    """Issue 47 as it went out, what it is printed as again, the next issue's bulletin, and what it corrects."""

    first: dict[str, bytes]
    again: dict[str, bytes]
    next: WordPaper
    lines: tuple[CorrectionLine, ...]
    ranked: int
    open: int
    before: bytes
    after: bytes


@pytest.fixture(scope="module")
def issued(week: Week, tmp_path_factory: pytest.TempPathFactory) -> Issued:
    """What is open is decided and issue 47 goes out; then the hawker's market appeals, is granted, and 48 follows."""
    office, folder = week.desk.office, tmp_path_factory.mktemp("issues")
    settle(week.desk)
    before, seen = week.desk.figures(), week.picture()
    head = IssueHead(47, "2026-11-20", "林芳")
    made = compose(office, PLAN, template(), folder / "47", PAPERS, head=head)
    frozen = freeze(office, PLAN, template(), made, head)
    first = {one.name: (folder / "47" / one.name).read_bytes() for one in frozen.files}
    walk = next(walk for walk in week.picture().walks.values() if walk.header.site.name == "建设路农贸市场")
    key = next(key for key in walk.answers if key[1] == "10")
    appeal = file_appeal(office, walk.id, key, unit="城东街道", reason="摊贩在统一划线内", by="林芳")
    for step in ("reviewing", "revoked"):
        take_on(office, appeal, step, reason="现场复核属实", by="林芳")
    reprint(office, "第47期", folder / "again")
    again = {name: (folder / "again" / name).read_bytes() for name in first}
    lines = correction_lines(office, "zh") or ()
    later = compose(office, PLAN, template(), folder / "48", PAPERS[:1], head=IssueHead(48, "2026-11-27", "林芳"))
    said = read_docx(later[0].path)
    return Issued(first, again, said, lines, len(seen.ranked()), len(seen.conflicts()), before, week.desk.figures())


def test_all_31_covert_visits_count_once_the_fork_and_the_second_look_are_decided(issued):
    assert (issued.ranked, issued.open) == (31, 0)


def test_an_issue_reprints_byte_for_byte_after_an_appeal_was_granted(issued):
    assert issued.before != issued.after
    assert len(issued.first) > len(PAPERS)
    assert issued.again == issued.first


def test_the_next_issue_carries_the_correction_with_its_cause(issued):
    name = next(name for name in issued.first if name.endswith("第47期.docx"))
    assert "更正说明" not in read_docx(issued.first[name]).text
    said = issued.next.text.rpartition("更正说明")[2]
    assert {line.unit for line in issued.lines} >= {"全域", "城东街道", STREETS}
    assert MARKETS not in {line.unit for line in issued.lines}
    assert [
        line for line in issued.lines if not line.before or line.after not in said or "申诉" not in line.because
    ] == []
