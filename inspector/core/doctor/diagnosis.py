# SPDX-License-Identifier: MPL-2.0
"""A diagnosis: what each row of an office's table seems to be, how sure that is and why, and what was left over."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from inspector.core.canonical import Record
from inspector.core.doctor.tables import Cell
from inspector.core.phrases import Phrase
from inspector.core.text import NO_WORDS, Text


class What(Enum):
    """What a row (or a cell of it) seems to be."""

    SECTION = "section"
    POINT = "point"
    CONTINUATION = "continuation"
    NOTE = "note"
    HEADER = "header"
    IGNORE = "ignore"


class Confidence(Enum):
    """How sure a proposal is, in a word."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the doctor proposes for a row, or for the cell that heads a section.

    `key` is the address of its first cell and names it; `belongs` is the key of the section it stands in, or of the
    point a continuation adds to. `full` is in points, None when the table does not say it; `rule` is the canonical
    record of the rule. `score` says how sure it is, from 0 to 100; `why` says it in sentences.
    """

    key: str
    what: What
    cells: tuple[Cell, ...]
    score: int
    why: tuple[Phrase, ...] = ()
    belongs: str = ""
    id: str = ""
    title: Text = NO_WORDS
    full: Fraction | None = None
    rule: Record | None = None
    look_for: tuple[Text, ...] = ()
    faults: tuple[Text, ...] = ()
    exemptions: tuple[Text, ...] = ()
    cls: str = ""
    trades: tuple[str, ...] = ()
    ways: tuple[str, ...] = ("look",)
    stop: str = ""
    may_skip: bool = False

    @property
    def confidence(self) -> Confidence:
        """Sure from 90, likely from 60, else doubtful."""
        if self.score >= 90:
            return Confidence.SURE
        return Confidence.LIKELY if self.score >= 60 else Confidence.DOUBTFUL

    @property
    def sheet(self) -> str:
        """The sheet it stands in."""
        return self.cells[0].sheet if self.cells else ""

    @property
    def row(self) -> int:
        """The row it stands in, from 1."""
        return self.cells[0].row if self.cells else 0

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of its cells."""
        return tuple(cell.address for cell in self.cells)

    @property
    def asks(self) -> bool:
        """Whether the author has to decide: what enters a checklist, and what is left out unsurely."""
        if self.what in {What.SECTION, What.POINT, What.NOTE}:
            return True
        return self.what is not What.CONTINUATION and self.confidence is not Confidence.SURE


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Every proposal in the order of the tables, cells that found no place, and the title the table seems to bear."""

    proposals: tuple[Proposal, ...]
    left: tuple[Cell, ...] = ()
    title: Text = NO_WORDS
    file: str = ""
    hidden: tuple[str, ...] = ()

    def sheets(self) -> tuple[str, ...]:
        """List the sheets that hold something, in order."""
        every = [proposal.sheet for proposal in self.proposals] + [cell.sheet for cell in self.left]
        return tuple(dict.fromkeys(every))

    def by_key(self) -> dict[str, Proposal]:
        """Give every proposal by its key (build once, keep)."""
        return {proposal.key: proposal for proposal in self.proposals}

    def points(self) -> tuple[Proposal, ...]:
        """Give what seems to be a point."""
        return tuple(proposal for proposal in self.proposals if proposal.what is What.POINT)
