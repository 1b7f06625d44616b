# SPDX-License-Identifier: MPL-2.0
"""Which checklists on the shelf are those a round names: the very ones, by their digests, in whatever version."""

from collections.abc import Sequence

from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.shelf import Shelved


def sheets_named(desk: Desk, digests: Sequence[str]) -> tuple[Shelved, ...]:
    """Give the covers of these checklists; none when one of them cannot be had from the shelf."""
    kept = {str(one.digest): (one.id, one.version) for one in desk.hall.workspace.checklists()}
    found = [_cover(desk, digest, kept.get(digest)) for digest in digests]
    return tuple(cover for cover in found if cover is not None) if None not in found else ()


def _cover(desk: Desk, digest: str, named: tuple[str, str] | None) -> Shelved | None:
    """Find one by its digest; one that came with the program is read and compared."""
    for cover in desk.shelf.shelved:
        if cover.key == digest:
            return cover
        if cover.shipped and (cover.id, cover.version) == named and _is(desk, cover.key, digest):
            return cover
    return None


def _is(desk: Desk, key: str, digest: str) -> bool:
    try:
        return str(desk.shelf.take(key).digest()) == digest
    except KnownError:
        return False
