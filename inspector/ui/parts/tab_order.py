# SPDX-License-Identifier: MPL-2.0
"""The order in which Tab goes through a page: as it is read, though parts of it were made at other times."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def lead(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through these in turn, and within each through its parts in the order they were made."""
    every = [part for widget in widgets for part in (widget, *widget.findChildren(QWidget))]
    focusable = [
        one for one in every if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is every[0].window()
    ]
    for one, following in pairwise(focusable):
        QWidget.setTabOrder(one, following)
