# SPDX-License-Identifier: MPL-2.0
"""The stack of pages: one is shown, each is left and entered properly."""

from PySide6.QtWidgets import QStackedWidget

from inspector.ui.pages.page import Page


class PageStack(QStackedWidget):
    """Pages are added when they are first shown."""

    def bring(self, page: Page) -> bool:
        """Show a page; False when the one shown does not want to be left."""
        shown = self.page()
        if shown is not page and shown is not None and not shown.leave():
            return False
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        page.enter()
        page.order_tabs()
        return True

    def page(self) -> Page | None:
        """Give the page shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def leave(self) -> bool:
        """Leave the page shown; False when it does not want to be left."""
        shown = self.page()
        return shown is None or shown.leave()

    def put_away(self, page: Page) -> None:
        """Take a page out for good."""
        page.leave()
        self.removeWidget(page)
        page.deleteLater()
