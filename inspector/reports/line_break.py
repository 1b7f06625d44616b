# SPDX-License-Identifier: MPL-2.0
"""Breaking text into lines as Chinese and Latin want it (避头尾): no mark stands wrongly, nothing overflows."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from inspector.reports.fonts import Metrics

NO_START: Final = frozenset(
    "，。、；：？！”’）》〉」』】〕］｝…—～·‧％‰℃°′″"
    ",.;:?!)]}%»›〗〙〛‼⁇⁈⁉゛゜ゝゞ々〻ー"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
NO_END: Final = frozenset("“‘（《〈「『【〔［｛([{«‹〖〘〚￥＄$£¥№＃#")

_OPENERS = "[" + re.escape("".join(sorted(NO_END))) + "]"
_CLOSERS = "[" + re.escape("".join(sorted(NO_START))) + "]"
_WIDE = "\u2e80-\u2fff\u3000-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff“”‘’…—·"
_LATIN = f"(?:[^\\s{_WIDE}]|\u00a0|’(?=[a-z]))*[^\\s{_WIDE}{re.escape(''.join(sorted(NO_END)))}]"
_CORE = f"{_LATIN}|——|……|\\S"
_JOINED = f"(?:{_CORE})(?:\u00a0+(?:{_CORE}))*"
_UNIT = re.compile(f"(?:{_OPENERS} *)*{_JOINED}(?: *{_CLOSERS}+)*| +|\u3000+|\u00a0+")

_PLAIN = re.compile("[\u4e00-\u9fff]")
_BACK: Final = 80
"""Between two of these a line may always be broken; how many characters back such a place is looked for."""
_HYPHEN = re.compile(r"(?<=[^\W\d_][^\W\d_]-)(?=[^\W\d_]{2})")


def break_lines(text: str, limit: float, size: float, metrics: Metrics) -> list[str]:
    """Break a text into lines no wider than `limit` points at `size` points; its line ends are kept as line ends.

    Every character must have a glyph (see `Metrics.legible`). A word is split only when it is wider than a whole line;
    a no-break space holds two words together.
    """
    room = int(limit * 1000 / size)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if metrics.run(paragraph) <= room:
            lines.append(paragraph.rstrip(" "))
        else:
            lines += _fill(paragraph, room, metrics)
    return lines


def words_of(text: str) -> list[str]:
    """List the pieces of a text no line is broken in."""
    return [unit for unit in _units(text) if not unit.isspace()]


def _units(text: str, begin: int = 0) -> Iterator[str]:
    """Give the pieces of a text between which a line may end: also behind the hyphen of two words."""
    for match in _UNIT.finditer(text, begin):
        yield from _HYPHEN.split(match[0]) if "-" in match[0] else (match[0],)


def _fill(paragraph: str, room: int, metrics: Metrics) -> list[str]:
    lines: list[str] = []
    leaps = _PLAIN.search(paragraph) is not None
    ends = list(accumulate(map(metrics.widths.__getitem__, paragraph), initial=0)) if leaps else []
    line, used, place = "", 0, 0
    while place < len(paragraph):
        if leaps:
            plain = _plain_end(paragraph, place, bisect_right(ends, ends[place] + room - used) - 1)
            line, used = line + paragraph[place:plain], used + ends[plain] - ends[place]
            place = plain
        for unit in _units(paragraph, place):
            width = metrics.run(unit)
            place += len(unit)
            if used + width <= room:
                line, used = line + unit, used + width
            elif unit[0] in " \u3000":
                line, used = line + " ", room
            else:
                if line.strip(" "):
                    lines.append(line.rstrip(" "))
                *whole, line = _pieces(unit, width, room, metrics)
                lines += whole
                used = metrics.run(line)
                if leaps and unit[-1] != "-":
                    break
    return [*lines, line.rstrip(" ")]


def _plain_end(paragraph: str, begin: int, end: int) -> int:
    """Tell up to where a text may be taken as it is: the last place not after `end` where any line may be broken."""
    for place in range(min(end, len(paragraph) - 1), max(begin, end - _BACK), -1):
        if _PLAIN.match(paragraph, place - 1) and _PLAIN.match(paragraph, place):
            return place
    return begin


def _pieces(unit: str, width: int, room: int, metrics: Metrics) -> list[str]:
    """Split a unit that is wider than a line: between two characters that allow it when there are such."""
    pieces: list[str] = []
    start, left = 0, width
    while left > room and len(unit) - start > 1:
        cut = _cut(unit, start, room, metrics)
        pieces.append(unit[start:cut])
        left -= metrics.run(pieces[-1])
        start = cut
    return [*pieces, unit[start:]]


def _cut(unit: str, start: int, room: int, metrics: Metrics) -> int:
    """Tell where the line that begins at `start` ends, looking at no more than the line."""
    full, used = start, 0
    while (used := used + metrics.widths[unit[full]]) <= room:
        full += 1
    for cut in range(full, start, -1):
        if unit[cut] not in NO_START and unit[cut - 1] not in NO_END:
            return cut
    return max(start + 1, full)
