# SPDX-License-Identifier: MPL-2.0
"""The totals a table prints, held against the points proposed above them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from inspector.core.doctor.diagnosis import Proposal, What
from inspector.core.doctor.plain_text import amount, folded
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase

WHOLE = ("总", "合计", "total")


def checked_totals(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """Say on each row of totals whether its number is the sum of the points above it (or since the total before)."""
    every = part = ZERO
    for one in proposals:
        if one.what is What.POINT and one.full is not None:
            every, part = every + one.full, part + one.full
        if one.what is What.IGNORE and one.why and one.why[0].code == "doctor.total":
            yield _checked(one, (every, part))
            part = ZERO
        else:
            yield one


def _checked(total: Proposal, sums: tuple[object, ...]) -> Proposal:
    numbers = [amount(match) for cell in total.cells for match in re.findall(r"[0-9]+(?:\.[0-9]+)?", folded(cell.text))]
    said = [number for number in numbers if number]
    if not said:
        return total
    if any(number in sums for number in said):
        return replace(total, why=(*total.why, Phrase("doctor.total_right", found=said[0])))
    return replace(total, why=(*total.why, Phrase("doctor.total_wrong", found=said[0], sum=sums[0])), score=80)  # type: ignore[arg-type]  # the sum is a number
