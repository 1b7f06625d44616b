# SPDX-License-Identifier: MPL-2.0
"""Ids for what the doctor proposes: every section and point gets one of its own, near the number in the table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from inspector.core.doctor.diagnosis import Proposal, What


def with_own_ids(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Give every section and point an id; where numbers begin anew in each section, the section's stands in front."""
    counts = Counter(one.id for one in proposals if one.what is What.POINT and one.id)
    anew = any(n > 1 for n in counts.values())
    taken: dict[str, int] = {}
    made: list[Proposal] = []
    parents: list[tuple[int, str]] = []
    sections = points = 0
    for one in proposals:
        if one.what is What.SECTION:
            sections += 1
            level = int(one.belongs.removeprefix("#") or 0)
            parents = [(depth, key) for depth, key in parents if depth < level]
            made.append(replace(one, id=f"s{sections}", belongs=parents[-1][1] if parents else ""))
            parents.append((level, one.key))
        elif one.what is What.POINT:
            points += 1
            wanted = one.id or str(points)
            made.append(replace(one, id=_free(f"{sections}.{wanted}" if anew and sections else wanted, taken)))
        else:
            made.append(one)
    return made


def _free(wanted: str, taken: dict[str, int]) -> str:
    """Give the id wanted, or with the first number behind it that is free; `taken` keeps where to go on counting."""
    made, n = wanted, taken.get(wanted, 1)
    while made in taken:
        n += 1
        made = f"{wanted}-{n}"
    taken[wanted] = n
    taken.setdefault(made, 1)
    return made
