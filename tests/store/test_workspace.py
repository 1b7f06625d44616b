# SPDX-License-Identifier: MPL-2.0
"""A workspace keeps what it is given, tells what it found, and lets one program in at a time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.rounds import Header
from inspector.core.rows import row_bytes
from inspector.core.sites import Site
from inspector.core.visits import Change, fold
from inspector.store.summaries import ExportNote
from tests.store.sample import CHECKLIST, NOON, Log, begun, opened, picture


def test_a_new_folder_becomes_a_workspace(tmp_path):
    workspace = opened(tmp_path / "a" / "b")
    assert (workspace.found.made, workspace.found.unclean, workspace.visits()) == (True, False, ())
    workspace.close()
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == ["inspector.db", "inspector.lock"]


def test_a_checklist_comes_back_as_it_was_kept_and_is_kept_once(tmp_path):
    workspace = opened(tmp_path)
    digest = workspace.keep_checklist(CHECKLIST)
    assert workspace.keep_checklist(CHECKLIST) == digest == CHECKLIST.digest()
    assert workspace.checklist(digest) == CHECKLIST
    (summary,) = workspace.checklists()
    assert (summary.id, summary.points, summary.title) == ("market", 30, CHECKLIST.title)
    workspace.close()


def test_an_unknown_checklist_or_visit_is_a_known_error(tmp_path):
    workspace = opened(tmp_path)
    with pytest.raises(KnownError) as checklist:
        workspace.checklist("0" * 64)
    with pytest.raises(KnownError) as visit:
        workspace.rows("nobody")
    assert (checklist.value.problem.code, visit.value.problem.code) == ("checklist_missing", "visit_unknown")
    workspace.close()


def test_the_log_comes_back_row_by_row_after_closing(tmp_path):
    workspace, log = begun(tmp_path)
    first = log.add(
        "point", Change((log.checklist, PointId("3")), Answer(Status.CANNOT_JUDGE, reason="weather")).record()
    )
    workspace.close()
    again = opened(tmp_path)
    rows = again.rows(log.visit)
    assert row_bytes(rows[1]) == row_bytes(first)
    assert fold(rows).answer((log.checklist, PointId("3"))).reason == "weather"
    assert again.found.unclean is False
    again.close()


def test_a_summary_counts_the_newest_status_of_each_point(tmp_path):
    workspace, log = begun(tmp_path, points=4)
    log.judge(2, "lost")
    log.add("point", Change((log.checklist, PointId("3")), Answer()).record())
    log.add("point", Change((log.checklist, PointId("9")), Answer(Status.NOT_APPLICABLE)).record())
    assert workspace.log.wait(10)
    (summary,) = workspace.visits()
    assert (summary.rows, summary.judged, summary.settled, summary.points) == (8, 3, 4, 30)
    workspace.close()
    again = opened(tmp_path)
    Log(again).judge(3)
    assert again.log.wait(10)
    assert (again.visits()[0].judged, again.visits()[0].settled) == (4, 5)
    again.close()


def test_a_summary_follows_the_header_the_seal_and_the_newest_change(tmp_path):
    workspace, log = begun(tmp_path, points=1)
    header = Header(Site("西门市场"), kind="mock")
    log.add("header", {"header": header.record()})
    log.add("seal", {})
    assert workspace.log.wait(10)
    (summary,) = workspace.visits()
    assert (summary.header, summary.sealed, summary.changed) == (header, Moment(NOON + 3), Moment(NOON + 3))
    assert (summary.opened, summary.checklists) == (Moment(NOON), (CHECKLIST.digest(),))
    workspace.close()


def test_the_visit_changed_last_stands_first(tmp_path):
    workspace, log = begun(tmp_path)
    other = Log(workspace, "visit-2")
    other.open()
    log.judge(1)
    assert workspace.log.wait(10)
    assert [one.id for one in workspace.visits()] == ["visit-1", "visit-2"]
    workspace.close()


def test_settings_and_exports_are_kept(tmp_path):
    workspace, log = begun(tmp_path)
    workspace.keep_setting("last", {"language": "zh", "scale": 110})
    note = ExportNote(log.visit, "pdf", "internal", "out/表.pdf", "a" * 64, "b" * 64, Moment(NOON, 480))
    workspace.note_export(note)
    assert workspace.setting("last") == {"language": "zh", "scale": 110}
    assert (workspace.setting("none"), workspace.exports(log.visit)) == (None, (note,))
    with pytest.raises(KnownError) as unknown:
        workspace.note_export(replace(note, visit="nobody"))
    assert unknown.value.problem.code == "visit_unknown"
    workspace.close()


def test_a_second_program_is_turned_away_until_the_first_is_closed(tmp_path):
    first = opened(tmp_path)
    with pytest.raises(KnownError) as refused:
        opened(tmp_path)
    assert refused.value.problem.code == "workspace_in_use"
    first.close()
    opened(tmp_path).close()


def test_the_same_device_keeps_its_writer_id_and_another_gets_a_new_one(tmp_path):
    first = opened(tmp_path, "laptop")
    first.close()
    same = opened(tmp_path, "laptop")
    assert (same.writer_id, same.found.moved) == (first.writer_id, False)
    same.keep_setting("x", 1)
    same.close()
    workspace = opened(tmp_path, "other laptop")
    assert workspace.found.moved
    workspace.close()


def test_rows_of_the_database_are_never_changed_removed_or_replaced(tmp_path):
    workspace, _ = begun(tmp_path, points=2)
    workspace.close()
    connection = sqlite3.connect(tmp_path / "inspector.db")
    for attack in (
        "UPDATE rows SET data = x'00' WHERE seq = 1",
        "DELETE FROM rows WHERE seq = 2",
        "INSERT OR REPLACE INTO rows SELECT * FROM rows WHERE seq = 1",
        "INSERT INTO rows SELECT visit, 9, kind, checklist, point, status, hash, data FROM rows WHERE seq = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(attack)
    connection.close()


def test_the_view_of_answers_shows_the_newest_row_of_each_point(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    log.judge(1, "lost")
    assert workspace.log.wait(10)
    found = workspace._reader.ask("SELECT point, seq, status FROM answers WHERE visit = ? ORDER BY point", (log.visit,))
    assert found == [("0", 1, "judged"), ("1", 4, "judged"), ("2", 3, "judged")]
    workspace.close()


def test_a_changed_row_breaks_the_chain_and_says_where(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    workspace.close()
    connection = sqlite3.connect(tmp_path / "inspector.db")
    connection.execute("DROP TRIGGER rows_stand")
    connection.execute("UPDATE rows SET data = CAST(replace(data, 'met', 'lost') AS BLOB) WHERE seq = 2")
    connection.commit()
    connection.close()
    again = opened(tmp_path)
    with pytest.raises(KnownError) as broken:
        again.rows(log.visit)
    assert (broken.value.problem.code, broken.value.problem.facts["row"]) == ("chain_broken", "2")
    assert [one.code for one in again.check()] == ["chain_broken"]
    again.close()


def test_the_check_names_photos_that_are_missing_or_changed(tmp_path):
    workspace, log = begun(tmp_path)
    kept = [workspace.photos.add(picture(colour)) for colour in ("red", "green", "blue")]
    photos = tuple(photo.sha256 for photo in kept)
    log.add("point", Change((log.checklist, PointId("1")), Answer(photos=photos)).record())
    log.add("erase", {"photo": photos[2], "reason": "plate"})
    assert workspace.log.wait(10)
    assert workspace.check() == ()
    workspace.photos.path(photos[0]).unlink()
    workspace.photos.path(photos[1]).write_bytes(b"other")
    workspace.photos.erase(photos[2])
    assert [one.code for one in workspace.check()] == ["photo_missing", "photo_damaged"]
    workspace.close()
