# SPDX-License-Identifier: MPL-2.0
"""Corrections (更正说明): what of an issue's figures would be otherwise today, unit by unit, and because of what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.phrases import Phrase
from inspector.core.ranking.causes import Between, Cause, Owns
from inspector.core.ranking.figures import Figures, RankRow
from inspector.core.ranking.ground import ground
from inspector.core.ranking.headings import WHOLES, Headings
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Correction:
    """One unit of one table (`by` empty: the whole) whose value or place changed; None where it had none.

    `causes` are the cards and decisions it follows from; none where its place moved only because others did.
    """

    by: str
    unit: str
    value_before: Fraction | None
    value_after: Fraction | None
    place_before: int | None
    place_after: int | None
    causes: tuple[Cause, ...] = ()

    def because(self) -> tuple[Phrase, ...]:
        """Say why, each cause once."""
        if not self.causes:
            return (Phrase("because.others"),)
        return tuple({(one.kind, one.site): one.said() for one in self.causes}.values())


def corrections(
    before: Figures, after: Figures, before_picture: Picture, after_picture: Picture
) -> tuple[Correction, ...]:
    """List what changed between two figures worked out by the same choices: the whole first, then table by table.

    `before` are those an issue was printed with, `after` those of the same rounds and period today.
    """
    between = Between(before_picture, after_picture)
    stand = ground(after_picture, after.plan)
    found = list(_changed("", (before.total,), (after.total,), between, None))
    for by, table in after.tables.items():
        old = before.tables[by].rows if by in before.tables else ()
        found += _changed(by, old, table.rows, between, None if by in WHOLES else Headings(by, stand))
    return tuple(found)


def _changed(
    by: str, old: Sequence[RankRow], new: Sequence[RankRow], between: Between, headings: Headings | None
) -> Iterator[Correction]:
    olds, news = {row.unit: row for row in old}, {row.unit: row for row in new}
    for unit in (*news, *(name for name in olds if name not in news)):
        rows = [row for row in (olds.get(unit), news.get(unit)) if row is not None]
        value_before, place_before = _figure(olds.get(unit))
        value_after, place_after = _figure(news.get(unit))
        if (value_before, place_before) == (value_after, place_after):
            continue
        walks = sorted({name for row in rows for name in row.walks})
        why = between.causes(walks, _owner(unit, headings)) if value_before != value_after else ()
        yield Correction(by, unit, value_before, value_after, place_before, place_after, why)


def _figure(row: RankRow | None) -> tuple[Fraction | None, int | None]:
    return (None, None) if row is None else (row.value, row.place)


def _owner(unit: str, headings: Headings | None) -> Owns:
    """Tell whether a point of a walk counts for a unit; in tables of whole walks every point does."""

    def owns(walk: Walk, key: Key) -> bool:
        sheet = headings.ground.sheets.get(key[0]) if headings is not None else None
        if headings is None or sheet is None:
            return True
        return unit in headings.owners(walk.header.site, sheet).get(key[1], ())

    return owns
