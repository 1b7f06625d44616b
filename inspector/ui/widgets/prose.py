# SPDX-License-Identifier: MPL-2.0
"""Prose: plain paragraphs with a line height of 1.5, broken where Chinese may break; never read as markup."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme


class Prose(QWidget):
    """Words in one of the theme's faces and colours, as high as their width asks; several paragraphs get a dot each."""

    def __init__(
        self, theme: Theme, face: str = "body", colour: str = "ink", *, leading: float = 1.5, bold: bool = False
    ) -> None:
        """Choose face and colour by meaning; `leading` is line height ÷ letter height."""
        super().__init__()
        self._theme = theme
        self._face = face
        self._colour = colour
        self._leading = leading
        self._bold = bold
        self._words: tuple[str, ...] = ()
        self._hint: QSize | None = None
        self._laid: dict[int, tuple[list[tuple[QTextLayout, QPointF]], int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.restyle)

    def say(self, *words: str) -> None:
        """Show these paragraphs."""
        if words != self._words:
            self._words = words
            self.setAccessibleName("\n".join(words))
            self.restyle()

    def restyle(self) -> None:
        """Lay out anew, after the words or the theme changed."""
        self._laid.clear()
        self._hint = None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Height follows width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the words need."""
        return self._layout(width)[1]

    def sizeHint(self) -> QSize:
        """Ask for the words in one line, at most a column of reading; the height follows the width given."""
        if self._hint is None:
            font = self._font()
            self._hint = QSize(min(self._theme.px(560), self._widest(font)), round(font.pixelSize() * self._leading))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(self._theme.px(80), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._colour))
        dotted = len(self._words) > 1
        size = self._theme.px(4)
        for layout, spot in self._layout(self.width())[0]:
            layout.draw(painter, spot)
            if dotted:
                line = layout.lineAt(0)
                middle = spot.y() + line.y() + line.height() / 2
                self._dot(painter, middle, size)

    def _dot(self, painter: QPainter, middle: float, size: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("quiet"))
        painter.drawEllipse(QPointF(size, middle), size / 2, size / 2)
        painter.restore()

    def _widest(self, font: QFont) -> int:
        metrics = QFontMetrics(font)
        indent = self._theme.px(16) if len(self._words) > 1 else 0
        return max((metrics.horizontalAdvance(words) for words in self._words), default=0) + indent + 8

    def _font(self) -> QFont:
        return self._theme.font(self._face, bold=self._bold)

    def _layout(self, width: int) -> tuple[list[tuple[QTextLayout, QPointF]], int]:
        if width not in self._laid:
            if len(self._laid) > 4:
                self._laid.clear()
            self._laid[width] = self._broken(self._words, width)
        return self._laid[width]

    def _broken(self, words: Sequence[str], width: int) -> tuple[list[tuple[QTextLayout, QPointF]], int]:
        font = self._font()
        indent = self._theme.px(16) if len(words) > 1 else 0
        gap = self._theme.px(4) if len(words) > 1 else 0
        made: list[tuple[QTextLayout, QPointF]] = []
        top = 0.0
        for said in words:
            layout = QTextLayout(said.replace("\n", "\u2028"), font)
            layout.setTextOption(_option())
            height = self._lines(layout, max(8, width - indent))
            made.append((layout, QPointF(indent, top)))
            top += height + gap
        return made, int(max(0.0, top - gap) + 0.999)

    def _lines(self, layout: QTextLayout, width: int) -> float:
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            step = max(line.height() * 0.8, layout.font().pixelSize() * self._leading)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return top


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
