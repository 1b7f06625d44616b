# SPDX-License-Identifier: MPL-2.0
"""The column of a page: not wider than the eye likes, in the middle, with air around it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

WIDEST: Final = 1040


def centred(page: QWidget, widest: int = WIDEST) -> QVBoxLayout:
    """Lay one column in the middle of a page and give its layout."""
    room = QHBoxLayout(page)
    room.setContentsMargins(32, 24, 32, 16)
    middle = QWidget(page)
    middle.setMaximumWidth(widest)
    middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    room.addStretch(1)
    room.addWidget(middle, 1000)
    room.addStretch(1)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column


def scrolled(inner: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Let a tall widget scroll upright, never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    draggable(area)
    return area


def draggable(area: QAbstractScrollArea) -> None:
    """Let a finger drag what scrolls."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
