# SPDX-License-Identifier: MPL-2.0
"""Sentences a command says in a shell."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "said.points": ("{count} points, {full} full", "{count}个条目，满分{full}"),
    "said.score": (
        "{percent} %  ({earned} of {possible} points, grade {grade}; {judged} of {points} points judged)",
        "得分率 {percent}%（得分 {earned} / 应得 {possible}，等次 {grade}；已测评 {judged} / {points} 条）",
    ),
}
