# SPDX-License-Identifier: MPL-2.0
"""The views of a ranking in one row: buttons where there is room, one chooser where there is not."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.segments import Segments
from inspector.ui.theme import Theme


class Views(QWidget):
    """`turned` names the view a person chose."""

    turned = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.segments, self.chooser = Segments(self), Chooser(theme, self)
        self._codes: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.segments.chosen_changed.connect(self.turned)
        self.chooser.currentIndexChanged.connect(self._chose)
        self.chooser.hide()
        self._stand_high()
        theme.changed.connect(self._stand_high)

    def offer(self, choices: tuple[tuple[str, str], ...], name: str) -> None:
        """Offer views by (code, words) under a name."""
        self._codes = tuple(code for code, _ in choices)
        self.segments.setAccessibleName(name)
        self.segments.offer(choices)
        self.chooser.setAccessibleName(name)
        self.chooser.setToolTip(name)
        self.chooser.offer(choices)
        self.fit()

    def chosen(self) -> str:
        """Give the view chosen."""
        return self.segments.chosen()

    def choose(self, code: str) -> None:
        """Choose a view without telling."""
        self.segments.choose(code)
        blocked = self.chooser.blockSignals(True)
        self.chooser.choose(code)
        self.chooser.blockSignals(blocked)

    def beside(self, by: int) -> str:
        """Name the view so many places further, around the end."""
        at = self._codes.index(self.chosen()) if self.chosen() in self._codes else 0
        return self._codes[(at + by) % len(self._codes)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as buttons where there is room; no layout is asked, so that nothing else is laid out anew."""
        super().resizeEvent(event)
        for part in (self.segments, self.chooser):
            part.setGeometry(self.rect())
        self.fit()

    @Slot()
    def _stand_high(self) -> None:
        """Stay as high as one row, so that turning from buttons to the chooser moves nothing else."""
        self.setFixedHeight(self._theme.touch)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Stand as buttons where all of them have room in one row."""
        buttons = self.segments.findChildren(QPushButton)
        for button in buttons:
            button.ensurePolished()
        wanted = sum(button.sizeHint().width() + 4 for button in buttons)
        roomy = wanted <= self.width()
        self.segments.setVisible(roomy)
        self.chooser.setVisible(not roomy)

    @Slot()
    def _chose(self) -> None:
        code = self.chooser.chosen()
        if code and code != self.segments.chosen():
            self.segments.choose(code)
            self.turned.emit(code)
