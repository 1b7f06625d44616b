# SPDX-License-Identifier: MPL-2.0
"""The pictures of a drill written by hand: found beside drill.yaml, turned upright, stripped, named by their hash."""

from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.files.sources import bounded
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import scalar
from inspector.files.yaml_nodes import Node, ScalarNode, SequenceNode

PIXELS: Final = 1600
"""The longer edge of a scene's picture, at most; bytes that fit and hold nothing but the picture stay as they are."""


class Pictures:
    """Reads pictures by the names a file gives them; the same picture is read and kept once."""

    def __init__(self, folder: Path, desk: Desk) -> None:
        """Stand in a folder; what is wrong is noted on the desk."""
        self._folder, self._desk = folder, desk
        self._known: dict[str, str] = {}
        self.kept: dict[str, bytes] = {}

    def named(self, node: Node) -> tuple[str, ...]:
        """Give the SHA-256 of one picture or of a list of them."""
        if isinstance(node, ScalarNode):
            return self._one(node)
        if not isinstance(node, SequenceNode):
            self._desk.note(node, Problem("field_list"))
            return ()
        return tuple(dict.fromkeys(name for one in node.value for name in self._one(one)))

    def _one(self, node: Node) -> tuple[str, ...]:
        named = (scalar(node, self._desk) or "").strip()
        if not named:
            return ()
        if named not in self._known:
            data = self._read(node, named)
            if data is None:
                return ()
            self._known[named] = sha256(data).hexdigest()
            self.kept[self._known[named]] = data
        return (self._known[named],)

    def _read(self, node: Node, named: str) -> bytes | None:
        """Read a picture below the folder, never one beside it."""
        from inspector.disk.heic import keepable
        from inspector.disk.pictures import MOST_BYTES, rendition

        place = PurePosixPath(named.replace("\\", "/"))
        inside = (self._folder / place).resolve().is_relative_to(self._folder.resolve())
        if place.is_absolute() or ".." in place.parts or ":" in named or not inside:
            self._desk.note(node, Problem("drill_picture_outside", found=named[:60]))
            return None
        try:
            return rendition(keepable(bounded(self._folder / place, MOST_BYTES)), PIXELS)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._desk.note(node, Problem("drill_picture", found=named[:60], reason=reason))
        except KnownError as error:
            self._desk.note(node, error.problem)
        return None
