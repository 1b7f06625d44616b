# SPDX-License-Identifier: MPL-2.0
"""The program's own diary: a small rotating log, and a record of every crash for whoever mends it."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from inspector import __version__
from inspector.app.clock import now
from inspector.app.paths import user_folder

MOST_BYTES = 500_000
KEPT = 3


def start_log(home: Path) -> None:
    """Write the program's log into the person's folder; silently without one when the folder cannot be written."""
    folder = home / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / "inspector.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("inspector")
    root.addHandler(file)
    root.setLevel(logging.INFO)


def record_crash(error: BaseException | None, home: Path | None = None) -> Path:
    """Write what is needed to mend a bug: version, system, the trace; no answers, no names. Returns the file."""
    import platform  # its reading costs the start more than a crash

    folder = (home or user_folder()) / "logs"
    moment = now()
    path = folder / f"crash-{moment.day()}-{moment.ms % 86_400_000}.txt"
    lines = [f"inspector {__version__}", platform.platform(), platform.python_version(), moment.utc(), ""]
    lines += traceback.format_exception(error) if error is not None else []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), "utf-8")
    except OSError:
        logging.getLogger("inspector").exception("crash not recorded")
    return path
