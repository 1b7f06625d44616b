# SPDX-License-Identifier: MPL-2.0
"""What can be done from anywhere in the window."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

TABLE: Final[tuple[Act, ...]] = (
    Act("today", str(QT_TRANSLATE_NOOP("Actions", "Today")), "show_home", ("Alt+1",), icon="today"),
    Act("sites", str(QT_TRANSLATE_NOOP("Actions", "Sites")), "show_sites", ("Alt+2",), icon="sites"),
    Act("score", str(QT_TRANSLATE_NOOP("Actions", "Score")), "show_score", ("Alt+3",), icon="score"),
    Act("gather", str(QT_TRANSLATE_NOOP("Actions", "Gather")), "show_gather", ("Alt+6",), icon="gather"),
    Act("rank", str(QT_TRANSLATE_NOOP("Actions", "Rank")), "show_ranking", ("Alt+7",), icon="rank"),
    Act("training", str(QT_TRANSLATE_NOOP("Actions", "Training")), "show_training", ("Alt+8",), icon="training"),
    Act("library", str(QT_TRANSLATE_NOOP("Actions", "Library")), "show_library", ("Alt+4",), icon="library"),
    Act(
        "settings", str(QT_TRANSLATE_NOOP("Actions", "Settings")), "show_settings", ("Alt+5", "Ctrl+,"), icon="settings"
    ),
    Act("new_visit", str(QT_TRANSLATE_NOOP("Actions", "New visit")), "begin_visit", ("Ctrl+N",), icon="plus"),
    Act(
        "keys",
        str(QT_TRANSLATE_NOOP("Actions", "Keys")),
        "show_keys",
        ("F1",),
        str(QT_TRANSLATE_NOOP("Actions", "Show every key")),
        icon="keyboard",
    ),
    Act("full_screen", str(QT_TRANSLATE_NOOP("Actions", "Full screen")), "toggle_full_screen", ("F11",)),
    Act("bigger", str(QT_TRANSLATE_NOOP("Actions", "Larger type")), "enlarge", ("Ctrl++", "Ctrl+=")),
    Act("smaller", str(QT_TRANSLATE_NOOP("Actions", "Smaller type")), "shrink", ("Ctrl+-",)),
    Act("next_theme", str(QT_TRANSLATE_NOOP("Actions", "Next theme")), "next_theme", ("Ctrl+Shift+T",)),
    Act("other_language", str(QT_TRANSLATE_NOOP("Actions", "Other language")), "switch_language", ("Ctrl+Shift+L",)),
    Act("leave", str(QT_TRANSLATE_NOOP("Actions", "Leave")), "close", ("Ctrl+Q",)),
)
