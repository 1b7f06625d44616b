# SPDX-License-Identifier: MPL-2.0
"""The order in which a site asks its questions, laid by hand: one moved, or put in where the sheet has it."""

from collections.abc import Collection, Sequence

from inspector.app.training.building import DrillDraft, ask
from inspector.core.drills.drill import DrillSite, Item
from inspector.core.visits import Key


def shifted(draft: DrillDraft, item: Item, by: int) -> DrillDraft:
    """Ask a question so many places later (below 0: earlier) at its site, as far as there are any."""
    asked = list(_asked(draft, item[0]))
    if item[1:] not in asked:
        return draft
    place = asked.index(item[1:])
    asked.insert(max(0, place + by), asked.pop(place))
    return ask(draft, item[0], asked)


def put_before(draft: DrillDraft, item: Item, other: Item | None) -> DrillDraft:
    """Ask a question right before another one of its site, or last (None)."""
    asked = [place for place in _asked(draft, item[0]) if place != item[1:]]
    if len(asked) == len(_asked(draft, item[0])) or item == other:
        return draft
    at = asked.index(other[1:]) if other is not None and other[1:] in asked else len(asked)
    return ask(draft, item[0], (*asked[:at], item[1:], *asked[at:]))


def with_asked(site: DrillSite, every: Sequence[Key], wanted: Collection[Key]) -> tuple[Key, ...]:
    """Give what a site asks when these points of its sheets are wanted: those asked already stay in their order.

    `every`: all points in the order of the sheets; a new one follows the point that stands before it there.
    """
    order = [place for place in site.asked if place in wanted]
    before: Key | None = None
    for place in every:
        if place not in wanted:
            continue
        if place not in order:
            order.insert(order.index(before) + 1 if before is not None else 0, place)
        before = place
    return tuple(order)


def _asked(draft: DrillDraft, name: str) -> tuple[Key, ...]:
    return next((site.asked for site in draft.drill.sites if site.site.id == name), ())
