# SPDX-License-Identifier: MPL-2.0
"""The device's own id: kept outside every workspace, so that a copied workspace is noticed."""

from collections.abc import Callable
from pathlib import Path

from inspector.disk.atomic import write_atomically


def device_id(folder: Path, new_id: Callable[[], str]) -> str:
    """Read the id of this device, or make one on first start."""
    path = folder / "device"
    try:
        known = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        known = ""
    if known:
        return known
    made = new_id()
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(path, made.encode("ascii"))
    return made
