# SPDX-License-Identifier: MPL-2.0
"""The choices an office ranks by (排名口径), kept by name in its workspace; one of them is the usual one."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from inspector.core.canonical import Json
from inspector.core.problems import KnownError, Problem
from inspector.core.ranking.rank_plan import RankPlan, read_rank_plan
from inspector.core.reading import Reading

if TYPE_CHECKING:
    from inspector.app.office.office import Office

KEY: Final = "rank_plans"


def kept_plans(office: "Office") -> Mapping[str, RankPlan]:
    """Give every plan kept, by name, the one used last first."""
    kept = office.setting(KEY)
    if kept is None:
        return {}
    reading = Reading(kept)
    return dict(reading.each("plans", _named))


def keep_plan(office: "Office", name: str, plan: RankPlan) -> None:
    """Keep a plan under a name, in place of one of that name; it is the usual one from now on."""
    if not name.strip():
        raise KnownError(Problem("plan_unnamed"))
    plans = {name.strip(): plan} | {one: other for one, other in kept_plans(office).items() if one != name.strip()}
    _keep(office, plans)


def drop_plan(office: "Office", name: str) -> None:
    """Forget a plan."""
    _keep(office, {one: plan for one, plan in kept_plans(office).items() if one != name})


def usual_plan(office: "Office") -> tuple[str, RankPlan]:
    """Give the plan used last with its name; without any, the one every office begins with."""
    return next(iter(kept_plans(office).items()), ("", RankPlan()))


def _keep(office: "Office", plans: Mapping[str, RankPlan]) -> None:
    named: tuple[Json, ...] = tuple({"name": name, "plan": plan.record()} for name, plan in plans.items())
    office.keep_setting(KEY, {"plans": named})


def _named(reading: Reading) -> tuple[str, RankPlan]:
    return reading.text("name"), reading.part("plan", read_rank_plan)
