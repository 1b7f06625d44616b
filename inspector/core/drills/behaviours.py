# SPDX-License-Identifier: MPL-2.0
"""How somebody judges (评判倾向), by stated thresholds: lenient, strict, careless, hurried, or nothing to name."""

from collections import Counter
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

    A rate is high above `miss` or `false_alarm` when at least `several` wrong answers out of at least `enough` make it;
    both lie above what the usual pass rule allows, so that chance names few: of people who err at one question in
    twenty, 7 in 100 are named in a drill of 27 questions, 1 in one of 60. One rate is hardly there
    beside another when it is at most the share `hardly` of it. `blank`: not answered in time. Where the rates tell
    nothing, scores that lie `lean` apart tell, if `one_sided` of all differences go that way. `quick`: seconds in which
    nobody reads a scene and judges; hurried is who takes less for `quick_share` of the answers and has `wrong` of them
    not as the key.
    """

    enough: int = 3
    several: int = 2
    miss: Fraction = Fraction(25, 100)
    false_alarm: Fraction = Fraction(15, 100)
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
    return replace(counted, name=names[0], also=names[1:], by=tells[names[0]]) if names else counted


def said(found: Conduct, at: Thresholds = THRESHOLDS) -> Phrase:
    """Say what is named with the numbers behind it, a sentence for each name."""
    sentence = _said(found, f"{found.name}.{found.by}" if found.by else found.name, at)
    for name in found.also:
        sentence = Phrase("drill.conduct.and", first=sentence, then=_said(found, f"{name}.{_BESIDE[name]}", at))
    return sentence


_BESIDE: Final = {"careless": "blanks", "hurried": "time"}
"""What a name rests on that stands beside another: the rates give one name only."""


def _said(found: Conduct, code: str, at: Thresholds) -> Phrase:
    return Phrase(
        f"drill.conduct.{code}",
        missed=found.missed,
        faults=found.faults,
        false_alarms=found.false_alarms,
        sound=found.sound,
        blanks=found.blanks,
        points=found.points,
        wrong=found.wrong,
        answered=found.answered,
        quick=found.quick,
        timed=found.timed,
        seconds=at.quick,
        lean=abs(found.bias or ZERO) * HUNDRED,
    )


def _counted(grades: Sequence[tuple[ItemGrade, bool]], held: AgainstKey, at: Thresholds) -> Conduct:
    often = Counter((grade.outcome, fault) for grade, fault in grades)
    given = {named: count for named, count in often.items() if named[0] not in _UNSAID}
    answered, agreed = sum(given.values()), often["agreed", False] + often["agreed", True]
    faults = sum(count for (_, fault), count in given.items() if fault)
    timed = [grade.seconds for grade, _ in grades if grade.seconds >= 0 and grade.outcome not in _UNSAID]
    return Conduct(
        missed=often["missed", True],
        faults=faults,
        false_alarms=often["false_alarm", False],
        sound=answered - faults,
        blanks=len(grades) - answered,
        points=len(grades),
        wrong=answered - agreed,
        answered=answered,
        quick=sum(seconds < at.quick for seconds in timed),
        timed=len(timed),
        bias=held.bias,
        difference=held.difference,
    )


_UNSAID: Final = frozenset({"blank", "late"})
"""Outcomes of questions that were not answered in time."""


def _directions(found: Conduct, at: Thresholds) -> Mapping[str, str]:
    """Lenient and strict: by the rates of misses and false alarms, else by how far the scores lean."""
    miss, alarm = _miss_high(found, at), _alarm_high(found, at)
    misses, alarms = _share(found.missed, found.faults), _share(found.false_alarms, found.sound)
    if miss or alarm:
        lenient = not alarm and alarms <= at.hardly * misses
        strict = not miss and misses <= at.hardly * alarms
        return {"lenient": "rates" if lenient else "", "strict": "rates" if strict else ""}
    lean = _lean(found, at)
    return {"lenient": "scores" if lean > 0 else "", "strict": "scores" if lean < 0 else ""}


def _lean(found: Conduct, at: Thresholds) -> Fraction:
    """Give the bias where it is large, one-sided, and rests on enough answers; else 0."""
    if found.bias is None or found.difference is None or found.wrong < at.enough:
        return ZERO
    holds = abs(found.bias) >= at.lean and abs(found.bias) >= at.one_sided * found.difference
    return found.bias if holds else ZERO


def _careless(found: Conduct, at: Thresholds) -> str:
    """Both kinds of mistakes, neither hardly there beside the other; or too many blanks."""
    miss, alarm = _miss_high(found, at), _alarm_high(found, at)
    rates = sorted((_share(found.missed, found.faults), _share(found.false_alarms, found.sound)))
    if (miss and alarm) or ((miss or alarm) and rates[0] > at.hardly * rates[1]):
        return "rates"
    return "blanks" if _high(found.blanks, found.points, at.blank, at) else ""


def _hurried(found: Conduct, at: Thresholds) -> str:
    """Too quick to have looked, and wrong."""
    quick = found.timed >= at.enough and _share(found.quick, found.timed) >= at.quick_share
    return "time" if quick and _share(found.wrong, found.answered) >= at.wrong else ""


def _miss_high(found: Conduct, at: Thresholds) -> bool:
    return _high(found.missed, found.faults, at.miss, at)


def _alarm_high(found: Conduct, at: Thresholds) -> bool:
    return _high(found.false_alarms, found.sound, at.false_alarm, at)


def _high(part: int, whole: int, bound: Fraction, at: Thresholds) -> bool:
    return whole >= at.enough and part >= at.several and _share(part, whole) > bound


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else ZERO
