# SPDX-License-Identifier: MPL-2.0
"""The office's Friday, played: rounds sent out, two laptops that walk them, and the cards that come back."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Final

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, write_assignment
from inspector.app.demo_hand import close, faults_met, find, judge_all
from inspector.app.demo_town import Town, TownRound, TownSite, read_town
from inspector.app.device import device_id
from inspector.app.hall import Hall, open_hall
from inspector.app.rounds import add_sites, make_round
from inspector.app.sample import CHINA, SampleClock
from inspector.app.sealing import settle
from inspector.app.session import Session
from inspector.app.submitting import Wish, hand_in
from inspector.core.moments import Moment
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.rounds import VisitId

MONDAY: Final = "2026-11-16"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many sites each round of the Friday has; `before` is the round of the week before."""

    covert: int = 31
    self_check: int = 5
    recheck: int = 4
    drill: int = 3
    before: int = 0

    def of(self, name: str) -> int:
        """Give the number of one round."""
        return int(getattr(self, name))


SMALL: Final = Sizes(covert=16, self_check=1, recheck=1, drill=1, before=12)
"""The round a newcomer meets: small enough to be played in a few seconds."""

TINY: Final = Sizes(covert=4, self_check=1, recheck=1, drill=1)
"""The least there is: every kind of card once, and a fork."""


@dataclass(frozen=True, slots=True)
class Friday:
    """What the weeks left: the cards in the order they were handed in, by round, the fork's two, and the letters."""

    inbox: Path
    cards: Mapping[str, tuple[Path, ...]]
    fork: tuple[Path, Path]
    again: Path
    letters: tuple[Path, ...]

    def files(self) -> tuple[Path, ...]:
        """List every card handed in."""
        return (*(path for paths in self.cards.values() for path in paths), *self.fork, self.again)


def play_friday(office: Hall, clock: SampleClock, folder: Path, language: str, sizes: Sizes = SMALL) -> Friday:
    """Play the week: the office (whose clock is given) sends out, laptops judge and hand in to `folder`/inbox.

    Two of the cards are one visit that went on apart on two laptops; one more is by a second inspector at a site of
    the first. Everything is played through the doors that people use.
    """
    town = read_town(language)
    clock.turn_to(_moment(7, 0, -7))
    office.workspace.keep_sites([place.site for place in town.sites])
    play = _Play(office, clock, folder, language, town)
    for name in town.rounds:
        if sizes.of(name):
            play.send_out(name, sizes.of(name))
    for laptop in play.laptops:
        play.walk(laptop)
    made = Friday(folder / "inbox", play.cards(), play.fork, play.again, tuple(play.letters))
    for laptop in play.laptops:
        laptop.hall.close()
    clock.turn_to(_moment(15, 0, 4))
    return made


@dataclass(slots=True)
class _Laptop:
    """One team's laptop: its hall, its clock, and its names."""

    name: str
    team: tuple[str, ...]
    hall: Hall
    clock: SampleClock


