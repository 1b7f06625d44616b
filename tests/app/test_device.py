# SPDX-License-Identifier: MPL-2.0
"""The device, the person's folder and the diary."""

from __future__ import annotations

import logging
from pathlib import Path

from inspector.app.device import device_id
from inspector.app.logs import record_crash, start_log
from inspector.app.paths import default_workspace, shipped, user_folder
from tests.app.halls import counting


def test_a_device_keeps_its_id(tmp_path: Path):
    new_id = counting()
    assert device_id(tmp_path / "home", new_id) == device_id(tmp_path / "home", new_id)


def test_a_device_file_that_says_nothing_sensible_is_made_anew(tmp_path: Path):
    (tmp_path / "device").write_bytes(b"\xff\x00")
    assert device_id(tmp_path, counting()) == f"{1:032x}"
    (tmp_path / "device").write_bytes(b"two words")
    assert device_id(tmp_path, counting()) == f"{1:032x}"


def test_the_persons_folder_can_be_moved(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    assert user_folder() == tmp_path
    assert default_workspace() == tmp_path / "workspace"
    monkeypatch.delenv("INSPECTOR_HOME")
    assert user_folder().name == "Inspector"


def test_what_is_shipped_is_found():
    assert (shipped("resources") / "fonts" / "OFL.txt").is_file()
    assert (shipped("checklists") / "cn-market.yaml").is_file()


def test_the_diary_is_written_into_the_persons_folder(tmp_path: Path):
    start_log(tmp_path)
    log = logging.getLogger("inspector")
    log.info("opened")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()
    assert "opened" in (tmp_path / "logs" / "inspector.log").read_text("utf-8")


def test_a_crash_leaves_its_trace_and_no_answers(tmp_path: Path):
    try:
        _ = {}["王敏"]
    except KeyError as error:
        record = record_crash(error, tmp_path)
    text = record.read_text("utf-8")
    assert "KeyError" in text
    assert "inspector " in text


def test_a_crash_in_a_folder_that_cannot_be_written_is_no_second_crash(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    start_log(tmp_path / "file")
    assert not record_crash(ValueError("x"), tmp_path / "file").exists()
