# SPDX-License-Identifier: MPL-2.0
"""What is done about an office's table beside the window: it is looked at, and put into the register."""

from collections.abc import Collection, Mapping
from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.registering import Applied, Preview, apply, preview
from inspector.ui.tasks import Task


class Looking:
    """The reading of a table against the register, as work to be done beside the window."""

    def __init__(self, hall: Hall, path: Path, mapped: Mapping[str, Mapping[str, int]]) -> None:
        """Look at a table, with the columns a person corrected."""
        self._hall, self._path, self._mapped = hall, path, mapped

    def __call__(self, task: Task) -> Preview:
        """Look; stopped, nothing is known of the table."""
        return preview(self._hall, self._path, self._mapped, task.step)


class Applying:
    """The change of the register, as work to be done beside the window."""

    def __init__(self, hall: Hall, looked: Preview, merged: Mapping[str, str], gone: Collection[str]) -> None:
        """Put in what was looked at; `gone` leave the register."""
        self._hall, self._looked, self._merged, self._gone = hall, looked, merged, gone

    def __call__(self, task: Task) -> Applied:
        """Apply; stopped, the register is as it was."""
        return apply(self._hall, self._looked, self._merged, gone=self._gone, told=task.step)
