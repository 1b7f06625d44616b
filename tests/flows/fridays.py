# SPDX-License-Identifier: MPL-2.0
"""The office's Friday for the flows: the week played, offices in folders of their own, and what they make of files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from inspector.app.demo_friday import Friday, Sizes, play_friday
from inspector.app.demo_town import read_town
from inspector.app.hall import Hall, open_hall
from inspector.app.office.applying import Approval, apply
from inspector.app.office.gathered import Applied, Gathered
from inspector.app.office.gathering import gather
from inspector.app.office.office import Office
from inspector.app.sample import SampleClock
from inspector.app.trust import Keys
from inspector.core.canonical import canonical
from inspector.core.issuing.template import Template
from inspector.core.merging.deciding import Signed, admit
from inspector.core.merging.policies import bulk
from inspector.core.merging.pool import Pool
from inspector.core.ranking.figures_record import figures_record
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from tests.app.halls import counting

PLAN = RankPlan(period="week")


@dataclass
class Desk:
    """An office at its desk: its hall, its own keys, its clock, and what was gathered, batch by batch."""

    hall: Hall
    clock: SampleClock
    office: Office = field(init=False)
    keys: Keys = field(init=False)

    def __post_init__(self) -> None:
        self.office, self.keys = Office(self.hall), Keys(self.hall.home)

    def take(self, paths: Iterable[Path], said: Approval | None = None) -> tuple[Gathered, Applied]:
        """Gather files and apply what may be taken."""
        gathered = gather(list(paths), self.office.pool(), self.keys, workers=1)
        self.clock.tick()
        return gathered, apply(self.office, gathered, self.keys, said or Approval(by="林芳"))

    def figures(self, plan: RankPlan = PLAN) -> bytes:
        """The figures in canonical form."""
        return canonical(figures_record(figures(self.office.picture(), plan)))

    def merged(self, path: Path) -> bytes:
        """The bytes of its merge file."""
        return self.office.write_merge(path).path.read_bytes()


def desk(folder: Path, knows: Sequence[str] = (), home: Path | None = None) -> Desk:
    """An empty office in a folder that knows these keys; `home` is where its own key lies."""
    clock = SampleClock()
    made = Desk(open_hall(folder / "workspace", home or folder / "home", clock=clock, new_id=counting()), clock)
    for key in knows:
        made.keys.register(key, "创建办")
    return made


def played(folder: Path, sizes: Sizes, language: str = "zh") -> tuple[Desk, Friday]:
    """An office that sent a week's rounds out, and what came back; nothing is gathered yet."""
    made = desk(folder / "office")
    return made, play_friday(made.hall, made.clock, folder, language, sizes)


def settle(office: Desk, reason: str = "集体研究") -> None:
    """Admit the cards that no assignment names, then decide every conflict by 有据即扣; nothing is open then."""
    signed = Signed("林芳", reason, office.hall.clock())
    seen = office.office.picture()
    waiting = [walk for walk in seen.walks.values() if "not_admitted" in walk.apart]
    office.office.decide(admit(seen, walk, "admitted", signed, visit) for walk in waiting for visit in walk.visits)
    met = office.office.picture().conflicts()
    office.office.decide(bulk(met, "evidence", reason=reason, author="林芳", at=office.hall.clock()).decisions)


def template(language: str = "zh") -> Template:
    """The template of the district's bulletin."""
    town = read_town(language)
    return Template(office=town.office, title=town.bulletin, addressed=town.addressed, signer=town.officer)


def alone(pool: Pool, card: str) -> Pool:
    """What the pool would be had this card come alone."""
    return pool.without(pool.cards.keys() - {card})
