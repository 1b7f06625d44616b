# SPDX-License-Identifier: MPL-2.0
"""What can be done on the page where cards are gathered, and where its conflicts are decided."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys
_ROWS: Final = (
    ("gather_files", QT_TRANSLATE_NOOP("Actions", "Choose files to gather"), "choose_files", ("Ctrl+O",)),
    ("gather_folder", QT_TRANSLATE_NOOP("Actions", "Choose a folder to gather"), "choose_folder", ("Ctrl+Shift+O",)),
    ("gather_apply", QT_TRANSLATE_NOOP("Actions", "Apply what was gathered"), "apply", ("Ctrl+Return",)),
    ("gather_next", QT_TRANSLATE_NOOP("Actions", "Next part of the page"), "show_next_part", ("Alt+Right",)),
    ("gather_before", QT_TRANSLATE_NOOP("Actions", "Part of the page before"), "show_part_before", ("Alt+Left",)),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _ROWS
)

DIGITS: Final = 9
"""So many sides have a digit of their own; any further one is stood on with the arrows."""

_SIDE: Final = QT_TRANSLATE_NOOP("Actions", "This side stands")
_MORE: Final = (
    ("side_skip", QT_TRANSLATE_NOOP("Actions", "Leave this conflict, the next one"), "skip", ("S",)),
    ("side_mean", QT_TRANSLATE_NOOP("Actions", "The mean stands, where it is measured"), "take_mean", ("M",)),
    ("side_on", QT_TRANSLATE_NOOP("Actions", "Stand on the next side (Enter: it stands)"), "side_on", ("Right",)),
    ("side_back", QT_TRANSLATE_NOOP("Actions", "Stand on the side before"), "side_back", ("Left",)),
    ("side_compare", QT_TRANSLATE_NOOP("Actions", "Compare the cards whole"), "compare", ("C",)),
    ("side_undo", QT_TRANSLATE_NOOP("Actions", "Take the last decision back"), "undo", ("Ctrl+Z",)),
)
CONFLICTS: Final[tuple[Act, ...]] = (
    *(
        Act(f"side_{place}", str(_SIDE), "take_side", (str(place),), reach="page", argument=str(place))
        for place in range(1, DIGITS + 1)
    ),
    *(Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _MORE),
)
