# SPDX-License-Identifier: MPL-2.0
"""What can be done on the pages of a drill's results, and on that of pairs and drift."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, tip, icon
_ROWS: Final = (
    (
        "results_gather",
        QT_TRANSLATE_NOOP("Actions", "Gather cards…"),
        "choose_cards",
        ("Ctrl+G",),
        QT_TRANSLATE_NOOP("Actions", "Take cards in and see what came for this drill; files can be dropped here too"),
        "gather",
    ),
    (
        "results_copy",
        QT_TRANSLATE_NOOP("Actions", "Copy table"),
        "copy_table",
        ("Ctrl+Shift+C", "Ctrl+C"),
        QT_TRANSLATE_NOOP("Actions", "Copy the whole table, for a spreadsheet"),
        "copy",
    ),
    (
        "results_papers",
        QT_TRANSLATE_NOOP("Actions", "Reports"),
        "show_papers",
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Actions", "Make the report and everybody's result"),
        "publish",
    ),
    ("results_back", QT_TRANSLATE_NOOP("Actions", "One step back"), "step_back", ("Backspace", "Alt+Left"), "", ""),
    ("results_next", QT_TRANSLATE_NOOP("Actions", "Next part"), "next_part", ("Alt+PgDown",), "", ""),
    ("results_before", QT_TRANSLATE_NOOP("Actions", "Part before"), "part_before", ("Alt+PgUp",), "", ""),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, str(tip), reach="page", icon=icon) for id_, words, slot, keys, tip, icon in _ROWS
)

_PAIRS: Final = (
    ("pairs_back", QT_TRANSLATE_NOOP("Actions", "One step back"), "step_back", ("Backspace", "Alt+Left")),
    ("pairs_next", QT_TRANSLATE_NOOP("Actions", "Next part"), "next_part", ("Alt+PgDown",)),
    ("pairs_before", QT_TRANSLATE_NOOP("Actions", "Part before"), "part_before", ("Alt+PgUp",)),
)
PAIRS: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _PAIRS
)
