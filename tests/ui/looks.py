# SPDX-License-Identifier: MPL-2.0
"""What every face of the program holds to: whole words, room for a finger, names, and everything within reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

from inspector.ui.parts.elided import Elided
from inspector.ui.training.results_map_view import MapTable
from inspector.ui.widgets.cell_button import CellButton
from inspector.ui.widgets.doctor_grid import DoctorGrid
from inspector.ui.widgets.sight import bring_into_view

FOREIGN = re.compile(r"[A-Za-z]{2,}")
ALLOWED = re.compile(
    r"Inspector|English|PDF|Excel|WPS|YAML|Ctrl|Shift|Alt|Return|Enter|Ins|Esc|Backspace|kB|MB|EXIF|A4|cn-\w+|small|workspace|"
    r"F\d+|Zhou Lin|(?<=：)[a-z]+(?:[ -][a-z]+)+|\{\w+\}|/\S+|[A-Za-z]:\\\S+"
)
"""Letters of a Chinese face that are nobody's words: names of keys, formats, people and places."""

PICTURED = (QLabel, QAbstractButton)
PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
NAMED = (*PRESSED, QPlainTextEdit, QTextEdit, QAbstractItemView, QTabBar)
MADE_OF_PARTS = (QLineEdit, QComboBox, QTabBar, QAbstractSpinBox, QAbstractItemView)
"""What brings small parts of its own: the arrow, the cross, the corner; the whole of it is what is pressed."""

FINGER = 44
"""The least width of what is pressed in pixels; in large type heights grow, widths follow the words."""

INSIDE = {"QLineEdit", "QComboBox", "Chooser", "QTabBar", "QTableView"}
"""What is made of parts that a person does not meet alone."""

HELD = (QSizeGrip, QSplitterHandle)
"""What is dragged lies a little over what stands beside it."""

NARROW = (CellButton,)
"""Cells of a grid are as wide as their column: a row of ten stands on a small screen, each a finger high."""

LOW = (DoctorGrid, MapTable)
"""Tables as low as on paper, so that much of them is seen: every row of the office's own table stands in the list
beside it, every cell of the map of a drill in its person's list."""


def visible(kind: type | tuple[type, ...], window: QWidget) -> list[QWidget]:
    """The widgets of a kind that can be seen."""
    return [one for one in window.findChildren(QWidget) if isinstance(one, kind) and one.isVisible()]


def amiss(window: QWidget, touch: int = 44) -> list[str]:
    """Everything a face does not hold to; `touch` is the least height of what is pressed, in pixels."""
    QApplication.processEvents()
    return [
        *clipped(window),
        *small(window, touch),
        *nameless(window),
        *outside(window),
        *overlapping(window),
        *out_of_reach(window),
    ]


def clipped(window: QWidget) -> list[str]:
    """The words that have less room than they need."""
    found = []
    for one in visible(PICTURED, window):
        if isinstance(one, Elided) and one.text() in one.toolTip():
            continue
        wanted = one.sizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            tight = one.height() < one.heightForWidth(one.width())
        else:
            tight = one.width() < wanted.width() or one.height() < min(wanted.height(), one.fontMetrics().height())
        seen = one.visibleRegion().boundingRect()
        cut = not seen.isEmpty() and seen.width() < one.width()
        if (tight or cut) and one.text():
            found.append(f"clipped {_named(one)} {_size(one)} < {wanted.width()}×{wanted.height()}")
    return found


def foreign(window: QWidget, known: str = "(?!)") -> list[str]:
    """The words of a Chinese face that are English; `known`: a pattern of what is a name here."""
    texts = [one.text() for one in visible(PICTURED, window)]
    texts += [one.placeholderText() for one in visible(QLineEdit, window)]
    texts += [one.toolTip() for one in visible(QWidget, window)]
    return [text for text in texts if FOREIGN.search(re.sub(known, "", ALLOWED.sub("", text)))]


def untold(window: QWidget) -> list[str]:
    """Buttons, lists and fields too low for a finger, and those without a name or a tip."""
    controls = visible((QAbstractButton, QComboBox, QLineEdit), window)
    own = [one for one in controls if type(one.parent()).__name__ not in INSIDE]
    low = [f"{_named(one)} {_size(one)}" for one in own if one.height() < FINGER]
    return low + [_named(one) for one in own if not (one.accessibleName() or _says(one)) or not one.toolTip()]


