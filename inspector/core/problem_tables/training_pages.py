# SPDX-License-Identifier: MPL-2.0
"""What the pages of training refuse: nothing chosen to begin with."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_begin_sheet": (
        "no checklist is chosen. Choose one or more above; every point of them can be asked.",
        "尚未选择测评表。请在上方选择一份或多份，其中的每个条目都可以出题。",
    ),
    "drill_begin_visit": (
        "no sealed visit is chosen. Choose one in the list; only a sealed visit has answers that stand.",
        "尚未选择已封存的测评。请在列表中选择一个；只有已封存的测评，答案才算定稿。",
    ),
}
