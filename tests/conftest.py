# SPDX-License-Identifier: MPL-2.0
"""What every test stands on: no screen, no network, nobody's own folders, the same cases each time."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(
    "same", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108 - named by the system, and used only as a place for folders
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))  # what is synced there waits for no disk


LONGEST: Final = ("test_endurance.py", "test_office_friday.py", "test_demo.py")
"""Files that take long as a whole; begun first, none of them is left to one core at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; within a file, and among the others, the order stays."""
    items.sort(key=_is_short)


def _is_short(item: pytest.Item) -> bool:
    return item.path.name not in LONGEST


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what stays to the end: nine thousand tests and every module they read."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Take what outlives a file out of the collector's way, so that late tests are no slower than early ones."""
    if nextitem is not None and nextitem.path != item.path:
        gc.collect()
        gc.freeze()


for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
    _wait.__kwdefaults__["timeout"] = 30_000
"""A wait ends as soon as what it waits for is there; a slow machine may take its time."""


class NetworkTouchedError(AssertionError):
    """A test tried to reach another machine; the program works without a network."""


@pytest.fixture(autouse=True, scope="session")
def own_folders():
    """The person's folders point to an empty place, in this process and those it starts."""
    with (
        tempfile.TemporaryDirectory(prefix="inspector-tests-", ignore_cleanup_errors=True) as place,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
            folder = Path(place, name.lower())
            folder.mkdir()
            patch.setenv(name, str(folder))
        yield


@pytest.fixture(autouse=True, scope="session")
def no_network():
    """Connecting to an address fails; sockets inside the machine's file system stay usable."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and sys.platform != "win32":
            raise NetworkTouchedError(str(address))
        connect(self, address)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


@pytest.fixture(autouse=True, scope="session")
def empty_clipboard():
    """Nothing a test put on the clipboard stays to the end: Qt would free it after Python is gone."""
    yield
    widgets = sys.modules.get("PySide6.QtGui")
    if widgets is not None and widgets.QGuiApplication.instance() is not None:
        widgets.QGuiApplication.clipboard().clear()
