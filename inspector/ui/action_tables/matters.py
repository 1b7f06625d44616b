# SPDX-License-Identifier: MPL-2.0
"""What can be done on the scoring page with the visit as a whole: timer, times, head, problems on the way."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, icon
_ROWS: Final = (
    ("watch", QT_TRANSLATE_NOOP("Actions", "Start or stop watching"), "turn_watch", ("T",), "clock"),
    ("watch_anew", QT_TRANSLATE_NOOP("Actions", "Watch from the beginning"), "watch_anew", ("Shift+T",), "undo"),
    ("on_the_way", QT_TRANSLATE_NOOP("Actions", "Problems on the way"), "show_on_the_way", ("Ctrl+J",), "walk"),
    ("seen_at", QT_TRANSLATE_NOOP("Actions", "Enter afterwards: seen at"), "show_seen", ("Ctrl+T",), "clock"),
    ("head", QT_TRANSLATE_NOOP("Actions", "Correct the head"), "correct_head", ("Ctrl+D",), "note"),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page", icon=icon) for id_, words, slot, keys, icon in _ROWS
)
