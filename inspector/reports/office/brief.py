# SPDX-License-Identifier: MPL-2.0
"""Texts told in brief where the whole stands elsewhere on the paper: under pictures and in running sentences."""

from typing import Final

CAPTION: Final = 160
EXAMPLE: Final = 120
"""How many characters of a problem stand under its picture, and in a sentence."""
_CUT: Final = "…"


def brief(text: str, most: int) -> str:
    """Cut a text that is longer than `most` characters, between two words where there are such, and mark the cut."""
    if len(text) <= most:
        return text
    cut = text[: most - len(_CUT)]
    words = cut.rpartition(" ")[0]
    return f"{(words if 2 * len(words) > most else cut).rstrip(' ,，、;；:：')}{_CUT}"
