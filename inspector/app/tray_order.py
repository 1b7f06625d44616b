# SPDX-License-Identifier: MPL-2.0
"""The tray in order: which photos of a visit still wait for a point, by the time they were taken, else as they came."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from inspector.app.session import Session
from inspector.core.photo_order import erased
from inspector.core.reading import Reading
from inspector.core.tray import TrayPhoto, read_tray_photo

_DIGITS: Final = re.compile(r"(\d+)")


def waiting(session: Session) -> tuple[TrayPhoto, ...]:
    """List the photos that are linked nowhere yet: those with a time first, by it, then the others as they came.

    The log names what came; what was put to a point is known from the answers, so that taking back a photo's place
    brings it back here by itself.
    """
    gone = placed(session) | erased(session.rows).keys()
    return in_order(photo for photo in session.tray if photo.sha256 not in gone)


def in_order(photos: Iterable[TrayPhoto]) -> tuple[TrayPhoto, ...]:
    """Order photos by the time taken; those without one follow as they came."""
    return tuple(sorted(photos, key=lambda photo: (not photo.taken, photo.taken)))


def placed(session: Session) -> frozenset[str]:
    """Give every photo that is linked somewhere in the visit; of a marked copy its original too."""
    answers = (answer for key, answer in session.answered().items() if key[0] in session.checklists)
    linked = {photo for answer in answers for photo in answer.every_photo()}
    linked.update(photo for found in session.on_the_way for photo in found.photos)
    linked.update(session.copies[photo].of for photo in tuple(linked) if photo in session.copies)
    return frozenset(linked)


def receive(session: Session, photos: Sequence[TrayPhoto]) -> tuple[TrayPhoto, ...]:
    """Let kept photos wait, in one row; gives those that are new to the tray. Their bytes are on disk already."""
    known = {photo.sha256 for photo in session.tray}
    fresh = tuple({photo.sha256: photo for photo in photos if photo.sha256 not in known}.values())
    if fresh:
        session.arrange_tray((*session.tray, *fresh))
    return fresh


def throw_out(session: Session, sha256s: Iterable[str]) -> None:
    """Take photos out of the tray without linking them; their bytes stay in the workspace."""
    gone = set(sha256s)
    kept = tuple(photo for photo in session.tray if photo.sha256 not in gone)
    if len(kept) != len(session.tray):
        session.arrange_tray(kept)


def ever_came(session: Session) -> frozenset[str]:
    """Give every photo that ever waited in this visit, so that none is offered twice."""
    rows = (row for row in session.rows if row.kind == "tray")
    return frozenset(one.sha256 for row in rows for one in Reading(row.body).each("photos", read_tray_photo))


def clock_of(taken: str) -> str:
    """Give hours and minutes of a time as EXIF spells it (`2026:11:17 09:41:22`); empty where there is none."""
    return taken[11:16] if len(taken) >= len("2026:11:17 09:41") else ""


def by_name(name: str) -> tuple[tuple[int, int | str], ...]:
    """Give the key that orders file names as a person reads them: IMG_9 before IMG_10."""
    parts = _DIGITS.split(name.casefold())
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in parts if part)
