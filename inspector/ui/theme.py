# SPDX-License-Identifier: MPL-2.0
"""The theme: every colour by meaning, every size, in light, dark and sunlight; changed while the program runs."""

import tomllib
from collections.abc import Mapping
from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from inspector.app.paths import shipped
from inspector.ui import icons
from inspector.ui.fonts import face, load_fonts

NAMES: Final = ("light", "dark", "sunlight")
SIZES: Final[Mapping[str, int]] = {"page": 28, "point": 20, "body": 16, "interface": 14, "caption": 12}
CORNER: Final = 8
TOUCH: Final = 44
_ROLES: Final = {
    "Window": "paper",
    "Base": "raised",
    "AlternateBase": "paper",
    "ToolTipBase": "ink",
    "ToolTipText": "paper",
    "Button": "raised",
    "WindowText": "ink",
    "Text": "ink",
    "ButtonText": "ink",
    "BrightText": "lost",
    "PlaceholderText": "quiet",
    "Highlight": "accent",
    "HighlightedText": "on_accent",
    "Link": "accent",
    "LinkVisited": "accent",
    "Accent": "accent",
    "Mid": "line",
    "Midlight": "line",
    "Light": "raised",
    "Dark": "line",
}


@cache
def colours(name: str) -> Mapping[str, str]:
    """Read the colours of a theme, meaning → `#rrggbb`."""
    path = shipped("resources") / "themes" / f"{name}.toml"
    return dict(tomllib.loads(path.read_text("utf-8"))["colours"])


@cache
def _sheet() -> Template:
    return Template((shipped("resources") / "themes" / "window.qss").read_text("utf-8"))


class Theme(QObject):
    """Colours, faces, sizes and icons as they are now; `changed` tells widgets that paint themselves to look again."""

    changed = Signal()

    def __init__(self, name: str = "light", scale: int = 100, parent: QObject | None = None) -> None:
        """Load the faces once; `scale` is the person's font scale in percent, 80 to 200."""
        super().__init__(parent)
        self.family = load_fonts()
        self.name = name
        self.scale = scale

    def colour(self, meaning: str) -> QColor:
        """Give a colour by meaning: `ink`, `met`, `met_soft`, …; KeyError for a meaning no theme has."""
        return QColor(colours(self.name)[meaning])

    def spelled(self, meaning: str) -> str:
        """Give the same colour as `#rrggbb`."""
        return colours(self.name)[meaning]

    def px(self, size: int) -> int:
        """Scale a length that holds text by the font scale; spaces and corners stay as they are."""
        return round(size * self.scale / 100)

    @property
    def touch(self) -> int:
        """The least height of anything a finger meets, in pixels."""
        return max(TOUCH, self.px(TOUCH))

    def font(self, size: str = "interface", *, bold: bool = False) -> QFont:
        """Give the face by use: page, point, body, interface, caption."""
        return face(self.family, self.px(SIZES[size]), bold=bold)

    def icon(self, name: str, meaning: str = "ink", size: int = 20, lit: str = "") -> QIcon:
        """Give an icon in a colour by meaning, its size scaled; `lit` is the meaning of its colour when chosen."""
        ink = self.spelled(lit) if lit else ""
        return icons.icon(name, self.spelled(meaning), self.px(size), faint=self.spelled("line"), lit=ink)

    def pixmap(self, name: str, meaning: str = "ink", size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Give the drawing itself for painting; pass the widget's `devicePixelRatioF()`."""
        return icons.pixmap(name, self.spelled(meaning), self.px(size), ratio)

    def palette(self) -> QPalette:
        """Give Qt's own palette in these colours."""
        made = QPalette()
        for role, meaning in _ROLES.items():
            made.setColor(QPalette.ColorRole[role], self.colour(meaning))
        for role in ("WindowText", "Text", "ButtonText"):
            made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], self.colour("quiet"))
        return made

    def sheet(self) -> str:
        """Give the one stylesheet in these colours and sizes."""
        sizes = {f"f{size}": str(self.px(size)) for size in SIZES.values()}
        return _sheet().substitute(
            colours(self.name), **sizes, button=str(self.touch - 10), card=str(self.px(44)), corner=str(CORNER)
        )

    def wear(self) -> None:
        """Dress the whole program: style, palette, face, stylesheet."""
        program = QApplication.instance()
        if not isinstance(program, QApplication):
            raise TypeError("a theme dresses a running QApplication")
        if program.style().name() != "fusion":
            program.setStyle("Fusion")
        program.setPalette(self.palette())
        program.setFont(self.font())
        program.setStyleSheet(self.sheet())

    def switch(self, name: str, scale: int) -> None:
        """Change theme and scale while running; every widget follows."""
        if (name, scale) == (self.name, self.scale):
            return
        self.name, self.scale = name, scale
        self.wear()
        self.changed.emit()


def chosen_theme(setting: str) -> str:
    """Resolve `auto`: dark where the system says it is dark, else light."""
    if setting in NAMES:
        return setting
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"
