# SPDX-License-Identifier: MPL-2.0
"""Where things are: what the program ships, and the person's own folder."""

import os
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def shipped(name: str) -> Path:
    """Find a shipped folder (`resources`, `checklists`): beside the package, or within it when installed as a wheel."""
    for folder in (_PACKAGE.parent / name, _PACKAGE / "_shipped" / name):
        if folder.is_dir():
            return folder
    return _PACKAGE.parent / name


def user_folder() -> Path:
    """Give the person's own folder (settings, keys, logs); `INSPECTOR_HOME` moves it."""
    given = os.environ.get("INSPECTOR_HOME")
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("Inspector", appauthor=False)


def default_workspace() -> Path:
    """Give the workspace opened when none is named."""
    return user_folder() / "workspace"
