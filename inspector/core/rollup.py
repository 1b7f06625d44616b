# SPDX-License-Identifier: MPL-2.0
"""The roll-up: visit → site → site type → unit → area, then methods and periods; every choice is a named policy."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, partial
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from inspector.core.exact import HUNDRED, ONE, ZERO, total
from inspector.core.late_reasons import LateReasons
from inspector.core.phrases import Fact, Phrase
from inspector.core.policies import Policies, Weight
from inspector.core.reasons import Reason, made, summed


class Result(NamedTuple):
    """What one visit came to, in points, and where it belongs.

    `order` sorts the visits of a site in time (a date such as `2026-11-16`); `possible` is above 0. `reason` explains
    its rate in percent where more is known of it than the two sums.
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
    reason: Reason | None = None


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


_place: Final[Callable[[Result], tuple[str, str, str, str]]] = itemgetter(slice(4))
"""Area, unit, type and site of a result."""


def roll_units(results: Sequence[Result], policies: Policies) -> tuple[Rolled, ...]:
    """Roll results up to units, sorted by name; the units of all areas are one another's peers.

    Units of two areas are two units though their names be the same; the area then stands before the name.
    """
    every = _Peers(results)
    units = sorted(every.units().items(), key=lambda item: (item[0][1], item[0][0]))
    names = Counter(unit for (_, unit), _ in units)
    return tuple(
        _rolled(f"{area} · {unit}" if names[unit] > 1 else unit, own, every, policies, _unit_cell)
        for (area, unit), own in units
    )


def roll_areas(results: Sequence[Result], policies: Policies) -> tuple[Rolled, ...]:
    """Roll results up to areas, sorted by name."""
    areas: dict[str, list[Result]] = {}
    for one in results:
        areas.setdefault(one.area, []).append(one)
    every = _Peers(results)
    return tuple(_rolled(name, own, every, policies, _area_cell) for name, own in sorted(areas.items()))


class _Peers:
    """The results of all units, with what is asked of them again and again worked out once."""

    __slots__ = ("_parts", "_units", "results", "stand_ins")

    def __init__(self, results: Sequence[Result]) -> None:
        """Begin with nothing worked out."""
        self.results = results
        self.stand_ins: dict[tuple[str, str], Reason | None] = {}
        self._units: Mapping[tuple[str, str], Sequence[Result]] | None = None
        self._parts: dict[str, Mapping[str, _Peers]] = {}

    def units(self) -> Mapping[tuple[str, str], Sequence[Result]]:
        """Give the results by area and unit."""
        if self._units is None:
            self._units = _by_unit(self.results)
        return self._units

    def parts(self, name: str) -> "Mapping[str, _Peers]":
        """Give the results by method or period."""
        if name not in self._parts:
            self._parts[name] = {key: _Peers(own) for key, own in sorted(_parted(self.results, name).items())}
        return self._parts[name]

    def part(self, name: str, key: str) -> "_Peers":
        """Give the results of one method or period."""
        return self.parts(name).get(key, _NOBODY)


_NOBODY: Final = _Peers(())


Cell = Callable[[Sequence[Result], _Peers, Policies], Reason | None]


def _rolled(name: str, own: Sequence[Result], every: _Peers, policies: Policies, cell: Cell) -> Rolled:
    def in_period(period: str, results: Sequence[Result], peers: _Peers) -> Reason | None:
        def in_method(method: str, some: Sequence[Result], others: _Peers) -> Reason | None:
            return cell(_only(some, "method", method, others.parts("method")), others.part("method", method), policies)

        now, then = _only(results, "period", period, peers.parts("period")), peers.part("period", period)
        names = then.parts("method") or _parted(now, "method")
        return _weighed(_Step("roll.methods", _weights(policies.methods, names), in_method), now, then, policies)

    periods = _Step("roll.periods", _weights(policies.periods, every.parts("period")), in_period)
    inner = _weighed(periods, own, every, policies)
    sites = len({(one.site_type, one.site) for one in own})
    reason = None if inner is None else summed(Phrase("roll.total", name=name), (inner,))
    return Rolled(name, reason, sites, len(own), sites >= policies.least_sites)


