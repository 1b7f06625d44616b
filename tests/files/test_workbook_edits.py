# SPDX-License-Identifier: MPL-2.0
"""What somebody changed by hand in a workbook is understood when one answer alone gives the cells that came."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from inspector import __version__
from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.exports import Options
from inspector.core.merging.edits import Edit
from inspector.core.moments import Moment
from inspector.core.rounds import VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.values import Choice, Counts, Occurrence
from inspector.core.visits import Change, opening
from inspector.files.workbook_comparing import compare, expected_sheets
from inspector.files.workbook_edits import read_edits
from inspector.files.workbook_reading import read_workbook
from inspector.reports.workbook_writing import write_workbook
from tests.app.halls import header, sheet

NAME = sheet().digest()


def card() -> Scorecard:
    """Point 1 met with a note, point 2 cannot be judged, point 3 lost two heaps."""
    heaps = Counts((Occurrence("heap", 2, "北门"),))
    answers = {
        "1": Answer(Status.JUDGED, Choice("met"), note="看了三处", place="东门"),
        "2": Answer(Status.CANNOT_JUDGE, reason="closed"),
        "3": Answer(Status.JUDGED, heaps),
    }
    bodies = [("open", opening(VisitId("v"), (NAME,), header()))]
    bodies += [("point", Change((NAME, PointId(point)), answer).record()) for point, answer in answers.items()]
    rows = [Row(seq, kind, Moment(1_763_260_000_000 + seq), "w", body) for seq, (kind, body) in enumerate(bodies)]
    return scorecard(rows, (), {NAME: sheet()})


def edits(**cells: object) -> dict[str, Edit]:
    """Cells of the sheet of points changed → what was understood, by cell."""
    data = write_workbook(card(), {NAME: sheet()}, Options(release=__version__), {})
    book = openpyxl.load_workbook(BytesIO(data))
    for cell, value in cells.items():
        book["操作表"][cell] = value
    again = BytesIO()
    book.save(again)
    read = read_workbook(again.getvalue())
    carrier = read.carrier()
    assert carrier is not None
    found = read_edits(carrier, compare(read, expected_sheets(carrier), resaved=True))
    return {edit.cell: edit for edit in found}


def test_a_book_saved_again_holds_no_edits():
    assert edits() == {}


@pytest.mark.parametrize("written", ["✕ 不符合", "不符合", "✕"])
def test_a_result_is_understood_however_it_is_written(written):
    edit = edits(E5=written)["E5"]
    assert (edit.key, edit.field, edit.was, edit.now) == ((NAME, "1"), "result", "✓ 符合", written)
    assert edit.answer == Answer(Status.JUDGED, Choice("lost"), note="看了三处", place="东门")


def test_points_earned_name_the_count_that_gives_them():
    one, none = edits(H7=4)["H7"], edits(H7=0)["H7"]
    assert one.answer is not None
    assert one.answer.value == Counts((Occurrence("heap", 1),))
    assert none.problem is not None  # three heaps, or four, or more: nobody can tell


def test_a_note_is_taken_out_of_the_record():
    record = edits(F5="x")["F5"].was
    edit = edits(F5=record.replace("看了三处", "看了五处"))["F5"]
    assert edit.field == "note"
    assert edit.answer == Answer(Status.JUDGED, Choice("met"), note="看了五处", place="东门")


def test_two_cells_of_one_point_must_agree():
    agreed, torn = edits(E5="✕ 不符合", H5=0), edits(E5="✕ 不符合", H5=1)
    assert {edit.answer.value for edit in agreed.values() if edit.answer} == {Choice("lost")}
    assert [edit.problem.code for edit in torn.values() if edit.problem] == ["edit_unclear"] * 2


@pytest.mark.parametrize(("cell", "code"), [("C5", "edit_elsewhere"), ("A1", "edit_elsewhere"), ("E5", "edit_unclear")])
def test_what_cannot_be_taken_says_why(cell, code):
    edit = edits(**{cell: "另一句话"})[cell]
    assert edit.problem is not None
    assert (edit.takeable, edit.problem.code) == (False, code)
