# SPDX-License-Identifier: MPL-2.0
"""The device's own id: kept outside every workspace, so that a copied workspace is noticed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from inspector.disk.atomic import make_folder, write_whole

_FORM: Final = re.compile(r"[0-9a-z-]{1,64}")


def device_id(folder: Path, new_id: Callable[[], str]) -> str:
    """Read the id of this device, or make one on first start; raises KnownError when the folder cannot be written."""
    path = folder / "device"
    try:
        known = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        known = ""
    if _FORM.fullmatch(known):
        return known
    made = new_id()
    make_folder(folder)
    write_whole(path, made.encode("ascii"))
    return made
