# SPDX-License-Identifier: MPL-2.0
"""Where photos may be dropped while scoring: on a point of the contents, on the evidence, and on the tray."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Slot

from inspector.app.watching import SUFFIXES
from inspector.core.visits import Key
from inspector.ui.widgets.tray_drop import DropSpot
from inspector.ui.widgets.tray_model import dragged

if TYPE_CHECKING:
    from inspector.ui.pages.scoring import ScoringPage
    from inspector.ui.pages.tray import TrayPart


class TrayDrops(QObject):
    """Photos dragged from the tray go where they fall; files from elsewhere too, those on the tray wait."""

    def __init__(self, page: "ScoringPage", tray: "TrayPart") -> None:
        """Watch the places of a page."""
        super().__init__(tray)
        self._page, self._tray = page, tray
        DropSpot(page.view.outline.drop_port, is_photo).dropped.connect(self.drop_on_point)
        DropSpot(page.view.grid.viewport(), is_photo).dropped.connect(self.drop_on_row)
        DropSpot(page.view.evidence, is_dragged).dropped.connect(self.drop_on_evidence)
        DropSpot(page.view.evidence, is_paper).dropped.connect(self.drop_papers)
        DropSpot(tray.band, is_foreign).dropped.connect(self.drop_on_tray)

    @Slot(QMimeData, QPoint)
    def drop_on_point(self, what: QMimeData, spot: QPoint) -> None:
        """Link what fell onto a point of the contents to it."""
        self._put(what, self._page.view.outline.key_under(spot))

    @Slot(QMimeData, QPoint)
    def drop_on_row(self, what: QMimeData, spot: QPoint) -> None:
        """Link what fell onto a row of the grid to its point."""
        self._put(what, self._page.view.sheet.key_at(self._page.view.grid.indexAt(spot)))

    def _put(self, what: QMimeData, key: Key | None) -> None:
        if key is None or not self._tray.is_open or self._page.session.hidden(key):
            return
        if dragged(what):
            self._tray.put(dragged(what), key, "")
        elif not self._page.hand.intake.take(key, "", what):
            self._page.hand.say_absent()

    @Slot(QMimeData, QPoint)
    def drop_on_evidence(self, what: QMimeData, spot: QPoint) -> None:
        """Link what fell onto a problem to it, else to the point at hand."""
        evidence = self._page.view.evidence
        finding = evidence.findings.turn_to(evidence.findings.mapFrom(evidence, spot))
        aim = self._page.hand.aim()
        if aim is not None:
            self._tray.put(dragged(what), aim[0], finding or aim[1])

    @Slot(QMimeData, QPoint)
    def drop_papers(self, what: QMimeData, _spot: QPoint) -> None:
        """Let files that are no pictures go along with the point at hand."""
        if self._page.hand.aim() is not None:
            self._tray.extras.attach(files_in(what))

    @Slot(QMimeData, QPoint)
    def drop_on_tray(self, what: QMimeData, _spot: QPoint) -> None:
        """Let what fell onto the tray wait there."""
        if not self._tray.intake.take_dropped(what):
            self._page.hand.say_absent()


def is_dragged(what: QMimeData) -> bool:
    """Whether it comes from the tray."""
    return bool(dragged(what))


def files_in(what: QMimeData) -> tuple[Path, ...]:
    """Give the files of this computer that came."""
    return tuple(Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile())


def is_paper(what: QMimeData) -> bool:
    """Whether it is files of which none is a picture."""
    files = files_in(what)
    return bool(files) and all(file.suffix.lower() not in {"", *SUFFIXES} for file in files)


def is_foreign(what: QMimeData) -> bool:
    """Whether it comes from elsewhere and may hold pictures."""
    return not dragged(what) and (what.hasUrls() or what.hasImage())


def is_photo(what: QMimeData) -> bool:
    """Whether it may hold pictures, wherever it comes from."""
    return is_dragged(what) or is_foreign(what)
