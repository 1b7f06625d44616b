# SPDX-License-Identifier: MPL-2.0
"""Checklists met before: the many cards of a round bring the very same one, which is named and read once."""

from typing import Final

from inspector.core.canonical import digest
from inspector.core.card_reading import read_checklist_bytes
from inspector.core.checklist import Checklist, ChecklistDigest

MOST: Final = 64
"""How many are remembered before all of them are let go."""
_END: Final = 64


class MetChecklists:
    """Finds a checklist by its bytes, each of them compared: that is far cheaper than to hash them once more."""

    def __init__(self) -> None:
        """Begin with none."""
        self._met: dict[tuple[int, bytes], tuple[bytes, ChecklistDigest, Checklist]] = {}

    def read(self, data: bytes) -> tuple[ChecklistDigest, Checklist]:
        """Name and read the J bytes of a checklist; raises KnownError for anything else."""
        key = (len(data), data[-_END:])
        held = self._met.get(key)
        if held is None or held[0] != data:
            if len(self._met) >= MOST:
                self._met.clear()
            held = self._met[key] = (data, ChecklistDigest(digest("checklist", data)), read_checklist_bytes(data))
        return held[1:]
