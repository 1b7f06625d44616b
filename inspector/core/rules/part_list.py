# SPDX-License-Identifier: MPL-2.0
"""What rules with parts, lines and options share: reading and writing them, and reading marks and counts."""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import Level
from inspector.core.rules.rule import Option, Outcome, PartLine, Step, refuse
from inspector.core.text import read_text
from inspector.core.values import MOST, Counts, Marks, Value

MOST_PARTS: Final = 200
MOST_OPTIONS: Final = 9
MET_OR_LOST: Final = (
    Option("met", Phrase("outcome.met"), Outcome.MET),
    Option("lost", Phrase("outcome.lost"), Outcome.LOST),
)


def read_parts(reading: Reading, key: str, worth: str = "") -> tuple[PartLine, ...]:
    """Read a list of parts or lines; `worth` names the field with their points or weight, if they have one."""
    return reading.each(
        key,
        lambda part: PartLine(part.text("id"), part.part("label", read_text), part.amount(worth) if worth else None),
    )


def parts_record(parts: Sequence[PartLine], worth: str = "") -> tuple[Json, ...]:
    """Give the canonical form of a list of parts."""
    return tuple(
        {"id": part.id, "label": part.label.record()} | ({worth: spell(worth_of(part))} if worth else {})
        for part in parts
    )


def worth_of(part: PartLine) -> Fraction:
    """Give a part's points or weight."""
    return part.worth or ZERO


def ids_work(ids: Sequence[str], most: int = MOST_PARTS, least: int = 1) -> bool:
    """Tell whether ids or codes are enough and not too many, different, not empty, and free of dots and white space."""
    fit = all(0 < len(name) <= 64 and "." not in name and not any(mark.isspace() for mark in name) for name in ids)
    return fit and least <= len(ids) <= most and len(set(ids)) == len(ids)


def part_faults(parts: Sequence[PartLine], code: str) -> list[str]:
    """Find `code` when the ids of parts or lines do not work."""
    return [] if ids_work([part.id for part in parts]) else [code]


def weight_faults(weights: Sequence[Fraction], code: str) -> list[str]:
    """Find `code` when a weight is not above 0, or absurd."""
    return [] if all(ZERO < weight <= MOST for weight in weights) else [code]


def level_faults(levels: Sequence[Level], least: int = 2, *, from_full: bool = True) -> list[str]:
    """Find what is wrong with codes and factors: `least` to 9 of them, falling within 1 to 0, from 1 if `from_full`."""
    factors = [level.factor for level in levels]
    found = [] if ids_work([level.code for level in levels], MOST_OPTIONS, least) else ["rule_options"]
    in_range = all(ZERO <= factor <= ONE for factor in factors)
    if not in_range or not falling(factors) or (from_full and factors[:1] != [ONE]):
        found.append("rule_factors")
    return found


def falling(numbers: Sequence[Fraction]) -> bool:
    """Tell whether each number is less than the one before it."""
    return all(after < before for before, after in pairwise(numbers))


def marked(kind: str, value: Value, parts: Sequence[PartLine], codes: Collection[str]) -> Mapping[str, str]:
    """Read marks: the option chosen by part; refuses unknown parts, unknown options and a part marked twice."""
    wanted = "{" + ", ".join(f"{part.id}: {' | '.join(codes)}" for part in parts[:1]) + ", …}"
    if not isinstance(value, Marks):
        raise refuse(kind, wanted)
    known = {part.id for part in parts}
    chosen = value.chosen()
    if len(chosen) != len(value.items) or not chosen.keys() <= known or not set(chosen.values()) <= set(codes):
        raise refuse(kind, wanted)
    return chosen


def counted(kind: str, value: Value, lines: Sequence[str]) -> Mapping[str, int]:
    """Read counts: how many by line; refuses lines the rule does not have."""
    known = set(lines)
    if not isinstance(value, Counts) or any(item.line not in known or item.n < 0 for item in value.items):
        raise refuse(kind, "{" + ", ".join(f"{line}: n" for line in lines) + "}")
    return value.totals()


def still_open(marks: Mapping[str, str], parts: Sequence[PartLine]) -> Step:
    """Say how many parts are marked of how many."""
    return Step(Phrase("why.parts_open", marked=len(marks), parts=len(parts)), ZERO)


def named(parts: Sequence[PartLine]) -> list[Phrase]:
    """Give the parts' words, to be listed."""
    return [Phrase("say.item", label=part.label) for part in parts]
