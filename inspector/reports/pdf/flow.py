# SPDX-License-Identifier: MPL-2.0
"""The hand that lays blocks on pages: where it stands, how much room is left, and what it has set so far."""

import re
from dataclasses import dataclass, field, replace

from inspector.reports.fonts import Metrics
from inspector.reports.line_break import break_lines
from inspector.reports.pdf import look
from inspector.reports.pdf.look import Style
from inspector.reports.pdf.ops import REPEATED, Op, Words


@dataclass(frozen=True, slots=True)
class Set:
    """A text broken into lines in one style; `source` is its place among the texts of the paper."""

    lines: tuple[str, ...]
    style: Style
    source: int

    @property
    def height(self) -> float:
        """How high it stands, in points."""
        return len(self.lines) * self.style.leading

    def again(self) -> "Set":
        """Give the same as a repetition, which adds nothing to the paper's texts."""
        return replace(self, source=REPEATED)


@dataclass(slots=True)
class Flow:
    """Lays text and shapes from top to bottom, turning pages when the room ends."""

    regular: Metrics
    bold: Metrics
    y: float = look.TOP
    pages: list[list[Op]] = field(default_factory=lambda: [[]])
    sources: int = 0
    _broken: dict[tuple[str, float, float, bool], tuple[str, ...]] = field(default_factory=dict)

    def metrics(self, style: Style) -> Metrics:
        """Give the measures of the face a style uses."""
        return self.bold if style.bold else self.regular

    def scratch(self) -> "Flow":
        """Give a hand that lays on pages nobody keeps, and remembers the lines it broke for this one."""
        return Flow(self.regular, self.bold, _broken=self._broken)

    def set(self, text: str, style: Style, width: float) -> Set:
        """Break the paper's next text for a width in points; texts are set in reading order, each once."""
        source, self.sources = self.sources, self.sources + 1
        if not text:
            return Set((), style, source)
        return Set(self._lines(text, style, width), style, source)

    def set_hanging(self, text: str, style: Style, width: float, hang: float) -> tuple[Set, tuple[bool, ...]]:
        """Set as `set` does, every line that goes on narrower by `hang`; tell also which lines go on."""
        source, self.sources = self.sources, self.sources + 1
        lines: list[str] = []
        going_on: list[bool] = []
        for paragraph in self.metrics(style).legible(text).split("\n") if text else ():
            first = self._lines(paragraph, style, width)[0]
            rest = paragraph[len(first) :].lstrip(" ")
            below = self._lines(rest, style, width - hang) if rest else ()
            lines += [first, *below]
            going_on += [False, *(True for _ in below)]
        return Set(tuple(lines), style, source), tuple(going_on)

    def _lines(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        key = (text, width, style.size, style.bold)
        if key not in self._broken:
            metrics = self.metrics(style)
            self._broken[key] = tuple(break_lines(metrics.legible(text), width, style.size, metrics))
        return self._broken[key]

    def put(self, op: Op) -> None:
        """Put an operation on the page."""
        self.pages[-1].append(op)

    def room(self) -> float:
        """Tell how much height is left on the page."""
        return look.BOTTOM - self.y

    def fresh(self) -> bool:
        """Tell whether the page is still empty."""
        return not self.pages[-1]

    def turn(self) -> None:
        """Turn to a new page."""
        self.pages.append([])
        self.y = look.TOP

    def need(self, height: float) -> None:
        """Turn the page unless so much height is left, or the page is empty anyway."""
        if height > self.room() and not self.fresh():
            self.turn()

    def line(self, text: str, style: Style, spot: tuple[float, float], source: int) -> None:
        """Put one line whose line box begins at the spot (x, top)."""
        y, metrics = baseline(spot[1], style), self.metrics(style)
        x, runs = spot[0], _runs(text, metrics.marks)
        for run in runs:
            self.put(Words(x, y, style.size, run, style.ink, style.bold, source, run in metrics.marks))
            x += metrics.run(run) * style.size / 1000 if len(runs) > 1 else 0

    def line_right(self, text: str, style: Style, spot: tuple[float, float], source: int) -> None:
        """Put one line whose line box ends at the spot (x, top)."""
        self.line(text, style, (spot[0] - self.breadth(text, style), spot[1]), source)

    def breadth(self, text: str, style: Style) -> float:
        """Measure one line in points."""
        return self.metrics(style).run(text) * style.size / 1000

    def say(self, put: Set, x: float, *, flowing: bool = False) -> None:
        """Put a set text at x where the hand stands and move below it; flowing text may turn the page between lines."""
        for line in put.lines:
            if flowing:
                self.need(put.style.leading)
            self.line(line, put.style, (x, self.y), put.source)
            self.y += put.style.leading


def _runs(text: str, marks: frozenset[str]) -> list[str]:
    """Part a line at the marks that a companion face draws."""
    if not marks or marks.isdisjoint(text):
        return [text] if text else []
    return [part for part in re.split(f"([{re.escape(''.join(sorted(marks)))}])", text) if part]


def baseline(top: float, style: Style) -> float:
    """Give the baseline of a line box: the ideographic body stands in its middle."""
    return top + (style.leading - style.size) / 2 + 0.88 * style.size
