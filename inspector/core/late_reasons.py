# SPDX-License-Identifier: MPL-2.0
"""Reasons that are made when somebody looks at them: a table of ten thousand sites has tens of thousands of them."""

from collections.abc import Callable, Sequence
from typing import overload

from inspector.core.reasons import Reason


class LateReasons(Sequence[Reason]):
    """So many reasons, made once and always alike; they say what a tuple of them says."""

    __slots__ = ("_length", "_made", "_make")

    def __init__(self, length: int, make: Callable[[], Sequence[Reason]]) -> None:
        """Begin with none made."""
        self._length, self._make = length, make
        self._made: tuple[Reason, ...] | None = None

    @overload
    def __getitem__(self, place: int) -> Reason: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Reason]: ...

    def __getitem__(self, place: int | slice) -> Reason | Sequence[Reason]:
        """Give one reason, or some."""
        return self._all()[place]

    def __len__(self) -> int:
        """How many there are."""
        return self._length

    def __eq__(self, other: object) -> bool:
        """Tell whether another says the same, made already or not."""
        return self._all() == tuple(other) if isinstance(other, Sequence) else NotImplemented

    def __hash__(self) -> int:
        """Give what the reasons themselves would."""
        return hash(self._all())

    def __repr__(self) -> str:
        """Show the reasons."""
        return repr(self._all())

    def _all(self) -> tuple[Reason, ...]:
        if self._made is None:
            self._made = tuple(self._make())
        return self._made