class _Play:
    """The week as it goes on."""

    def __init__(self, office: Hall, clock: SampleClock, folder: Path, language: str, town: Town) -> None:
        self._office, self._clock, self._folder = office, clock, folder
        self._language, self._town = language, town
        self._inbox = folder / "inbox"
        self._places = {place.site.id: place for place in town.sites}
        self._made: dict[str, list[Path]] = {name: [] for name in town.rounds}
        self.letters: list[Path] = []
        self.fork: tuple[Path, Path]
        self.again: Path
        people = town.inspectors
        self.laptops = [self._laptop("laptop-1", people[:2]), self._laptop("laptop-2", people[2:])]

    def cards(self) -> Mapping[str, tuple[Path, ...]]:
        """Give the cards handed in, by round."""
        return {name: tuple(paths) for name, paths in self._made.items()}

    def send_out(self, name: str, sites: int) -> None:
        """Plan a round of so many sites, share them between the laptops, and write the letters."""
        told = self._town.rounds[name]
        first = _moment(0, 0, -7 * told.week).day()
        chosen = self._town.sites[:sites]
        checklists = {place.site.type: place.checklist for place in self._town.sites}
        plan = RoundPlan(
            id=_round_id(told),
            title=told.title,
            kind=told.kind,
            channel="creation_office",
            period=told.period,
            first=first,
            last=_moment(0, 0, 4 - 7 * told.week).day(),
            office=self._town.office,
            sheets=tuple(Sheet(name, (one.digest(),)) for name, one in checklists.items()),
            inspectors=self._town.inspectors,
            teams=tuple(laptop.team for laptop in self.laptops),
        )
        make_round(self._office, plan, tuple(checklists.values()))
        add_sites(self._office, plan.id, [place.site.id for place in chosen])
        for turn, laptop in enumerate(self.laptops):
            own = [place.site.id for place in chosen if self._turn(place) % len(self.laptops) == turn]
            if own:
                assign(self._office, plan.id, own, laptop.team)
                self._clock.tick()
                written = write_assignment(self._office, plan.id, laptop.team, self._folder / "letters")
                self.letters.append(written.path)
                arrived(laptop.hall, written.path)

    def walk(self, laptop: _Laptop) -> None:
        """Judge every planned visit of a laptop, each sealed and handed in."""
        known = {line.id for line in laptop.hall.workspace.rounds()}
        for name, told in self._town.rounds.items():
            planned = laptop.hall.workspace.plan(_round_id(told)) if _round_id(told) in known else ()
            for turn, line in enumerate(planned):
                day = turn * 4 // len(planned) if told.kind == "covert" else 4
                laptop.clock.turn_to(_moment(8, 30, day - 7 * told.week))
                visit, place = line.entry.visit, self._places[line.entry.site]
                if name == "covert" and laptop is self.laptops[1] and turn == 0:
                    self.again = self._second_look(laptop)
                    self.fork = self._walk_apart(laptop, visit, place)
                else:
                    self._made[name].append(self._walk(laptop, visit, place, name))

    def _second_look(self, laptop: _Laptop) -> Path:
        """Let the second laptop judge a site of the first on the same day, with another opinion."""
        place = self._town.sites[2]
        visits = self.laptops[0].hall.workspace.visits_at(place.site)
        first = next(one for one in visits if one.header.round == _round_id(self._town.rounds["covert"]))
        header = replace(first.header, inspectors=laptop.team[:1])
        visit = laptop.hall.begin([place.checklist], header)
        session = laptop.hall.enter(visit)
        judge_all(session, laptop.clock, [fault for fault in place.faults if fault.id == "water"])
        close(session, laptop.clock)
        return self._hand_in(laptop, visit)

    def _walk(self, laptop: _Laptop, visit: str, place: TownSite, name: str) -> Path:
        session = self._begun(laptop, visit)
        judge_all(session, laptop.clock, faults_met(place, name), photos=name == "covert")
        close(session, laptop.clock)
        return self._hand_in(laptop, VisitId(visit), name)

    def _walk_apart(self, laptop: _Laptop, visit: str, place: TownSite) -> tuple[Path, Path]:
        """Begin a visit, copy the laptop's workspace, and go on with it on both: a fork, as it really comes about."""
        session = self._begun(laptop, visit)
        find(session, laptop.clock, place.faults[0])
        settle(session)
        laptop.hall.close()
        twin = self._folder / "laptops" / f"{laptop.name}-copy"
        shutil.copytree(self._folder / "laptops" / laptop.name / "workspace", twin / "workspace")
        laptop.hall = self._hall(laptop.name, laptop.clock)
        copied = _Laptop(twin.name, laptop.team, self._hall(twin.name, laptop.clock), laptop.clock)
        ended = []
        for one, more in ((laptop, place.faults[1:3]), (copied, place.faults[2:4])):
            again = one.hall.enter(VisitId(visit))
            judge_all(again, one.clock, more, photos=one is laptop)
            close(again, one.clock)
            ended.append(self._hand_in(one, VisitId(visit)))
        copied.hall.close()
        return ended[0], ended[1]

    def _begun(self, laptop: _Laptop, visit: str) -> Session:
        return laptop.hall.enter(begin_planned(laptop.hall, visit, self._language))

    def _hand_in(self, laptop: _Laptop, visit: VisitId, name: str = "covert") -> Path:
        wish = Wish(("bundle",), self._language)
        return hand_in(laptop.hall, visit, wish, self._inbox / laptop.name / name)[0].path

    def _laptop(self, name: str, team: Sequence[str]) -> _Laptop:
        clock = SampleClock()
        clock.turn_to(_moment(7, 30, -7))
        return _Laptop(name, tuple(team), self._hall(name, clock), clock)

    def _hall(self, name: str, clock: SampleClock) -> Hall:
        home = self._folder / "laptops" / name / "home"
        device_id(home, _numbered(f"{name} device"))
        return open_hall(
            self._folder / "laptops" / name / "workspace", home, clock=clock, new_id=_numbered(f"{name} {clock().ms}")
        )

    def _turn(self, place: TownSite) -> int:
        return self._town.sites.index(place)


def _round_id(told: TownRound) -> str:
    return f"{told.period.lower()}-{told.kind.replace('_', '-')}"


def _moment(hour: int, minute: int, day: int = 0) -> Moment:
    """Give a moment of the week; `day` counts from Monday, 0."""
    local = datetime.fromisoformat(MONDAY).replace(hour=hour, minute=minute, tzinfo=CHINA) + timedelta(days=day)
    return Moment(int(local.timestamp()) * 1000, 480)


def _numbered(name: str) -> Callable[[], str]:
    turns = count(1)

    def new_id() -> str:
        return sha256(f"{name} {next(turns)}".encode()).hexdigest()[:32]

    return new_id
