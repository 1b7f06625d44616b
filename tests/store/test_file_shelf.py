# SPDX-License-Identifier: MPL-2.0
"""Attachments: any bytes, kept once under their hash, proved when read, and missed by the check when they are gone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from inspector.core.attachments import Attachment
from inspector.core.problems import KnownError
from inspector.core.tray import TrayPhoto
from inspector.store.workspace import Workspace
from tests.store.sample import Log, begun, picture

TABLE = b"PK\x03\x04 an office's table"
SHA = hashlib.sha256(TABLE).hexdigest()


@pytest.fixture
def attached(tmp_path) -> Iterator[tuple[Workspace, Log]]:
    """A visit with one attachment and one photo in its tray."""
    workspace, log = begun(tmp_path)
    photo = workspace.photos.add(picture())
    file = Attachment(workspace.files.add(TABLE), "台账.xlsx", len(TABLE))
    log.add("attachments", {"files": (file.record(),)})
    log.add("tray", {"photos": (TrayPhoto(photo.sha256).record(),)})
    assert workspace.log.wait(10)
    yield workspace, log
    workspace.close()


def test_the_same_bytes_twice_are_one_file_under_their_hash(attached, tmp_path):
    workspace, _ = attached
    assert workspace.files.add(TABLE) == SHA
    assert workspace.files.path(SHA) == tmp_path / "files" / SHA[:2] / SHA
    assert (workspace.files.every(), workspace.files.content(SHA), workspace.check()) == ((SHA,), TABLE, ())


def test_a_changed_file_is_found_and_put_right_by_the_true_bytes(attached):
    workspace, _ = attached
    workspace.files.path(SHA).write_bytes(TABLE[::-1])
    assert [problem.code for problem in workspace.check()] == ["attachment_damaged"]
    workspace.files.add(TABLE)
    assert workspace.check() == ()


def test_a_missing_file_is_named(attached):
    workspace, _ = attached
    workspace.files.path(SHA).unlink()
    assert [problem.code for problem in workspace.check()] == ["attachment_missing"]
    with pytest.raises(KnownError) as error:
        workspace.files.content(SHA)
    assert (error.value.problem.code, workspace.files.have(SHA)) == ("attachment_missing", False)


def test_an_erased_file_with_its_row_is_no_fault(attached):
    workspace, log = attached
    workspace.files.erase(SHA)
    log.add("erase", {"photo": SHA, "reason": "含个人信息"})
    assert workspace.log.wait(10)
    assert (workspace.files.every(), workspace.check()) == ((), ())


def test_a_photo_that_waits_in_the_tray_is_checked_too(attached):
    workspace, _ = attached
    workspace.photos.erase(workspace.photos.every()[0])
    assert [problem.code for problem in workspace.check()] == ["photo_missing"]
