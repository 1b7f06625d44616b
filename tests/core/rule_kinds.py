# SPDX-License-Identifier: MPL-2.0
"""Drawn rules of every kind with parts, options, bands or raters, with answers that fit them."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from inspector.core.rules.additive import Additive
from inspector.core.rules.band_table import BandRow, BandTable
from inspector.core.rules.bands import Bands
from inspector.core.rules.choice import ChoiceOption, PointChoice
from inspector.core.rules.demerits import Degree, Demerits
from inspector.core.rules.faults import WeightedFaults
from inspector.core.rules.findings import FindingList, Limit, Result
from inspector.core.rules.levels import Level
from inspector.core.rules.likert import Likert, ScaleOption
from inspector.core.rules.overdue import Overdue, OverdueLine
from inspector.core.rules.rate import Rate
from inspector.core.rules.raters import COMBINES, RaterScore
from inspector.core.rules.risk import Grade, Risk
from inspector.core.rules.rule import PartLine, Rule
from inspector.core.rules.sampled import Sampled, SampleLevel
from inspector.core.rules.states import States
from inspector.core.rules.tier import Tier, Tiers
from inspector.core.rules.unscored import Unscored, UnscoredOption
from inspector.core.rules.veto import Veto
from inspector.core.rules.worst import Worst
from inspector.core.text import text
from inspector.core.values import Value
from tests.core.rule_answers import answers

LABEL = text({"zh": "垃圾", "en": "Litter"})
UNIT = text({"zh": "℃", "en": "°C"})
hundredths = st.integers(1, 99).map(lambda n: Fraction(n, 100))
points = st.integers(1, 4_000).map(lambda n: Fraction(n, 100))
names = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=5, unique=True)


def lines(ids: list[str], worths: list[Fraction] | None = None) -> tuple[PartLine, ...]:
    """Parts or lines by these ids, with their worths where given."""
    given = worths or [None] * len(ids)
    return tuple(PartLine(name, LABEL, worth) for name, worth in zip(ids, given, strict=True))


@st.composite
def weighted(draw: st.DrawFn) -> tuple[PartLine, ...]:
    """Some lines with a weight each."""
    ids = draw(names)
    return lines(ids, [draw(points) for _ in ids])


@st.composite
def falling(draw: st.DrawFn, least: int = 2, most: int = 6) -> list[Fraction]:
    """Numbers falling from 1 to 0 or above."""
    rest = draw(st.lists(hundredths, min_size=least - 1, max_size=most - 1, unique=True))
    numbers = [Fraction(1), *sorted(rest, reverse=True)]
    return [*numbers[:-1], Fraction(0)] if len(numbers) > 1 and draw(st.booleans()) else numbers


@st.composite
def levels(draw: st.DrawFn, least: int = 2) -> tuple[Level, ...]:
    """Levels whose factors fall from 1."""
    numbers = draw(falling(least))
    return tuple(Level("ABCDEFGHI"[place], LABEL, factor) for place, factor in enumerate(numbers))


@st.composite
def choices(draw: st.DrawFn, full: Fraction) -> Rule:
    """A choice whose points fall from full points."""
    worths = [full * factor for factor in draw(falling())]
    return PointChoice(tuple(ChoiceOption("ABCDEFGHI"[n], LABEL, worth) for n, worth in enumerate(worths)))


@st.composite
def sampled(draw: st.DrawFn, full: Fraction) -> Rule:
    """A table for a sample of a fixed or an open size; a row for each count where it is fixed."""
    rows = draw(levels())
    whole = draw(st.sampled_from([0, len(rows) - 1]))
    leasts = [Fraction(len(rows) - 1 - place, len(rows) - 1) for place in range(len(rows))]
    return Sampled(tuple(SampleLevel(row, least) for row, least in zip(rows, leasts, strict=True)), whole)


@st.composite
def tables(draw: st.DrawFn, *, low: bool) -> BandTable:
    """Bands within 0 to 100, from the best to the worst."""
    factors = draw(falling(1))
    size = len(factors)
    bounds = sorted(
        draw(st.lists(st.integers(0, 100).map(Fraction), min_size=size, max_size=size, unique=True)), reverse=not low
    )
    return BandTable(tuple(BandRow(*row, low) for row in zip(bounds, factors, strict=True)))


@st.composite
def bands(draw: st.DrawFn, full: Fraction) -> Rule:
    """Bands on a number, high or low being good."""
    table = draw(tables(low=draw(st.booleans())))
    return draw(st.sampled_from([Bands(table), Bands(table, UNIT, Fraction(100), Fraction(1, 2))]))


@st.composite
def findings(draw: st.DrawFn, full: Fraction) -> Rule:
    """Results whose limits widen from the best to the last, which has none."""
    graded, ids = draw(levels()), draw(names)
    results = [
        Result(level, tuple(Limit(name, 2 * place + ord(name) % 2) for name in ids))
        for place, level in enumerate(graded)
    ]
    return FindingList(lines(ids), (*results[:-1], Result(graded[-1])))


@st.composite
def risks(draw: st.DrawFn, full: Fraction) -> Rule:
    """A matrix in which every level stands."""
    graded = draw(levels())
    width = draw(st.integers(1, 4))
    rows = [tuple(draw(st.sampled_from(graded)).code for _ in range(width)) for _ in range(draw(st.integers(0, 2)))]
    rows += [(level.code,) * width for level in graded]
    return Risk(
        tuple(Grade(f"l{place}", LABEL) for place in range(len(rows))),
        tuple(Grade(f"s{place}", LABEL) for place in range(width)),
        graded,
        tuple(rows),
    )


@st.composite
def likerts(draw: st.DrawFn, full: Fraction) -> Rule:
    """Weighted parts on a scale that stands from the highest value to the lowest."""
    worths = draw(st.lists(st.integers(0, 20).map(Fraction), min_size=2, max_size=5, unique=True))
    options = (ScaleOption(f"v{n}", LABEL, worth) for n, worth in enumerate(sorted(worths, reverse=True)))
    return Likert(draw(weighted()), tuple(options))


@st.composite
def raters(draw: st.DrawFn, full: Fraction) -> Rule:
    """Numbers of raters put together in any way."""
    combine = draw(st.sampled_from(COMBINES))
    spread = draw(points) if combine == "consensus" else None
    least = draw(st.sampled_from([Fraction(0), Fraction(1)]))
    return RaterScore(Fraction(10), Fraction(1, 2), combine, least, draw(st.integers(3, 5)), spread)


@st.composite
def tiers(draw: st.DrawFn, full: Fraction) -> Rule:
    """Tiers that each want one part less than the one above."""
    graded = draw(levels(1))
    ids = list("abcdefgh")[: len(graded) + draw(st.integers(0, 2))]
    rows = tuple(Tier(level, tuple(ids[: len(graded) - place])) for place, level in enumerate(graded))
    return Tiers(lines(ids), rows)


@st.composite
def overdues(draw: st.DrawFn, full: Fraction) -> Rule:
    """Lines that cost more with every period, or always the same."""
    return Overdue(
        tuple(
            OverdueLine(name, LABEL, draw(points), draw(points), draw(st.integers(2, 4)))
            if draw(st.booleans())
            else OverdueLine(name, LABEL, draw(points))
            for name in draw(names)
        )
    )


@st.composite
def demerits(draw: st.DrawFn, full: Fraction) -> Rule:
    """Degrees that cost a growing part of full points."""
    costs = sorted(full * share for share in draw(st.lists(hundredths, min_size=1, max_size=8)))
    return Demerits(tuple(Degree("ABCDEFGHI"[place], LABEL, cost) for place, cost in enumerate(costs)))


@st.composite
def additives(draw: st.DrawFn, full: Fraction) -> Rule:
    """Parts that reach full points together, or go beyond."""
    ids = draw(names)
    return Additive(lines(ids, [full / len(ids) + draw(st.sampled_from([Fraction(0), full / 3])) for _ in ids]))


@st.composite
def rates(draw: st.DrawFn, full: Fraction) -> Rule:
    """The rate itself, or bands on it."""
    return Rate(draw(st.one_of(st.just(BandTable()), tables(low=False))), LABEL)


@st.composite
def worsts(draw: st.DrawFn, full: Fraction) -> Rule:
    """Parts that are met or lost, or have levels of their own."""
    return Worst(lines(draw(names)), draw(st.one_of(st.just(()), levels())))


@st.composite
def faults(draw: st.DrawFn, full: Fraction) -> Rule:
    """Classes of faults with a weight each."""
    return WeightedFaults(draw(weighted()))


@st.composite
def states(draw: st.DrawFn, full: Fraction) -> Rule:
    """Some parts."""
    return States(lines(draw(names)))


DRAWN = {
    "choice": choices,
    "sampled": sampled,
    "bands": bands,
    "rate": rates,
    "worst": worsts,
    "additive": additives,
    "demerits": demerits,
    "faults": faults,
    "findings": findings,
    "risk": risks,
    "states": states,
    "likert": likerts,
    "raters": raters,
    "tier": tiers,
    "overdue": overdues,
}
TWO = (UnscoredOption("A", LABEL), UnscoredOption("B", LABEL))
UNSCORED = (
    Veto(),
    Veto("void", "section"),
    Veto("cap", "whole", Fraction(60)),
    Unscored(),
    Unscored("number", UNIT),
    Unscored("photo"),
    Unscored("choice", options=TWO),
)


@st.composite
def cases(draw: st.DrawFn, kind: str) -> tuple[Rule, Fraction, Value]:
    """A rule of a kind, full points that fit it, and any answer its form can give."""
    full = draw(st.integers(1, 80).map(lambda n: Fraction(n, 2)))
    rule = draw(DRAWN[kind](full))
    return rule, full, draw(answers(rule.form(full)))
