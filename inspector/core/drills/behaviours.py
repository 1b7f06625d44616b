# SPDX-License-Identifier: MPL-2.0
"""How somebody judges (评判倾向), by stated thresholds: lenient, strict, careless, hurried, or nothing to name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.agreement.against_key import AgainstKey
from inspector.core.drills.conduct import Conduct
from inspector.core.drills.graded import BEHAVIOURS, ItemGrade
from inspector.core.exact import HUNDRED, ZERO
from inspector.core.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on a behaviour is named; shares from 0 to 1.

    A rate is high above `miss` or `false_alarm` (what the usual pass rule allows) when at least `several` wrong
    answers out of at least `enough` make it. One rate is hardly there beside another when it is at most the share
    `hardly` of it. `blank`: not answered in time. Where the rates tell nothing, scores that lie `lean` apart tell, if
    `one_sided` of all differences go that way. `quick`: seconds in which nobody reads a scene and judges; hurried is
    who takes less for `quick_share` of the answers and has `wrong` of them not as the key.
    """

    enough: int = 3
    several: int = 2
    miss: Fraction = Fraction(20, 100)
    false_alarm: Fraction = Fraction(10, 100)
    hardly: Fraction = Fraction(1, 2)
    blank: Fraction = Fraction(15, 100)
    lean: Fraction = Fraction(10, 100)
    one_sided: Fraction = Fraction(3, 4)
    quick: int = 4
    quick_share: Fraction = Fraction(1, 2)
    wrong: Fraction = Fraction(20, 100)


THRESHOLDS: Final = Thresholds()


def conduct(grades: Sequence[tuple[ItemGrade, bool]], held: AgainstKey, at: Thresholds = THRESHOLDS) -> Conduct:
    """Tell how somebody judges, from every question that counts, each with whether the key has a fault there."""
    counted = _counted(grades, held, at)
    tells = {**_directions(counted, at), "careless": _careless(counted, at), "hurried": _hurried(counted, at)}
    names = tuple(name for name in BEHAVIOURS if tells.get(name))
    return replace(counted, name=names[0], also=names[1:]) if names else counted


def said(found: Conduct) -> Phrase:
    """Say in one sentence what is named and the numbers behind it."""
    share = Fraction(found.quick, found.timed) * HUNDRED if found.timed else ZERO
    return Phrase(
        f"drill.conduct.{found.name}",
        missed=found.missed,
        faults=found.faults,
        false_alarms=found.false_alarms,
        sound=found.sound,
        blanks=found.blanks,
        points=found.points,
        wrong=found.wrong,
        answered=found.answered,
        quick=share,
    )


def _counted(grades: Sequence[tuple[ItemGrade, bool]], held: AgainstKey, at: Thresholds) -> Conduct:
    given = [(grade, fault) for grade, fault in grades if grade.outcome not in {"blank", "late"}]
    faults = sum(fault for _, fault in given)
    timed = [grade.seconds for grade, _ in given if grade.seconds >= 0]
    return Conduct(
        missed=sum(grade.outcome == "missed" for grade, _ in given),
        faults=faults,
        false_alarms=sum(grade.outcome == "false_alarm" for grade, _ in given),
        sound=len(given) - faults,
        blanks=len(grades) - len(given),
        points=len(grades),
        wrong=sum(grade.outcome != "agreed" for grade, _ in given),
        answered=len(given),
        quick=sum(seconds < at.quick for seconds in timed),
        timed=len(timed),
        bias=held.bias,
        difference=held.difference,
    )


def _directions(found: Conduct, at: Thresholds) -> Mapping[str, bool]:
    """Lenient and strict: by misses and false alarms, else by how far the scores lean."""
    miss, alarm = (
        _high(found.missed, found.faults, at.miss, at),
        _high(found.false_alarms, found.sound, at.false_alarm, at),
    )
    misses, alarms = _share(found.missed, found.faults), _share(found.false_alarms, found.sound)
    lean = ZERO if miss or alarm else _lean(found, at)
    return {
        "lenient": (miss and not alarm and alarms <= at.hardly * misses) or lean > 0,
        "strict": (alarm and not miss and misses <= at.hardly * alarms) or lean < 0,
    }


def _lean(found: Conduct, at: Thresholds) -> Fraction:
    """Give the bias where it is large, one-sided, and rests on enough answers; else 0."""
    if found.bias is None or found.difference is None or found.wrong < at.enough:
        return ZERO
    holds = abs(found.bias) >= at.lean and abs(found.bias) >= at.one_sided * found.difference
    return found.bias if holds else ZERO


def _careless(found: Conduct, at: Thresholds) -> bool:
    """Both kinds of mistakes, or too many blanks."""
    miss, alarm = (
        _high(found.missed, found.faults, at.miss, at),
        _high(found.false_alarms, found.sound, at.false_alarm, at),
    )
    misses, alarms = _share(found.missed, found.faults), _share(found.false_alarms, found.sound)
    both = min(misses, alarms) > at.hardly * max(misses, alarms) or (miss and alarm)
    return ((miss or alarm) and both) or _high(found.blanks, found.points, at.blank, at)


def _hurried(found: Conduct, at: Thresholds) -> bool:
    """Too quick to have looked, and wrong."""
    return (
        found.timed >= at.enough
        and _share(found.quick, found.timed) >= at.quick_share
        and _share(found.wrong, found.answered) >= at.wrong
    )


def _high(part: int, whole: int, bound: Fraction, at: Thresholds) -> bool:
    return whole >= at.enough and part >= at.several and _share(part, whole) > bound


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else ZERO
