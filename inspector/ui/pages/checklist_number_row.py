# SPDX-License-Identifier: MPL-2.0
"""One local number: its words, a field for its value, its unit, and where it stands."""

from fractions import Fraction
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.entries import Parameter
from inspector.core.exact import decimal, spell
from inspector.core.problems import KnownError, Problem
from inspector.ui.parts.text import label, relook, tip
from inspector.ui.theme import Theme

LARGE: Final = 150
"""From this font scale on, in percent."""


class NumberRow(QWidget):
    """Tells `changed` as the value is typed; `point_asked` names the first point it stands in."""

    changed = Signal()
    point_asked = Signal(str)

    def __init__(self, theme: Theme, parameter: Parameter, points: tuple[str, ...], parent: QWidget) -> None:
        """Show the value as it stands in the sheet."""
        super().__init__(parent)
        self.parameter = parameter
        self.problem: Problem | None = None
        self._points = points
        self._next = 0
        self.title, self.unit, self.used = label(wrap=True), label("quiet"), label("caption", wrap=True)
        self.field, self.jump = QLineEdit(spell(parameter.value)), QPushButton()
        self.jump.setProperty("look", "link")
        self.jump.setVisible(bool(points))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.used)
        value = QHBoxLayout()
        value.setSpacing(12)
        value.addWidget(self.jump)
        value.addWidget(self.field)
        value.addWidget(self.unit)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addLayout(value)
        self.fit(theme)
        self.field.textChanged.connect(self._read)
        self.jump.clicked.connect(self._ask)

    def fit(self, theme: Theme) -> None:
        """Take the sizes of a theme; in large type the value stands below the words."""
        large = theme.scale >= LARGE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(4 if large else 12)
        self.field.setFixedWidth(theme.px(110))
        self.unit.setMinimumWidth(theme.px(64))

    def value(self) -> Fraction | None:
        """Give the value typed; None when it is no number (`problem` says why)."""
        self.problem = None
        try:
            return decimal(self.field.text().strip())
        except KnownError as error:
            self.problem = error.problem
            return None

    def say(self, language: str, *, outside: bool) -> None:
        """Say every word anew."""
        title = self.parameter.title.said(language)
        places = [self.tr("points {points}").format(points=", ".join(self._points[:8]))] if self._points else []
        places += [self.tr("head, sections or rules")] if outside else []
        self.title.setText(title)
        self.unit.setText(self.parameter.unit.said(language))
        self.used.setText(" · ".join(places) or self.tr("stands nowhere"))
        self.jump.setText(self.tr("Show"))
        self.jump.setAccessibleName(f"{self.tr('Show')} {title}")
        self.jump.setToolTip(self.tr("Show the next point it stands in"))
        self.field.setAccessibleName(title)
        self.field.setToolTip(tip(f"{self.parameter.id} = {spell(self.parameter.value)}"))

    @Slot()
    def _read(self) -> None:
        relook(self.field, "fault" if self.value() is None else "")
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        self.point_asked.emit(self._points[self._next % len(self._points)])
        self._next += 1
