# SPDX-License-Identifier: MPL-2.0
"""A workspace written by an older version opens: it is backed up, lifted, whole, and found by what its heads say."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from inspector.app.pinyin import initials
from inspector.core.merging.record_bytes import recorded
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.store import migrations
from inspector.store.summaries import DrillLine
from tests.store.sample import CHECKLIST, Log, opened

LINE = DrillLine("d1", text("考核"), "", "", 0, Moment(1))
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


@pytest.fixture
def second(tmp_path):
    shutil.copy(OLD / "workspace-2.db", tmp_path / "inspector.db")
    workspace = opened(tmp_path, initials=initials)
    yield workspace
    workspace.close()


def test_a_workspace_of_the_second_form_keeps_its_round_letter_and_visit(second):
    assert (second.check(), second.setting("demo"), second.count_rows()) == ((), "kept", 3)
    assert [line.id for line in second.rounds()] == ["r1"]
    assert [line.kind for line in second.letters()] == ["assignment"]
    assert second.record_names() == () == second.batches() == second.issues()


def test_a_workspace_of_the_second_form_takes_records_at_once(second, tmp_path):
    record = recorded(CHECKLIST)
    assert second.keep_records([record]) == 1
    assert second.kept_record(record.digest) == record
    backup = sqlite3.connect(second.found.backup)
    assert backup.execute("PRAGMA user_version").fetchone() == (2,)
    backup.close()


def test_the_second_form_is_lifted_to_the_form_of_a_new_workspace(second, tmp_path):
    new = opened(tmp_path / "new")
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    assert second._reader.ask(asked) == new._reader.ask(asked)
    new.close()


@pytest.fixture
def third(tmp_path):
    shutil.copy(OLD / "workspace-3.db", tmp_path / "inspector.db")
    workspace = opened(tmp_path, initials=initials)
    yield workspace
    workspace.close()


def test_a_workspace_of_the_third_form_keeps_its_record_letter_and_visit(third):
    assert (third.check(), third.setting("demo"), third.count_rows()) == ((), "kept", 3)
    assert third.record_names() == (("checklist", CHECKLIST.digest()),)
    assert ([line.kind for line in third.letters()], third.drills()) == (["assignment"], ())


def test_a_visit_of_the_third_form_is_a_real_one_and_drills_come_beside_it(third):
    third.append_drill(LINE, 0, b"{}")
    assert ([one.id for one in third.drills()], third.count_visits()) == (["d1"], 1)
    assert (third.drill_rows("d1"), third.visits_of_drill("d1"), third.visits_of_drill("")) == ((b"{}",), (), ())


def test_the_third_form_is_lifted_to_the_form_of_a_new_workspace(third, tmp_path):
    new = opened(tmp_path / "new")
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    assert third._reader.ask(asked) == new._reader.ask(asked)
    new.close()


def test_a_workspace_of_a_later_form_is_left_as_it_is(tmp_path):
    path = tmp_path / "inspector.db"
    shutil.copy(OLD / "workspace-2.db", path)
    later = sqlite3.connect(path)
    later.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    later.close()
    before = path.read_bytes()
    with pytest.raises(KnownError) as refused:
        opened(tmp_path)
    assert (refused.value.problem.code, path.read_bytes()) == ("workspace_newer", before)
