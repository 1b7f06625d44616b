# SPDX-License-Identifier: MPL-2.0
"""A page on which files of any kind may be dropped: what they are is told by their content."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from inspector.ui.pages.page import Page


class DropPage(Page):
    """A page that takes what lies on a disk."""

    def take_dropped(self, paths: list[Path]) -> None:
        """Take what was dropped, at least one path; every page says how."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let anything that lies on a disk be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_dropped(paths)
