# SPDX-License-Identifier: MPL-2.0
"""Files that go along (附件): kept beside the window, added to a visit or a point, opened as a copy or saved."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.file_names import fitting
from inspector.core.attachments import Attachment
from inspector.core.canonical import mended
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, write_whole

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.app.session import Session

MOST_MB: Final = 50
"""A file larger than this is not taken: the bundle carries every byte of it."""
FOLDER: Final = "opened"
OPENED: Final = frozenset(
    {".pdf", ".txt", ".csv", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"}
    | {".doc", ".xls", ".ppt", ".wps", ".et", ".ofd", ".mp3", ".m4a", ".wav", ".amr", ".mp4", ".mov"}
)
"""What is opened from here; anything else, a program above all, is only saved."""


def keep_file(hall: "Hall", path: Path, point: str = "") -> Attachment:
    """Keep a file's bytes in the workspace; slow, for any thread.

    Raises KnownError `attachment_large` or `attachment_unreadable`, and what the disk says.
    """
    try:
        if path.stat().st_size > MOST_MB << 20:
            raise KnownError(Problem("attachment_large", file=path.name, limit=MOST_MB))
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError(Problem("attachment_unreadable", file=path.name, reason=reason)) from error
    return Attachment(hall.workspace.files.add(data), mended(path.name), len(data), point)


def attach(session: "Session", attachments: Iterable[Attachment]) -> None:
    """Add kept files to a visit; the same file at the same place stands there once."""
    fresh = [one for one in dict.fromkeys(attachments) if one not in session.attachments]
    if fresh:
        session.attach((*session.attachments, *fresh))


def detach(session: "Session", attachment: Attachment) -> None:
    """Take a file off a visit; its bytes stay in the workspace."""
    session.attach(tuple(one for one in session.attachments if one != attachment))


def save_copy(hall: "Hall", attachment: Attachment, target: Path) -> None:
    """Save a file under a name a person chose; raises KnownError when it is missing, damaged, or cannot be written."""
    write_whole(target, hall.workspace.files.content(attachment.sha256))


def copy_to_open(hall: "Hall", attachment: Attachment) -> Path:
    """Give a copy with its own name for another program to open; copies opened before are cleared away.

    Raises KnownError `attachment_unopened` for a kind that is only saved.
    """
    name = fitting(attachment.name)
    if Path(name).suffix.lower() not in OPENED:
        raise KnownError(Problem("attachment_unopened", file=name))
    clear_copies(hall)
    target = hall.home / FOLDER / attachment.sha256[:12] / name
    make_folder(target.parent)
    save_copy(hall, attachment, target)
    return target


def clear_copies(hall: "Hall") -> None:
    """Remove the copies made for other programs, as far as those let them go."""
    shutil.rmtree(hall.home / FOLDER, ignore_errors=True)
