# SPDX-License-Identifier: MPL-2.0
"""Holding layouts still while many parts of a widget change: laid out once after, not at every part shown."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def still(*widgets: QWidget) -> Iterator[None]:
    """Hold the layouts of these widgets; Qt would lay out every window above anew each time a part is shown."""
    held = [layout for layout in (widget.layout() for widget in widgets) if layout is not None]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
            layout.invalidate()
