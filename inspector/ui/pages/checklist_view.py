# SPDX-License-Identifier: MPL-2.0
"""One way to look at a checklist: it is shown a sheet, says its words anew, and takes colours anew."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist
from inspector.ui.desk import Desk
from inspector.ui.parts.column import draggable
from inspector.ui.shelf import Shelved


class ChecklistView(QWidget):
    """What stands below the name of a checklist; `column` takes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay an empty column."""
        super().__init__(parent)
        self.desk = desk
        self.cover: Shelved | None = None
        self.checklist: Checklist | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        desk.theme.changed.connect(self.redraw)

    def show_sheet(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Look at another checklist, or at none."""
        self.cover, self.checklist = cover, checklist
        self.tell()

    def enter(self) -> None:
        """Begin what is only wanted when this view is looked at."""

    @Slot()
    def tell(self) -> None:
        """Write what is to be seen."""

    def retranslate(self) -> None:
        """Say every word anew."""

    @Slot()
    def redraw(self) -> None:
        """Take colours anew."""
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.tell()


def browser() -> QTextBrowser:
    """Make a page of prose that is read, searched by the eye, and copied from."""
    made = QTextBrowser()
    made.setOpenLinks(False)
    flags = Qt.TextInteractionFlag.TextBrowserInteraction & ~Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    made.setTextInteractionFlags(flags)  # Tab goes on to the next control, not through hundreds of links
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("look", "reader")
    draggable(made)
    return made
