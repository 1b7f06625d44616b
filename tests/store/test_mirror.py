# SPDX-License-Identifier: MPL-2.0
"""The mirror: rows, photos and tables stand in the second copy, which opens as a workspace; forks are kept."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.store.ledger import Ledger
from inspector.store.mirror import Mirror
from inspector.store.mirror_copy import MirrorCopy
from inspector.store.summaries import PlanEntry, RoundLine
from tests.store.sample import NOON, begun, opened, picture

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.store.workspace import Workspace


ROUND = RoundLine("r-1", "第3周", "open", "2026-11-16", "2026-11-20", Moment(NOON))


def mirror(workspace: Workspace, folder: Path, copy: type[MirrorCopy] = MirrorCopy) -> Mirror:
    """Begin a second copy in a folder, or take it up again."""
    side = copy(folder, "workspace-1")
    side.begin()
    return Mirror(workspace.folder, workspace.writer_id, side, lambda: Moment(NOON))


def bring(one: Mirror) -> None:
    """Bring over everything there is."""
    one.connect()
    while one.has_work:
        one.step()
    one.part()


def with_photo(workspace: Workspace, log, colour: str = "red") -> str:
    """Judge a point with a photo."""
    sha256 = workspace.photos.add(picture(colour)).sha256
    log.add("tray", {"photos": ({"sha256": sha256},)})
    assert workspace.log.wait(10)
    return sha256


def test_the_copy_opens_as_a_workspace_of_its_own(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=250)
    sha256 = with_photo(workspace, log)
    bring(mirror(workspace, tmp_path / "copy"))
    copy = opened(tmp_path / "copy", device="other")
    assert copy.rows(log.visit) == workspace.rows(log.visit)
    assert copy.photos.content(sha256) == workspace.photos.content(sha256)
    assert (copy.check(), copy.found.unclean) == ((), False)
    assert copy.setting("mirror") is None
    copy.close()
    workspace.close()


def test_the_copy_knows_neither_device_nor_writer_and_takes_its_own(tmp_path):
    workspace, _ = begun(tmp_path / "ws", points=3)
    workspace.keep_setting("mirror", {"id": "workspace-1", "folder": str(tmp_path / "copy")})
    bring(mirror(workspace, tmp_path / "copy"))
    with sqlite3.connect(tmp_path / "copy" / "inspector.db") as looked:
        keys = {key for (key,) in looked.execute("SELECT key FROM settings")}
    looked.close()
    assert keys == {"copied_by"}
    workspace.close()


def test_a_copy_goes_on_from_the_common_row(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=3)
    bring(mirror(workspace, tmp_path / "copy"))
    log.judge(4)
    assert workspace.log.wait(10)
    again = mirror(workspace, tmp_path / "copy")
    again.connect()
    assert (again.counts, again.behind()) == ({log.visit: 4}, 1)
    bring(again)
    assert (again.counts, again.forks) == ({log.visit: 5}, [])
    workspace.close()


def test_work_done_in_the_copy_is_kept_aside_and_never_overwritten(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=3)
    bring(mirror(workspace, tmp_path / "copy"))
    other = opened(tmp_path / "copy", device="other")
    visit = type(log)(other)
    visit.judge(9)
    other.close()
    log.judge(8)
    assert workspace.log.wait(10)
    again = mirror(workspace, tmp_path / "copy")
    bring(again)
    kept = opened(again.forks[0].parent)
    assert len(kept.rows(log.visit)) == len(workspace.rows(log.visit)) == again.counts[log.visit] == 5
    assert kept.rows(log.visit) != workspace.rows(log.visit)
    kept.close()
    workspace.close()


def test_a_copy_that_was_only_looked_at_is_taken_up_again(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=3)
    bring(mirror(workspace, tmp_path / "copy"))
    opened(tmp_path / "copy", device="other").close()
    again = mirror(workspace, tmp_path / "copy")
    bring(again)
    assert (again.forks, again.counts) == ([], {log.visit: 4})
    workspace.close()


def test_a_workspace_put_back_from_a_backup_sets_the_newer_copy_aside(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=6)
    bring(mirror(workspace, tmp_path / "copy"))
    workspace.close()
    older, _ = begun(tmp_path / "older", points=2)
    again = mirror(older, tmp_path / "copy")
    bring(again)
    kept = opened(again.forks[0].parent)
    assert (len(kept.rows(log.visit)), again.counts[log.visit]) == (7, 3)
    kept.close()
    older.close()


def test_sites_follow_and_go_when_they_are_removed(tmp_path):
    workspace, _ = begun(tmp_path / "ws")
    workspace.keep_sites([Site("东门市场", "S-1"), Site("西门市场", "S-2")])
    bring(mirror(workspace, tmp_path / "copy"))
    workspace.keep_sites([Site("东门新市场", "S-1")], ["S-2"])
    bring(mirror(workspace, tmp_path / "copy"))
    copy = opened(tmp_path / "copy", device="other")
    assert copy.sites() == (Site("东门新市场", "S-1"),)
    copy.close()
    workspace.close()


def test_a_photo_lost_in_the_workspace_holds_its_row_back_from_being_safe(tmp_path):
    workspace, log = begun(tmp_path / "ws", points=3)
    sha256 = with_photo(workspace, log)
    workspace.photos.path(sha256).write_bytes(b"damaged")
    log.judge(5)
    assert workspace.log.wait(10)
    one = mirror(workspace, tmp_path / "copy")
    bring(one)
    assert (one.counts[log.visit], one.lacking) == (4, sha256)
    workspace.close()


def test_a_photo_erased_in_the_workspace_is_erased_in_the_copy(tmp_path):
    workspace, log = begun(tmp_path / "ws")
    sha256 = with_photo(workspace, log)
    bring(mirror(workspace, tmp_path / "copy"))
    log.add("erase", {"photo": sha256, "reason": "plate"})
    assert workspace.log.wait(10)
    one = mirror(workspace, tmp_path / "copy")
    bring(one)
    assert one.files.erased == {sha256}
    workspace.photos.erase(sha256)
    one.files.erase()
    copy = opened(tmp_path / "copy", device="other")
    assert (copy.photos.every(), copy.check()) == ((), ())
    copy.close()
    workspace.close()


def test_a_photo_erased_while_the_copy_was_away_is_erased_on_its_return(tmp_path):
    workspace, log = begun(tmp_path / "ws")
    sha256 = with_photo(workspace, log)
    bring(mirror(workspace, tmp_path / "copy"))
    log.add("erase", {"photo": sha256, "reason": "plate"})
    assert workspace.log.wait(10)
    bring(mirror(workspace, tmp_path / "copy"))
    workspace.photos.erase(sha256)
    bring(mirror(workspace, tmp_path / "copy"))
    assert list((tmp_path / "copy" / "photos").glob("??/*")) == []
    workspace.close()


def test_attachments_rounds_and_settings_follow(tmp_path):
    workspace, log = begun(tmp_path / "ws")
    sha256 = workspace.files.add(b"minutes of the meeting")
    log.add("attachments", {"files": ({"sha256": sha256, "name": "minutes.txt", "size": 22},)})
    for seq, text in enumerate((b'{"kind":"plan"}', b'{"kind":"draw"}')):
        workspace.append_round(ROUND, seq, text, [PlanEntry("r-1", f"S-{seq}", "", "市场", "", "", "", seq)])
    workspace.keep_setting("columns", {"name": "A"})
    bring(mirror(workspace, tmp_path / "copy"))
    copy = opened(tmp_path / "copy", device="other")
    assert copy.files.content(sha256) == b"minutes of the meeting"
    assert (copy.round_rows("r-1"), copy.setting("columns")) == (workspace.round_rows("r-1"), {"name": "A"})
    assert copy.count_plan("r-1") == workspace.count_plan("r-1") == 2
    copy.close()
    workspace.close()


def test_a_round_that_went_on_in_the_copy_is_kept_aside(tmp_path):
    workspace, _ = begun(tmp_path / "ws")
    bring(mirror(workspace, tmp_path / "copy"))
    other = opened(tmp_path / "copy", device="other")
    other.append_round(ROUND, 0, b'{"kind":"plan"}')
    other.close()
    one = mirror(workspace, tmp_path / "copy")
    bring(one)
    kept = opened(one.forks[0].parent)
    assert kept.round_rows("r-1") == (b'{"kind":"plan"}',)
    kept.close()
    workspace.close()


def test_the_copy_of_another_workspace_is_left_alone(tmp_path):
    MirrorCopy(tmp_path / "copy", "workspace-2").begin()
    with pytest.raises(KnownError) as refused:
        MirrorCopy(tmp_path / "copy", "workspace-1").begin()
    assert refused.value.problem.code == "mirror_other"


def test_a_folder_with_other_files_is_not_taken_for_a_copy(tmp_path):
    (tmp_path / "holiday.txt").write_text("beach")
    with pytest.raises(KnownError) as refused:
        MirrorCopy(tmp_path, "workspace-1").begin()
    assert refused.value.problem.code == "mirror_foreign"


def test_the_database_of_the_copy_is_a_plain_file_synced_at_every_commit(tmp_path):
    workspace, _ = begun(tmp_path / "ws", points=3)
    one = mirror(workspace, tmp_path / "copy")
    one.connect()
    asked = [one.copy.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    bring(one)
    assert asked == ["delete", 3]
    assert sorted(path.name for path in (tmp_path / "copy").glob("inspector*")) == ["inspector.db", "inspector.lock"]
    workspace.close()


def test_a_stick_that_keeps_a_row_otherwise_than_it_was_given_is_not_believed(tmp_path, monkeypatch):
    workspace, _ = begun(tmp_path / "ws", points=3)
    one = mirror(workspace, tmp_path / "copy")
    one.connect()
    stored = Ledger._stored

    def spoiled(self: Ledger, page: object, row: object, data: bytes, digest: str) -> object:
        return stored(self, page, row, data + b" ", digest)

    monkeypatch.setattr(Ledger, "_stored", spoiled)
    with pytest.raises(KnownError) as refused:
        one.step()
    assert (refused.value.problem.code, one.counts) == ("disk_failed", {})
    one.part()
    workspace.close()
