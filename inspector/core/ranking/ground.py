# SPDX-License-Identifier: MPL-2.0
"""The ground figures stand on: the walks that count under a plan, each with its site, units, period and shares."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.picture import Picture, Planned
from inspector.core.merging.walks import Walk
from inspector.core.ranking.periods import period_of, period_of_day, periods_in_order
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.ranking.shares import Share, whole_shares
from inspector.core.ranking.sheet_plan import SheetPlan, sheet_plans
from inspector.core.ranking.unit_names import Owner, TradeUnits, leaders_of, level_of, owner_of, shown_owners, type_of
from inspector.core.sites import Site
from inspector.core.text import Text


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """A walk that counts: its sheets that count, its site by a name of its own, and what it came to.

    `kind` is the name its type of site is listed by, `type` that type in every language.
    """

    walk: Walk
    plans: tuple[SheetPlan, ...]
    site: str
    unit: str
    kind: str
    type: Text
    leaders: tuple[str, ...]
    period: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Everything a ranking looks at. `periods` the oldest first; `counting` are those that count now, together.

    `areas`: unit → the unit above it. `groups`: unit → title of its group. `unseen`: planned sites and walks kept
    apart, by site, so that units nobody judged are listed too; `True` where a walk of it is kept apart.
    """

    plan: RankPlan
    level: str
    walks: tuple[Counted, ...]
    apart: Mapping[str, tuple[str, ...]]
    periods: tuple[str, ...]
    counting: tuple[str, ...]
    trades: TradeUnits
    areas: Mapping[str, str]
    groups: Mapping[str, str]
    unseen: tuple[tuple[Site, str, bool], ...]
    sheets: Mapping[ChecklistDigest, SheetPlan]

    @property
    def current(self) -> str:
        """The period that is published."""
        return self.plan.current or (self.periods[-1] if self.periods else "")

    def before(self) -> str | None:
        """Name the period before the one that is published, where periods count one by one."""
        place = self.periods.index(self.current) if self.current in self.periods else 0
        return self.periods[place - 1] if place and not self.plan.policies.periods else None

    def during(self, periods: Sequence[str]) -> tuple[Counted, ...]:
        """List the walks of these periods."""
        return tuple(one for one in self.walks if one.period in periods)

    def now(self) -> tuple[Counted, ...]:
        """List the walks that count now."""
        return self.during(self.counting)


def ground(picture: Picture, plan: RankPlan) -> Ground:
    """Choose the walks that count under a plan, in the order of their ids; the picture is not changed."""
    sheets = sheet_plans(picture.checklists)
    chosen = tuple(_chosen(picture, plan, sheets))
    ranking = [(walk, own) for walk, own in chosen if walk.ranks]
    periods = periods_in_order((walk for walk, _ in ranking), plan.period)
    current = plan.current or (periods[-1] if periods else "")
    counting = tuple(weight.id for weight in plan.policies.periods) or (current,)
    planned = tuple(_planned(picture, plan, [walk for walk, _ in chosen], counting))
    sites = [*(walk.header.site for walk, _ in chosen), *(one.visit.site for one in planned)]
    level = level_of(sites, plan.level)
    names = shown_owners(owner_of(site, level) for site in sites)
    known = _Known(plan, level, names, _shown_sites(sites))
    counted, nothing = known.counted(ranking)
    kept = {walk.id: walk.apart for walk, _ in chosen if walk.apart and period_of(walk, plan.period) in counting}
    kept |= {walk.id: ("nothing",) for walk in nothing if period_of(walk, plan.period) in counting}
    unseen = known.unseen((one.visit.site for one in planned), (picture.walks[name] for name in sorted(kept)))
    return Ground(
        plan=plan,
        level=level,
        walks=counted,
        apart=dict(sorted(kept.items())),
        periods=periods,
        counting=counting,
        trades=TradeUnits(sites),
        areas={shown: above for (above, _), shown in names.items()},
        groups=_groups(picture, plan),
        unseen=unseen,
        sheets=sheets,
    )


