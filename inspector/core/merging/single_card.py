# SPDX-License-Identifier: MPL-2.0
"""One card out of a walk: what it says by itself, so that the cards of one walk can be laid side by side whole."""

from collections.abc import Mapping
from dataclasses import replace

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.merging.scoring_walks import score_walk
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.walks import Resolved, Side, Walk


def single_card(walk: Walk, card: str, checklists: Mapping[ChecklistDigest, Checklist]) -> Walk:
    """Give a walk as one of its cards (by digest) tells it, under the versions that count; its `id` is that digest.

    Nothing the office decided is in it, and what the other cards say is not either. KeyError for a card that is not
    the walk's.
    """
    if card not in walk.cards:
        raise KeyError(card)
    sides = {key: side for key, resolved in walk.answers.items() for side in resolved.sides if side.card == card}
    answers = {key: Resolved(key, side.answer, "alone", (side,), side.tally) for key, side in sides.items()}
    scored = score_walk(Sheets(checklists), walk.checklists, answers, zero=False)
    last = last_side(walk, card)
    header = walk.header if last is None else replace(walk.header, inspectors=last.inspectors)
    visits = walk.visits if last is None else (last.visit,)
    alone = replace(walk, id=card, cards=(card,), visits=visits, header=header, answers=answers, scores=scored.scores)
    alone = replace(alone, problems=(), conflicts=(), review="", dormant=(), left_behind=())
    return replace(alone, blanks=scored.blanks)


def last_side(walk: Walk, card: str) -> Side | None:
    """Find the side of a card that was entered last; None where the card says nothing of any point."""
    own = [side for resolved in walk.answers.values() for side in resolved.sides if side.card == card]
    return max(own, key=_entered, default=None)


def _entered(side: Side) -> int:
    return side.entered.at.ms if side.entered is not None else 0
