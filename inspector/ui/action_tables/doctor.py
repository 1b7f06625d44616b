# SPDX-License-Identifier: MPL-2.0
"""What can be done on the page of the import doctor."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, icon
_ROWS: Final = (
    ("accept", QT_TRANSLATE_NOOP("Actions", "Accept"), "accept", ("Return", "Enter"), "met"),
    ("correct", QT_TRANSLATE_NOOP("Actions", "Correct"), "correct", ("E", "F2"), "note"),
    ("drop", QT_TRANSLATE_NOOP("Actions", "Leave out"), "drop", ("X", "Del"), "skipped"),
    ("next_open", QT_TRANSLATE_NOOP("Actions", "Next undecided"), "show_next_open", ("N",), "arrow_right"),
    ("previous_open", QT_TRANSLATE_NOOP("Actions", "Undecided before"), "show_previous_open", ("P",), "arrow_left"),
    ("reopen", QT_TRANSLATE_NOOP("Actions", "Decide again"), "reopen", ("Backspace",), ""),
    ("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", ("Ctrl+Z",), "undo"),
    ("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ("accept_sure", QT_TRANSLATE_NOOP("Actions", "Accept all sure"), "accept_sure", ("Ctrl+Shift+A",), ""),
    ("shown", QT_TRANSLATE_NOOP("Actions", "Next choice of rows"), "show_other", ("T",), ""),
    ("sheet", QT_TRANSLATE_NOOP("Actions", "Go to the sheet or back"), "change_side", ("G",), ""),
    ("finish", QT_TRANSLATE_NOOP("Actions", "Finish"), "finish", ("Ctrl+E",), ""),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page", icon=icon) for id_, words, slot, keys, icon in _ROWS
)
