# SPDX-License-Identifier: MPL-2.0
"""What may be wrong with what a person says of an open visit."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "seen_form": (
        "“{found}” is no day and time. Write the day as 2026-11-16 and the time as 9:40.",
        "“{found}”不是日期和时间。日期请写成 2026-11-16，时间请写成 9:40。",
    ),
    "route_empty": (
        "there is no site left to print a sheet for. Name a round with sites, or sites of the register.",
        "没有可打印操作表的点位。请指定有点位的轮次，或写出名录中的点位编号。",
    ),
    "route_sheet": (
        "no checklist is named. Name one, or a round, whose sites bring theirs.",
        "没有指定测评表。请写明测评表，或指定轮次。",
    ),
    "seen_later": (
        "{found} has not come yet. Write when the thing was seen.",
        "{found} 尚未到来。请写实际看到的时间。",
    ),
}
