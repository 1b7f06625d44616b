# SPDX-License-Identifier: MPL-2.0
"""The map of a round (覆盖情况): what was planned, what is missing, what was judged again, and strangers."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from inspector.core.assignments import Assignment
from inspector.core.merging.meetings import ALONE, site_key
from inspector.core.merging.picture import Coverage, Planned
from inspector.core.merging.walks import Walk
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId


@dataclass(frozen=True, slots=True)
class Letters:
    """What the assignments of a pool come to.

    `plans` by round as the newest letter has them; `planned` by visit likewise; `naming`: which letter names a visit
    and kind, the newest that does; `current`: the visits in the newest letter to each of its addressees, by round.
    """

    plans: dict[str, RoundPlan] = field(default_factory=dict)
    planned: dict[VisitId, Planned] = field(default_factory=dict)
    naming: dict[tuple[VisitId, str], str] = field(default_factory=dict)
    current: dict[str, dict[VisitId, Planned]] = field(default_factory=dict)


def letters_of(assignments: Mapping[str, Assignment]) -> Letters:
    """Read the assignments, the newest last: the one with the higher number takes the place of the one before."""
    found = Letters()
    newest: dict[tuple[str, tuple[str, ...]], str] = {}
    for name in sorted(assignments, key=lambda name: (assignments[name].number, name)):
        letter = assignments[name]
        found.plans[letter.plan.id] = letter.plan
        newest[letter.plan.id, letter.inspectors] = name
        for visit in letter.visits:
            found.planned[visit.visit] = Planned(letter.plan.id, visit, name)
            found.naming[visit.visit, letter.plan.kind] = name
    for (turn, _), name in sorted(newest.items()):
        for visit in assignments[name].visits:
            found.current.setdefault(turn, {})[visit.visit] = found.planned[visit.visit]
    return found


def coverage(letters: Letters, walks: Iterable[Walk], seen: Collection[VisitId]) -> Mapping[str, Coverage]:
    """Lay every round's walks over its plan, by id of the round; `seen` are the visits any card came from."""
    by_round: dict[str, list[Walk]] = {turn: [] for turn in letters.current}
    listed = tuple(walks)
    seen = set(seen) - {visit for walk in listed if walk.header.sitting is not None for visit in walk.visits}
    for walk in listed:
        by_round.setdefault(walk.header.round, []).append(walk)
    return {turn: _covered(turn, by_round[turn], letters, seen) for turn in sorted(by_round)}


def arrived(walks: Iterable[Walk]) -> Mapping[VisitId, str]:
    """Tell how every visit stands of which a card is here: `away` (the site could not be judged), `going`, `done`.

    A card of a drill is no visit, whatever id it bears.
    """
    found: dict[VisitId, str] = {}
    for walk in walks:
        if walk.header.sitting is not None:
            continue
        how = "away" if walk.header.state else "going" if "unsealed" in walk.apart else "done"
        found |= dict.fromkeys(walk.visits, how)
    return found


def _covered(turn: str, walks: Iterable[Walk], letters: Letters, seen: Collection[VisitId]) -> Coverage:
    due = letters.current.get(turn, {})
    missing = tuple(due[visit] for visit in sorted(due) if visit not in seen)
    sites: dict[str, list[str]] = {}
    strangers: list[str] = []
    for walk in walks:
        if walk.header.kind not in ALONE:
            sites.setdefault(site_key(walk.header.site), []).append(walk.id)
        if any(visit not in letters.planned for visit in walk.visits):
            strangers.append(walk.id)
    again = {site: tuple(sorted(ids)) for site, ids in sorted(sites.items()) if len(ids) > 1}
    return Coverage(turn, missing, again, tuple(sorted(strangers)))
