# SPDX-License-Identifier: MPL-2.0
"""Figures before and after, a row each: what it is, what it was, what it would be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inspector.ui.parts.text import label, relook
from inspector.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or word before and after; a `main` one stands larger."""

    words: str
    before: str
    after: str
    main: bool = False


class FigureRows(QWidget):
    """Rows are kept and used again; what changed stands out by an arrow, weight and colour together."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate((5, 3, 0, 3)):
            self._grid.setColumnStretch(column, share)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        while len(self._rows) < len(figures):
            self._rows.append(self._new_row())
        for place, row in enumerate(self._rows):
            if place < len(figures):
                self._fill(row, figures[place])
            else:
                for one in row:
                    one.hide()

    def texts(self) -> tuple[tuple[str, str, str], ...]:
        """Give what is shown: words, before, after."""
        return tuple((row[0].text(), row[1].text(), row[3].text()) for row in self._rows if not row[0].isHidden())

    def _fill(self, row: tuple[QLabel, QLabel, QLabel, QLabel], figure: Figure) -> None:
        words, before, arrow, after = row
        moved = figure.before != figure.after
        for one, text in ((words, figure.words), (before, figure.before), (arrow, "→"), (after, figure.after)):
            one.setText(text)
            one.setVisible(moved or one in {words, after})
        relook(words, "" if figure.main else "quiet")
        relook(after, ("figure_main" if figure.main else "figure") if moved else "")

    def _new_row(self) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        place = len(self._rows)
        row = (label("quiet", wrap=True), label("quiet", wrap=True), label("quiet"), label("", wrap=True))
        for column, one in enumerate(row):
            if column:
                one.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(one, place, column)
        return row
