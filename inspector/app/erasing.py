# SPDX-License-Identifier: MPL-2.0
"""Erasing a photo: its bytes go, and those of its original and copies; that it was there, and why it went, stays."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inspector.app.sealing import settle
from inspector.core.canonical import tidy
from inspector.core.copies import Copy
from inspector.core.photo_order import erased
from inspector.core.problems import KnownError, Problem
from inspector.core.visits import fold

if TYPE_CHECKING:
    from inspector.app.session import Session
    from inspector.core.rounds import VisitId
    from inspector.store.workspace import Workspace


WAITS: Final = 60.0
"""Seconds to wait for rows on their way to the disk; the bytes stay where that takes longer."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased: hashes whose bytes are gone from the disk, and those another visit still needs."""

    gone: tuple[str, ...]
    kept: tuple[str, ...] = ()


def erase_photo(workspace: "Workspace", session: "Session", sha256: str, reason: str) -> Erasure:
    """Erase a photo of a visit, sealed or not; cannot be taken back.

    The rows that say so are on disk before a byte goes. Bytes that another visit needs stay for it; this visit shows
    them no more. Raises KnownError `erase_reason` without a reason, `rows_not_kept` or what the disk says.
    """
    said = tidy(reason).strip()
    if not said:
        raise KnownError(Problem("erase_reason"))
    photos = family(sha256, session.copies)
    session.note_erased(photos, said)
    settle(session)
    gone = tuple(photo for photo in photos if let_go(workspace, session.id, photo))
    return Erasure(gone, tuple(photo for photo in photos if photo not in gone))


def let_go(workspace: "Workspace", visit: "VisitId", photo: str) -> bool:
    """Delete the bytes of a photo a visit has erased, unless another visit or a drill needs them; tells whether so.

    What another open visit has just linked is waited for, until its row is on disk.
    """
    if not workspace.log.wait(WAITS) or _needed_elsewhere(workspace, visit, photo):
        return False
    workspace.photos.erase(photo)
    return True


def family(sha256: str, copies: "dict[str, Copy]") -> tuple[str, ...]:
    """Give a photo's original and every copy drawn on it, the photo itself first."""
    original = copies[sha256].of if sha256 in copies else sha256
    drawn = (made.photo for made in copies.values() if made.of == original)
    return tuple(dict.fromkeys((sha256, original, *drawn)))


def _needed_elsewhere(workspace: "Workspace", visit: "VisitId", photo: str) -> bool:
    others = (one for one in workspace.visits_naming(photo) if one != visit)
    return photo in workspace.drill_photos() or any(photo in _held(workspace, one) for one in others)


def _held(workspace: "Workspace", visit: "VisitId") -> Collection[str]:
    """Give the photos a visit still shows or keeps waiting."""
    rows = workspace.rows(visit)
    state = fold(rows)
    return {*state.photos(), *(waiting.sha256 for waiting in state.tray)} - set(erased(rows))
