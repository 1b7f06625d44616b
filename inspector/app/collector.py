# SPDX-License-Identifier: MPL-2.0
"""The collector of circles pauses while thousands of values are made that all stay: it would look through them in vain.

What is no circle goes at once, as ever; our values are none.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Pauses:
    """How many works go on now for which the collector pauses, in whatever threads."""

    def __init__(self) -> None:
        self.lock, self.count = Lock(), 0

    def begin(self) -> bool:
        """Let it pause; False where it is off anyhow."""
        with self.lock:
            if not self.count and not gc.isenabled():
                return False
            gc.disable()
            self.count += 1
            return True

    def end(self) -> None:
        """Let it go on after the last of them."""
        with self.lock:
            self.count -= 1
            if not self.count:
                gc.enable()


_PAUSES = _Pauses()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let the collector pause until the last of the works that asked for it is done; one that was off stays off."""
    begun = _PAUSES.begin()
    try:
        yield
    finally:
        if begun:
            _PAUSES.end()
