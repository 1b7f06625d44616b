# SPDX-License-Identifier: MPL-2.0
"""A card laid out for comparing: under the versions that count, shared points answered wherever they are asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from inspector.core.answers import BLANK, Answer
from inspector.core.carryover import carrying
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.card_fold import CardFold, Entered
from inspector.core.merging.sheets import Sheets
from inspector.core.points import PointId
from inspector.core.problems import KnownError
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Laid:
    """What one card says point by point.

    `answers` and `entered` by the point as it counts now; `carried` are the points whose answers came from another
    version; `left` the answered points of such a version that nothing came of.
    """

    card: CardFold
    checklists: tuple[ChecklistDigest, ...]
    answers: Mapping[Key, Answer]
    entered: Mapping[Key, Entered]
    carried: frozenset[Key] = frozenset()
    left: tuple[Key, ...] = ()

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point, blank when none was given."""
        return self.answers.get(key, BLANK)

    def speaks(self, key: Key) -> bool:
        """Tell whether the card says anything of a point: it was touched once, if only to be cleared again."""
        return key in self.answers or key in self.entered


def laid(card: CardFold, targets: Mapping[ChecklistDigest, ChecklistDigest], sheets: Sheets) -> Laid:
    """Lay out a card; `targets` names the version that counts in place of another."""
    own = Laid(card, card.checklists, card.answers, card.entered)
    for old in card.checklists:
        new = targets.get(old, old)
        if new != old and {old, new} <= set(sheets.checklists):
            own = _carried(own, old, new, sheets)
    leading = sheets.leaders(own.checklists)
    return _spread(own, leading) if leading else own


def _carried(own: Laid, old: ChecklistDigest, new: ChecklistDigest, sheets: Sheets) -> Laid:
    answers = {key: answer for key, answer in own.answers.items() if key[0] != old}
    entered = {key: when for key, when in own.entered.items() if key[0] != old}
    before = {point: answer for (name, point), answer in own.answers.items() if name == old}
    points, gone, came = sheets.plan(new).points, set(before), set(own.carried)
    for step in carrying(sheets.matches(old, new), before):
        key = (new, step.new)
        try:
            answer = step.answer(before[step.old], points[step.new])
        except KnownError:
            continue
        if key not in answers and key not in entered:
            answers[key] = answer
            came.add(key)
            gone.discard(step.old)
            if (old, step.old) in own.entered:
                entered[key] = own.entered[old, step.old]
    names = tuple(dict.fromkeys(new if name == old else name for name in own.checklists))
    left = (*own.left, *((old, PointId(point)) for point in sheets.plan(old).points if point in gone))
    return Laid(own.card, names, answers, entered, frozenset(came), left)


def _spread(own: Laid, leading: Mapping[Key, Key]) -> Laid:
    """Answer a shared point wherever it is asked, as it was answered where it was asked first."""
    answers = {key: answer for key, answer in own.answers.items() if key not in leading}
    entered = {key: when for key, when in own.entered.items() if key not in leading}
    for follower, leader in leading.items():
        if leader in answers:
            answers[follower] = answers[leader]
        if leader in entered:
            entered[follower] = entered[leader]
    return replace(own, answers=answers, entered=entered)
