# SPDX-License-Identifier: MPL-2.0
"""Marking the parts of a point, and the numbers of several raters: one at a time, in the order of the form."""

from fractions import Fraction

from inspector.core.rules.rule import Outcome, Parts, Raters
from inspector.core.values import Mark, Marks, Rating, Ratings


def remarked(form: Parts, marks: Marks, part: str, choice: str) -> Marks:
    """Mark one part, in the order of the form; the same option again takes the mark off."""
    chosen = dict(marks.chosen())
    if chosen.get(part) == choice:
        del chosen[part]
    else:
        chosen[part] = choice
    return Marks(tuple(Mark(line.id, chosen[line.id]) for line in form.parts if line.id in chosen))


def all_marked(form: Parts) -> Marks:
    """Mark every part with the best option: the first that is met, else the first."""
    best = next((option for option in form.options if option.outcome is Outcome.MET), form.options[0])
    return Marks(tuple(Mark(line.id, best.code) for line in form.parts))


def how_many(form: Parts, marks: Marks) -> int:
    """Count the parts marked."""
    chosen = marks.chosen()
    return sum(line.id in chosen for line in form.parts)


def next_open(form: Parts, marks: Marks, place: int) -> int | None:
    """Give the place of the next part not marked, going round past the end; None when all are."""
    chosen, n = marks.chosen(), len(form.parts)
    round_ = (at % n for at in range(place + 1, place + n))
    return next((at for at in round_ if form.parts[at].id not in chosen), None)


def first_open(form: Parts, marks: Marks) -> int:
    """Give the place of the first part not marked; the first part when all are."""
    chosen = marks.chosen()
    return next((at for at, line in enumerate(form.parts) if line.id not in chosen), 0)


def rerated(ratings: Ratings, rater: str, amount: Fraction | None) -> Ratings:
    """Set or take off the number of one rater; raters stand by their number."""
    amounts = {rating.rater: rating.amount for rating in ratings.items}
    if amount is None:
        amounts.pop(rater, None)
    else:
        amounts[rater] = amount
    return Ratings(tuple(Rating(name, amounts[name]) for name in sorted(amounts, key=_by_number)))


def rows_wanted(form: Raters, ratings: Ratings) -> int:
    """Give how many raters are asked: those needed, and every one that gave a number."""
    numbered = (int(rating.rater) for rating in ratings.items if rating.rater.isdecimal())
    return max(form.needed, 1, len(ratings.items), *numbered)


def _by_number(name: str) -> tuple[int, str]:
    return (int(name) if name.isdecimal() else 0, name)
