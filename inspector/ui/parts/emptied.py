# SPDX-License-Identifier: MPL-2.0
"""Emptying a layout: what stands in it goes out of sight at once and is freed when the program comes round to it."""

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
