# SPDX-License-Identifier: MPL-2.0
"""One row of an actions table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """An action: its id, English words (marked QT_TRANSLATE_NOOP("Actions", …)), keys, tip, and the slot its page has.

    `reach`: `window` works wherever the focus is, `page` while it is within the page, `widget` on the widget alone.
    `argument` rides in QAction.data() for slots that several rows share.
    """

    id: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    reach: str = "window"
    argument: str = ""
    icon: str = ""
