# SPDX-License-Identifier: MPL-2.0
"""A whole visit by keys alone: begun, judged, sealed and exported without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.answers import Status


def press(window, qtbot, *keys: Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        qtbot.keyClick(window.focusWidget(), key)
        QApplication.processEvents()


def walk_to(window, qtbot, wanted: QWidget) -> None:
    """Press Tab until a widget has the focus; at most once round the page."""
    for _ in range(60):
        if window.focusWidget() is wanted:
            return
        press(window, qtbot, Qt.Key.Key_Tab)
    raise AssertionError(wanted.accessibleName() or wanted.objectName())


def begin(window, qtbot) -> None:
    """Begin a visit of the first checklist from the empty home page."""
    qtbot.waitUntil(window.isActiveWindow)
    press(window, qtbot, Qt.Key.Key_Return)
    page = window.stack.page()
    qtbot.waitUntil(lambda: window.focusWidget() is page.sheets.search)
    qtbot.keyClicks(page.sheets.search, "market")
    press(window, qtbot, Qt.Key.Key_Return)
    walk_to(window, qtbot, page.fields.name)
    qtbot.keyClicks(page.fields.name, "East Market")
    press(window, qtbot, Qt.Key.Key_Return)


def test_a_visit_is_begun_and_judged_by_keys_alone(window, qtbot):
    window.activateWindow()
    begin(window, qtbot)
    page = window.stack.page()
    assert window.session.header.site.name == "East Market"
    first = page.course.current
    press(window, qtbot, Qt.Key.Key_9)
    press(window, qtbot, Qt.Key.Key_1)
    assert window.session.answer(first).status is Status.CANNOT_JUDGE
    assert page.course.current != first


def test_a_visit_is_sealed_and_its_export_reached_by_keys_alone(window, qtbot):
    window.activateWindow()
    begin(window, qtbot)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = window.stack.page()
    walk_to(window, qtbot, page.seal.ask)
    press(window, qtbot, Qt.Key.Key_Return)
    walk_to(window, qtbot, page.seal.sure)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.session.sealed is not None
    walk_to(window, qtbot, page.export.export)
