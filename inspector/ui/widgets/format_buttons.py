# SPDX-License-Identifier: MPL-2.0
"""Which papers are wished for: a button a format, all of them down at first."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow

FORMATS: Final = (("pdf", "document"), ("xlsx", "table"), ("bundle", "bundle"))


class FormatButtons(QWidget):
    """`changed` tells that other papers are wished for; outside nobody gets a bundle, which carries everything."""

    changed = Signal()

    def __init__(self) -> None:
        """Wish for every format."""
        super().__init__()
        self.buttons = {code: QPushButton() for code, _ in FORMATS}
        flow = Flow(self, 4)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setChecked(True)
            button.setProperty("look", "segment")
            button.toggled.connect(self.changed)
            flow.addWidget(button)

    def wished(self) -> tuple[str, ...]:
        """List the formats wished for that can be had."""
        return tuple(code for code, button in self.buttons.items() if button.isChecked() and button.isEnabled())

    def fit(self, edition: str) -> None:
        """Offer what the edition has."""
        self.buttons["bundle"].setEnabled(edition != "outside")

    def retranslate(self) -> None:
        """Say every word anew."""
        words = {"pdf": self.tr("PDF"), "xlsx": self.tr("Workbook"), "bundle": self.tr("Bundle")}
        tips = {
            "pdf": self.tr("To read and print"),
            "xlsx": self.tr("For Excel or WPS"),
            "bundle": self.tr("For the office: answers, photos and signature in one file"),
        }
        for code, button in self.buttons.items():
            button.setText(words[code])
            button.setToolTip(tips[code])
            button.setAccessibleName(words[code])

    def redraw(self, theme: Theme) -> None:
        """Take icons anew."""
        for code, name in FORMATS:
            self.buttons[code].setIcon(theme.icon(name, "quiet", 18, lit="accent"))
            self.buttons[code].setIconSize(QSize(theme.px(18), theme.px(18)))
