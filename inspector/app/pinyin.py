# SPDX-License-Identifier: MPL-2.0
"""Finding Chinese words by the first letters of their pinyin: dmjs finds 地面积水."""

from functools import lru_cache


@lru_cache(maxsize=8192)
def letters(sign: str) -> str:
    """Give the first letters a character may be read with (行 → `xh`); Latin letters are themselves, marks nothing."""
    if sign.isascii():
        return sign.lower() if sign.isalnum() else ""
    from pypinyin import Style, pinyin

    readings = pinyin(sign, style=Style.FIRST_LETTER, heteronym=True, errors="ignore")
    return "".join(dict.fromkeys(reading for group in readings for reading in group if reading.isalpha()))


def initials(text: str) -> tuple[str, ...]:
    """Give the letters of each character in turn; marks and spaces are left out."""
    return tuple(reading for reading in map(letters, text) if reading)


def spot(typed: str, reading: tuple[str, ...]) -> int:
    """Find where typed letters stand in a row of initials, in one piece; −1 when nowhere."""
    wanted = typed.lower()
    for start in range(len(reading) - len(wanted) + 1):
        if all(letter in reading[start + place] for place, letter in enumerate(wanted)):
            return start
    return -1
