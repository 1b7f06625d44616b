# SPDX-License-Identifier: MPL-2.0
"""When and where every answer of a card was entered, kept small: ten thousand cards of many points stand in memory."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from inspector.core.merging.card_fold import Entered
from inspector.core.moments import Moment
from inspector.core.visits import Key

Device: TypeAlias = tuple[int, str]
"""Offset of the place in minutes, and the id of the writer."""


class Stamps(Mapping[Key, Entered]):
    """What was entered when, by point. Cards of one sheet share the places; one device is named once."""

    __slots__ = ("_at", "_devices", "_places")

    def __init__(self, places: Mapping[Key, int], at: Sequence[int], devices: Sequence[Device]) -> None:
        """Take a place for every point, and by place the milliseconds and the device."""
        self._places = places
        self._at = array("q", at)
        self._devices = tuple(devices[:1]) if len(set(devices)) == 1 else tuple(devices)

    def __getitem__(self, key: Key) -> Entered:
        """Give when a point was entered; KeyError for one that never was."""
        place = self._places[key]
        offset, writer = self._devices[place if len(self._devices) > 1 else 0]
        return Entered(Moment(self._at[place], offset), writer)

    def __contains__(self, key: object) -> bool:
        """Tell whether a point was ever touched."""
        return key in self._places

    def __iter__(self) -> Iterator[Key]:
        """Go through the points."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._places)
