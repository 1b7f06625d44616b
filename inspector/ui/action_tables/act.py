# SPDX-License-Identifier: MPL-2.0
"""One row of an actions table."""

from dataclasses import dataclass
from typing import Final

LEFT_KEYS: Final = "QWERASDF"
"""The letters of a left hand that stand for the digits 1 to 8."""


@dataclass(frozen=True, slots=True)
class Act:
    """An action: its id, English words (marked QT_TRANSLATE_NOOP("Actions", …)), keys, tip, and the slot its page has.

    `reach`: `window` works wherever the focus is, `page` while it is within the page, `widget` on the widget alone.
    `argument` rides in QAction.data() for slots that several rows share. `left` are the keys of a left hand, where
    they differ; `toggle` says that it is on or off.
    """

    id: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    reach: str = "window"
    argument: str = ""
    icon: str = ""
    left: tuple[str, ...] | None = None
    toggle: bool = False

    def keys_of(self, hand: str) -> tuple[str, ...]:
        """Give the keys of a hand: `right` or `left`."""
        return self.keys if hand == "right" or self.left is None else self.left
