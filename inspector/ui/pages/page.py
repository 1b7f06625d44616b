# SPDX-License-Identifier: MPL-2.0
"""A page: it is entered, it says its words anew when the language changes, and it draws anew when the theme does."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from inspector.ui.desk import Desk
from inspector.ui.parts.tab_order import lead_as_laid


class Page(QWidget):
    """What the window shows beside the rail."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Stand on a desk."""
        super().__init__(parent)
        self.desk = desk
        self.setProperty("look", "paper")
        desk.theme.changed.connect(self.redraw)

    def enter(self) -> None:
        """Read anew what others may have changed; called each time the page comes to the front."""

    def leave(self) -> bool:
        """Keep what was begun before another page comes; False stays."""
        return True

    def order_tabs(self) -> None:
        """Let Tab go through the page as it is laid, whatever was made late; a page may have an order of its own."""
        lead_as_laid(self)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (as Qt's own)
        """Go on from where the focus is, in the order in which the page is read now."""
        self.order_tabs()
        return super().focusNextPrevChild(forward)

    def retranslate(self) -> None:
        """Say every word anew."""

    @Slot()
    def redraw(self) -> None:
        """Take icons and own painting from the theme anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
