# SPDX-License-Identifier: MPL-2.0
"""Words of watching for a set time, and of what was seen before it was entered."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "watch.asked": ("watch for {minutes} min", "观察 {minutes} 分钟"),
    "watch.minutes": ("{minutes} min", "{minutes} 分钟"),
    "watch.minutes_seconds": ("{minutes} min {seconds} s", "{minutes} 分 {seconds} 秒"),
    "watch.seconds": ("{seconds} s", "{seconds} 秒"),
    "watch.watched": ("watched {time}", "观察 {time}"),
    "watch.seen_entered": ("seen {seen} · entered {entered}", "考察 {seen} · 录入 {entered}"),
    "paper.watched": ("Watched", "观察时长"),
    "paper.entered_at": ("Entered", "录入时间"),
}
