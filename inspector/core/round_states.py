# SPDX-License-Identifier: MPL-2.0
"""The state of a round: a fold over its log; which sites are in it, how they came, who goes, what became of them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from inspector.core.assignments import Assignment, PlannedVisit, read_assignment
from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest
from inspector.core.draw import Quota, Stratum, read_quota
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.round_plans import RoundPlan, read_plan
from inspector.core.round_rows import RoundRow
from inspector.core.rounds import STATES, VisitId
from inspector.core.sites import Site, read_site
from inspector.core.visits import Key

NO_VISIT: Final = VisitId("")


@dataclass(frozen=True, slots=True)
class Stop:
    """A site of a round.

    `stratum` and `turn`: how it was drawn (turn from 1; 0: chosen by hand); `visit`: the id of its planned visit;
    `state`: what keeps it from being judged (STATES) and why; `instead_of`: the site it stands in for; `replaced_by`:
    the site that stands in for it; `letter`: the digest of the assignment that carried it last; `old`: points with a
    problem before, and `checklists`: what it is judged by, as an assignment named them (else as the plan does).
    """

    site: Site
    stratum: str = ""
    turn: int = 0
    visit: VisitId = NO_VISIT
    inspectors: tuple[str, ...] = ()
    state: str = ""
    reason: str = ""
    instead_of: str = ""
    replaced_by: str = ""
    letter: str = ""
    old: tuple[Key, ...] | None = None
    checklists: tuple[ChecklistDigest, ...] = ()

    @property
    def part(self) -> Stratum:
        """Its type and stratum."""
        return Stratum(self.site.type, self.stratum)

    def record(self) -> Json:
        """Give how it came into the round: site, stratum and turn."""
        value: dict[str, Json] = {"site": self.site.record(), "turn": self.turn}
        return value | ({"stratum": self.stratum} if self.stratum else {})


@dataclass(frozen=True, slots=True)
class DrawNote:
    """A draw as it is printed: its seed, the digest of the register it was drawn from, how types were divided, quotas.

    `by` is the level of areas that divides a type (LEVELS), or empty.
    """

    seed: str
    register: str
    by: str
    quotas: tuple[Quota, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """A round: its plan, its sites in order by id, every draw, every site it ever had, its last letter's number.

    `own`: planned here; else it came in assignments: `taken` by digest, and
    `signer` is the public key that signed the last of them.
    """

    plan: RoundPlan
    stops: Mapping[str, Stop] = field(default_factory=dict)
    draws: tuple[DrawNote, ...] = ()
    used: frozenset[str] = frozenset()
    wrote: int = 0
    own: bool = True
    taken: Mapping[str, Assignment] = field(default_factory=dict)
    signer: str = ""

    def stop(self, site: str) -> Stop:
        """Give a site of the round; raises KnownError `round_site`."""
        if site not in self.stops:
            raise KnownError(Problem("round_site", site=site, round=self.plan.title))
        return self.stops[site]

    def active(self) -> tuple[Stop, ...]:
        """List the sites to be judged: those without a state that were not replaced."""
        return tuple(stop for stop in self.stops.values() if not stop.state and not stop.replaced_by)

    def of(self, inspectors: Collection[str]) -> tuple[Stop, ...]:
        """List the active sites that any of these people goes to."""
        return tuple(stop for stop in self.active() if stop.visit and set(stop.inspectors) & set(inspectors))

    def teams(self) -> tuple[tuple[str, ...], ...]:
        """List the teams that have something to do, in the order of the sites."""
        return tuple(dict.fromkeys(stop.inspectors for stop in self.active() if stop.visit))

    def planned(self, stop: Stop) -> PlannedVisit:
        """Give the planned visit of a site; raises KnownError `round_sheet` when no checklist is named for its type."""
        checklists = stop.checklists or self.plan.sheets_for(stop.site.type)
        if not checklists:
            raise KnownError(Problem("round_sheet", type=stop.site.type or "–", site=stop.site.name))
        return PlannedVisit(stop.visit, stop.site, checklists, stop.inspectors, stop.old)


_Turn: TypeAlias = Callable[[Round, Reading], Round]


def fold_round(rows: Sequence[RoundRow]) -> Round:
    """Make the state of a round from its whole log; raises KnownError `round_log` for an empty one."""
    if not rows:
        raise KnownError(Problem("round_log", row=0))
    first = Reading(rows[0].body)
    own = rows[0].kind == "plan"
    plan = first.part("plan", read_plan) if own else read_assignment(first.record("assignment")).plan
    state = Round(plan, own=own)
    return turned(state, rows)


def turned(state: Round, rows: Sequence[RoundRow]) -> Round:
    """Give the state after more rows."""
    for row in rows:
        state = _TURNS[row.kind](state, Reading(row.body))
    return state


def _replanned(state: Round, body: Reading) -> Round:
    plan = body.part("plan", read_plan)
    if plan.id != state.plan.id:
        raise body.fault("plan/id", plan.id[:40])
    return replace(state, plan=plan)


def _drawn(state: Round, body: Reading) -> Round:
    quotas = body.each("quotas", read_quota)
    note = DrawNote(body.text("seed"), body.text("register"), body.text("by", ""), quotas)
    return replace(_with(state, body.each("drawn", _read_stop)), draws=(*state.draws, note))


def _added(state: Round, body: Reading) -> Round:
    return _with(state, body.each("sites", _read_stop))


def _removed(state: Round, body: Reading) -> Round:
    gone = body.text("site")
    return replace(state, stops={name: stop for name, stop in state.stops.items() if name != gone})


def _replaced(state: Round, body: Reading) -> Round:
    old = state.stop(body.text("site"))
    new = body.maybe("by", _read_stop)
    kept = replace(old, state=body.member("state", ("", *STATES), ""), reason=body.text("reason"))
    if new is None:
        return _with(state, (kept,))
    new = replace(new, instead_of=old.site.id)
    return _with(state, (replace(kept, replaced_by=new.site.id), new))


def _stated(state: Round, body: Reading) -> Round:
    stop = state.stop(body.text("site"))
    return _with(state, (replace(stop, state=body.member("state", ("", *STATES), ""), reason=body.text("reason", "")),))


def _assigned(state: Round, body: Reading) -> Round:
    names = body.texts("inspectors")
    pairs = body.each("sites", _read_pair)
    stops = [replace(state.stop(site), visit=visit, inspectors=names, letter="") for site, visit in pairs]
    return _with(state, stops)


def _unassigned(state: Round, body: Reading) -> Round:
    stops = [state.stop(site) for site in body.texts("sites")]
    return _with(state, [replace(stop, visit=NO_VISIT, inspectors=(), letter="") for stop in stops])


def _wrote(state: Round, body: Reading) -> Round:
    letter, visits = body.text("letter"), set(body.texts("visits"))
    stops = [replace(stop, letter=letter) for stop in state.stops.values() if stop.visit in visits]
    return replace(_with(state, stops), wrote=max(state.wrote, body.whole("number")))


def _taken(state: Round, body: Reading) -> Round:
    """Take an assignment in; whatever comes first, all of them say what they say in the order they were written in."""
    letter = body.text("letter")
    if state.own or letter in state.taken:
        return state
    taken = {**state.taken, letter: read_assignment(body.record("assignment"))}
    order = sorted(taken, key=lambda name: (taken[name].number, name))
    stops: dict[str, Stop] = {}
    for name in order:
        _say(stops, name, taken[name])
    plan = taken[order[-1]].plan
    return replace(state, plan=plan, stops=stops, used=state.used | set(stops), taken=taken, signer=body.text("key"))


def _say(stops: dict[str, Stop], letter: str, came: Assignment) -> None:
    """Let an assignment take the place of what the people it is for had to do before."""
    names = set(came.inspectors)
    for site in [site for site, stop in stops.items() if names & {*stop.inspectors}]:
        del stops[site]
    for visit in came.visits:
        stops[visit.site.id] = Stop(
            visit.site,
            visit=visit.visit,
            inspectors=visit.inspectors,
            letter=letter,
            old=visit.old,
            checklists=visit.checklists,
        )


def _with(state: Round, stops: Sequence[Stop]) -> Round:
    named = {stop.site.id: stop for stop in stops}
    return replace(state, stops={**state.stops, **named}, used=state.used | set(named))


def _read_stop(reading: Reading) -> Stop:
    return Stop(reading.part("site", read_site), reading.text("stratum", ""), reading.whole("turn", 0))


def _read_pair(reading: Reading) -> tuple[str, VisitId]:
    return reading.text("site"), VisitId(reading.text("visit"))


_TURNS: Final[Mapping[str, _Turn]] = {
    "plan": _replanned,
    "draw": _drawn,
    "add": _added,
    "remove": _removed,
    "replace": _replaced,
    "state": _stated,
    "assign": _assigned,
    "unassign": _unassigned,
    "wrote": _wrote,
    "taken": _taken,
}
