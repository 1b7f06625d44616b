# SPDX-License-Identifier: MPL-2.0
"""Backups of the day: one a day, fourteen days and eight weeks of them; each can be looked into beforehand."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inspector.core.merging.notes import IssueLine
from inspector.core.merging.record_bytes import recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.store.backup_looks import BackupLine, backup_lines
from inspector.store.backups import BEFORE_RESTORING, DAILY, KEPT, WEEKS, has_day, kept, make_backup, restore, surplus
from inspector.store.summaries import RoundLine
from tests.store.sample import CHECKLIST, NOON, Log, begun, opened

OLD = Path(__file__).resolve().parents[1] / "old"


def names(days: int) -> list[Path]:
    """Names of one daily backup a day up to Monday 2026-11-16."""
    last = datetime(2026, 11, 16, 2, 42, 7, 123_000, tzinfo=UTC)
    times = (last - timedelta(days=number) for number in reversed(range(days)))
    return [Path(f"inspector-{time:%Y%m%dT%H%M%S}123Z-daily.db") for time in times]


def test_of_the_older_days_the_newest_of_each_of_eight_weeks_is_kept():
    made = names(200)
    gone = surplus(made, DAILY)
    left = [path for path in made if path not in gone]
    assert left[-KEPT[DAILY] :] == made[-KEPT[DAILY] :]
    older = [datetime.strptime(path.name[10:18], "%Y%m%d").replace(tzinfo=UTC) for path in left[: -KEPT[DAILY]]]
    assert [day.isoweekday() for day in older] == [7] * (WEEKS[DAILY] - 1) + [1]
    assert len(left) == KEPT[DAILY] + WEEKS[DAILY]


def test_thinning_day_by_day_keeps_what_thinning_at_once_keeps():
    kept: list[Path] = []
    for path in names(120):
        kept.append(path)
        gone = surplus(kept, DAILY)
        kept = [one for one in kept if one not in gone]
    assert [one for one in names(120) if one not in surplus(names(120), DAILY)] == kept


def test_a_day_is_the_day_of_the_place(tmp_path):
    workspace, _ = begun(tmp_path)
    connection = workspace._reader._connection
    evening = Moment(NOON + 11 * 3_600_000)  # 15:00 UTC; in China it is 23:00
    make_backup(connection, tmp_path, evening, DAILY)
    assert has_day(tmp_path, Moment(evening.ms + 3_500_000))
    assert not has_day(tmp_path, Moment(evening.ms + 3_700_000))
    assert has_day(tmp_path, Moment(evening.ms + 3_700_000, 0))
    workspace.close()


def test_the_backup_of_the_day_is_made_once_and_not_of_nothing(tmp_path):
    empty = opened(tmp_path / "empty")
    assert empty.back_up_day() is None
    empty.close()
    workspace, _ = begun(tmp_path / "full")
    made = workspace.back_up_day()
    assert made.name.endswith("-daily.db")
    assert workspace.back_up_day() is None
    workspace.close()
    assert workspace.back_up_day() is None


def test_an_office_that_only_plans_is_backed_up_too(tmp_path):
    workspace = opened(tmp_path)
    workspace.append_round(RoundLine("r1", "第3周", "open", "", "", Moment(NOON)), 0, b"{}")
    made = workspace.back_up_day()
    (line,) = backup_lines(tmp_path, 480)
    assert (line.path, line.rows, line.visits, line.newest) == (made, 1, 0, None)
    workspace.close()


def test_backups_say_what_they_hold_newest_first(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    first = workspace.backup()
    log.judge(7)
    assert workspace.log.wait(10)
    second = workspace.back_up_day()
    lines = backup_lines(tmp_path, 480)
    assert [(one.path, one.occasion, one.rows, one.visits) for one in lines] == [
        (second, "daily", 5, 1),
        (first, "asked", 4, 1),
    ]
    assert (lines[0].newest.point, lines[1].newest.point, lines[0].size) == ("7", "2", second.stat().st_size)
    workspace.close()


def test_a_preview_names_what_is_newer_and_changes_nothing(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    backup = workspace.backup()
    log.judge(7)
    other = Log(workspace, "visit-2")
    other.open()
    workspace.keep_sites([Site("东门市场", "S-01")])
    workspace.append_round(RoundLine("r1", "第3周", "open", "", "", Moment(NOON)), 0, b"{}")
    assert workspace.log.wait(10)
    before = backup.read_bytes()
    found = workspace.preview(backup_lines(tmp_path, 480)[0])
    assert [(one.summary.id, one.rows) for one in found.newer] == [("visit-1", 1), ("visit-2", 1)]
    assert (found.round_rows, found.sites, backup.read_bytes()) == (1, 1, before)
    workspace.close()


def test_a_preview_counts_what_the_office_gathered_and_issued_since(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.keep_records([recorded(CHECKLIST)])
    workspace.backup()
    workspace.keep_records([recorded(Withdrawal("ab" * 32, "错收", "王", Moment(NOON)))])
    workspace.keep_issue(IssueLine("47", "通报", Moment(NOON)), {})
    found = workspace.preview(backup_lines(tmp_path, 480)[0])
    assert (found.newer, found.records, found.issues) == ((), 1, 1)
    workspace.close()


def test_a_backup_of_the_first_form_can_be_looked_into_and_put_back(tmp_path):
    begun(tmp_path)[0].close()
    path = tmp_path / "backups" / "inspector-20261116T024207123Z-lifting.db"
    path.parent.mkdir()
    shutil.copy(OLD / "workspace-1.db", path)
    line = backup_lines(tmp_path, 480)[0]
    assert (line.visits, line.at.clock(), line.problem) == (3, "10:42:07", None)
    restore(tmp_path, path, Moment(NOON))
    again = opened(tmp_path)
    assert (len(again.visits()), again.check()) == (3, ())
    again.close()


def test_a_damaged_backup_is_listed_with_its_reason_and_not_put_back(tmp_path):
    workspace, _ = begun(tmp_path)
    path = workspace.backup()
    path.write_bytes(b"damaged" * 999)
    line = backup_lines(tmp_path, 480)[0]
    assert (line.rows, line.problem.code) == (0, "backup_unfit")
    with pytest.raises(KnownError) as error:
        workspace.preview(BackupLine(path, line.at, line.occasion, line.size))
    assert error.value.problem.code == "backup_unfit"
    workspace.close()


def test_a_backup_whose_very_words_are_damaged_hides_no_other(tmp_path):
    workspace, _ = begun(tmp_path)
    path, whole = workspace.backup(), workspace.backup()
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE visits", b"CREATE \xe9\xe9BLE visits"))
    assert [(one.path, one.problem is None) for one in backup_lines(tmp_path, 480)] == [(whole, True), (path, False)]
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(KnownError) as refused:
        restore(tmp_path / "elsewhere", path, Moment(NOON))
    assert refused.value.problem.code == "backup_unfit"
    workspace.close()


def test_the_backup_just_made_stays_though_the_clock_was_set_back(tmp_path):
    workspace, _ = begun(tmp_path)
    connection = workspace._reader._connection
    for later in range(KEPT[BEFORE_RESTORING] + 2):
        make_backup(connection, tmp_path, Moment(NOON + later), BEFORE_RESTORING)
    back = make_backup(connection, tmp_path, Moment(NOON - 86_400_000), BEFORE_RESTORING)
    assert back.is_file()
    assert len(kept(tmp_path)) == KEPT[BEFORE_RESTORING]
    workspace.close()
