# SPDX-License-Identifier: MPL-2.0
"""Files that go along: kept once, named as they came, opened only where that is safe."""

from __future__ import annotations

import os
import sys

import pytest

from inspector.app.attaching import attach, copy_to_open, detach, keep_file, save_copy
from inspector.core.attachments import Attachment
from inspector.core.problems import KnownError
from tests.app.halls import begun


@pytest.fixture
def paper(hall, tmp_path):
    """A file kept for point 1."""
    (tmp_path / "营业执照.pdf").write_bytes(b"%PDF-1.7 licence")
    return keep_file(hall, tmp_path / "营业执照.pdf", "1")


def test_a_file_is_kept_with_its_name_its_size_and_its_point(hall, paper):
    assert (paper.name, paper.size, paper.point) == ("营业执照.pdf", 16, "1")
    assert hall.workspace.files.content(paper.sha256) == b"%PDF-1.7 licence"


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be bytes of no alphabet")
def test_a_file_named_in_bytes_of_no_alphabet_goes_along_all_the_same(hall, tmp_path):
    path = tmp_path / os.fsdecode("执照.pdf".encode("gbk"))
    path.write_bytes(b"%PDF-1.7 licence")
    session = hall.enter(begun(hall))
    attach(session, [keep_file(hall, path)])
    assert session.attachments[0].name.endswith("\ufffd.pdf")


def test_a_file_stands_once_and_is_taken_off(hall, paper):
    session = hall.enter(begun(hall))
    attach(session, [paper, paper])
    attach(session, [paper])
    assert session.attachments == (paper,)
    detach(session, paper)
    assert session.attachments == ()


def test_a_copy_is_opened_under_its_own_name_and_the_last_one_cleared(hall, paper):
    first = copy_to_open(hall, paper)
    assert (first.name, first.read_bytes()) == ("营业执照.pdf", b"%PDF-1.7 licence")
    (first.parent / "left").write_bytes(b"x")
    copy_to_open(hall, paper)
    assert not (first.parent / "left").exists()


@pytest.mark.parametrize("name", ["run.exe", "a.bat", "a.lnk", "a.pdf.js", "noend", "../../a.sh"])
def test_a_program_is_never_opened(hall, name):
    sha256 = hall.workspace.files.add(b"MZ")
    with pytest.raises(KnownError) as refused:
        copy_to_open(hall, Attachment(sha256, name, 2))
    assert refused.value.problem.code == "attachment_unopened"


def test_a_name_that_climbs_stays_in_its_folder(hall):
    sha256 = hall.workspace.files.add(b"%PDF")
    path = copy_to_open(hall, Attachment(sha256, "../../../evil.pdf", 4))
    assert path.parent == hall.home / "opened" / sha256[:12]


def test_a_copy_is_saved_where_a_person_says(hall, paper, tmp_path):
    save_copy(hall, paper, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7 licence"


def test_a_file_too_large_is_said_and_not_read(hall, tmp_path):
    with (tmp_path / "big.mp4").open("wb") as big:
        big.truncate((50 << 20) + 1)
    with pytest.raises(KnownError) as refused:
        keep_file(hall, tmp_path / "big.mp4")
    assert refused.value.problem.code == "attachment_large"


def test_a_file_that_is_gone_is_said(hall, tmp_path):
    with pytest.raises(KnownError) as refused:
        keep_file(hall, tmp_path / "gone.pdf")
    assert refused.value.problem.facts["file"] == "gone.pdf"
