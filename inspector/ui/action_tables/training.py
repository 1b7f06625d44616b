# SPDX-License-Identifier: MPL-2.0
"""What can be done on the page of training, and in the builder of a drill."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys
_ROWS: Final = (
    ("training_new", QT_TRANSLATE_NOOP("Actions", "New drill"), "begin_drill", ("Ins",)),
    ("training_open", QT_TRANSLATE_NOOP("Actions", "Open a pack"), "choose_pack", ("Ctrl+O",)),
    ("training_edit", QT_TRANSLATE_NOOP("Actions", "Edit the drill"), "edit", ("F2",)),
    ("training_take", QT_TRANSLATE_NOOP("Actions", "Take the drill"), "take", ("Ctrl+Return",)),
    ("training_results", QT_TRANSLATE_NOOP("Actions", "Results of the drill"), "show_results", ("Ctrl+R",)),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _ROWS
)

_BUILDING: Final = (
    ("builder_undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", ("Ctrl+Z",), "undo"),
    ("builder_redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    ("builder_back", QT_TRANSLATE_NOOP("Actions", "Back to the drills"), "go_back", ("Alt+Left",), "arrow_left"),
    ("builder_next", QT_TRANSLATE_NOOP("Actions", "Next question"), "show_next", ("Ctrl+Down",), ""),
    ("builder_before", QT_TRANSLATE_NOOP("Actions", "Question before"), "show_before", ("Ctrl+Up",), ""),
    ("builder_earlier", QT_TRANSLATE_NOOP("Actions", "Ask this question earlier"), "ask_earlier", ("Alt+Up",), ""),
    ("builder_later", QT_TRANSLATE_NOOP("Actions", "Ask this question later"), "ask_later", ("Alt+Down",), ""),
    (
        "builder_open",
        QT_TRANSLATE_NOOP("Actions", "Next question that is not ready"),
        "show_next_open",
        ("Ctrl+J",),
        "advance",
    ),
    ("builder_asked", QT_TRANSLATE_NOOP("Actions", "Ask this point, or no longer"), "turn_asked", ("Ctrl+B",), ""),
    ("builder_photo", QT_TRANSLATE_NOOP("Actions", "Add photos to the scene"), "add_photos", ("Ctrl+O",), ""),
    ("builder_paste", QT_TRANSLATE_NOOP("Actions", "Paste a photo"), "paste", ("Ctrl+V",), ""),
    ("builder_words", QT_TRANSLATE_NOOP("Actions", "To the words of the scene"), "write_scene", ("Ctrl+E",), ""),
    ("builder_reason", QT_TRANSLATE_NOOP("Actions", "To the reason of the key"), "write_reason", ("Ctrl+R",), ""),
)
BUILDING: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page", icon=icon) for id_, words, slot, keys, icon in _BUILDING
)
