# SPDX-License-Identifier: MPL-2.0
"""What can be done with photos on the scoring page: the tray, the camera, files that go along."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys
_ROWS: Final = (
    ("tray_put", QT_TRANSLATE_NOOP("Actions", "Put the tray's photo to this point"), "put_here", ("H", "Ctrl+H")),
    (
        "tray_propose",
        QT_TRANSLATE_NOOP("Actions", "Put it to the point proposed"),
        "put_there",
        ("Shift+H", "Ctrl+Shift+H"),
    ),
    ("tray_skip", QT_TRANSLATE_NOOP("Actions", "Next photo of the tray"), "skip", ("J",)),
    ("tray_more", QT_TRANSLATE_NOOP("Actions", "Take the next photo along too"), "take_more", ("Shift+J",)),
    ("tray_back", QT_TRANSLATE_NOOP("Actions", "Photo of the tray before"), "step_back", ("K",)),
    ("tray_open", QT_TRANSLATE_NOOP("Actions", "Look at the tray's photo"), "look_at", ("Shift+K",)),
    ("tray_choose", QT_TRANSLATE_NOOP("Actions", "Photos of the day into the tray"), "choose", ("Ctrl+Shift+O",)),
    ("tray_watch", QT_TRANSLATE_NOOP("Actions", "Watch a folder for new photos"), "choose_watched", ("Ctrl+Shift+F",)),
    ("tray_unwatch", QT_TRANSLATE_NOOP("Actions", "Watch no folder"), "stop_watching", ("Ctrl+Shift+G",)),
    ("tray_out", QT_TRANSLATE_NOOP("Actions", "Take the photo out of the tray"), "throw_out", ("Ctrl+Del",)),
    ("camera", QT_TRANSLATE_NOOP("Actions", "Take a photo with the camera"), "photograph", ("Ctrl+Shift+P",)),
    ("attach", QT_TRANSLATE_NOOP("Actions", "Files that go along"), "show_attachments", ("Ctrl+Shift+A",)),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _ROWS
)
