# SPDX-License-Identifier: MPL-2.0
"""Closing lets go of the folder whatever the disk says."""

from __future__ import annotations

import pytest

from tests.store.sample import begun, opened


def test_closing_on_a_full_disk_still_lets_go_of_the_folder(tmp_path):
    workspace, log = begun(tmp_path, points=3)
    workspace.log.run(lambda connection: connection.execute("PRAGMA query_only = ON"))
    workspace.close()
    again = opened(tmp_path)
    assert len(again.rows(log.visit)) == 4
    again.close()


def test_after_closing_nothing_more_is_taken(tmp_path):
    workspace, log = begun(tmp_path)
    workspace.close()
    with pytest.raises(RuntimeError, match="closed"):
        log.judge(1)
