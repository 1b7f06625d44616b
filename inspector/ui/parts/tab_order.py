# SPDX-License-Identifier: MPL-2.0
"""The order in which Tab goes through a page: as it is read, though parts of it were made at other times."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def lead(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through these in turn, and within each through its parts as they are laid."""
    every = [part for widget in widgets for part in laid(widget)]
    focusable = [
        one for one in every if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is every[0].window()
    ]
    for one, following in pairwise(focusable):
        QWidget.setTabOrder(one, following)


def lead_as_laid(whole: QWidget) -> None:
    """Let Tab go through a page as its layouts place it."""
    lead([whole])


def laid(whole: QWidget | None) -> Iterator[QWidget]:
    """Go through everything that stands in a widget, itself first, as it is read; nothing holds nothing."""
    if whole is None:
        return
    yield whole
    if isinstance(whole, QStackedWidget):
        for place in range(whole.count()):
            yield from laid(whole.widget(place))
    elif isinstance(whole, QScrollArea):
        yield from laid(whole.widget())
    elif (layout := whole.layout()) is not None:
        yield from _laid_in(layout)
    else:
        yield from whole.findChildren(QWidget)


def _laid_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield from laid(widget)
        elif inner is not None:
            yield from _laid_in(inner)
