# SPDX-License-Identifier: MPL-2.0
"""The file shelf: attachments kept by the hash of their bytes, as photos are; their names stand in the log."""

import hashlib
from typing import ClassVar

from inspector.store.hash_shelf import HashShelf


class FileShelf(HashShelf):
    """The folder `files/ab/<sha256>`."""

    MISSING: ClassVar[str] = "attachment_missing"
    DAMAGED: ClassVar[str] = "attachment_damaged"

    def add(self, data: bytes) -> str:
        """Keep a file and give its SHA-256; on return its bytes and its name are on disk.

        The same bytes twice are one file. Raises KnownError `disk_…` when they cannot be written.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        self._put(self.folder / sha256[:2] / sha256, data)
        return sha256
