# SPDX-License-Identifier: MPL-2.0
"""Marking a photo by hand: what is drawn on it now, and the drawn copy made beside the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from inspector.app.paths import shipped
from inspector.core.copies import Stroke
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.session import Session

FACE: Final = "NotoSansSC-Regular.ttf"


def original_of(session: "Session", sha256: str) -> str:
    """Give the photo a marked copy was made of; a photo without marks is its own original."""
    return session.copies[sha256].of if sha256 in session.copies else sha256


def strokes_of(session: "Session", sha256: str) -> tuple[Stroke, ...]:
    """Give what is drawn on a photo now."""
    return session.copies[sha256].strokes if sha256 in session.copies else ()


def drawn(hall: "Hall", original: str, strokes: Sequence[Stroke]) -> bytes:
    """Draw strokes on an original at full size and keep the copy on the shelf; slow, for any thread.

    Raises KnownError `mark_worded` for words that say nothing, and what reading a photo raises.
    """
    from inspector.disk.marking import marked

    if any(stroke.kind == "text" and not stroke.text.strip() for stroke in strokes):
        raise KnownError(Problem("mark_worded"))
    photos = hall.workspace.photos
    data = marked(photos.content(original), strokes, shipped("resources") / "fonts" / FACE)
    photos.add(data)
    return data
