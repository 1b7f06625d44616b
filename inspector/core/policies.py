# SPDX-License-Identifier: MPL-2.0
"""The named policies of a roll-up: how visits become a site's score, sites a unit's, units an area's, and so on."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.phrases import Fact, Phrase
from inspector.core.points import METHODS
from inspector.core.reading import Reading

MISSING: Final = ("rescale", "zero", "full", "peers")
VISITS: Final = ("mean", "newest")
RATERS: Final = ("evidence", "chief", "mean", "trimmed", "consensus")
POOLING: Final = ("mean", "pooled")


@dataclass(frozen=True, slots=True)
class Weight:
    """A part of a roll-up (a site type, a method, a period) and its weight, above 0; only ratios matter."""

    id: str
    weight: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"id": self.id, "weight": spell(self.weight)}


@dataclass(frozen=True, slots=True)
class Policies:
    """Every choice of a roll-up, each with a name that reports print.

    `visits`: several visits of one site at different times. `raters`: several inspectors of one site at one time.
    `missing`: a type, method or period in which nothing was judged. `sites` and `units`: mean of rates, or pooled
    (Σ earned ÷ Σ possible). `least_sites`: fewer sites than this do not rank. No weights: all count alike.
    """

    visits: str = VISITS[0]
    raters: str = RATERS[0]
    missing: str = MISSING[0]
    sites: str = POOLING[0]
    units: str = POOLING[0]
    least_sites: int = 3
    types: tuple[Weight, ...] = ()
    methods: tuple[Weight, ...] = ()
    periods: tuple[Weight, ...] = ()

    def record(self) -> Json:
        """Give the canonical form, every choice written out."""
        value: dict[str, Json] = {
            "visits": self.visits,
            "raters": self.raters,
            "missing": self.missing,
            "sites": self.sites,
            "units": self.units,
            "least_sites": self.least_sites,
        }
        weights = {"types": self.types, "methods": self.methods, "periods": self.periods}
        return value | {key: tuple(one.record() for one in each) for key, each in weights.items() if each}

    def words(self) -> tuple[Phrase, ...]:
        """Say every choice, as reports print them."""
        named = {"visits": self.visits, "raters": self.raters, "missing": self.missing}
        named |= {"sites": self.sites, "units": self.units}
        said = [Phrase(f"policy.{key}_{choice}") for key, choice in named.items()]
        said.append(Phrase("policy.least_sites", n=self.least_sites))
        weights = {"types": self.types, "methods": self.methods, "periods": self.periods}
        return (*said, *(_weights(key, each) for key, each in weights.items() if each))


def _weights(key: str, weights: tuple[Weight, ...]) -> Phrase:
    each = [Phrase("policy.weight", id=_named(key, one.id), weight=one.weight) for one in weights]
    said = each[0]
    for then in each[1:]:
        said = Phrase("say.pair", first=said, then=then)
    return Phrase("policy.weights", name=Phrase(f"policy.{key}"), weights=said)


def _named(key: str, name: str) -> Fact:
    """Give a part as it is said; methods of judging are codes."""
    return Phrase(f"method.{name}") if key == "methods" and name in METHODS else name


def read_policies(reading: Reading) -> Policies:
    """Read policies from their canonical form; what is left out is the first of its choices."""
    return Policies(
        reading.member("visits", VISITS, VISITS[0]),
        reading.member("raters", RATERS, RATERS[0]),
        reading.member("missing", MISSING, MISSING[0]),
        reading.member("sites", POOLING, POOLING[0]),
        reading.member("units", POOLING, POOLING[0]),
        reading.whole("least_sites", 3),
        reading.each("types", _read_weight),
        reading.each("methods", _read_weight),
        reading.each("periods", _read_weight),
    )


def _read_weight(reading: Reading) -> Weight:
    weight = Weight(reading.text("id"), reading.amount("weight"))
    if weight.weight <= 0:
        raise reading.fault("weight", "> 0")
    return weight
