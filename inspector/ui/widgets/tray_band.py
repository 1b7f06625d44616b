# SPDX-License-Identifier: MPL-2.0
"""The tray under the point: the photos that wait, what can be done with the one at the cursor, and what comes in."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.tray_model import TrayModel
from inspector.ui.widgets.tray_view import TrayView

VERBS = ("tray_put", "tray_propose", "tray_skip")
MORE = ("tray_choose", "tray_watch", "tray_unwatch", "tray_out")


class TrayBand(QFrame):
    """One row: how many wait, the photos, the verbs; it decides nothing."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, model: TrayModel, actions: Mapping[str, QAction]) -> None:
        """Hold a button for each verb."""
        super().__init__()
        self._theme, self._actions = theme, actions
        self.title, self.detail = label("strong"), label("caption")
        self.bar, self.stop = QProgressBar(), QPushButton()
        self.bar.setTextVisible(False)
        self.strip = TrayView(theme, thumbnails, model)
        self.verbs = {name: QPushButton() for name in VERBS}
        self.more = QToolButton()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(self.more)
        menu.addActions([actions[name] for name in MORE])
        self.more.setMenu(menu)
        self._lay_out()
        self.stop.clicked.connect(self.stop_asked)
        for name, button in self.verbs.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(actions[name].trigger)
        theme.changed.connect(self.draw)
        self.show_coming(0, 0)

    def show_count(self, count: int, place: str) -> None:
        """Say how many wait, and which one the cursor stands on."""
        self.title.setText(self.tr("Tray  {n}").format(n=count))
        self.detail.setText(place)
        self.detail.setVisible(bool(place) and self.bar.isHidden())
        for name in ("tray_put", "tray_skip"):
            self.verbs[name].setVisible(count > 0)

    def show_proposal(self, point: str, title: str) -> None:
        """Offer the point a photo seems to belong to; none when `point` is empty."""
        button = self.verbs["tray_propose"]
        button.setVisible(bool(point))
        button.setText(self.tr("To point {id}").format(id=point))
        button.setToolTip(f"{title}  {self._keys('tray_propose')}".strip())

    def show_coming(self, part: int, whole: int) -> None:
        """Show how many of the photos on their way are here; nothing when none are (0, 0)."""
        self.bar.setVisible(whole > 0)
        self.stop.setVisible(whole > 0)
        self.detail.setVisible(whole == 0 and bool(self.detail.text()))
        self.bar.setRange(0, max(1, whole))
        self.bar.setValue(part)
        self.bar.setAccessibleName(self.tr("{n} of {all} photos here").format(n=part, all=whole))

    @Slot()
    def draw(self) -> None:
        """Say every word and take every icon anew."""
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Take no more photos; those that are here stay"))
        self.strip.setAccessibleName(self.tr("Photos that wait for a point"))
        self.verbs["tray_put"].setText(self.tr("Put here"))
        self.verbs["tray_skip"].setText(self.tr("Skip"))
        for name in ("tray_put", "tray_skip"):
            self.verbs[name].setToolTip(self._actions[name].toolTip())
        self.more.setIcon(self._theme.icon("more"))
        self.more.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        self.more.setMinimumSize(self._theme.touch, self._theme.touch)
        self.more.setToolTip(self.tr("More about the tray"))
        self.more.setAccessibleName(self.more.toolTip())
        self.bar.setFixedWidth(self._theme.px(88))

    def _keys(self, name: str) -> str:
        return self._actions[name].toolTip().rpartition("  ")[2]

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for part in (self.title, self.detail, self.bar):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(left)
        row.addWidget(self.stop)
        row.addWidget(self.strip, 1)
        for button in self.verbs.values():
            row.addWidget(button)
        row.addWidget(self.more)
