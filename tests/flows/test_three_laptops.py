# SPDX-License-Identifier: MPL-2.0
"""Three laptops, two streets, one city: level by level comes to the same as all at once; nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inspector.app.office.applying import Approval
from inspector.app.office.gathered import Gathered, GatheredFile
from inspector.app.office.gathering import gather
from inspector.app.office.publishing import compose
from inspector.app.trust import Keys
from inspector.core.exact import show
from inspector.core.issuing.template import IssueHead
from inspector.core.policies import Policies
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.values import Choice
from inspector.files.docx_reading import read_docx
from tests.flows.fridays import Desk, desk, settle, template
from tests.flows.three_laptops import EAST, NINE, ROUND, WEST, Week, played_week

PLAN = RankPlan(period="week", policies=Policies(least_sites=1))
HEAD = IssueHead(47, "2026-11-20", "林芳")


@dataclass
class City:
    """The desks of every level, what each street was told of its files, and the folder of all."""

    folder: Path
    week: Week
    told: dict[str, Gathered]
    streets: dict[str, Desk]
    district: Desk
    city: Desk
    once: Desk
    open: set[str] = field(default_factory=set)
    merged: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)

    def file(self, street: str, what: str) -> GatheredFile:
        """What a street was told of one of its files."""
        return self.told[street].file((str(self.week.files[street][what]), ""))

    def up(self, lower: Desk, name: str, upper: Desk) -> None:
        """Send what one level holds to the next."""
        path = self.folder / f"{name}.merge"
        lower.merged(path)
        upper.take([path])

    def compare(self, name: str) -> None:
        """Merge what the city holds level by level, and what the other desk took in at once."""
        self.merged[name] = self.city.merged(self.folder / name), self.once.merged(self.folder / f"{name} once")

    def bulletin(self, name: str) -> bytes:
        """The bulletin of the city as it stands."""
        made = compose(self.city.office, PLAN, template(), self.folder / name, ("bulletin_docx",), head=HEAD)
        return made[0].path.read_bytes()


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[City]:
    """Streets gather files, the district their merge files, the city the district's; another desk all files at once."""
    folder = tmp_path_factory.mktemp("city")
    sender = at_nine(desk(folder / "city"))
    week, key = played_week(sender.hall, folder), Keys(sender.hall.home).public()
    east, west, district, once = (at_nine(desk(folder / name, [key])) for name in ("east", "west", "district", "once"))
    made = City(folder, week, {}, {EAST: east, WEST: west}, district, sender, once)
    for street, one in made.streets.items():
        found = gather(week.of(street), one.office.pool(), one.keys, workers=1)
        hand = {file.place: [edit for edit in file.edits if edit.takeable] for file in found.files if file.edits}
        made.told[street], _ = one.take(week.of(street), Approval("孙会计", "电话核实，笔误更正", approved=hand))
    for street in (WEST, EAST):
        made.up(made.streets[street], street, district)
    made.up(district, "district", sender)
    once.take(reversed(week.of(EAST, WEST)))
    once.office.record(west.office.pool().decisions.values())
    made.compare("open")
    made.open = {conflict.key[1] for conflict in sender.office.picture().conflicts()}
    settle(district)
    made.up(district, "decided", sender)
    once.office.record(district.office.pool().decisions.values())
    made.compare("decided")
    yield made
    for one in (*made.streets.values(), district, sender, once):
        one.hall.close()


def at_nine(one: Desk) -> Desk:
    """A desk whose day has begun."""
    one.clock.turn_to(NINE)
    return one


def test_every_file_is_told_for_what_it_is(city):
    assert {what: city.file(EAST, what).verdict for what in city.week.files[EAST]} == {
        "建设路农贸市场": "new",
        "人民东路": "here",  # the copy called `…(1).zip` is read first
        "copy": "new",
        "drill": "drill",
        "one arm": "forked",
        "other arm": "forked",
    }
    assert {what: city.file(WEST, what).verdict for what in city.week.files[WEST]} == {
        "柳林农贸市场": "new",
        "forged": "broken",
        "edited": "edited",
        "cut": "unreadable",
        "柳林大道": "new",
    }


