# SPDX-License-Identifier: MPL-2.0
"""The list of files that go along."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from inspector.ui.dialogs.attachments import AttachmentsDialog
from tests.app.halls import begun


@pytest.fixture
def dialog(desk, qtbot):
    """The files of an open visit, at point 1."""
    made = AttachmentsDialog(desk, desk.hall.enter(begun(desk.hall)), "1")
    made.show()
    yield made
    made.close()


def shown(dialog):
    """What the list says."""
    return [dialog.list.item(row).text().split("   ") for row in range(dialog.list.count())]


def test_files_are_added_to_the_point_and_to_the_visit(dialog, qtbot, tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(b"%PDF" * 700)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.pdf")], ""))
    for button in (dialog.to_point, dialog.to_visit):
        button.click()
        qtbot.waitUntil(lambda: not dialog._desk.tasks.is_busy)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert shown(dialog) == [["a.pdf", "3 KB", "point 1"], ["a.pdf", "3 KB", "the whole visit"]]


def test_what_cannot_be_kept_is_said_and_the_rest_is_kept(dialog, qtbot, tmp_path):
    (tmp_path / "b.txt").write_text("notes")
    dialog.take((tmp_path / "gone.pdf", tmp_path / "b.txt"), "")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "gone.pdf" in dialog.told.text()


def test_a_file_is_opened_by_the_computers_own_program(dialog, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (tmp_path / "b.txt").write_text("notes")
    dialog.take((tmp_path / "b.txt",), "1")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.open_it.click()
    assert [url.fileName() for url in opened] == ["b.txt"]


def test_a_program_is_said_to_be_only_saved(dialog, qtbot, tmp_path):
    (tmp_path / "run.exe").write_bytes(b"MZ")
    dialog.take((tmp_path / "run.exe",), "1")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.open_it.click()
    assert "run.exe" in dialog.told.text()


def test_a_file_is_taken_off(dialog, qtbot, tmp_path):
    (tmp_path / "b.txt").write_text("notes")
    dialog.take((tmp_path / "b.txt",), "1")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.take_off.click()
    assert dialog.list.count() == 0
    assert not dialog.take_off.isEnabled()


def test_in_a_sealed_visit_files_are_only_read(dialog):
    dialog._session.seal()
    dialog.refill()
    assert not dialog.to_point.isEnabled()
