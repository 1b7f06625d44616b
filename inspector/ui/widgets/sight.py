# SPDX-License-Identifier: MPL-2.0
"""What is in sight: a part of a page that scrolls can be brought into view whole."""

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(part: QWidget, margin: int) -> None:
    """Scroll the areas that hold a part, the inner one first, until the part and a margin of pixels are seen."""
    above = part.parentWidget()
    while above is not None:
        ground = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and ground is not None:
            middle = part.mapTo(ground, part.rect().center())
            above.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + margin)
        above = above.parentWidget()
