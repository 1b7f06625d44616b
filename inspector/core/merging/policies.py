# SPDX-License-Identifier: MPL-2.0
"""Bulk policies (批量裁定): newer, 有据即扣, 组长裁定, mean; one decision for each conflict they can decide."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.merging.deciding import Signed, superseded_by
from inspector.core.merging.decisions import MEAN, Decision
from inspector.core.merging.walks import Conflict, Side
from inspector.core.moments import Moment

Policy: TypeAlias = Callable[[Conflict, str], str]
"""Gives the choice for a conflict, empty where the policy has none; the second word names the chief."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """What a policy decided, and what it could not decide and left open."""

    decisions: tuple[Decision, ...]
    left: tuple[Conflict, ...]


def bulk(conflicts: Iterable[Conflict], policy: str, *, reason: str, author: str, at: Moment, chief: str = "") -> Bulk:
    """Decide every conflict a policy can decide; KeyError for a policy that is none.

    `newer`: the answer entered last, if one alone was; `evidence`: the lowest score that has a photo stands, else the
    highest; `chief`: the one card that names the chief; `mean`: where a mean makes sense.
    """
    signed = Signed(author, reason, at, policy=policy)
    decisions: list[Decision] = []
    left: list[Conflict] = []
    for one, choice in choices(conflicts, policy, chief):
        if choice:
            instead = superseded_by(one)
            decisions.append(signed.decision("conflict", one.walk, choice, one.sides, key=one.key, supersedes=instead))
        else:
            left.append(one)
    return Bulk(tuple(decisions), tuple(left))


def choices(conflicts: Iterable[Conflict], policy: str, chief: str = "") -> Iterator[tuple[Conflict, str]]:
    """Go through conflicts, each with what a policy chooses; empty where it cannot decide. As `bulk` decides them."""
    choose = _POLICIES[policy]
    for one in conflicts:
        yield one, choose(one, chief) if one.about == "conflict" else ""


def _newer(one: Conflict, _chief: str) -> str:
    times = {side.card: side.entered.at.ms for side in one.sides if side.entered is not None}
    newest = [card for card, ms in times.items() if ms == max(times.values())]
    return newest[0] if len(newest) == 1 and len(times) == len(one.sides) else ""


def _evidence(one: Conflict, _chief: str) -> str:
    found = [side for side in one.sides if side.tally.judged or side.tally.noted]
    shown = [side for side in found if _is_fault(side) and side.answer.every_photo()]
    if shown:
        return min(shown, key=_worth).card
    return max(found, key=_worth).card if found else ""


def _is_fault(side: Side) -> bool:
    return bool(side.tally.lost or side.tally.partial or side.tally.hit)


def _worth(side: Side) -> tuple[Fraction, int, int, str]:
    """Order sides by what they earn; of those that earn alike the later stands above the earlier."""
    return side.tally.earned, -side.tally.hit, side.entered.at.ms if side.entered else 0, side.card


def _chief(one: Conflict, chief: str) -> str:
    cards = [side.card for side in one.sides if chief and chief in side.inspectors]
    return cards[0] if len(cards) == 1 else ""


def _mean(one: Conflict, _chief: str) -> str:
    return MEAN if one.measured else ""


_POLICIES: Final[Mapping[str, Policy]] = {"newer": _newer, "evidence": _evidence, "chief": _chief, "mean": _mean}
