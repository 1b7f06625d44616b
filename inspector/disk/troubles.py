# SPDX-License-Identifier: MPL-2.0
"""What a failing disk says, as problems with a remedy."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from inspector.core.problems import KnownError, Problem

_CODES: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "folder_read_only",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.ENOENT: "file_missing",
    errno.EBUSY: "file_in_use",
    errno.ETXTBSY: "file_in_use",
    errno.EISDIR: "path_form",
    errno.ENOTDIR: "path_form",
    errno.ENAMETOOLONG: "path_form",
    errno.EINVAL: "path_form",
    errno.ELOOP: "path_form",
}
_SHARING_VIOLATIONS: Final = (32, 33)  # Windows: the file is open elsewhere


def trouble(error: OSError, path: Path) -> Problem:
    """Name what the system reported, by its number; `disk_failed` when it is none of those we can advise on."""
    code = _CODES.get(error.errno or 0, "disk_failed")
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        code = "file_in_use"
    return Problem(code, path=str(path), reason=error.strerror or type(error).__name__, free=free_space(path) >> 20)


def free_space(path: Path) -> int:
    """Give the bytes free on the disk that holds a path, 0 when it cannot be told."""
    import shutil

    for place in (path, *path.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return 0


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn the system's errors within into KnownError about this path."""
    try:
        yield
    except OSError as error:
        raise KnownError(trouble(error, path)) from error