def test_what_is_forged_or_cut_off_is_refused_by_name_and_the_map_shows_the_gap(city):
    refused = {what: city.file(WEST, what) for what in ("forged", "cut")}
    assert {what: one.problems[0].code for what, one in refused.items()} == {
        "forged": "seal_unsigned",
        "cut": "zip_damaged",
    }
    assert not any(one.takes for one in refused.values())
    missing = city.city.office.picture().coverage[ROUND].missing
    assert [one.visit.site.name for one in missing] == ["河西集贸市场"]


def test_a_workbook_saved_again_asks_for_each_cell_and_takes_what_is_plain(city):
    one = city.file(WEST, "edited")
    assert (one.resaved, one.signer.key, one.problems) == (True, "", ())
    assert {edit.cell: (edit.was, edit.now, edit.takeable) for edit in one.edits} == {
        "F19": ("0", "2", True),
        "G19": ("2", "0", True),
        "G17": ("5", "4", False),
    }
    walk = next(walk for walk in city.city.office.picture().walks.values() if walk.header.site.name == "解放西路")
    changed = {key[1]: found for key, found in walk.answers.items() if found.way == "overruled"}
    assert list(changed) == ["15"]
    assert (changed["15"].found, changed["15"].answer.value) == (changed["15"].sides[0].answer, Choice("lost"))


def test_level_by_level_comes_to_the_bytes_of_all_at_once(city):
    assert [one == other for one, other in city.merged.values()] == [True, True]
    assert city.city.figures(PLAN) == city.once.figures(PLAN)


def test_what_comes_again_in_another_order_changes_nothing(city):
    before = city.district.merged(city.folder / "before")
    again = [city.folder / f"{name}.merge" for name in (EAST, "open", WEST, "open once")]
    _, applied = city.district.take(again)
    assert (applied.files, applied.records) == (4, 0)
    assert city.district.merged(city.folder / "after") == before


def test_a_fork_waits_and_what_the_district_decides_of_it_goes_up(city):
    assert city.open == {"5", "18"}
    assert city.city.office.picture().conflicts() == ()
    assert city.city.office.pool().decisions.keys() > city.streets[WEST].office.pool().decisions.keys()


def streets(one: Desk) -> dict[str, tuple[str, int, int]]:
    """Street → what it is ranked by, its sites, its problems."""
    rows = figures(one.office.picture(), PLAN).tables["area"].rows
    return {row.unit: (show(row.value or 0), row.sample.sites, row.sample.problems) for row in rows}


def test_the_streets_come_to_what_was_found_in_them(city):
    assert streets(city.city) == {EAST: ("97.15", 3, 5), WEST: ("96.61", 3, 3)}


def figures_without(city: City, what: str) -> bytes:
    """The figures of a desk to which one of the western files never came, with the decisions of the others."""
    gone = city.week.files[WEST][what]
    one = at_nine(desk(city.folder / "never", [Keys(city.city.hall.home).public()]))
    one.take(path for path in city.week.of(EAST, WEST) if path != gone)
    one.office.record(city.city.office.pool().decisions.values())
    found = one.figures(PLAN)
    one.hall.close()
    return found


def test_one_card_taken_out_again_leaves_what_is_without_it_and_comes_back_whole(city):
    card, office = city.file(WEST, "柳林大道").card, city.city.office
    before, whole = city.bulletin("before"), city.city.figures(PLAN)
    office.withdraw([card], "测评员走错路段", "林芳")
    assert city.city.figures(PLAN) == figures_without(city, "柳林大道") != whole
    assert streets(city.city) == {EAST: ("97.15", 3, 5), WEST: ("96.92", 2, 1)}
    after = city.bulletin("after")
    office.restore([card], "核对无误", "林芳")
    assert city.city.figures(PLAN) == whole
    assert [said.split("\u3000")[0] for said in differing(before, city.bulletin("again"))] == ["全部记录摘要"]
    assert ("柳林大道" in read_docx(before).text, "柳林大道" in read_docx(after).text) == (True, False)
    assert "全域得分97.03" in {said[:9] for said in differing(before, after)}
    assert "全域得分96.88" in {said[:9] for said in differing(after, before)}


def differing(one: bytes, other: bytes) -> list[str]:
    """The paragraphs of the second paper that the first has not."""
    said, again = (read_docx(data).paragraphs for data in (one, other))
    return [line for line in again if line not in said]
