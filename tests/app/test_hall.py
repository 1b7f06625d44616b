# SPDX-License-Identifier: MPL-2.0
"""The hall: visits begin on disk, covert rounds leave records out, and a restart finds everything again."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.core.answers import BLANK, Status
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError
from inspector.core.values import Choice
from tests.app.halls import begun, counting, header, sheet, ticking


def test_a_visit_is_on_disk_as_soon_as_it_begins(hall):
    visit = begun(hall)
    (summary,) = hall.workspace.visits()
    assert (summary.id, summary.header, summary.points, summary.judged) == (visit, header(), 3, 0)


def test_a_covert_round_leaves_out_what_only_records_can_show(hall):
    session = hall.enter(begun(hall, "covert"))
    left_out = [point.id for point in sheet().points() if session.answer((session.active, point.id)) != BLANK]
    assert left_out == ["2"]
    assert session.answer((session.active, PointId("2"))).status is Status.NOT_ASKED
    assert not session.can_undo


def test_an_answer_is_there_after_a_restart(tmp_path: Path):
    doors = {"clock": ticking(), "new_id": counting()}
    hall = open_hall(tmp_path / "workspace", tmp_path / "home", **doors)
    visit = begun(hall)
    session = hall.enter(visit)
    session.judge((session.active, PointId("1")), Choice("lost"))
    assert session.settle()
    hall.close()
    again = open_hall(tmp_path / "workspace", tmp_path / "home", **doors)
    session = again.enter(visit)
    assert session.answer((session.active, PointId("1"))).value == Choice("lost")
    again.close()


def test_the_same_visit_continued_on_another_device_says_so_in_its_log(tmp_path: Path):
    doors = {"clock": ticking(), "new_id": counting()}
    hall = open_hall(tmp_path / "workspace", tmp_path / "home", **doors)
    visit = begun(hall)
    hall.close()
    other = open_hall(tmp_path / "workspace", tmp_path / "other home", **doors)
    session = other.enter(visit)
    session.settle()
    assert [row.kind for row in other.workspace.rows(visit)] == ["open", "writer"]
    other.close()


def test_a_second_program_on_the_same_workspace_is_refused_by_name(tmp_path: Path, hall):
    with pytest.raises(KnownError) as refused:
        open_hall(hall.workspace.folder, tmp_path / "home")
    assert refused.value.problem.code == "workspace_in_use"


def test_a_sealed_visit_takes_no_more_answers(hall):
    session = hall.enter(begun(hall))
    session.seal()
    with pytest.raises(KnownError) as refused:
        session.judge((session.active, PointId("1")), Choice("met"))
    assert refused.value.problem.code == "card_sealed"
