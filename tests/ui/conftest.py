# SPDX-License-Identifier: MPL-2.0
"""What every test of the window may ask for: a hall in an empty place, a desk in it, and the whole window."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.app.hall import Hall
from inspector.ui.desk import Desk
from inspector.ui.start import bury, furnish
from inspector.ui.tasks import _Work
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from inspector.ui.window import Window
from tests.app.halls import hall

__all__ = ["hall"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform says that it takes no size hints; that is no fault of ours."""
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def desk(qtbot: QtBot, hall: Hall) -> Iterator[Desk]:
    """A desk that speaks English in the light theme."""
    tongue, theme = Tongue(), Theme()
    tongue.speak("en")
    theme.wear()
    made = Desk(hall, theme, tongue)
    yield made
    made.tasks.finish()
    made.banners.deleteLater()
    made.deleteLater()
    freed()
    tongue.hush()


@pytest.fixture
def window(qtbot: QtBot, hall: Hall) -> Iterator[Window]:
    """The whole window in English, shown."""
    tongue, theme = Tongue(), Theme()
    hall.keep(type(hall.settings)(language="en", theme="light"))
    made = furnish(hall, tongue, theme)
    made.show()
    yield made
    made.desk.tasks.finish()
    if made.session is not None:
        made.session.settle()
    made.hide()
    bury(made)
    tongue.hush()


def freed() -> None:
    """Free now what is to be freed later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Work beside the window does not begin before this is set: what is pressed meanwhile is pressed in time."""
    go, outcome = threading.Event(), _Work._outcome

    def waiting(work: _Work) -> tuple[str, tuple[object, ...]]:
        go.wait(60)
        return outcome(work)

    monkeypatch.setattr(_Work, "_outcome", waiting)
    yield go
    go.set()
