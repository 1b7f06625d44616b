# SPDX-License-Identifier: MPL-2.0
"""The photos of a scene, large: nearer and farther by wheel, keys or two fingers, pushed about, one after another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_canvas import PhotoCanvas
from inspector.ui.dialogs.photo_sketch import Sketch
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.hall import Hall

PIXELS: Final = 2400
NEARER: Final = 1.25
_STEPS: Final = {
    Qt.Key.Key_Plus: "nearer",
    Qt.Key.Key_Equal: "nearer",
    Qt.Key.Key_Minus: "farther",
    Qt.Key.Key_0: "whole",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_Space: "next",
    Qt.Key.Key_PageUp: "before",
    Qt.Key.Key_Backspace: "before",
    Qt.Key.Key_Escape: "close",
    Qt.Key.Key_Return: "close",
    Qt.Key.Key_Enter: "close",
    Qt.Key.Key_U: "close",
}


@dataclass(frozen=True, slots=True)
class _Reading:
    """The work of showing: the photo, as large as a screen needs it."""

    hall: "Hall"
    sha256: str

    def __call__(self, task: Task) -> tuple[str, QImage]:
        """Read it."""
        return self.sha256, QImage(str(self.hall.workspace.photos.thumbnail(self.sha256, PIXELS)))


class SceneLook(QDialog):
    """Shows one photo of several; what is under the eye stays where it is when it comes nearer."""

    def __init__(self, desk: Desk, photos: Sequence[str], first: str, parent: QWidget) -> None:
        """Begin with one of the photos."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._photos = desk, tuple(photos)
        self._at = self._photos.index(first) if first in self._photos else 0
        self.canvas = PhotoCanvas(desk.theme)
        self.canvas.fixed = True
        self.canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        self.told = label("caption")
        self._buttons: dict[str, QToolButton] = {}
        self.leave = QPushButton()
        self._lay_out()
        self.retranslate()
        self.resize(parent.window().size() * 0.94)
        self._read()
        self.canvas.setFocus()

    @property
    def shown(self) -> str:
        """The hash of the photo looked at."""
        return self._photos[self._at]

    @Slot()
    def step(self) -> None:
        """Do what a button says."""
        self._take(self.sender().objectName())

    def _take(self, name: str) -> None:
        if name in {"nearer", "farther"}:
            self.canvas.draw_nearer(NEARER if name == "nearer" else 1 / NEARER)
        elif name == "whole":
            self.canvas.draw_nearer(1 / self.canvas.zoom)
        elif name == "close":
            self.close()
        elif len(self._photos) > 1:
            self._at = (self._at + (1 if name == "next" else -1)) % len(self._photos)
            self.canvas.draw_nearer(1 / self.canvas.zoom)
            self._read()
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus come nearer and go farther, 0 shows all, page keys turn; arrows push the picture."""
        name = _STEPS.get(Qt.Key(event.key()), "")
        if name:
            self._take(name)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say every word."""
        self.setWindowTitle(self.tr("Scene"))
        self.canvas.setAccessibleName(self.tr("Photo {n} of {count}").format(n=self._at + 1, count=len(self._photos)))
        self.told.setText(self.canvas.accessibleName() if len(self._photos) > 1 else "")
        words = {
            "before": self.tr("Photo before  Page up"),
            "next": self.tr("Next photo  Page down"),
            "farther": self.tr("Farther  −"),
            "nearer": self.tr("Nearer  +"),
        }
        for name, button in self._buttons.items():
            button.setToolTip(words[name])
            button.setAccessibleName(words[name])
        self.leave.setText(self.tr("Close"))
        self.leave.setToolTip(self.tr("Back to the question  Esc"))

    @Slot(object)
    def _show(self, found: tuple[str, QImage]) -> None:
        if found[0] == self.shown:
            self.canvas.show_picture(QPixmap.fromImage(found[1]), Sketch())

    @Slot(Problem)
    def _refuse(self, problem: Problem) -> None:
        self.told.setText(self._desk.sentence(problem))

    def _read(self) -> None:
        self._desk.tasks.run(_Reading(self._desk.hall, self.shown), self._show, self._refuse)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        icons = {"before": "chevron_left", "next": "chevron_right", "farther": "farther", "nearer": "nearer"}
        for name, icon in icons.items():
            button = self._buttons[name] = QToolButton()
            button.setObjectName(name)
            button.setIcon(self._desk.theme.icon(icon, "ink", 20))
            button.setIconSize(QSize(self._desk.theme.px(20), self._desk.theme.px(20)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setVisible(len(self._photos) > 1 or name not in {"before", "next"})
            button.clicked.connect(self.step)
            row.addWidget(button)
        row.addWidget(self.told, 1)
        self.leave.setProperty("look", "primary")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.close)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
