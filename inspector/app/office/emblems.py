# SPDX-License-Identifier: MPL-2.0
"""The emblem at the head of an office's papers: a picture from a file, kept with the workspace."""

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.office.templates import keep_emblem
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly

if TYPE_CHECKING:
    from inspector.app.office.office import Office

LARGEST = 8 << 20
"""An emblem is a small picture; so many bytes at most."""


def take_emblem(office: "Office", path: Path) -> str:
    """Keep a picture as an emblem and give its hash; raises KnownError for what is no picture or cannot be read."""
    with said_plainly(path):
        if path.stat().st_size > LARGEST:
            raise KnownError(Problem("emblem_large", file=path.name, most=LARGEST >> 20))
        data = path.read_bytes()
    return keep_emblem(office, data)
