# SPDX-License-Identifier: MPL-2.0
"""Meetings (同场): visits of one round, kind, site and day by different inspectors are one walk."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from inspector.core.canonical import canonical, digest
from inspector.core.merging.attended import Attended, HeadQuestion, subject_of
from inspector.core.merging.docket import NO_KEY, Docket, among
from inspector.core.rounds import Header
from inspector.core.sites import Site

ALONE: Final = ("drill",)
"""Kinds of round in which everybody judges for himself."""

STATE: Final = "state"
"""The field of the head in which visits of one meeting must agree."""

Place: TypeAlias = tuple[str, str, str, str]
"""Round, kind, site and day."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One judging of one site: one visit, or several that were one.

    `header` is that of the first visit with everybody's names. `questions`: what its visits say differently of whether
    the site could be judged. `subjects`: what decisions may call it; `others`: names that mean this walk no more.
    """

    id: str
    attended: tuple[Attended, ...]
    header: Header
    subjects: tuple[str, ...]
    others: tuple[str, ...] = ()
    questions: tuple[HeadQuestion, ...] = ()


def site_key(site: Site) -> str:
    """Name a site: by its id in the register, else by its name and address."""
    return f"id:{site.id}" if site.id else f"name:{site.name}|{site.address}"


def meeting_id(place: Place) -> str:
    """Name the meeting at a place: the same whoever else comes to it."""
    return f"meeting:{digest('meeting', canonical(place))}"


def meetings(visits: Iterable[Attended], docket: Docket) -> tuple[Meeting, ...]:
    """Group visits into walks, sorted by id. Only visits that were admitted meet; a drill is everybody's own."""
    alone: list[Meeting] = []
    places: dict[Place, list[Attended]] = {}
    for visit in visits:
        if visit.admitted and visit.header.kind not in ALONE:
            places.setdefault(_place(visit), []).append(visit)
        else:
            alone.append(_alone(visit))
    for place, each in places.items():
        alone += _at(place, each, docket)
    return tuple(sorted(alone, key=_id))


def _id(meeting: Meeting) -> str:
    return meeting.id


def _place(visit: Attended) -> Place:
    head = visit.header
    return head.round, head.kind, site_key(head.site), visit.day


def _alone(visit: Attended, *more: str, others: tuple[str, ...] = ()) -> Meeting:
    own = subject_of(visit.visit)
    return Meeting(own, (visit,), visit.header, (own, *more), others)


def _at(place: Place, visits: Sequence[Attended], docket: Docket) -> list[Meeting]:
    if len(visits) == 1 and not docket.decisions:
        return [_alone(visits[0])]
    name = meeting_id(place)
    if len(visits) == 1:
        return [_alone(visits[0], name)]
    together, apart = _strangers(visits)
    sides = frozenset(side for one in together for side in one.names)
    if len(together) < 2 or docket.word("separate", (name,), sides)[1]:
        return [_alone(one, others=(name,)) for one in visits]
    subjects = (name, *(subject_of(one.visit) for one in together))
    header, questions = _joined(name, together, docket)
    met = Meeting(name, together, header, subjects, questions=questions)
    return [met, *(_alone(one) for one in apart)]


def _joined(name: str, together: Sequence[Attended], docket: Docket) -> tuple[Header, tuple[HeadQuestion, ...]]:
    """Join the heads; whether the site could be judged is no first comer's to say, the office is asked."""
    first = together[0].header
    names = dict.fromkeys(inspector for one in together for inspector in one.header.inspectors)
    header = replace(first, inspectors=tuple(names))
    states = {side.digest: _state(one) for one in together for side in one.sides}
    ruling = docket.ruling(("head", NO_KEY, STATE), (name,), states.keys(), among(states))
    if len(set(states.values())) == 1:
        return header, ()
    chosen = {states[docket.decisions[decision].choice] for decision in ruling.holding}
    if len(chosen) == 1:
        state, refusal = chosen.pop()
        return replace(header, state=state, refusal=refusal), ()
    return header, (HeadQuestion(STATE, tuple(state for state, _ in states.values()), ruling),)


def _state(one: Attended) -> tuple[str, str]:
    """Give what kept a site from being judged, and what it counts where it was refused."""
    return one.header.state, one.header.refusal if one.header.state == "refused" else ""


def _strangers(visits: Sequence[Attended]) -> tuple[tuple[Attended, ...], tuple[Attended, ...]]:
    """Divide into those whose inspectors are named and stand on no other card of that place and day, and the rest."""
    named = Counter(name for one in visits for name in set(one.header.inspectors))
    together: list[Attended] = []
    apart: list[Attended] = []
    for one in sorted(visits, key=_by_day):
        own = one.header.inspectors
        (together if own and all(named[name] == 1 for name in own) else apart).append(one)
    return tuple(together), tuple(apart)


def _by_day(one: Attended) -> tuple[str, str]:
    return one.day, min(one.names)
