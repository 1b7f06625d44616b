# SPDX-License-Identifier: MPL-2.0
"""What can be done on the page of the rounds."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys
_ROWS: Final = (
    ("add_round", QT_TRANSLATE_NOOP("Actions", "New round"), "add_round", ("Ins",)),
    ("next_step", QT_TRANSLATE_NOOP("Actions", "Next step of the round"), "show_next_step", ("Alt+Right",)),
    ("step_before", QT_TRANSLATE_NOOP("Actions", "Step before"), "show_step_before", ("Alt+Left",)),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _ROWS
)
