# SPDX-License-Identifier: MPL-2.0
"""Places (名次): by exact values, group by group, ties marked; stars and lists; last places beside them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from inspector.core.ranking.figures import RankRow, RankTable
from inspector.core.ranking.rank_plan import RankPlan


def placed(rows: Iterable[RankRow], plan: RankPlan, groups: Mapping[str, str]) -> tuple[RankRow, ...]:
    """Place the rows that rank, each group by itself, and put all in the order they are published in."""
    grouped: dict[str, list[RankRow]] = {title: [] for title in dict.fromkeys(groups.values())}
    for row in rows:
        grouped.setdefault(groups.get(row.unit, ""), []).append(row)
    found: list[RankRow] = []
    for title, own in grouped.items():
        ranked = [row for row in own if row.standing == "ranked" and row.value is not None]
        rest = sorted((row for row in own if row not in ranked), key=lambda row: row.unit)
        found += [replace(row, group=title) for row in (*_placed(ranked, plan), *rest)]
    return tuple(found)


def _placed(rows: Sequence[RankRow], plan: RankPlan) -> list[RankRow]:
    ordered = sorted(rows, key=lambda row: (-(row.value or 0), row.unit))
    found: list[RankRow] = []
    for index, row in enumerate(ordered):
        before = found[-1] if found else None
        alike = before is not None and before.value == row.value
        after = ordered[index + 1].value == row.value if index + 1 < len(ordered) else False
        place = index + 1
        if before is not None and before.place is not None and (alike or plan.ties == "dense"):
            place = before.place + (0 if alike else 1)
        found.append(replace(row, place=place, tied=alike or after, stars=_stars(row, plan), lists=_lists(row, plan)))
    return found


def _stars(row: RankRow, plan: RankPlan) -> str:
    reached = [band for band in plan.stars if row.value is not None and row.value >= band.least]
    return max(reached, key=lambda band: band.least).code if reached else ""


def _lists(row: RankRow, plan: RankPlan) -> tuple[str, ...]:
    """Put a unit on the red list (at least) or the black one (below) by the exact value."""
    if row.value is None:
        return ()
    red = plan.red is not None and row.value >= plan.red
    black = plan.black is not None and row.value < plan.black
    return (*(("red",) if red else ()), *(("black",) if black else ()))


def beside_last(table: RankTable, last: RankTable | None) -> RankTable:
    """Put what each unit came to the time before beside it, and how many places it won."""
    if last is None:
        return table
    before = {row.unit: row for row in last.rows}
    return replace(table, rows=tuple(beside(row, before.get(row.unit)) for row in table.rows))


def beside(row: RankRow, last: RankRow | None) -> RankRow:
    """Put a unit's last value and place beside it; places are compared within the same group alone."""
    if last is None:
        return row
    same = row.group == last.group
    place = last.place if same else None
    rise = place - row.place if place is not None and row.place is not None else None
    return replace(row, last_value=last.value, last_place=place, rise=rise)
