# SPDX-License-Identifier: MPL-2.0
"""Values of cells as a person sees them: numbers without a needless .0, dates as written, no control characters."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, TypeAlias

Held: TypeAlias = str | float | bool | date | datetime | time | timedelta

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LONGEST: Final = 32_767
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


def shown(held: Held) -> str:
    """Write a cell's value as text, at most 32,767 characters."""
    if isinstance(held, bool):
        return "TRUE" if held else "FALSE"
    if isinstance(held, float | int):
        return number(held)
    if isinstance(held, datetime):
        return held.date().isoformat() if held.time() == time() else held.isoformat(" ", "minutes")
    if isinstance(held, date | time):
        return held.isoformat()
    return without_controls(str(held))[:_LONGEST]


def number(held: float) -> str:
    """Write a number plainly, without an exponent: 0.1 → 0.1, 5.0 → 5, 0.30000000000000004 → 0.3."""
    if held != held or held in {float("inf"), float("-inf")}:  # noqa: PLR0124 - only NaN differs from itself
        return str(held)
    rounded = float(f"{held:.12g}")
    said = format(Decimal(repr(rounded)), "f")
    said = said.rstrip("0").rstrip(".") if "." in said else said
    return "0" if said in {"-0", ""} else said


def without_controls(text: str) -> str:
    """Leave out what no file can carry; line breaks become one kind."""
    plain = _ESCAPED.sub(_unescaped, text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", plain)


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))
