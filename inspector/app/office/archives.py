# SPDX-License-Identifier: MPL-2.0
"""Files that lie in archives, brought to where they can be opened: small ones in memory, large ones in a folder."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from uuid import uuid4

from inspector.app.office.opening import SMALL, Source, read_small
from inspector.app.office.walking import Spot, guard_regular
from inspector.core.problems import KnownError, Problem
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import Archive, opened

LARGEST: Final = 4 << 30
UNPACKED: Final = "inspector-gather-"
"""How the folders begin into which large members are unpacked."""


class Archives:
    """Keeps the archive opened last: its members are asked for one after the other."""

    def __init__(self, folder: Path) -> None:
        """Take a folder for large members; whoever gave it takes it away in the end."""
        self._folder = folder
        self._open: tuple[Spot, Archive] | None = None
        self._kept, self._given = ExitStack(), ExitStack()

    def __enter__(self) -> Self:
        """Begin with nothing open."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of everything."""
        self._given.close()
        self._close()

    def source(self, spot: Spot) -> Source:
        """Bring a file: its bytes where they are few, else a path; it lasts until the next one is asked for.

        Raises KnownError for what is no regular file, too large, or what opening its archives raises.
        """
        self._given.close()
        if spot.inside:
            return self._member(self._archive(Spot(spot.path, spot.inside[:-1])), spot.inside[-1], self._given)
        path = Path(spot.path)
        size = guard_regular(path)
        if size > LARGEST:
            raise KnownError(Problem("file_large", file=spot.name, most=LARGEST >> 30))
        return path if size > SMALL else read_small(path)

    def _archive(self, spot: Spot) -> Archive:
        if self._open is not None and self._open[0] == spot:
            return self._open[1]
        self._close()
        guard_regular(Path(spot.path))
        archive = self._kept.enter_context(opened(Path(spot.path)))
        for member in spot.inside:
            archive = self._kept.enter_context(opened(self._member(archive, member, self._kept)))
        self._open = (spot, archive)
        return archive

    def _member(self, archive: Archive, member: str, stack: ExitStack) -> Source:
        if archive.size(member) <= SMALL:
            return archive.read(member)
        aside = self._folder / uuid4().hex
        stack.callback(aside.unlink, missing_ok=True)
        with said_plainly(aside), aside.open("xb") as stream:
            archive.copy(member, stream)
        return aside

    def _close(self) -> None:
        self._open = None
        self._kept.close()
