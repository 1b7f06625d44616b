# SPDX-License-Identifier: MPL-2.0
"""How strict inspectors are beside one another (宽严): on the office's screen alone, never copied, never exported."""

from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_words import RankWords


def leniency_grid(name: str, words: RankWords) -> Grid:
    """Lay out the table."""
    return Grid(name, note=words.inspectors_note(), copies=False)
