# SPDX-License-Identifier: MPL-2.0
"""What can be done with the visits open at once, from anywhere in the window."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, argument
_ROWS: Final = (
    ("next_visit", QT_TRANSLATE_NOOP("Actions", "Next open visit"), "turn_visit", ("Ctrl+Tab", "Ctrl+PgDown"), "1"),
    (
        "previous_visit",
        QT_TRANSLATE_NOOP("Actions", "Open visit before"),
        "turn_visit",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        "-1",
    ),
    ("pause_visit", QT_TRANSLATE_NOOP("Actions", "Put the visit aside"), "pause_visit", ("Ctrl+W",), ""),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, argument=argument) for id_, words, slot, keys, argument in _ROWS
)
