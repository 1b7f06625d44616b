# SPDX-License-Identifier: MPL-2.0
"""What stands on the home page while there is no row: none was begun yet, or none matches."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.parts.text import label


class EmptyHome(QWidget):
    """Two lines of words."""

    def __init__(self) -> None:
        """Lay them."""
        super().__init__()
        self.nothing = label("point")
        self.hint = label("quiet", wrap=True)
        words = QVBoxLayout(self)
        words.setSpacing(8)
        words.setContentsMargins(0, 64, 0, 0)
        words.addWidget(self.nothing)
        words.addWidget(self.hint)
        words.addStretch(1)

    def say(self, *, sought: bool) -> None:
        """Say why there is no row."""
        if sought:
            self.nothing.setText(self.tr("No such visit"))
            self.hint.setText(self.tr("No visit has all these words in its site, units or round."))
            return
        self.nothing.setText(self.tr("No visit yet"))
        self.hint.setText(
            self.tr("Begin one: choose the checklist, name the site, judge point by point. Every answer is kept.")
        )
