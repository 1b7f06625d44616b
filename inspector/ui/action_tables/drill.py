# SPDX-License-Identifier: MPL-2.0
"""What can be done on the scoring page of a drill beside judging."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, icon
_ROWS: Final = (
    ("scene", QT_TRANSLATE_NOOP("Actions", "Look closely at the scene"), "look_closely", ("U",), "lens"),
    ("break", QT_TRANSLATE_NOOP("Actions", "Take a break, or go on"), "turn_break", ("Ctrl+B",), "clock"),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page", icon=icon) for id_, words, slot, keys, icon in _ROWS
)
