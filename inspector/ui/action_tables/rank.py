# SPDX-License-Identifier: MPL-2.0
"""What can be done on the pages of the ranking: find, copy, explain, go back, compare, choose, publish."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys, tip, icon
_ROWS: Final = (
    (
        "rank_find",
        QT_TRANSLATE_NOOP("Actions", "Find"),
        "seek",
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP("Actions", "Find a unit, site or point: words or pinyin initials"),
        "search",
    ),
    (
        "rank_copy",
        QT_TRANSLATE_NOOP("Actions", "Copy table"),
        "copy_table",
        ("Ctrl+Shift+C", "Ctrl+C"),
        QT_TRANSLATE_NOOP("Actions", "Copy the whole table, for a spreadsheet"),
        "copy",
    ),
    (
        "rank_why",
        QT_TRANSLATE_NOOP("Actions", "Why"),
        "explain",
        ("Ctrl+I",),
        QT_TRANSLATE_NOOP("Actions", "Explain the number of the row stood on"),
        "lens",
    ),
    (
        "rank_compare",
        QT_TRANSLATE_NOOP("Actions", "Compare"),
        "compare",
        ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Actions", "Compare two walks or two periods"),
        "swap",
    ),
    (
        "rank_choices",
        QT_TRANSLATE_NOOP("Actions", "Choices"),
        "turn_choices",
        ("Ctrl+K",),
        QT_TRANSLATE_NOOP("Actions", "What is ranked by: rounds, period, weights, thresholds"),
        "sliders",
    ),
    (
        "rank_publish",
        QT_TRANSLATE_NOOP("Actions", "Publish"),
        "publish",
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Actions", "Make the bulletin, the report and the lists; issue them"),
        "publish",
    ),
    (
        "rank_typical",
        QT_TRANSLATE_NOOP("Actions", "Typical, or no longer"),
        "mark_typical",
        ("Ctrl+T",),
        QT_TRANSLATE_NOOP("Actions", "Mark the problem stood on as typical, or no longer"),
        "",
    ),
    ("rank_back", QT_TRANSLATE_NOOP("Actions", "One step back"), "step_back", ("Backspace", "Alt+Left"), "", ""),
    ("rank_next_table", QT_TRANSLATE_NOOP("Actions", "Next table"), "next_table", ("Alt+PgDown",), "", ""),
    ("rank_table_before", QT_TRANSLATE_NOOP("Actions", "Table before"), "table_before", ("Alt+PgUp",), "", ""),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(
        id_,
        str(words),
        slot,
        keys,
        str(tip),
        reach="page",
        icon=icon,
        toggle=id_ == "rank_choices",
    )
    for id_, words, slot, keys, tip, icon in _ROWS
)

_PUBLISHING: Final = (
    ("publish_back", QT_TRANSLATE_NOOP("Actions", "Back to the ranking"), "go_back", ("Alt+Left",)),
    ("publish_next", QT_TRANSLATE_NOOP("Actions", "Next step of publishing"), "next_step", ("Alt+PgDown",)),
    ("publish_before", QT_TRANSLATE_NOOP("Actions", "Step of publishing before"), "step_before", ("Alt+PgUp",)),
)
PUBLISHING: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _PUBLISHING
)

_COMPARING: Final = (
    ("compare_swap", QT_TRANSLATE_NOOP("Actions", "Swap the two"), "swap", ("Ctrl+R",), "swap"),
    ("compare_copy", QT_TRANSLATE_NOOP("Actions", "Copy table"), "copy_table", ("Ctrl+Shift+C", "Ctrl+C"), "copy"),
    ("compare_back", QT_TRANSLATE_NOOP("Actions", "Back to the ranking"), "go_back", ("Backspace", "Alt+Left"), ""),
)
COMPARING: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page", icon=icon) for id_, words, slot, keys, icon in _COMPARING
)
