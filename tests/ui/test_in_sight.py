# SPDX-License-Identifier: MPL-2.0
"""The chosen row of a list stays in sight when the list gets less room."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView

from inspector.ui.parts.in_sight import InSight


def test_the_chosen_row_stays_in_sight_when_the_room_shrinks(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    watcher = InSight(view)
    view.setModel(QStringListModel([str(row) for row in range(200)], view))
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    view.setCurrentIndex(view.indexAt(view.viewport().rect().center()))
    assert watcher.parent() is view
    view.resize(300, 120)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))
