# SPDX-License-Identifier: MPL-2.0
"""The power fails while a backup is put back: the workspace opens as it was, or with the backup, never as none."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.moments import Moment
from inspector.store import backups
from tests.store.sample import NOON, begun, opened


def test_a_cut_before_the_backup_takes_its_name_leaves_what_stood_before(tmp_path, monkeypatch):
    workspace, log = begun(tmp_path, points=3)
    backup = workspace.backup()
    log.judge(7)
    workspace.close()

    def fails(part: Path, path: Path) -> None:
        raise SystemExit(f"{part} → {path}")

    monkeypatch.setattr(backups, "take_name", fails)
    with pytest.raises(SystemExit):
        backups.restore(tmp_path, backup, Moment(NOON))
    again = opened(tmp_path)
    assert (len(again.rows(log.visit)), again.check()) == (5, ())
    again.close()
