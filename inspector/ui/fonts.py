# SPDX-License-Identifier: MPL-2.0
"""The bundled face: the same Chinese forms on every machine, figures of one width."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from inspector.app.paths import shipped

FILES: Final = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_FALLBACK: Final = "Noto Sans SC"


def load_fonts() -> str:
    """Add the bundled faces to this program and give the family's name; a missing file leaves the system's own face."""
    families = [_FALLBACK]
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(shipped("resources") / "fonts" / name))
        families = QFontDatabase.applicationFontFamilies(number) or families
    return families[0]


def face(family: str, pixels: int, *, bold: bool = False) -> QFont:
    """Give the face at a size in pixels, with tabular figures."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
