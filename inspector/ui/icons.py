# SPDX-License-Identifier: MPL-2.0
"""Icons: drawn in one ink, recoloured, kept for each colour, size and screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.app.paths import shipped


@cache
def drawing(name: str) -> str:
    """Read a drawing by name; FileNotFoundError for one that was never drawn (a bug)."""
    return (shipped("resources") / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon in a colour `#rrggbb`, `size` pixels wide on a screen of this device pixel ratio."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawing(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def icon(name: str, colour: str, size: int, *, faint: str = "", lit: str = "") -> QIcon:
    """Make an icon; `faint` is its colour when it cannot be used, `lit` when it is chosen."""
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, colour, size, ratio))
        if faint:
            made.addPixmap(pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
        if lit:
            made.addPixmap(pixmap(name, lit, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
            made.addPixmap(pixmap(name, lit, size, ratio), QIcon.Mode.Active, QIcon.State.On)
    return made


def _ratios() -> set[float]:
    """The device pixel ratios of the screens there are."""
    return {1.0, *(float(round(screen.devicePixelRatio() + 0.49)) for screen in QGuiApplication.screens())}
