# SPDX-License-Identifier: MPL-2.0
"""A progress bar on a terminal: one line on standard error, drawn over itself; nothing where nobody looks."""

import sys
from typing import Final

from inspector.cli.speaking import Speaker

WIDTH: Final = 24
LONGEST: Final = 40
"""How many characters of a name are shown."""


class Progress:
    """Hears of work done; draws only where standard error is a terminal and no JSON was asked for."""

    def __init__(self, speaker: Speaker) -> None:
        """Begin with nothing drawn."""
        self._shows = self.looked_at() and not speaker.as_json
        self._drawn = -1

    @staticmethod
    def looked_at() -> bool:
        """Tell whether somebody looks at standard error."""
        return sys.stderr.isatty()

    def __call__(self, done: int, total: int, name: str = "") -> None:
        """Draw how far the work is: `done` of `total`, and what was done last."""
        if not self._shows:
            return
        filled = WIDTH * done // max(total, 1)
        if filled == self._drawn and done not in (0, total) and done % 16:
            return
        self._drawn = filled
        bar = "█" * filled + "░" * (WIDTH - filled)
        print(f"\r{bar} {done} / {total}  {name[:LONGEST]}\x1b[K", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._shows and self._drawn >= 0:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
