# SPDX-License-Identifier: MPL-2.0
"""Labels and lines: words as they are, in one of the theme's looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def label(look: str = "", words: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Make a label of plain words in one of the looks of the stylesheet (page, point, body, strong, quiet, …)."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    if wrap:
        made.setWordWrap(True)
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        room.setHeightForWidth(True)
        made.setSizePolicy(room)
    return made


def tip(words: str) -> str:
    """Make a tooltip of plain words: Qt would read a `<b>` in them as markup."""
    if "<" not in words:
        return words
    from html import escape

    return f"<span>{escape(words)}</span>"


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """Make the one line that parts things."""
    made = QFrame(parent)
    made.setProperty("look", "upright" if upright else "hairline")
    return made


def relook(widget: QWidget, look: str) -> None:
    """Give a widget another look; nothing is done when it has it already."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
