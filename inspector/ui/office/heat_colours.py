# SPDX-License-Identifier: MPL-2.0
"""The colours of a matrix: the very steps of the paper, each with the ink that is read on it."""

from fractions import Fraction

from PySide6.QtGui import QColor

from inspector.reports.chart_blocks import heat_step


def heat_colour(rate: Fraction | None) -> tuple[QColor, QColor]:
    """Give bed and ink of a cell by its rate in percent; None: nothing was judged there."""
    step = heat_step(rate)
    return QColor(f"#{step.fill}"), QColor(f"#{step.ink}")
