# SPDX-License-Identifier: MPL-2.0
"""A week of one city in small: three laptops in two streets, and all that went wrong on the way to the office."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, write_assignment
from inspector.app.demo_hand import close, find, judge_all
from inspector.app.demo_town import TownSite, read_town
from inspector.app.device import device_id
from inspector.app.hall import Hall, open_hall
from inspector.app.rounds import add_sites, make_round
from inspector.app.sample import SampleClock
from inspector.app.sealing import settle
from inspector.app.submitting import Wish, hand_in
from inspector.core.moments import Moment
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.rounds import Header, VisitId
from tests.app.office.packing import edited
from tests.flows.forgers import changed_zip, with_copied_signature

EAST, WEST = "城东街道", "河西街道"
ROUND = "2026-w47-covert"
TEAMS = {"first": ("王敏", "周琳"), "second": ("李强", "陈洁"), "third": ("赵磊",)}
WALKS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "first": {"建设路农贸市场": ("trading",), "人民东路": ("litter", "slabs")},
    "second": {"柳林农贸市场": ("scale",), "解放西路": (), "河西集贸市场": ("water",)},
    "third": {"朝阳街": ("cycles", "adverts"), "柳林大道": ("blind", "litter")},
}
"""Laptop → site → what is wrong there."""
APART = (("adverts",), ("adverts", "helmet"))
"""What each of two laptops found at 朝阳街 after the visit was copied."""
BY_HAND = {("扣分表", "F19"): 2, ("扣分表", "G19"): 0, ("扣分表", "G17"): 4}
"""Cells of 解放西路's workbook changed by hand: one point lost, and one that leaves open what was found."""
NINE = Moment(1_794_877_200_000, 480)


@dataclass
class Laptop:
    """One team's laptop."""

    name: str
    folder: Path
    hall: Hall
    clock: SampleClock

    def planned(self, place: TownSite) -> VisitId:
        """Begin the visit a letter planned at a site."""
        lines = self.hall.workspace.plan(ROUND)
        return VisitId(
            begin_planned(self.hall, next(one.entry.visit for one in lines if one.entry.site == place.site.id), "zh")
        )

    def judge(self, visit: VisitId, place: TownSite, wrong: Sequence[str]) -> None:
        """Judge every point with what is wrong there, and seal."""
        session = self.hall.enter(visit)
        judge_all(session, self.clock, [one for one in place.faults if one.id in wrong], photos=self.name == "first")
        close(session, self.clock)

    def hand_in(self, visit: VisitId, folder: Path, form: str = "bundle") -> Path:
        """Hand a sealed visit in."""
        return hand_in(self.hall, visit, Wish((form,), "zh"), folder)[0].path


@dataclass
class Week:
    """What came: the office's letters, and each street's files by what they are."""

    letters: Mapping[str, Path]
    files: dict[str, dict[str, Path]] = field(default_factory=lambda: {EAST: {}, WEST: {}})

    def of(self, *streets: str) -> tuple[Path, ...]:
        """The files of these streets, and the letters."""
        return (*self.letters.values(), *(path for street in streets for path in self.files[street].values()))


def played_week(office: Hall, folder: Path) -> Week:
    """Let the office send three teams out and everything come back as it does."""
    town = {place.site.name: place for place in read_town("zh").sites}
    week = Week(sent_out(office, town, folder / "letters"))
    for name, play in (("first", first), ("second", second), ("third", third)):
        laptop = opened(folder / name, name)
        arrived(laptop.hall, week.letters[name])
        play(laptop, town, folder / "in", week)
    return week


def sent_out(office: Hall, town: Mapping[str, TownSite], folder: Path) -> dict[str, Path]:
    """Plan the round and write each team's letter; gives them by laptop."""
    places = [town[name] for walk in WALKS.values() for name in walk]
    sheets = {place.site.type: place.checklist for place in places}
    asked = tuple(Sheet(kind, (one.digest(),)) for kind, one in sheets.items())
    plan = RoundPlan(ROUND, "十一月第三周暗访", period="2026-W47", sheets=asked, teams=tuple(TEAMS.values()))
    office.workspace.keep_sites([place.site for place in places])
    make_round(office, plan, tuple(sheets.values()))
    add_sites(office, ROUND, [place.site.id for place in places])
    found = {}
    for name, walk in WALKS.items():
        assign(office, ROUND, [town[site].site.id for site in walk], TEAMS[name])
        found[name] = write_assignment(office, ROUND, TEAMS[name], folder).path
    return found


