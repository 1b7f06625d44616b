# SPDX-License-Identifier: MPL-2.0
"""Reads and writes the choices of a ranking as a person types them: weights, thresholds, stars, groups."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.entries import Band
from inspector.core.exact import HUNDRED, ZERO, decimal, show_short
from inspector.core.points import METHODS
from inspector.core.policies import Weight
from inspector.core.problems import KnownError, Problem
from inspector.core.round_plans import Group
from inspector.core.text import text
from inspector.core.words import word

MOST_STARS = 5
SPOKEN = ("en", "zh")


def percent(said: str) -> Fraction | None:
    """Read a threshold in percent, 0 to 100, with or without its sign; nothing is no threshold."""
    words = said.strip().rstrip("%％").strip()
    if not words:
        return None
    number = decimal(words)
    if not ZERO <= number <= HUNDRED:
        raise KnownError(Problem("number_form", found=said[:40]))
    return number


def weight(said: str) -> Fraction:
    """Read a weight; nothing counts as none."""
    words = said.strip().rstrip("%％").strip()
    number = decimal(words) if words else ZERO
    if number < 0:
        raise KnownError(Problem("number_form", found=said[:40]))
    return number


def measures(typed: Mapping[str, str]) -> tuple[Weight, ...]:
    """Read the weights of the measures; those without one are not ranked by, and without any it is the score rate."""
    found = tuple(Weight(code, number) for code, words in typed.items() if (number := weight(words)))
    return found or (Weight("score", Fraction(1)),)


def weights(said: str) -> tuple[Weight, ...]:
    """Read `July 40, August 60`: a name, a space or colon, its weight."""
    found = []
    for part in said.replace("，", ",").replace("；", ",").replace(";", ",").split(","):
        words = part.replace("：", " ").replace(":", " ").split()
        if words:
            number = weight(words[-1])
            if len(words) < 2 or not number:
                raise KnownError(Problem("number_form", found=part.strip()[:40]))
            found.append(Weight(" ".join(words[:-1]), number))
    return tuple(found)


def methods(said: str) -> tuple[Weight, ...]:
    """Read `on site 85, survey 15`: the methods of judging by their words in any language, or by their codes."""
    codes = {
        name.lower(): code for code in METHODS for name in (code, *(word(f"method.{code}", one) for one in SPOKEN))
    }
    found = weights(said)
    for one in found:
        if one.id.lower() not in codes:
            raise KnownError(Problem("plan_method", found=one.id[:40]))
    return tuple(Weight(codes[one.id.lower()], one.weight) for one in found)


def methods_said(given: tuple[Weight, ...], language: str) -> str:
    """Spell the weights of methods in a language."""
    return weights_said(tuple(Weight(word(f"method.{one.id}", language), one.weight) for one in given))


def weights_said(given: tuple[Weight, ...]) -> str:
    """Spell weights as they are typed."""
    return ", ".join(f"{one.id} {show_short(one.weight, 12)}" for one in given)


def stars(said: str) -> tuple[Band, ...]:
    """Read `95 90 85`: from how many percent there are five stars, four, three, and so on; the fewest are none."""
    words = said.replace("，", " ").replace(",", " ").replace("、", " ").split()
    if len(words) > MOST_STARS:
        raise KnownError(Problem("number_form", found=said[:40]))
    found = []
    for place, one in enumerate(words):
        least, count = percent(one), MOST_STARS - place
        if least is not None:
            found.append(Band(f"star{count}", text({"zh": "★" * count, "en": "★" * count}), least, count))
    if [band.least for band in found] != sorted((band.least for band in found), reverse=True):
        raise KnownError(Problem("number_form", found=said[:40]))
    return tuple(found)


def stars_said(bands: tuple[Band, ...]) -> str:
    """Spell the bands of the stars as they are typed."""
    return " ".join(show_short(band.least, 12) for band in sorted(bands, key=_most, reverse=True))


def groups_said(groups: tuple[Group, ...]) -> str:
    """Spell groups as they are typed."""
    return "；".join(f"{group.title}：{'、'.join(group.units)}" for group in groups)


def _most(band: Band) -> Fraction:
    return band.least