Chosen = tuple[Walk, tuple[SheetPlan, ...]]


def _chosen(picture: Picture, plan: RankPlan, sheets: Mapping[ChecklistDigest, SheetPlan]) -> Iterator[Chosen]:
    """Go through the walks of the rounds and systems asked for, with the sheets that count."""
    for _, walk in sorted(picture.walks.items()):
        own = [sheets[name] for name in walk.checklists if name in sheets]
        counting = tuple(one for one in own if not plan.systems or one.checklist.id in plan.systems)
        if (not plan.rounds or walk.header.round in plan.rounds) and (counting or not own):
            yield walk, counting


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is the same for every walk."""

    plan: RankPlan
    level: str
    names: Mapping[Owner, str]
    sites: Mapping[str, str]

    def counted(self, ranking: Iterable[Chosen]) -> tuple[tuple[Counted, ...], list[Walk]]:
        """Count every walk that ranks; those with nothing possible are given back."""
        found: list[Counted] = []
        nothing: list[Walk] = []
        for walk, plans in ranking:
            shares = whole_shares(walk, plans, by_method=bool(self.plan.policies.methods))
            if not shares:
                nothing.append(walk)
                continue
            site = walk.header.site
            kind = type_of(site, [one.checklist for one in plans])
            period = period_of(walk, self.plan.period)
            shown = self.sites[site_key(site)]
            unit, said = self.unit(site), kind.said("zh")
            found.append(Counted(walk, plans, shown, unit, said, kind, leaders_of(site), period, shares))
        return tuple(found), nothing

    def unit(self, site: Site) -> str:
        """Give the unit by area a site belongs to."""
        return self.names[owner_of(site, self.level)]

    def unseen(self, planned: Iterable[Site], apart: Iterable[Walk]) -> tuple[tuple[Site, str, bool], ...]:
        """List the sites that were planned, and those of walks kept apart."""
        every = [(site, False) for site in planned] + [(walk.header.site, True) for walk in apart]
        return tuple((site, self.unit(site), kept) for site, kept in every)


def site_key(site: Site) -> str:
    """Tell sites apart: by their id, else by name and address."""
    return site.id or f"{site.name}\n{site.address}"


def _shown_sites(sites: Iterable[Site]) -> Mapping[str, str]:
    """Give every site a name of its own: its id or address stands behind it where two have the same name."""
    named: dict[str, dict[str, Site]] = {}
    for site in sites:
        named.setdefault(site.name, {})[site_key(site)] = site
    return {
        key: site.name if len(alike) == 1 else f"{site.name}（{site.id or site.address or '–'}）"
        for alike in named.values()
        for key, site in alike.items()
    }


def _planned(picture: Picture, plan: RankPlan, walks: Sequence[Walk], counting: Sequence[str]) -> Iterator[Planned]:
    """Go through the planned visits of the rounds that count now."""
    now = {walk.header.round for walk in walks if walk.ranks and period_of(walk, plan.period) in counting}
    for _, one in sorted(picture.planned.items()):
        about = picture.plans.get(one.round)
        if about is None or not about.is_ranked() or (plan.rounds and one.round not in plan.rounds):
            continue
        days = (about.first, about.last)
        periods = {period_of_day(day, plan.period) for day in days if day} if plan.period else {about.period}
        if one.round in now or periods & set(counting):
            yield one


def _groups(picture: Picture, plan: RankPlan) -> Mapping[str, str]:
    """Give the group of every unit: those of the plan, else those of the rounds; the first that names it holds."""
    rounds = [about for name, about in sorted(picture.plans.items()) if not plan.rounds or name in plan.rounds]
    given = plan.groups or tuple(group for about in rounds for group in about.groups)
    found: dict[str, str] = {}
    for group in given:
        for unit in group.units:
            found.setdefault(unit, group.title)
    return found
