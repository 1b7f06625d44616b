# SPDX-License-Identifier: MPL-2.0
"""What a file shows: its words without white space and its pictures' hashes, named by one digest."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Final

_SPACE = re.compile(r"[\s\u200b\ufeff]+")
_LIGATURES: Final = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


def bare(text: str) -> str:
    """Strip what a reader may space or join in its own way: white space goes, ligatures become letters."""
    return _SPACE.sub("", text).translate(_LIGATURES)


def shown_digest(pages: Iterable[str], pictures: Sequence[str]) -> str:
    """Name what a paper shows: SHA-256 over the bare text of each page and the sorted hashes of its picture streams."""
    made = hashlib.sha256(b"inspector/shown/1\n")
    for page in pages:
        made.update(bare(page).encode("utf-8") + b"\n")
    for picture in sorted(pictures):
        made.update(picture.encode("ascii") + b"\n")
    return made.hexdigest()
