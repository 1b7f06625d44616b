# SPDX-License-Identifier: MPL-2.0
"""What a period is called on paper: 2026年第47周, 2026年11月, 2026年第四季度; a round's own words stay as they are."""

import re
from typing import Final

from inspector.core.words import word

_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_QUARTER: Final = re.compile(r"(\d{4})-Q([1-4])")
_YEAR: Final = re.compile(r"\d{4}")


def period_said(period: str, language: str) -> str:
    """Write the name of a period (`2026-W47`, `2026-11`, `2026-Q4`, `2026`) in words; any other as it is."""
    if found := _WEEK.fullmatch(period):
        return word("period.week", language).format(year=found[1], n=int(found[2]))
    if found := _MONTH.fullmatch(period):
        month = word("period.months", language).split(" ")[int(found[2]) - 1]
        return word("period.month", language).format(year=found[1], month=month)
    if found := _QUARTER.fullmatch(period):
        quarter = word("period.quarters", language).split(" ")[int(found[2]) - 1]
        return word("period.quarter", language).format(year=found[1], n=quarter)
    return word("period.year", language).format(year=period) if _YEAR.fullmatch(period) else period
