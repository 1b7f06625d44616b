# SPDX-License-Identifier: MPL-2.0
"""A workspace written by an older version opens: it is backed up, lifted, whole, and found by what its heads say."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from inspector.app.pinyin import initials
from inspector.core.sites import Site
from inspector.store import migrations
from tests.store.sample import Log, opened

OLD = Path(__file__).resolve().parents[1] / "old"


@pytest.fixture
def lifted(tmp_path):
    shutil.copy(OLD / "workspace-1.db", tmp_path / "inspector.db")
    workspace = opened(tmp_path, initials=initials)
    yield workspace
    workspace.close()


def test_there_is_an_old_database_of_every_earlier_form():
    for form in range(1, migrations.VERSION):
        old = sqlite3.connect(f"{(OLD / f'workspace-{form}.db').as_uri()}?mode=ro", uri=True)
        assert old.execute("PRAGMA user_version").fetchone() == (form,)
        old.close()


def test_the_old_form_is_kept_in_a_backup_byte_for_byte_the_same_rows(lifted):
    backup = sqlite3.connect(lifted.found.backup)
    assert backup.execute("PRAGMA user_version").fetchone() == (1,)
    (count,) = backup.execute("SELECT count(*) FROM rows").fetchone()
    backup.close()
    assert (lifted.found.backup.name[-11:], lifted.count_rows()) == ("-lifting.db", count)


def test_what_was_there_is_whole_and_goes_on(lifted):
    assert lifted.check() == ()
    log = Log(lifted, "visit-2")
    log.judge(9)
    assert lifted.log.wait(10)
    assert (len(lifted.rows(log.visit)), lifted.setting("demo")) == (7, "kept")


def test_old_visits_are_found_by_words_initials_and_site(lifted):
    def ids(found) -> list[str]:
        return sorted(one.id for one in found)

    assert ids(lifted.visits_page("东街")) == []
    assert ids(lifted.visits_page("东门街道 第3周")) == ["visit-1"]
    assert ids(lifted.visits_page("xmgy")) == ["visit-2"]
    assert ids(lifted.visits_at(Site("东门农贸市场", "S-001"))) == ["visit-1", "visit-3"]


def test_the_lifted_form_is_the_form_of_a_new_workspace(lifted, tmp_path):
    new = opened(tmp_path / "new")
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    assert lifted._reader.ask(asked) == new._reader.ask(asked)
    new.close()
