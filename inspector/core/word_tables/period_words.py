# SPDX-License-Identifier: MPL-2.0
"""Words of periods: week, month, quarter, year."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "period.week": ("Week {n} of {year}", "{year}年第{n}周"),
    "period.month": ("{month} {year}", "{year}年{month}月"),
    "period.months": (
        "January February March April May June July August September October November December",
        "1 2 3 4 5 6 7 8 9 10 11 12",
    ),
    "period.quarter": ("{n} quarter of {year}", "{year}年第{n}季度"),
    "period.quarters": ("First Second Third Fourth", "一 二 三 四"),
    "period.year": ("{year}", "{year}年"),
}
