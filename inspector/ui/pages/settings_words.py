# SPDX-License-Identifier: MPL-2.0
"""The words of the settings and of their choices, by name and code."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT: Final = "Settings"
NAMES: Final[Mapping[str, tuple[object, object]]] = {
    "language": (
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Of the window; a paper's language is chosen when it is exported."),
    ),
    "theme": (
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "Sunlight has the strongest contrast, for work in the open."),
    ),
    "scale": (
        QT_TRANSLATE_NOOP("Settings", "Type size"),
        QT_TRANSLATE_NOOP("Settings", "Ctrl + and Ctrl − change it too."),
    ),
    "role": (
        QT_TRANSLATE_NOOP("Settings", "What you do"),
        QT_TRANSLATE_NOOP("Settings", "Pages that you never use can stay out of sight."),
    ),
    "order": (
        QT_TRANSLATE_NOOP("Settings", "Order of points"),
        QT_TRANSLATE_NOOP("Settings", "As on the sheet, or as you walk past them."),
    ),
    "advance": (
        QT_TRANSLATE_NOOP("Settings", "After a judgement"),
        QT_TRANSLATE_NOOP("Settings", "A point that is met needs nothing more."),
    ),
    "hand": (
        QT_TRANSLATE_NOOP("Settings", "The hand that judges"),
        QT_TRANSLATE_NOOP(
            "Settings", "The left has keys of its own, Q W E R and A S D F, and the page stands mirrored."
        ),
    ),
    "photo_pixels": (
        QT_TRANSLATE_NOOP("Settings", "Photos on papers"),
        QT_TRANSLATE_NOOP("Settings", "The longest edge in pixels; the photos kept stay as they are."),
    ),
    "edition": (
        QT_TRANSLATE_NOOP("Settings", "Edition"),
        QT_TRANSLATE_NOOP("Settings", "An outside edition names no inspector and carries no originals."),
    ),
    "mail_limit": (
        QT_TRANSLATE_NOOP("Settings", "Papers fit a mail of"),
        QT_TRANSLATE_NOOP("Settings", "Photos on papers are made smaller until PDF and workbook fit."),
    ),
    "file_names": (
        QT_TRANSLATE_NOOP("Settings", "File names"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Fields: {site} {id} {type} {date} {round} {period} {kind} {area} {inspectors} {checklist} {office}",
        ),
    ),
    "watched": (
        QT_TRANSLATE_NOOP("Settings", "Watched folder"),
        QT_TRANSLATE_NOOP("Settings", "New photos in it wait in the tray of the visit; empty watches none."),
    ),
    "inspectors": (
        QT_TRANSLATE_NOOP("Settings", "Inspectors"),
        QT_TRANSLATE_NOOP("Settings", "Stands on every new visit; several names with commas."),
    ),
    "office": (
        QT_TRANSLATE_NOOP("Settings", "Office"),
        QT_TRANSLATE_NOOP("Settings", "Who sends the inspectors; stands on papers."),
    ),
}
CHOICES: Final[Mapping[str, object]] = {
    "auto": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "sunlight": QT_TRANSLATE_NOOP("Settings", "Sunlight"),
    "all": QT_TRANSLATE_NOOP("Settings", "All of it"),
    "inspector": QT_TRANSLATE_NOOP("Settings", "Inspector"),
    "office": QT_TRANSLATE_NOOP("Settings", "Office"),
    "trainer": QT_TRANSLATE_NOOP("Settings", "Trainer"),
    "class": QT_TRANSLATE_NOOP("Settings", "As on the sheet"),
    "walk": QT_TRANSLATE_NOOP("Settings", "As on the walk"),
    "on": QT_TRANSLATE_NOOP("Settings", "Go to the next point"),
    "off": QT_TRANSLATE_NOOP("Settings", "Stay on the point"),
    "right": QT_TRANSLATE_NOOP("Settings", "Right"),
    "left": QT_TRANSLATE_NOOP("Settings", "Left"),
    "internal": QT_TRANSLATE_NOOP("Settings", "Internal"),
    "outside": QT_TRANSLATE_NOOP("Settings", "Outside"),
    "none": QT_TRANSLATE_NOOP("Settings", "No limit"),
    "5": "5 MB",
    "10": "10 MB",
    "20": "20 MB",
    "zh": "简体中文",
    "en": "English",
}


def said(source: object) -> str:
    """Say a text of these tables in the language of the window."""
    return QCoreApplication.translate(CONTEXT, str(source))


def choice(code: str) -> str:
    """Say a choice; a bare number stands as it is."""
    return said(CHOICES[code]) if code in CHOICES else code