def opened(folder: Path, name: str) -> Laptop:
    """Open a laptop's workspace; its ids are its own."""
    mark, turns, clock = sha256(name.encode()).hexdigest()[:24], count(1), SampleClock()

    def new_id() -> str:
        return f"{mark}{next(turns):08x}"

    clock.turn_to(NINE)
    device_id(folder / "home", new_id)
    return Laptop(name, folder, open_hall(folder / "workspace", folder / "home", clock=clock, new_id=new_id), clock)


def first(laptop: Laptop, town: Mapping[str, TownSite], folder: Path, week: Week) -> None:
    """The first laptop walks the east; one card comes a second time under another name, and a drill among them."""
    east = week.files[EAST]
    for name, wrong in WALKS["first"].items():
        visit = laptop.planned(town[name])
        laptop.judge(visit, town[name], wrong)
        east[name] = laptop.hand_in(visit, folder / EAST)
    east["copy"] = east["人民东路"].with_name(f"{east['人民东路'].stem}(1).zip")
    shutil.copyfile(east["人民东路"], east["copy"])
    market = town["建设路农贸市场"]
    drill = Header(market.site, "drill", "测评员培训考核", inspectors=TEAMS["first"], date="2026-11-17")
    visit = laptop.hall.begin([market.checklist], drill)
    laptop.judge(visit, market, ())
    east["drill"] = laptop.hand_in(visit, folder / EAST / "drill")
    laptop.hall.close()


def second(laptop: Laptop, town: Mapping[str, TownSite], folder: Path, week: Week) -> None:
    """The second laptop walks the west: one card is also forged, one comes edited by hand, one is cut off."""
    west, visits = week.files[WEST], {}
    for name, wrong in WALKS["second"].items():
        visits[name] = laptop.planned(town[name])
        laptop.judge(visits[name], town[name], wrong)
    market = west["柳林农贸市场"] = laptop.hand_in(visits["柳林农贸市场"], folder / WEST)
    west["forged"] = market.with_name("柳林农贸市场 更正.scorecard")
    west["forged"].write_bytes(forged(market.read_bytes()))
    book = west["edited"] = laptop.hand_in(visits["解放西路"], folder / WEST, "xlsx")
    book.write_bytes(edited(book.read_bytes(), BY_HAND))
    saved_by_an_office(book, laptop.folder)
    cut = west["cut"] = laptop.hand_in(visits["河西集贸市场"], folder / WEST)
    cut.write_bytes(cut.read_bytes()[:-5000])
    laptop.hall.close()


def third(laptop: Laptop, town: Mapping[str, TownSite], folder: Path, week: Week) -> None:
    """The third laptop walks in both streets; a visit is copied to another laptop and goes on apart on both."""
    alone, apart = town["柳林大道"], town["朝阳街"]
    visit = laptop.planned(alone)
    laptop.judge(visit, alone, WALKS["third"]["柳林大道"])
    week.files[WEST]["柳林大道"] = laptop.hand_in(visit, folder / WEST)
    visit = laptop.planned(apart)
    session = laptop.hall.enter(visit)
    find(session, laptop.clock, next(one for one in apart.faults if one.id == "cycles"), photo=False)
    settle(session)
    laptop.hall.close()
    twin = laptop.folder.with_name("twin")
    shutil.copytree(laptop.folder / "workspace", twin / "workspace")
    for name, place, wrong in (("one arm", laptop.folder, APART[0]), ("other arm", twin, APART[1])):
        arm = opened(place, name)
        arm.clock.turn_to(laptop.clock())
        arm.judge(visit, apart, wrong)
        week.files[EAST][name] = arm.hand_in(visit, folder / EAST / name)
        arm.hall.close()


def forged(whole: bytes) -> bytes:
    """Say of a card that nothing was lost, and copy the signature it had."""

    def cleared(members: dict[str, bytes]) -> None:
        members["card.json"] = members["card.json"].replace(b'"choice":"lost"', b'"choice":"met"')

    return with_copied_signature(changed_zip(whole, cleared), whole)


def saved_by_an_office(book: Path, folder: Path) -> None:
    """Let an office suite save a workbook again, where there is one; it was saved by a library already."""
    suite = shutil.which("soffice")
    if suite is None:
        return
    profile, out = (folder / "profile").as_uri(), folder / "saved"
    asked = [suite, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", str(out)]
    subprocess.run([*asked, str(book)], check=True, capture_output=True, timeout=120)
    (out / book.name).replace(book)
