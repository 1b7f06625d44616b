# SPDX-License-Identifier: MPL-2.0
"""Opening looks before it writes: newer, foreign and damaged databases stay as they are; older ones are lifted."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.store import migrations
from inspector.store.backups import KEPT, restore
from tests.store.sample import NOON, Log, begun, opened, picture

LATER = migrations.VERSION + 1


def changed(folder: Path, *statements: str) -> None:
    """Change the database behind the program's back."""
    connection = sqlite3.connect(folder / "inspector.db")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(folder: Path) -> KnownError:
    """Try to open; the database must stay byte for byte as it is."""
    before = (folder / "inspector.db").read_bytes()
    with pytest.raises(KnownError) as error:
        opened(folder)
    assert (folder / "inspector.db").read_bytes() == before
    return error.value


def cut_off(folder: Path, copy: Path) -> Path:
    """Copy a workspace as a crash would leave it: with its write-ahead log, without a proper closing."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
    return copy


def test_a_database_from_a_newer_program_is_left_alone(tmp_path):
    begun(tmp_path)[0].close()
    changed(tmp_path, f"PRAGMA user_version = {migrations.VERSION + 1}")
    assert refused(tmp_path).problem.code == "workspace_newer"


def test_a_database_of_another_program_is_left_alone(tmp_path):
    changed(tmp_path, "CREATE TABLE bookmarks (address TEXT)")
    assert refused(tmp_path).problem.code == "workspace_foreign"


@pytest.mark.parametrize("damage", [b"not a database at all" * 400, b"", b"SQLite format 3\0" + bytes(8000)])
def test_a_database_with_a_broken_head_is_left_alone_and_the_newest_backup_named(tmp_path, damage: bytes):
    workspace, _ = begun(tmp_path)
    backup = workspace.backup()
    workspace.close()
    (tmp_path / "inspector.db").write_bytes(damage)
    error = refused(tmp_path)
    assert error.problem.code == "workspace_damaged"
    assert str(backup) in str(error)


def test_after_a_crash_damaged_pages_are_found_before_anything_is_written(tmp_path):
    workspace, log = begun(tmp_path / "live", points=30)
    connection = sqlite3.connect(tmp_path / "live" / "inspector.db")
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    connection.close()
    log.judge(1)
    assert workspace.log.wait(10)
    cut = cut_off(tmp_path / "live", tmp_path / "cut")
    workspace.close()
    with (cut / "inspector.db").open("r+b") as stream:
        for page in range(2, 12):
            stream.seek(4096 * page)
            stream.write(os.urandom(200))
    assert refused(cut).problem.code == "workspace_damaged"


def test_a_missing_database_beside_photos_is_not_replaced_by_an_empty_one(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.photos.add(picture())
    workspace.close()
    (tmp_path / "inspector.db").unlink()
    with pytest.raises(KnownError) as error:
        opened(tmp_path)
    assert error.value.problem.facts["reason"] == "missing"
    assert not (tmp_path / "inspector.db").exists()


def test_after_a_crash_it_says_how_many_rows_came_back_and_up_to_where(tmp_path):
    workspace, _ = begun(tmp_path / "live", points=2)
    workspace.close()
    workspace = opened(tmp_path / "live")
    log = Log(workspace)
    for point in (7, 8, 9):
        log.judge(point)
    assert workspace.log.wait(10)
    cut = cut_off(tmp_path / "live", tmp_path / "cut")
    workspace.close()
    again = opened(cut)
    newest = again.found.newest
    assert (again.found.unclean, again.found.restored) == (True, 3)
    assert (newest.visit, newest.point, newest.at) == ("visit-1", "9", Moment(NOON + 5))
    again.close()


def test_unfinished_photos_are_swept_and_counted(tmp_path):
    workspace, _ = begun(tmp_path)
    photo = workspace.photos.add(picture())
    workspace.close()
    (workspace.photos.path(photo.sha256).parent / ".half.jpg.1-1.part").write_bytes(b"half")
    again = opened(tmp_path)
    assert (again.found.leftovers, again.photos.every()) == (1, (photo.sha256,))
    again.close()


def add_a_table(db) -> None:
    """A step of a later version."""
    db.execute("CREATE TABLE later (number INTEGER PRIMARY KEY) STRICT")
    db.execute(f"PRAGMA user_version = {LATER}")


def add_half_a_table(db) -> None:
    """A step that fails midway."""
    add_a_table(db)
    db.execute("CREATE TABLE later (number INTEGER)")


def with_step(monkeypatch, step) -> None:
    """Let the program be one version newer."""
    steps = migrations.steps

    def more() -> object:
        listed = steps()
        listed()(step)
        return listed

    monkeypatch.setattr(migrations, "steps", more)
    monkeypatch.setattr(migrations, "VERSION", LATER)


def test_an_older_database_is_backed_up_and_lifted(tmp_path, monkeypatch):
    workspace, log = begun(tmp_path, points=3)
    workspace.close()
    with_step(monkeypatch, add_a_table)
    again = opened(tmp_path)
    assert again.found.backup.name.endswith("-lifting.db")
    assert again._reader.ask("SELECT count(*) FROM later") == [(0,)]
    assert len(again.rows(log.visit)) == 4
    again.close()
    old = sqlite3.connect(again.found.backup)
    assert old.execute("PRAGMA user_version").fetchone() == (LATER - 1,)
    assert old.execute("SELECT count(*) FROM rows").fetchone() == (4,)
    old.close()


def test_a_step_that_fails_midway_leaves_the_old_form_whole(tmp_path, monkeypatch):
    workspace, log = begun(tmp_path, points=3)
    workspace.close()
    with_step(monkeypatch, add_half_a_table)
    with pytest.raises(sqlite3.OperationalError):
        opened(tmp_path)
    monkeypatch.undo()
    again = opened(tmp_path)
    assert len(again.rows(log.visit)) == 4
    again.close()


def test_a_backup_is_put_back_and_the_damaged_database_kept_aside(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    writer = workspace.writer_id
    backup = workspace.backup()
    workspace.close()
    (tmp_path / "inspector.db").write_bytes(b"damaged")
    aside = restore(tmp_path, backup, Moment(NOON))
    assert (aside / "inspector.db").read_bytes() == b"damaged"
    again = opened(tmp_path)
    assert (len(again.rows(log.visit)), again.found.moved) == (4, True)
    assert again.check() == ()
    again.close()
    assert writer


def test_a_backup_that_is_none_is_refused_and_nothing_moves(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.close()
    before = (tmp_path / "inspector.db").read_bytes()
    (tmp_path / "bad.db").write_bytes(b"bad" * 2000)
    for name in ("bad.db", "none.db"):
        with pytest.raises(KnownError) as error:
            restore(tmp_path, tmp_path / name, Moment(NOON))
        assert error.value.problem.code == "backup_unfit"
    assert (tmp_path / "inspector.db").read_bytes() == before


def test_only_the_newest_backups_are_kept(tmp_path):
    workspace, _ = begun(tmp_path)
    made = [workspace.backup() for _ in range(KEPT["asked"] + 3)]
    assert sorted((tmp_path / "backups").iterdir()) == made[3:]
    workspace.close()
