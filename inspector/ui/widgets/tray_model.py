# SPDX-License-Identifier: MPL-2.0
"""The photos of the tray as a list: each says its time and carries its hash when it is dragged."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.app.tray_order import clock_of
from inspector.core.tray import TrayPhoto

FORMAT: Final = "application/x-inspector-photos"
"""What a drag from the tray carries: hashes, one a line."""
SHA: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class TrayModel(QAbstractListModel):
    """Shows photos in the order given; a photo that was put to its point leaves without disturbing the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.photos: tuple[TrayPhoto, ...] = ()

    def show_photos(self, photos: tuple[TrayPhoto, ...]) -> None:
        """Show these photos."""
        if photos == self.photos:
            return
        left = set(photos)
        if tuple(photo for photo in self.photos if photo in left) == photos:
            self._take_out(left)
        else:
            self.beginResetModel()
            self.photos = photos
            self.endResetModel()

    def row_of(self, sha256: str) -> int:
        """Give the place of a photo; −1 when it is not here."""
        return next((row for row, photo in enumerate(self.photos) if photo.sha256 == sha256), -1)

    def _take_out(self, left: set[TrayPhoto]) -> None:
        for row in range(len(self.photos) - 1, -1, -1):
            if self.photos[row] not in left:
                self.beginRemoveRows(QModelIndex(), row, row)
                self.photos = (*self.photos[:row], *self.photos[row + 1 :])
                self.endRemoveRows()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the photos."""
        return 0 if parent.isValid() else len(self.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what stands there."""
        if not index.isValid():
            return None
        photo = self.photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return clock_of(photo.taken) or "—"
        if role == SHA:
            return photo.sha256
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = self.tr("Photo {n} of {all}").format(n=index.row() + 1, all=len(self.photos))
            return " · ".join(part for part in (words, clock_of(photo.taken), photo.name) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every photo be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Name what a drag carries."""
        return [FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the hashes of the photos dragged, in the order of the tray."""
        rows = sorted(index.row() for index in indexes)
        return carried(self.photos[row].sha256 for row in rows)

    def supportedDragActions(self) -> Qt.DropAction:
        """Copy: whoever takes them says what becomes of them."""
        return Qt.DropAction.CopyAction


def carried(sha256s: Iterable[str]) -> QMimeData:
    """Make what a drag carries."""
    made = QMimeData()
    made.setData(FORMAT, QByteArray("\n".join(sha256s).encode()))
    return made


def dragged(what: QMimeData) -> tuple[str, ...]:
    """Read the hashes a drag carries; none when it is not from the tray."""
    return tuple(bytes(what.data(FORMAT).data()).decode().split()) if what.hasFormat(FORMAT) else ()
