# SPDX-License-Identifier: MPL-2.0
"""Ambiguous points (歧义条目): where trainees differ from the key and each other, and what the answers suggest."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer
from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded, ItemGrade
from inspector.core.drills.meaning import Meaning
from inspector.core.drills.meanings import Meanings

FLAGS: Final = ("", "ambiguous", "key")
"""Nothing to say; trainees read the point in several ways; they agree with each other and not with the key."""

EVIDENCE: Final = (
    "split",  # most chose the key's answer or one and the same other
    "scattered",  # no answer has half of them
    "together",  # most say the same, and it is not what the key says
    "distractor",  # wrong where something misleading was planted
    "blank",  # many left it open
)
"""What the answers of a flagged point show."""

UNSAID: Final = frozenset({"blank", "late"})
"""Outcomes of a question that was not answered in time."""


@dataclass(frozen=True, slots=True)
class AmbiguityRule:
    """When a point is flagged, as data: shares from 0 to 1.

    Flagged when at least `answers` trainees answered it, fewer than `agreed` of all agree with the key, and fewer than
    `able` of those who judge at least as well as the median everywhere else: what they all see is hard, not ambiguous.
    Then it is `ambiguous` where at least `apart` of the pairs of trainees differ, else `key`. `many`, `blanks`: the
    shares from which on evidence is told.
    """

    answers: int = 4
    agreed: Fraction = Fraction(70, 100)
    able: Fraction = Fraction(85, 100)
    apart: Fraction = Fraction(30, 100)
    many: Fraction = Fraction(50, 100)
    blanks: Fraction = Fraction(25, 100)


RULE: Final = AmbiguityRule()


@dataclass(frozen=True, slots=True)
class Said:
    """An answer and how many gave it; only its status and value count. `agrees`: it counts as the key's."""

    answer: Answer
    count: int
    agrees: bool


@dataclass(frozen=True, slots=True)
class PointLine:
    """One question over all attempts that count.

    `asked`: attempts in which it was put; `answered` of them in time; `agreed` with the key. `said`: every answer
    given, the commonest first. `apart`: of two trainees picked at random who answered it, how often they differ (0 to
    1), None under two. `distracted`: wrong answers where something misleading was planted. `flag`: FLAGS; `evidence`:
    of EVIDENCE.
    """

    item: Item
    asked: int
    answered: int
    agreed: int
    missed: int
    false_alarms: int
    said: tuple[Said, ...]
    apart: Fraction | None
    upper: tuple[int, int] = (0, 0)
    """Of those who judge at least as well as the median at the other questions: how many agreed, of how many."""
    distracted: int = 0
    seconds: int = -1
    """The median of those known, −1 where none is."""
    flag: str = ""
    evidence: tuple[str, ...] = ()

    @property
    def share(self) -> Fraction | None:
        """一致率 of the point: agreed ÷ asked, blanks as disagreements."""
        return Fraction(self.agreed, self.asked) if self.asked else None

    @property
    def wrong(self) -> Said | None:
        """The commonest answer that is not the key's; None where nobody gave one."""
        return next((one for one in self.said if not one.agrees), None)


def point_lines(graded: Sequence[Graded], rule: AmbiguityRule = RULE) -> tuple[PointLine, ...]:
    """Look at every question that counts, in the order asked."""
    items = tuple(dict.fromkeys(item for one in graded for item in one.items))
    lines = []
    for item in items:
        put = [(one.items[item], one.held.agreed) for one in graded if one.items[item].outcome != "unasked"]
        lines.append(_line(item, [grade for grade, _ in put], [agreed for _, agreed in put], rule))
    return tuple(lines)


def flagged(lines: Sequence[PointLine]) -> tuple[PointLine, ...]:
    """List the flagged points, those first on which trainees differ most."""
    return tuple(sorted((line for line in lines if line.flag), key=_by_disagreement))


def _by_disagreement(line: PointLine) -> tuple[Fraction, Fraction, Item]:
    return -(line.apart or Fraction(0)), line.share or Fraction(0), line.item


def _line(item: Item, grades: Sequence[ItemGrade], whole: Sequence[int], rule: AmbiguityRule) -> PointLine:
    given: Counter[Meaning] = Counter()
    meanings = Meanings()
    first: dict[Meaning, tuple[Answer, bool]] = {}
    for grade in grades:
        if grade.said is not None and grade.outcome not in UNSAID:
            meant = meanings.of(grade.said)
            given[meant] += 1
            first.setdefault(meant, (grade.said, grade.outcome == "agreed"))
    said = sorted((Said(first[meant][0], n, first[meant][1]) for meant, n in given.items()), key=_commonest_first)
    outcomes = Counter(grade.outcome for grade in grades)
    answered = given.total()
    apart = _apart(given)
    line = PointLine(
        item,
        len(grades),
        answered,
        outcomes["agreed"],
        outcomes["missed"],
        outcomes["false_alarm"],
        tuple(said),
        apart,
        _upper(grades, whole),
        sum(grade.distracted for grade in grades),
        _median([grade.seconds for grade in grades if grade.seconds >= 0]),
    )
    return _judged(line, rule)


def _commonest_first(one: Said) -> tuple[int, bool, str]:
    return -one.count, not one.agrees, repr(one.answer.record())


def _apart(given: Counter[Meaning]) -> Fraction | None:
    """Give 1 − the share of pairs that agree."""
    n = given.total()
    if n < 2:
        return None
    return 1 - Fraction(sum(count * (count - 1) for count in given.values()), n * (n - 1))


def _upper(grades: Sequence[ItemGrade], whole: Sequence[int]) -> tuple[int, int]:
    """Rank by the other questions alone, so that no point is measured by itself."""
    if not grades:
        return 0, 0
    right = [grade.outcome == "agreed" for grade in grades]
    rest = [agreed - own for agreed, own in zip(whole, right, strict=True)]
    middle = sorted(rest)[len(rest) // 2]
    able = [own for own, others in zip(right, rest, strict=True) if others >= middle]
    return sum(able), len(able)


def _median(seconds: list[int]) -> int:
    return sorted(seconds)[(len(seconds) - 1) // 2] if seconds else -1


def _judged(line: PointLine, rule: AmbiguityRule) -> PointLine:
    if line.answered < rule.answers or line.share is None or line.share >= rule.agreed:
        return line
    agreed, able = line.upper
    if Fraction(agreed, able) >= rule.able:
        return line
    apart = line.apart or Fraction(0)
    return replace(line, flag="ambiguous" if apart >= rule.apart else "key", evidence=_evidence(line, rule))


def _evidence(line: PointLine, rule: AmbiguityRule) -> tuple[str, ...]:
    wrong = line.wrong
    most = Fraction(line.said[0].count, line.answered)
    misled = line.asked - line.agreed
    holds = {
        "split": wrong is not None
        and line.agreed > 0
        and Fraction(wrong.count, max(1, line.answered - line.agreed)) > rule.many
        and most < 1,
        "scattered": most < rule.many,
        "together": wrong is not None and Fraction(wrong.count, line.answered) > rule.many,
        "distractor": line.distracted > 0 and Fraction(line.distracted, misled) >= rule.many,
        "blank": Fraction(line.asked - line.answered, line.asked) >= rule.blanks,
    }
    return tuple(name for name in EVIDENCE if holds[name])
