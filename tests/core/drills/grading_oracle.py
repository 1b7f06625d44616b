# SPDX-License-Identifier: MPL-2.0
"""Grading once more, slowly and plainly, from what the words mean: question by question, nothing laid out before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.answers import Answer
from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill import Item
from inspector.core.drills.ruling import Ruling
from inspector.core.points import Point
from inspector.core.rules.veto import Veto
from inspector.core.tallies import tally
from inspector.core.values import Counts, Marks, Ratings, Said

SILENT = {"unjudged", "not_asked", "not_sampled"}


@dataclass(frozen=True, slots=True)
class Seen:
    """One question: outcome, whether the key has a fault, whether the trainee takes off, worths of both, full score."""

    item: Item
    outcome: str
    fault: bool
    called: bool
    worths: tuple[Fraction | None, Fraction | None]
    full: Fraction


def judged(
    checklist: Checklist, ruled: tuple[AnswerKey, Sequence[Ruling]], said: dict[Item, Answer], late: set[Item]
) -> list[Seen]:
    """Grade every question the key may answer; those that count come back, in the order of their names."""
    points = {point.id: point for point in checklist.points()}
    found = []
    for item in sorted({*ruled[0].answers, *(ruling.item for ruling in ruled[1])}):
        wanted, accepted, void = _wanted(*ruled, item)
        point = points[item[2]]
        if void or wanted is None or not says(point, wanted):
            continue
        found.append(_seen(item, point, (wanted, *accepted), said.get(item), in_time=item not in late))
    return found


def _wanted(key: AnswerKey, rulings: Sequence[Ruling], item: Item) -> tuple[Answer | None, tuple[Answer, ...], bool]:
    held = key.answers.get(item)
    void = False
    for ruling in rulings:
        if ruling.item == item:
            void = ruling.act == "void"
            held = ruling.answer if ruling.act == "amend" else key.answers.get(item)
    return (None, (), void) if held is None else (held.answer, held.accepted, void)


def _seen(item: Item, point: Point, right: tuple[Answer, ...], said: Answer | None, *, in_time: bool) -> Seen:
    key_worth = worth(point, right[0])
    fault = key_worth is not None and key_worth < 1
    alike = said is not None and any(spelled(said) == spelled(one) for one in right)
    if said is None or not (alike or says(point, said)):
        return Seen(item, "blank", fault, False, (key_worth, None), point.full)
    if not in_time:
        return Seen(item, "late", fault, False, (key_worth, None), point.full)
    if alike:
        return Seen(item, "agreed", fault, fault, (key_worth, key_worth), point.full)
    own = worth(point, said)
    called = own is not None and own < 1
    outcome = "missed" if fault and not called else "false_alarm" if called and not fault else "differs"
    return Seen(item, outcome, fault, called, (key_worth, own), point.full)


def says(point: Point, answer: Answer) -> bool:
    """Whether an answer says anything of the thing itself."""
    if answer.status.value in SILENT:
        return False
    return answer.value is None or tally(point, answer).unjudged == 0


def worth(point: Point, answer: Answer) -> Fraction | None:
    """The share of the full score it earns."""
    found = tally(point, answer)
    if found.possible:
        return Fraction(found.earned) / found.possible
    if isinstance(point.rule, Veto) and found.noted:
        return Fraction(0 if found.hit else 1)
    return None


def spelled(answer: Answer) -> object:
    """What of an answer counts, as text."""
    value = answer.value
    if value is None:
        return answer.status.value
    if isinstance(value, Counts):
        sums: dict[str, int] = {}
        for one in value.items:
            sums[one.line] = sums.get(one.line, 0) + one.n
        return sorted((line, n) for line, n in sums.items() if n)
    if isinstance(value, Marks):
        return sorted({repr(one) for one in value.items})
    if isinstance(value, Ratings):
        return sorted(one.amount for one in value.items)
    return ["said", value.text.strip()] if isinstance(value, Said) else canonical(value.record())


def average(numbers: Sequence[Fraction]) -> Fraction | None:
    """The mean of numbers; None of none."""
    return sum(numbers, Fraction(0)) / len(numbers) if numbers else None


def site_gap(seen: Sequence[Seen]) -> Fraction | None:
    """How far apart the scores of whole sites are, on average."""
    gaps = []
    for site in dict.fromkeys(one.item[0] for one in seen):
        both = [one for one in seen if one.item[0] == site and None not in one.worths]
        full = sum((one.full for one in both), Fraction(0))
        if full:
            own, key = (sum((one.worths[turn] * one.full for one in both), Fraction(0)) for turn in (1, 0))
            gaps.append(abs(own - key) / full)
    return average(gaps)


def usual_pass(seen: Sequence[Seen]) -> bool:
    """一致率 ≥ 90 %, 检出率 ≥ 80 %, 误扣率 ≤ 10 %, over whole numbers."""
    faults, sound = [one for one in seen if one.fault], [one for one in seen if not one.fault]
    agreed = sum(one.outcome == "agreed" for one in seen)
    found, alarms = sum(one.called for one in faults), sum(one.called for one in sound)
    return bool(seen) and 10 * agreed >= 9 * len(seen) and 5 * found >= 4 * len(faults) and 10 * alarms <= len(sound)
