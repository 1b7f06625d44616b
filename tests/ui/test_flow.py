# SPDX-License-Identifier: MPL-2.0
"""A row that wraps knows its height at a width, until something in it comes, goes or changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from inspector.ui.widgets.flow import Flow


@pytest.fixture
def row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    for words in ("one", "two"):
        label = QLabel(words)
        label.setFixedSize(60, 20)
        flow.addWidget(label)
    holder.show()
    yield flow
    holder.hide()


def test_a_height_is_worked_out_once_for_each_width(row, monkeypatch):
    heights = [row.heightForWidth(200), row.heightForWidth(70)]
    monkeypatch.setattr(row, "_place", None)
    assert [row.heightForWidth(200), row.heightForWidth(70)] == heights == [20, 48]


def test_a_part_that_goes_comes_or_grows_makes_another_height(row):
    assert row.heightForWidth(70) == 48
    last = row.itemAt(1).widget()
    last.hide()
    assert row.heightForWidth(70) == 20
    last.show()
    last.setFixedHeight(50)
    assert row.heightForWidth(70) == 78
