# SPDX-License-Identifier: MPL-2.0
"""The map of inspectors × points (人员条目图): every outcome where its row and its column meet."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded


@dataclass(frozen=True, slots=True)
class ItemMap:
    """Rows are numbers, columns questions in the order of the drill, void ones left out; cells are OUTCOMES.

    `rows[place]` belongs to `numbers[place]`. `by_number` and `by_item` count each outcome of a row or a column.
    """

    items: tuple[Item, ...]
    numbers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    by_number: Mapping[str, Mapping[str, int]]
    by_item: Mapping[Item, Mapping[str, int]]


def item_map(drill: Drill, graded: Sequence[Graded]) -> ItemMap:
    """Lay out what everybody's attempt came to; the rows in the order given."""
    known = {item for one in graded for item in one.items}
    items = tuple(item for item in drill.items() if item in known)
    numbers = tuple(one.attempt.number for one in graded)
    rows = tuple(tuple(one.items[item].outcome for item in items) for one in graded)
    by_number = {number: dict(Counter(row)) for number, row in zip(numbers, rows, strict=True)}
    columns = zip(*rows, strict=True) if rows else ()
    return ItemMap(
        items, numbers, rows, by_number, {item: dict(Counter(one)) for item, one in zip(items, columns, strict=True)}
    )
