# SPDX-License-Identifier: MPL-2.0
"""The marks on a photo while they are drawn: added, moved, stretched, worded, taken out, and every step taken back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from inspector.core.copies import EDGE, Stroke

NONE: Final = -1
LEAST: Final = 150
"""A mark drawn smaller than this, in ten-thousandths, was a tap, and gets the size of USUAL."""
USUAL: Final = 1200


class Sketch:
    """Strokes in their order, one of them chosen or none; places are ten-thousandths of the picture."""

    def __init__(self, strokes: Sequence[Stroke] = ()) -> None:
        """Begin with what is drawn already."""
        self.strokes = self._first = tuple(strokes)
        self.chosen = NONE
        self._past: list[tuple[Stroke, ...]] = []
        self._future: list[tuple[Stroke, ...]] = []
        self._going = ""

    @property
    def is_changed(self) -> bool:
        """Whether the marks are other than they were at first."""
        return self.strokes != self._first

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to put back."""
        return bool(self._future)

    def stroke(self) -> Stroke | None:
        """Give the mark chosen."""
        return self.strokes[self.chosen] if 0 <= self.chosen < len(self.strokes) else None

    def choose(self, place: int) -> None:
        """Choose a mark; NONE chooses none."""
        self.chosen, self._going = place, ""

    def turn(self, by: int) -> None:
        """Choose the next mark, or the one before; past the last comes the first."""
        if self.strokes:
            self.choose((self.chosen + by) % len(self.strokes) if self.chosen >= 0 else (0 if by > 0 else -1))
            self.chosen %= len(self.strokes)

    def add(self, kind: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Add a mark and choose it; one that is hardly a movement gets a usual size around its start."""
        if max(abs(start[0] - end[0]), abs(start[1] - end[1])) < LEAST:
            start, end = _usual(kind, start)
        made = Stroke(kind, *_within(start), *_within(end))
        self._write((*self.strokes, made), "")
        self.chosen = len(self.strokes) - 1

    def move(self, across: int, down: int) -> None:
        """Move the mark chosen, whole, as far as the picture goes."""
        stroke = self.stroke()
        if stroke is None:
            return
        across = max(-min(stroke.x1, stroke.x2), min(EDGE - max(stroke.x1, stroke.x2), across))
        down = max(-min(stroke.y1, stroke.y2), min(EDGE - max(stroke.y1, stroke.y2), down))
        x1, y1, x2, y2 = stroke.x1 + across, stroke.y1 + down, stroke.x2 + across, stroke.y2 + down
        self._change(replace(stroke, x1=x1, y1=y1, x2=x2, y2=y2), "move")

    def stretch(self, across: int, down: int) -> None:
        """Move the second corner, or the point of an arrow."""
        stroke = self.stroke()
        if stroke is not None:
            x2, y2 = _within((stroke.x2 + across, stroke.y2 + down))
            self._change(replace(stroke, x2=x2, y2=y2), "stretch")

    def word(self, text: str) -> None:
        """Say other words with the mark chosen."""
        stroke = self.stroke()
        if stroke is not None and stroke.text != text:
            self._change(replace(stroke, text=text), "word")

    def remove(self) -> None:
        """Take out the mark chosen."""
        if self.stroke() is not None:
            self._write((*self.strokes[: self.chosen], *self.strokes[self.chosen + 1 :]), "")
            self.chosen = min(self.chosen, len(self.strokes) - 1)

    def undo(self) -> None:
        """Take back the newest step."""
        if self._past:
            self._future.append(self.strokes)
            self._return(self._past.pop())

    def redo(self) -> None:
        """Put back what was last taken back."""
        if self._future:
            self._past.append(self.strokes)
            self._return(self._future.pop())

    def settle(self) -> None:
        """End a movement: the next one is a step of its own."""
        self._going = ""

    def _return(self, strokes: tuple[Stroke, ...]) -> None:
        self.strokes, self._going = strokes, ""
        self.chosen = min(self.chosen, len(strokes) - 1)

    def _change(self, stroke: Stroke, how: str) -> None:
        self._write((*self.strokes[: self.chosen], stroke, *self.strokes[self.chosen + 1 :]), how)

    def _write(self, strokes: tuple[Stroke, ...], how: str) -> None:
        """Take in a step; steps of one movement are taken back together."""
        if strokes == self.strokes:
            return
        if not how or how != self._going:
            self._past.append(self.strokes)
        self._future.clear()
        self.strokes, self._going = strokes, how


def _within(spot: tuple[int, int]) -> tuple[int, int]:
    return max(0, min(EDGE, spot[0])), max(0, min(EDGE, spot[1]))


def _usual(kind: str, spot: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give a tap a size: an arrow points at it, a field lies around it, words begin there."""
    x, y = spot
    if kind == "arrow":
        return (x - USUAL, y + USUAL), spot
    if kind == "text":
        return spot, spot
    return (x - USUAL // 2, y - USUAL // 2), (x + USUAL // 2, y + USUAL // 2)
