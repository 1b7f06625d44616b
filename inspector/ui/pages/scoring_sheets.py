# SPDX-License-Identifier: MPL-2.0
"""What floats over the scoring page: finding a point, the reasons behind a score, a photo large."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.app.session import Session
from inspector.core.checklist import PointId
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course

if TYPE_CHECKING:
    from inspector.ui.dialogs.explanation import ExplanationDialog


class Sheets(QObject):
    """Opens dialogs that free themselves; `point_asked` names a point a person chose in one.

    `photo_marked` carries the deed that put a marked copy in a photo's place, `photo_erased` the hash of one erased.
    """

    point_asked = Signal(object)
    photo_marked = Signal(object)
    photo_erased = Signal(str)

    def __init__(self, desk: Desk, session: Session, course: Course, page: QWidget) -> None:
        """Float over a page."""
        super().__init__(page)
        self._desk, self._session, self._course, self._page = desk, session, course, page

    @Slot()
    def find(self) -> None:
        """Open the finder, at the top of the page."""
        from inspector.ui.dialogs.find import FindDialog

        theme, language = self._desk.theme, self._desk.language
        asked = tuple(key for key in self._course.outline.keys if self._course.asked(key))
        dialog = FindDialog(self._session, asked, theme, language, self._page)
        dialog.chosen.connect(self.point_asked)
        left = (self._page.width() - dialog.width()) // 2
        dialog.move(self._page.mapToGlobal(QPoint(left, theme.px(64))))
        dialog.show()

    @Slot()
    def explain_score(self) -> None:
        """Show the reasons behind the score so far of the sheet at hand."""
        self._explain()

    @Slot()
    def explain_rulings(self) -> None:
        """Show the same reasons, at the rules that decide verdict and grade."""
        self._explain().show_rulings()

    @Slot()
    def explain_point(self) -> None:
        """Show the same reasons, at the current point."""
        self._explain().show_point(self._course.current[1])

    @Slot(str)
    def open_photo(self, sha256: str) -> None:
        """Show a photo as large as the page allows; one that waits in the tray is marked once it has its point."""
        from inspector.app.tray_order import placed
        from inspector.ui.dialogs.photo import PhotoDialog

        linked = sha256 in placed(self._session)
        dialog = PhotoDialog(self._desk, self._session, sha256, self._page, may_mark=linked)
        dialog.kept.connect(self.photo_marked)
        dialog.erased.connect(self.photo_erased)
        dialog.open()

    def _explain(self) -> "ExplanationDialog":
        from inspector.ui.dialogs.explanation import ExplanationDialog, explained

        look = explained(self._session, self._course.current[0])
        dialog = ExplanationDialog(self._desk, look, self._page)
        dialog.point_asked.connect(self._go)
        dialog.show()
        return dialog

    @Slot(str)
    def _go(self, point: str) -> None:
        self.point_asked.emit((self._course.current[0], PointId(point)))
