# SPDX-License-Identifier: MPL-2.0
"""The order of a shuffled drill: by a hash of the printed seed, so that anybody can put the questions in it again."""

import hashlib
from collections.abc import Iterable
from typing import TypeAlias

from inspector.core.checklist import ChecklistDigest, PointId

Place: TypeAlias = tuple[ChecklistDigest, PointId]


def shuffled(keys: Iterable[Place], seed: str, site: str) -> tuple[Place, ...]:
    """Put a site's questions (checklist, point) in the order the seed gives them, whatever order they came in."""
    return tuple(sorted(keys, key=lambda place: order_key(seed, site, place)))


def order_key(seed: str, site: str, place: Place) -> str:
    """Give what a question is sorted by: SHA-256 of seed, site, checklist and point in UTF-8, LF between them, hex.

    A line break within the seed is a space: the spelling says one thing.
    """
    said = (" ".join(seed.splitlines()), site, *place)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
