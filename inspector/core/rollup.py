# SPDX-License-Identifier: MPL-2.0
"""The roll-up: visit → site → site type → unit → area, then methods and periods; every choice is a named policy."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.exact import HUNDRED, ONE, ZERO
from inspector.core.phrases import Phrase
from inspector.core.policies import Policies, Weight
from inspector.core.reasons import Reason, made, summed


@dataclass(frozen=True, slots=True)
class Result:
    """What one visit came to, in points, and where it belongs.

    `order` sorts the visits of a site in time (a date such as `2026-11-16`); `possible` is above 0.
    """

    area: str
    unit: str
    site_type: str
    site: str
    earned: Fraction
    possible: Fraction
    order: str = ""
    method: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class Rolled:
    """A unit or area: its rate in percent with the tree that made it (None: nothing judged), and its sample.

    `ranks` tells whether the sample reaches the least number of sites (样本不足，不参与排名 otherwise).
    """

    name: str
    reason: Reason | None
    sites: int
    visits: int
    ranks: bool

    @property
    def percent(self) -> Fraction | None:
        """The rate in percent."""
        return None if self.reason is None else self.reason.number


def roll_units(results: Sequence[Result], policies: Policies) -> tuple[Rolled, ...]:
    """Roll results up to units, sorted by name; the units of all areas are one another's peers.

    Units of two areas are two units though their names be the same; the area then stands before the name.
    """
    units = sorted(_by_unit(results).items(), key=lambda item: (item[0][1], item[0][0]))
    names = [unit for (_, unit), _ in units]
    return tuple(
        _rolled(f"{area} · {unit}" if names.count(unit) > 1 else unit, own, results, policies, _unit_cell)
        for (area, unit), own in units
    )


def roll_areas(results: Sequence[Result], policies: Policies) -> tuple[Rolled, ...]:
    """Roll results up to areas, sorted by name."""
    names = sorted({one.area for one in results})
    return tuple(
        _rolled(name, [one for one in results if one.area == name], results, policies, _area_cell) for name in names
    )


Cell = Callable[[Sequence[Result], Sequence[Result], Policies], Reason | None]


def _rolled(name: str, own: Sequence[Result], every: Sequence[Result], policies: Policies, cell: Cell) -> Rolled:
    def in_period(period: str, results: Sequence[Result], peers: Sequence[Result]) -> Reason | None:
        def in_method(method: str, some: Sequence[Result], others: Sequence[Result]) -> Reason | None:
            return cell(
                [one for one in some if one.method == method], [o for o in others if o.method == method], policies
            )

        now = [one for one in results if one.period == period]
        then = [one for one in peers if one.period == period]
        methods = _Step("roll.methods", _weights(policies.methods, "method", then or now), in_method)
        return _weighed(methods, now, then, policies)

    periods = _Step("roll.periods", _weights(policies.periods, "period", every), in_period)
    inner = _weighed(periods, own, every, policies)
    sites = len({(one.site_type, one.site) for one in own})
    reason = None if inner is None else summed(Phrase("roll.total", name=name), (inner,))
    return Rolled(name, reason, sites, len(own), sites >= policies.least_sites)


def _weights(given: Sequence[Weight], field: str, results: Iterable[Result]) -> tuple[Weight, ...]:
    """The weights given, else one of each kind met, all alike."""
    if given:
        return tuple(given)
    return tuple(Weight(name, ONE) for name in sorted({getattr(one, field) for one in results}))


Part = Callable[[str, Sequence[Result], Sequence[Result]], Reason | None]


@dataclass(frozen=True, slots=True)
class _Step:
    """A weighted step of the roll-up: what it is called, its weights, and how one part of it is made."""

    code: str
    weights: Sequence[Weight]
    part: Part


def _weighed(step: _Step, own: Sequence[Result], peers: Sequence[Result], policies: Policies) -> Reason | None:
    """Σ w·x ÷ Σ w over the parts there are; what a missing part counts is a named policy."""
    if len(step.weights) == 1:
        return step.part(step.weights[0].id, own, peers)
    found = [(weight, step.part(weight.id, own, peers)) for weight in step.weights]
    if all(reason is None for _, reason in found):
        return None
    filled = [(weight, reason or _stand_in(weight.id, peers, policies, step.part)) for weight, reason in found]
    counted = [(weight, reason) for weight, reason in filled if reason is not None]
    whole = sum((weight.weight for weight, _ in counted), ZERO)
    return summed(Phrase(step.code), [_share(weight, reason, whole) for weight, reason in counted])


def _share(weight: Weight, reason: Reason, whole: Fraction) -> Reason:
    parts = (reason, Reason(Phrase("roll.weight"), weight.weight), Reason(Phrase("roll.weights"), whole))
    return made(Phrase("roll.weighed", name=weight.id or "–"), "scaled", *parts)


def _stand_in(name: str, peers: Sequence[Result], policies: Policies, part: Part) -> Reason | None:
    said = Phrase("roll.missing", name=name, policy=Phrase(f"missing.{policies.missing}"))
    if policies.missing == "zero":
        return Reason(said, ZERO)
    if policies.missing == "full":
        return Reason(said, HUNDRED)
    if policies.missing == "peers":
        rates = [part(name, theirs, ()) for _, theirs in sorted(_by_unit(peers).items())]
        known = [rate for rate in rates if rate is not None]
        return made(said, "mean", *known) if known else None
    return None


def _unit_cell(own: Sequence[Result], peers: Sequence[Result], policies: Policies) -> Reason | None:
    """One unit, one method, one period: its types by weight, or all its sites alike."""
    if not policies.types:
        return _sites(own, policies)

    def of_type(name: str, some: Sequence[Result], others: Sequence[Result]) -> Reason | None:  # noqa: ARG001 (one shape)
        return _sites([one for one in some if one.site_type == name], policies)

    return _weighed(_Step("roll.types", policies.types, of_type), own, peers, policies)


def _area_cell(own: Sequence[Result], peers: Sequence[Result], policies: Policies) -> Reason | None:
    """One area, one method, one period: the mean of its units, or everything pooled."""
    if policies.units == "pooled":
        return _pooled(Phrase("roll.units_pooled"), _counted(own, policies))
    units = sorted({one.unit for one in own})
    cells = [(unit, _unit_cell([one for one in own if one.unit == unit], peers, policies)) for unit in units]
    known = [summed(Phrase("roll.unit", name=unit), (reason,)) for unit, reason in cells if reason is not None]
    return made(Phrase("roll.units_mean"), "mean", *known) if known else None


def _sites(results: Sequence[Result], policies: Policies) -> Reason | None:
    if not results:
        return None
    if policies.sites == "pooled":
        return _pooled(Phrase("roll.sites_pooled"), _counted(results, policies))
    return made(Phrase("roll.sites_mean"), "mean", *(_site(each, policies) for each in _by_site(results)))


def _site(visits: Sequence[Result], policies: Policies) -> Reason:
    """Visits at different times are separate, and averaged; or those of the newest date alone stand."""
    counted = _counting(visits, policies)
    rates = [_rate(Phrase("roll.visit", order=one.order or "–"), one.earned, one.possible) for one in counted]
    code = "roll.site_newest" if policies.visits == "newest" else "roll.site_mean"
    return made(Phrase(code, site=visits[0].site), "mean", *rates)


def _counting(visits: Sequence[Result], policies: Policies) -> list[Result]:
    ordered = sorted(visits, key=lambda one: (one.order, one.earned, one.possible))
    return [one for one in ordered if policies.visits != "newest" or one.order == ordered[-1].order]


def _counted(results: Sequence[Result], policies: Policies) -> list[Result]:
    return [one for visits in _by_site(results) for one in _counting(visits, policies)]


def _by_site(results: Sequence[Result]) -> list[list[Result]]:
    """The visits of each site, in the order of units, types and sites."""
    found: dict[tuple[str, str, str, str], list[Result]] = {}
    for one in results:
        found.setdefault((one.area, one.unit, one.site_type, one.site), []).append(one)
    return [visits for _, visits in sorted(found.items())]


def _by_unit(results: Sequence[Result]) -> dict[tuple[str, str], list[Result]]:
    found: dict[tuple[str, str], list[Result]] = {}
    for one in results:
        found.setdefault((one.area, one.unit), []).append(one)
    return found


def _pooled(phrase: Phrase, results: Sequence[Result]) -> Reason | None:
    if not results:
        return None
    earned = sum((one.earned for one in results), ZERO)
    return _rate(phrase, earned, sum((one.possible for one in results), ZERO))


def _rate(phrase: Phrase, earned: Fraction, possible: Fraction) -> Reason:
    parts = (Reason(Phrase("why.earned"), earned), Reason(Phrase("why.possible"), possible))
    return made(phrase, "rate", *parts)