def _parted(results: Sequence[Result], name: str) -> Mapping[str, Sequence[Result]]:
    named = attrgetter(name)
    alike = set(map(named, results))
    if len(alike) == 1:  # one method and one period are the rule
        return {alike.pop(): results}
    found: dict[str, list[Result]] = {}
    for one in results:
        found.setdefault(named(one), []).append(one)
    return found


def _only(results: Sequence[Result], name: str, wanted: str, known: Mapping[str, object]) -> Sequence[Result]:
    """Choose the results of one method or period; `known` are all there are."""
    if known.keys() == {wanted}:
        return results
    named = attrgetter(name)
    return [one for one in results if named(one) == wanted]


def _weights(given: Sequence[Weight], met: Mapping[str, object]) -> tuple[Weight, ...]:
    """The weights given, else one of each kind met, all alike."""
    return tuple(given) or tuple(Weight(name, ONE) for name in sorted(met))


Part = Callable[[str, Sequence[Result], _Peers], Reason | None]


@dataclass(frozen=True, slots=True)
class _Step:
    """A weighted step of the roll-up: what it is called, its weights, and how one part of it is made."""

    code: str
    weights: Sequence[Weight]
    part: Part


def _weighed(step: _Step, own: Sequence[Result], peers: _Peers, policies: Policies) -> Reason | None:
    """Σ w·x ÷ Σ w over the parts there are; what a missing part counts is a named policy."""
    if len(step.weights) == 1:
        return step.part(step.weights[0].id, own, peers)
    found = [(weight, step.part(weight.id, own, peers)) for weight in step.weights]
    if all(reason is None for _, reason in found):
        return None
    filled = [(weight, reason or _stand_in(step, weight.id, peers, policies)) for weight, reason in found]
    counted = [(weight, reason) for weight, reason in filled if reason is not None]
    return weighted(Phrase(step.code), [(weight.id or "–", weight.weight, reason) for weight, reason in counted])


def weighted(phrase: Phrase, parts: Sequence[tuple[Fact, Fraction, Reason]], each: str = "roll.weighed") -> Reason:
    """Give Σ w·x ÷ Σ w over named, weighted reasons; the weights add up to more than 0. Each is said as `each`."""
    whole = sum((weight for _, weight, _ in parts), ZERO)
    return summed(phrase, [_share(Phrase(each, name=name), weight, reason, whole) for name, weight, reason in parts])


def _share(said: Phrase, weight: Fraction, reason: Reason, whole: Fraction) -> Reason:
    parts = (reason, Reason(Phrase("roll.weight"), weight), Reason(Phrase("roll.weights"), whole))
    return made(said, "scaled", *parts)


def _stand_in(step: _Step, name: str, peers: _Peers, policies: Policies) -> Reason | None:
    said = Phrase("roll.missing", name=name, policy=Phrase(f"missing.{policies.missing}"))
    if policies.missing == "zero":
        return Reason(said, ZERO)
    if policies.missing == "full":
        return Reason(said, HUNDRED)
    if policies.missing != "peers":
        return None
    if (step.code, name) not in peers.stand_ins:
        rates = [step.part(name, theirs, _NOBODY) for _, theirs in sorted(peers.units().items())]
        known = [rate for rate in rates if rate is not None]
        peers.stand_ins[step.code, name] = made(said, "mean", *known) if known else None
    return peers.stand_ins[step.code, name]


def _unit_cell(own: Sequence[Result], peers: _Peers, policies: Policies) -> Reason | None:
    """One unit, one method, one period: its types by weight, or all its sites alike."""
    if not policies.types:
        return _sites(own, policies)

    def of_type(name: str, some: Sequence[Result], others: _Peers) -> Reason | None:  # noqa: ARG001 (one shape)
        return _sites([one for one in some if one.site_type == name], policies)

    return _weighed(_Step("roll.types", policies.types, of_type), own, peers, policies)


