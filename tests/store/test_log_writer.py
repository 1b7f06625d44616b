# SPDX-License-Identifier: MPL-2.0
"""The writer takes rows at once, commits those that wait together, and refuses what does not follow."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from inspector.core.problems import KnownError
from inspector.core.rows import Row, chained, row_bytes
from tests.store.sample import Log, begun, opened


def test_every_row_is_acknowledged_in_order_with_a_time(tmp_path):
    workspace, log = begun(tmp_path)
    receipts = []
    for point in range(50):
        log.judge(point % 30, done=receipts.append)
    assert workspace.log.wait(10)
    assert [one.seq for one in receipts] == list(range(1, 51))
    assert all(one.problem is None and one.at_ms > 0 for one in receipts)
    workspace.close()


def test_a_receipt_comes_only_after_the_row_can_be_read(tmp_path):
    workspace, log = begun(tmp_path)
    seen = []
    for point in range(5):
        log.judge(point, done=lambda receipt: seen.append(len(workspace.rows(log.visit)) > receipt.seq))
    assert workspace.log.wait(10)
    assert seen == [True] * 5
    workspace.close()


def test_rows_that_wait_together_are_committed_together(tmp_path):
    workspace, log = begun(tmp_path)
    gate, commits = threading.Event(), []
    workspace.log.run(lambda connection: connection.set_trace_callback(commits.append))
    log.judge(0, done=lambda _: gate.wait(10))
    for point in range(1, 30):
        log.judge(point)
    gate.set()
    assert workspace.log.wait(10)
    assert commits.count("COMMIT") <= 3  # the errand's own, the first row's, and one for those that waited
    assert len(workspace.rows(log.visit)) == 31
    workspace.close()


def spoilt(log: Log, **changes: object) -> tuple[Row, bytes, str]:
    """Make the row that would come next, with something wrong."""
    row = log.workspace.rows(log.visit)[-1]
    bad = replace(row, **{"seq": log.seq, **changes})
    return bad, row_bytes(bad), chained(log.last, row_bytes(bad))


def test_a_row_that_does_not_follow_is_refused_and_the_others_go_on(tmp_path):
    workspace, log = begun(tmp_path, points=2)
    other = Log(workspace, "visit-2")
    other.open()
    receipts = []
    row, data, digest = spoilt(log, seq=7)
    workspace.log.append(log.visit, row, data, digest, receipts.append)
    other.judge(1)
    log.judge(5)
    assert workspace.log.wait(10)
    assert [one.problem.code for one in receipts] == ["row_order"]
    assert (len(workspace.rows(log.visit)), len(workspace.rows(other.visit))) == (4, 2)
    with pytest.raises(KnownError) as refused:
        workspace.log.raise_trouble()
    assert refused.value.problem.code == "row_order"
    workspace.log.raise_trouble()
    workspace.close()


def test_a_row_with_a_wrong_hash_is_refused(tmp_path):
    workspace, log = begun(tmp_path, points=2)
    row, data, _ = spoilt(log)
    receipts = []
    workspace.log.append(log.visit, row, data, "0" * 64, receipts.append)
    assert workspace.log.wait(10)
    assert (receipts[0].problem.code, len(workspace.rows(log.visit))) == ("row_order", 3)
    workspace.close()


def test_nothing_but_an_erasure_follows_the_seal(tmp_path):
    workspace, log = begun(tmp_path, points=2)
    log.add("seal", {})
    log.add("erase", {"photo": "a" * 64, "reason": "plate"})
    assert workspace.log.wait(10)
    workspace.log.raise_trouble()
    receipts = []
    log.judge(1, done=receipts.append)
    assert workspace.log.wait(10)
    assert receipts[0].problem.code == "card_sealed"
    workspace.close()


def test_a_visit_opens_once_and_only_with_kept_checklists(tmp_path):
    workspace, log = begun(tmp_path)
    again, receipts = Log(workspace), []
    again.seq, again.last = 0, "0" * 64
    again.open(receipts.append)
    stranger = Log(workspace, "visit-2")
    stranger.add("open", {"visit": "visit-2", "checklists": ["f" * 64], "header": {}}, receipts.append)
    assert workspace.log.wait(10)
    assert [one.problem.code for one in receipts] == ["visit_known", "checklist_missing"]
    assert [one.id for one in workspace.visits()] == [log.visit]
    workspace.close()


def test_a_listener_that_fails_does_not_end_the_writer(tmp_path, monkeypatch):
    workspace, log = begun(tmp_path)
    crashes = []
    monkeypatch.setattr(threading, "excepthook", lambda said: crashes.append(said.exc_type))
    log.judge(1, done=lambda _: 1 // 0)
    log.judge(2)
    assert workspace.log.wait(10)
    assert (crashes, len(workspace.rows(log.visit))) == ([ZeroDivisionError], 3)
    workspace.close()


def test_closing_writes_what_waits(tmp_path):
    workspace, log = begun(tmp_path)
    for point in range(30):
        log.judge(point)
    workspace.close()
    again = opened(tmp_path)
    assert len(again.rows(log.visit)) == 31
    again.close()


def test_an_errand_that_fails_is_taken_back_and_told_to_its_caller(tmp_path):
    workspace, _ = begun(tmp_path)

    def errand(connection) -> None:
        connection.execute("DELETE FROM settings")
        raise LookupError("no")

    with pytest.raises(LookupError):
        workspace.log.run(errand)
    assert workspace._reader.ask("SELECT count(*) FROM settings") == [(2,)]
    workspace.close()
