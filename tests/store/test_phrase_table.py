# SPDX-License-Identifier: MPL-2.0
"""Phrases come back most used first; nobody waits for them, and a disk that refuses them stops nothing."""

from __future__ import annotations

import sqlite3

from inspector.core.problems import KnownError, Problem
from tests.store.sample import begun, opened


def test_phrases_are_counted_by_point_most_used_first_then_newest(tmp_path):
    workspace = opened(tmp_path)
    for text in ("地面有积水", "垃圾外溢", "垃圾外溢", "无公示", " ", "地面有积水 "):
        workspace.note_phrase("market", "3", text)
    workspace.note_phrase("market", "4", "别处")
    workspace.close()
    again = opened(tmp_path)
    assert again.phrases("market", "3") == (("地面有积水", 2), ("垃圾外溢", 2), ("无公示", 1))
    assert (again.phrases("market", "3", limit=1), again.phrases("park", "3")) == ((("地面有积水", 2),), ())
    again.close()


def test_prints_of_photos_are_kept_by_their_hash(tmp_path):
    workspace = opened(tmp_path)
    workspace.note_print("aa", "00ff")
    workspace.note_print("aa", "00fe")
    workspace.close()
    again = opened(tmp_path)
    assert again.prints() == {"aa": "00fe"}
    again.close()


def test_what_nobody_waits_for_is_dropped_when_the_disk_refuses_and_rows_go_on(tmp_path):
    workspace, log = begun(tmp_path)

    def refuse(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO phrases VALUES ('a', 'b', 'c', 1, 1)")
        raise KnownError(Problem("disk_full", path="–", free=0))

    workspace.log.later(refuse)
    log.judge(3)
    assert workspace.log.wait(10)
    assert (workspace.log.failed, workspace.phrases("a", "b"), len(workspace.rows(log.visit))) == (None, (), 2)
    workspace.close()