def _area_cell(own: Sequence[Result], peers: _Peers, policies: Policies) -> Reason | None:
    """One area, one method, one period: the mean of its units, or everything pooled."""
    if policies.units == "pooled":
        return _pooled(Phrase("roll.units_pooled"), _counted(own, policies))
    cells = [(unit, _unit_cell(some, peers, policies)) for unit, some in sorted(_parted(own, "unit").items())]
    known = [summed(Phrase("roll.unit", name=unit), (reason,)) for unit, reason in cells if reason is not None]
    return made(Phrase("roll.units_mean"), "mean", *known) if known else None


def _sites(results: Sequence[Result], policies: Policies) -> Reason | None:
    if not results:
        return None
    if policies.sites == "pooled":
        return _pooled(Phrase("roll.sites_pooled"), _counted(results, policies))
    said, code = Phrase("roll.sites_mean"), "roll.site_newest" if policies.visits == "newest" else "roll.site_mean"
    if len(set(map(_place, results))) < len(results):
        return made(said, "mean", *(_site(code, each, policies) for each in _by_site(results)))
    numbers = [_visit(one).number for one in results]  # every site was visited once, as most rounds have it
    known = [number for number in numbers if number is not None]
    mean = total(known) / len(known) if len(known) == len(numbers) else None
    return Reason(said, mean, "mean", LateReasons(len(results), partial(_once_visited, code, results)))


def _once_visited(code: str, results: Sequence[Result]) -> Sequence[Reason]:
    """Explain sites that were visited once, in the order of units, types and sites."""
    each = [(_site_phrase(code, one.site), _visit(one)) for one in sorted(results, key=_place)]
    return [Reason(phrase, why.number, "mean", (why,)) for phrase, why in each]


def _site(code: str, visits: Sequence[Result], policies: Policies) -> Reason:
    """Visits at different times are separate, and averaged; or those of the newest date alone stand."""
    return made(_site_phrase(code, visits[0].site), "mean", *map(_visit, _counting(visits, policies)))


def _visit(one: Result) -> Reason:
    return one.reason or _rate(Phrase("roll.visit", order=one.order or "–"), one.earned, one.possible)


@lru_cache(20_000)
def _site_phrase(code: str, site: str) -> Phrase:
    """Name a site; a round names the same ones in every table."""
    return Phrase(code, site=site)


def _counting(visits: Sequence[Result], policies: Policies) -> list[Result]:
    if len(visits) == 1:
        return list(visits)
    ordered = sorted(visits, key=lambda one: (one.order, one.earned, one.possible))
    return [one for one in ordered if policies.visits != "newest" or one.order == ordered[-1].order]


def _counted(results: Sequence[Result], policies: Policies) -> list[Result]:
    return [one for visits in _by_site(results) for one in _counting(visits, policies)]


def _by_site(results: Sequence[Result]) -> list[list[Result]]:
    """The visits of each site, in the order of units, types and sites."""
    found: dict[tuple[str, str, str, str], list[Result]] = {}
    for one in results:
        found.setdefault(_place(one), []).append(one)
    return [visits for _, visits in sorted(found.items())]


def _by_unit(results: Sequence[Result]) -> dict[tuple[str, str], list[Result]]:
    found: dict[tuple[str, str], list[Result]] = {}
    for one in results:
        found.setdefault(one[:2], []).append(one)
    return found


def _pooled(phrase: Phrase, results: Sequence[Result]) -> Reason | None:
    if not results:
        return None
    earned = sum((one.earned for one in results), ZERO)
    return _rate(phrase, earned, sum((one.possible for one in results), ZERO))


def _rate(phrase: Phrase, earned: Fraction, possible: Fraction) -> Reason:
    parts = (Reason(Phrase("why.earned"), earned), Reason(Phrase("why.possible"), possible))
    return made(phrase, "rate", *parts)
