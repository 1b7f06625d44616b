# SPDX-License-Identifier: MPL-2.0
"""Edits: cells of a workbook that somebody changed by hand, each to be approved or left."""

from dataclasses import dataclass

from inspector.core.answers import Answer
from inspector.core.problems import Problem
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Edit:
    """A cell of a workbook that was changed by hand: what stood there, and what stands there now.

    `key` and `field` (`result`, `answer`, `record`, `note`, `place`, or a part's column) say which point is meant;
    `answer` is the whole answer the cell comes to. Without one, `problem` says why the change cannot be taken.
    """

    sheet: str
    cell: str
    was: str
    now: str
    key: Key | None = None
    field: str = ""
    answer: Answer | None = None
    problem: Problem | None = None

    @property
    def takeable(self) -> bool:
        """Whether the office may approve it."""
        return self.key is not None and self.answer is not None
