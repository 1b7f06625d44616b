# SPDX-License-Identifier: MPL-2.0
"""A lock on a folder: one program at a time; the system frees it when the program ends, however it ends."""

import os
import sys
from pathlib import Path

from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """A held lock; `release` frees it."""

    def __init__(self, path: Path, code: str) -> None:
        """Take the lock of the file at `path`; raises KnownError `code` when another program holds it."""
        with said_plainly(path):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise KnownError(Problem(code, path=str(path.parent))) from error

    def release(self) -> None:
        """Free the lock; a second time does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _take(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
