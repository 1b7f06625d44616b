# SPDX-License-Identifier: MPL-2.0
"""A workbook another program saved again: not whole any more, but its cells still speak."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from inspector.app.verifying import verify
from tests.flows.stories import Story


def saved_again(data: bytes, changes: dict[str, object]) -> bytes:
    """Open a workbook, change cells of its second sheet, and save it as another program would."""
    book = load_workbook(io.BytesIO(data))
    for cell, value in changes.items():
        book.worksheets[1][cell] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_cells_that_agree_are_said_to_agree(story: Story):
    verdict = verify(saved_again(story.data("xlsx"), {}), story.keys)
    assert [problem.code for problem in verdict.whole] == ["seal_missing"]
    assert (verdict.resaved, verdict.differing, verdict.true) == (True, 0, ())
    assert "verdict.resaved_agree" in [phrase.code for phrase in verdict.phrases()]
    assert not verdict.stands


def test_cells_that_differ_are_counted_and_named(story: Story):
    verdict = verify(saved_again(story.data("xlsx"), {"B8": "nothing wrong here"}), story.keys)
    assert (verdict.resaved, verdict.differing) == (True, 1)
    assert [problem.facts["cell"] for problem in verdict.true] == ["B8"]
