# SPDX-License-Identifier: MPL-2.0
"""Records of the merge: kept whole or not at all, never changed, followed by the second copy with their photos."""

from __future__ import annotations

import sqlite3

import pytest

from inspector.core.merging.notes import Batch, IssueLine, SourceNote
from inspector.core.merging.record_bytes import RecordBytes, record_bytes, recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from tests.store.sample import NOON, begun, opened, picture
from tests.store.test_mirror import bring, mirror

BATCH = Batch("b1", Moment(NOON), "王", "", 0, 0, 0)


def record(reason: str) -> RecordBytes:
    """A withdrawal of something, told apart by its reason."""
    return recorded(Withdrawal("ab" * 32, reason, "王", Moment(NOON)))


def test_a_record_is_given_back_byte_for_byte_and_in_the_order_it_came(tmp_path):
    workspace, _ = begun(tmp_path)
    records = [record(f"理由{place}") for place in range(450)]
    assert workspace.keep_records(records) == 450
    assert [one for _, one in workspace.records_since(0)] == records
    assert [one for _, one in workspace.records_since(449)] == records[449:]
    assert workspace.has_records([records[3].digest, "cd" * 32]) == {records[3].digest}
    workspace.close()


def test_a_batch_that_cannot_be_noted_keeps_nothing(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.keep_records([record("a")], BATCH)
    with pytest.raises(sqlite3.IntegrityError):
        workspace.keep_records([record("b")], BATCH)
    assert workspace.record_names() == (("withdrawal", record("a").digest),)
    workspace.close()


def test_a_record_is_never_changed_or_removed(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.keep_records([record("a")])
    for attack in (
        "UPDATE records SET packed = x''",
        "DELETE FROM records",
        "INSERT OR REPLACE INTO records (digest, kind, packed, taken_ms) SELECT digest, kind, x'', 0 FROM records",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            workspace.log.run(lambda connection, attack=attack: connection.execute(attack))
    assert workspace.kept_record(record("a").digest) == record("a")
    workspace.close()


def test_a_record_whose_bytes_are_not_what_it_is_called_is_found(tmp_path):
    workspace, _ = begun(tmp_path)
    false = RecordBytes("withdrawal", record("a").digest, record("b").data)
    workspace.keep_records([false, record_bytes("decision", b"{}")])
    with pytest.raises(KnownError, match="damaged"):
        workspace.kept_record(false.digest)
    assert [problem.code for problem in workspace.check()] == ["record_damaged"]
    workspace.close()


def test_files_are_found_by_the_card_they_brought(tmp_path):
    workspace, _ = begun(tmp_path)
    notes = [
        SourceNote(f"{n}.zip", "d:/", "a/b", "cd" * 32, "bundle", card, "new", Moment(NOON, 480))
        for n, card in enumerate(("aa", "bb", "aa"))
    ]
    workspace.keep_records([record("a")], BATCH, notes)
    assert [one.name for one in workspace.sources("aa")] == ["0.zip", "2.zip"]
    assert [(one.name, one.batch, one.at) for one in workspace.batch_sources("b1")][1] == (
        "1.zip",
        "b1",
        Moment(NOON, 480),
    )
    workspace.close()


def test_an_issue_is_frozen_under_its_number(tmp_path):
    workspace, _ = begun(tmp_path)
    paper = workspace.files.add(b"paper")
    workspace.keep_issue(IssueLine("47", "通报", Moment(NOON)), {"papers": (paper,)}, (paper,))
    with pytest.raises(KnownError, match="47"):
        workspace.keep_issue(IssueLine("47", "另一", Moment(NOON)), {})
    assert [line.title for line in workspace.issues()] == ["通报"]
    assert (workspace.issue("47"), workspace.record_files()) == ({"papers": [paper]}, {paper: "files"})
    with pytest.raises(KnownError, match="48"):
        workspace.issue("48")
    workspace.close()


def test_the_second_copy_has_records_batches_and_settings(tmp_path):
    workspace, _ = begun(tmp_path / "ws")
    workspace.keep_records([record("a")], BATCH)
    workspace.keep_office_setting("hidden", ("王敏",))
    side = mirror(workspace, tmp_path / "copy")
    bring(side)
    workspace.keep_records([record("b")])
    side.note([])
    bring(side)
    copy = opened(tmp_path / "copy", device="other")
    assert (copy.record_names(), copy.batches()) == (workspace.record_names(), workspace.batches())
    assert (copy.brought("b1"), copy.office_setting("hidden")) == ({record("a").digest}, ["王敏"])
    assert side.forks == []
    copy.close()
    workspace.close()


def test_the_second_copy_has_the_photos_of_cards_and_the_papers_of_issues(tmp_path):
    workspace, _ = begun(tmp_path / "ws")
    photo, paper = workspace.photos.add(picture()).sha256, workspace.files.add(b"paper")
    workspace.keep_records([record("a")], files=[(photo, "photos")])
    workspace.keep_issue(IssueLine("47", "通报", Moment(NOON)), {}, (paper,))
    bring(mirror(workspace, tmp_path / "copy"))
    copy = opened(tmp_path / "copy", device="other")
    assert (copy.photos.have(photo), copy.files.have(paper), copy.issues()) == (True, True, workspace.issues())
    assert copy.check() == ()
    copy.close()
    workspace.close()


def test_a_picture_that_came_by_its_hash_is_kept_as_it_is_or_refused(tmp_path):
    workspace, _ = begun(tmp_path)
    data = picture(kind="PNG")
    shown = workspace.photos.add(data)
    workspace.photos.erase(shown.sha256)
    workspace.photos.take(shown.sha256, data)
    assert (workspace.photos.path(shown.sha256).suffix, workspace.photos.content(shown.sha256)) == (".png", data)
    with pytest.raises(KnownError, match="other bytes"):
        workspace.photos.take("ab" * 32, data)
    workspace.close()
