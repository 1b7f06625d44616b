# SPDX-License-Identifier: MPL-2.0
"""Counting occurrences one at a time; what is known about single occurrences (place, photos) is kept."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Final

from inspector.core.exact import ONE, ZERO
from inspector.core.rules.rule import Counters, NumberField, ShareField
from inspector.core.values import MOST, Amount, Counts, Occurrence, Share

_MOST_STEPS: Final = 200


def stepped(counts: Counts, line: str, by: int) -> Counts:
    """Count `by` more (or fewer) for a line, never below nothing; the newest occurrence is changed first."""
    total = counts.total(line)
    return recounted(counts, line, max(0, min(MOST, total + by)))


def recounted(counts: Counts, line: str, n: int) -> Counts:
    """Set the count of a line to n, keeping as many of its occurrences as fit; those that come have no place yet."""
    left, kept = n, []
    for item in _of(counts, line):
        kept.append(replace(item, n=min(item.n, left)))
        left -= kept[-1].n
    if kept and not (kept[-1].place or kept[-1].photos):
        kept[-1] = replace(kept[-1], n=kept[-1].n + left)
    elif left:
        kept.append(Occurrence(line, left))
    return _with(counts, line, kept)


def placed(counts: Counts, line: str) -> tuple[Occurrence, ...]:
    """List the occurrences of a line whose place is known."""
    return tuple(item for item in _of(counts, line) if item.place and item.n)


def unplaced(counts: Counts, line: str) -> int:
    """Count the occurrences of a line without a place."""
    return sum(item.n for item in _of(counts, line) if not item.place)


def with_place(counts: Counts, line: str, number: int, place: str) -> Counts:
    """Write the place of the `number`-th placed occurrence of a line; the next number gives one without a place its.

    Without words the occurrence stays counted, and its place is open again.
    """
    have, open_ = list(placed(counts, line)), [item for item in _of(counts, line) if not item.place]
    if number < len(have):
        if place:
            have[number] = replace(have[number], place=place)
        else:
            open_.append(replace(have.pop(number), place=""))
    elif place and open_:
        last = open_.pop()
        have.append(replace(last, n=1, place=place))
        open_ += [replace(last, n=last.n - 1, photos=())] if last.n > 1 else []
    return _with(counts, line, [*have, *open_])


def without_place(counts: Counts, line: str, number: int) -> Counts:
    """Take the `number`-th placed occurrence of a line off the count."""
    have = list(placed(counts, line))
    del have[number]
    return _with(counts, line, [*have, *(item for item in _of(counts, line) if not item.place)])


def _of(counts: Counts, line: str) -> list[Occurrence]:
    return [item for item in counts.items if item.line == line]


def _with(counts: Counts, line: str, own: Iterable[Occurrence]) -> Counts:
    others = tuple(item for item in counts.items if item.line != line)
    return Counts((*others, *(item for item in own if item.n)))


def best(form: Counters) -> Counts:
    """Give the counts of a point without fault: nothing found, and everything needed there."""
    return Counts(tuple(Occurrence(line.id, line.need) for line in form.lines if line.need))


def moved(form: NumberField, number: Fraction | None, steps: int) -> Amount:
    """Move a number by steps within its range; from nothing, up starts at the least and down at the most.

    Where the steps are very fine, whole numbers are stepped; where the range is wide, it starts at nothing.
    """
    if number is None:
        start = ZERO if wide(form) else form.least if steps > 0 else form.most
        return Amount(max(form.least, start))
    fine = (form.most - form.least) / form.step > _MOST_STEPS and not ONE % form.step
    return Amount(min(form.most, max(form.least, number + steps * (ONE if fine else form.step))))


def wide(form: NumberField) -> bool:
    """Tell whether the range of a number goes as far as numbers do, and says nothing by itself."""
    return form.most >= MOST or form.least < ZERO


def fits(form: NumberField, number: Fraction) -> bool:
    """Tell whether a typed number lies in the range and on a step."""
    return form.least <= number <= form.most and (number - form.least) % form.step == ZERO


def shared(form: ShareField, part: int, whole: int) -> Share | None:
    """Make a share of what was entered; None while it makes no sense yet."""
    total = form.whole if form.fixed else whole
    if total < 1 or part < 0 or part > MOST or total > MOST or (not form.fixed and part > total):
        return None
    return Share(part, total)