def small(window: QWidget, touch: int) -> list[str]:
    """What a finger would miss: fields and buttons, rows of lists, tabs."""
    own = [one for one in visible(PRESSED, window) if not isinstance(one.parent(), MADE_OF_PARTS)]
    found = [one for one in own if one.height() < touch or (one.width() < FINGER and not isinstance(one, NARROW))]
    rows = [
        f"low rows {_named(one)} {_row(one)}"
        for one in _lists(window)
        if _row(one) < touch and not isinstance(one, LOW)
    ]
    return [f"small {_named(one)} {_size(one)}" for one in found] + rows


def nameless(window: QWidget) -> list[str]:
    """What a screen reader could not tell."""
    own = [one for one in visible(NAMED, window) if not isinstance(one.parent(), MADE_OF_PARTS)]
    return [f"nameless {_named(one)}" for one in own if not one.accessibleName() and not _says(one)]


def outside(window: QWidget) -> list[str]:
    """What stands beyond the edge of what it is part of; upright, a page that scrolls may be longer than its room."""
    found = []
    for parent, children in _families(window):
        scrolls = isinstance(parent.parent(), QAbstractScrollArea)
        room = parent.rect().adjusted(0, -99_999, 0, 99_999) if scrolls else parent.rect()
        found += [
            f"outside {_named(one)} {_place(one)} of {_size(parent)}" for one in children if not _within(one, room)
        ]
    return found


def overlapping(window: QWidget) -> list[str]:
    """What lies over its neighbour."""
    return [
        f"over each other {_named(one)} {_place(one)}, {_named(other)} {_place(other)}"
        for parent, children in _families(window)
        if not isinstance(parent, QAbstractScrollArea)
        for one, other in combinations(children, 2)
        if _much(one.geometry().intersected(other.geometry()))
    ]


def out_of_reach(window: QWidget) -> list[str]:
    """What can be brought into view by no scrolling."""
    found = []
    for one in visible(PRESSED, window):
        bring_into_view(one, 4)
        if not isinstance(one.parent(), MADE_OF_PARTS) and _seen(one).height() < min(one.height(), FINGER):
            found.append(f"out of reach {_named(one)}")
    return found


def _lists(window: QWidget) -> list[QAbstractItemView]:
    views = [one for one in window.findChildren(QAbstractItemView) if one.isVisible() and one.model() is not None]
    return [one for one in views if one.model().rowCount(one.rootIndex()) > 0]


def _row(view: QAbstractItemView) -> int:
    """The height of the first row that can be chosen and is in sight."""
    model = view.model()
    rows = (model.index(row, 0, view.rootIndex()) for row in range(model.rowCount(view.rootIndex())))
    chosen = (one for one in rows if model.flags(one) & Qt.ItemFlag.ItemIsSelectable)
    return next((height for one in chosen if (height := view.visualRect(one).height())), 99_999)


def _families(window: QWidget) -> Iterator[tuple[QWidget, list[QWidget]]]:
    for parent in [window, *visible(QWidget, window)]:
        if not isinstance(parent, MADE_OF_PARTS):
            children = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible()]
            yield parent, [one for one in children if not one.isWindow() and not isinstance(one, HELD)]


def _within(one: QWidget, room: QRect) -> bool:
    return one.size().isEmpty() or room.contains(one.geometry())


def _much(shared: QRect) -> bool:
    return shared.width() > 1 and shared.height() > 1


def _seen(one: QWidget) -> QRect:
    return one.visibleRegion().boundingRect()


def _says(one: QWidget) -> str:
    return one.text() if isinstance(one, QAbstractButton) else ""


def _named(one: QWidget) -> str:
    words = one.accessibleName() or getattr(one, "text", str)() or one.objectName()
    return f"{type(one.parent()).__name__}/{type(one).__name__} “{words}”"


def _size(one: QWidget) -> str:
    return f"{one.width()}×{one.height()}"


def _place(one: QWidget) -> str:
    top = one.mapToParent(QPoint(0, 0))
    return f"{one.width()}×{one.height()}+{top.x()}+{top.y()}"
