# SPDX-License-Identifier: MPL-2.0
"""Names the office marks: no outside edition made in its workspace shows them, beside those of the inspectors."""

from collections.abc import Iterable
from typing import Final

from inspector.core.canonical import tidy
from inspector.core.reading import Reading
from inspector.store.workspace import Workspace

KEY: Final = "hidden_names"


def hidden_names(workspace: Workspace) -> tuple[str, ...]:
    """List the names marked in a workspace, in the order they were said."""
    kept = workspace.office_setting(KEY)
    return () if kept is None else Reading({KEY: kept}).texts(KEY)


def keep_hidden_names(workspace: Workspace, names: Iterable[str]) -> None:
    """Mark names; those marked before are forgotten. Raises KnownError when the disk refuses."""
    said = (tidy(name).strip() for name in names)
    workspace.keep_office_setting(KEY, tuple(dict.fromkeys(name for name in said if name)))
