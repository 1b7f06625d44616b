# SPDX-License-Identifier: MPL-2.0
"""What can be done on the page of the sites."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

# id, words, slot, keys
_ROWS: Final = (
    ("find_site", QT_TRANSLATE_NOOP("Actions", "Find a site"), "look", ("Ctrl+F",)),
    ("edit_site", QT_TRANSLATE_NOOP("Actions", "Edit the site"), "edit_site", ("F2",)),
    ("add_site", QT_TRANSLATE_NOOP("Actions", "New site"), "add_site", ("Ins",)),
)
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(id_, str(words), slot, keys, reach="page") for id_, words, slot, keys in _ROWS
)
