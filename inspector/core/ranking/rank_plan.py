# SPDX-License-Identifier: MPL-2.0
"""What an office ranks by (排名口径): every choice has a name, is data, and is printed on the method page."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.entries import Band, read_band
from inspector.core.exact import spell
from inspector.core.policies import Policies, Weight, read_policies
from inspector.core.reading import Reading
from inspector.core.round_plans import Group

BY: Final = ("area", "trade", "type", "category", "leader", "inspector")
"""属地, 条线, 点位类型, 类别 (class of points), 包联领导, 测评员; inspectors stay on the office's screen."""

MEASURES: Final = ("score", "pass", "problems")
"""得分率, 符合率 (percent), and problems per site, of which fewer is better (100 − 100 × own ÷ the most of all)."""

TIES: Final = ("competition", "dense")
"""1,1,3 or 1,1,2; ties are always marked (并列)."""

PERIODS: Final = ("", "week", "month", "quarter", "year")
PATHS: Final = ("sites", "indicators")
"""How points become the whole: visit → site → type → unit, or point → indicator (Ⅱ) → project (Ⅰ) over all sites."""


@dataclass(frozen=True, slots=True)
class RankPlan:
    """The choices of one ranking.

    `rounds`: ids of rounds that count (empty: every one that ranks). `level`: the level of units by area that is
    ranked (`street`; empty: the level most sites name). `measures`: what is ranked by, weighted. `period`: how days
    become periods (PERIODS; empty: the period each round names), `current` the one that is published (empty: the
    newest); with weights in `policies.periods` all of those count together. `stars`: bands of the percent.
    `red`/`black`: thresholds in percent (红榜 at least, 黑榜 below). `groups`: units that rank among themselves;
    without any, those of the rounds. `systems`: ids of the checklists that count (empty: all of a walk, pooled).
    """

    rounds: tuple[str, ...] = ()
    level: str = ""
    path: str = PATHS[0]
    measures: tuple[Weight, ...] = (Weight("score", Fraction(1)),)
    policies: Policies = field(default_factory=Policies)
    groups: tuple[Group, ...] = ()
    ties: str = TIES[0]
    period: str = ""
    current: str = ""
    stars: tuple[Band, ...] = ()
    red: Fraction | None = None
    black: Fraction | None = None
    systems: tuple[str, ...] = ()

    def record(self) -> dict[str, Json]:
        """Give the canonical form; choices are written out, what is empty is left out."""
        value: dict[str, Json] = {"path": self.path, "ties": self.ties, "policies": self.policies.record()}
        value["measures"] = tuple(one.record() for one in self.measures)
        words = {"level": self.level, "period": self.period, "current": self.current}
        value |= {key: said for key, said in words.items() if said}
        if self.rounds:
            value["rounds"] = self.rounds
        if self.systems:
            value["systems"] = self.systems
        if self.groups:
            value["groups"] = tuple(group.record() for group in self.groups)
        if self.stars:
            value["stars"] = tuple(band.record() for band in self.stars)
        limits = {"red": self.red, "black": self.black}
        return value | {key: spell(limit) for key, limit in limits.items() if limit is not None}


def read_rank_plan(reading: Reading) -> RankPlan:
    """Read the choices from their canonical form; raises KnownError `record_field`."""
    plan = RankPlan(
        rounds=reading.texts("rounds"),
        level=reading.text("level", ""),
        path=reading.member("path", PATHS, PATHS[0]),
        measures=reading.each("measures", _measure) or RankPlan().measures,
        policies=reading.part("policies", read_policies) if reading.has("policies") else Policies(),
        groups=reading.each("groups", _group),
        ties=reading.member("ties", TIES, TIES[0]),
        period=reading.member("period", PERIODS, ""),
        current=reading.text("current", ""),
        stars=reading.each("stars", read_band),
        red=reading.amount("red") if reading.has("red") else None,
        black=reading.amount("black") if reading.has("black") else None,
        systems=reading.texts("systems"),
    )
    if len({one.id for one in plan.measures}) != len(plan.measures):
        raise reading.fault("measures", "twice")
    return plan


def _measure(reading: Reading) -> Weight:
    weight = Weight(reading.member("id", MEASURES), reading.amount("weight"))
    if weight.weight <= 0:
        raise reading.fault("weight", "> 0")
    return weight


def _group(reading: Reading) -> Group:
    return Group(reading.text("id"), reading.text("title"), reading.texts("units"))
