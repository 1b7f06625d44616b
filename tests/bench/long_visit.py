# SPDX-License-Identifier: MPL-2.0
"""A long visit to measure on: a checklist of many points in a workspace of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from inspector.app.hall import Hall, open_hall
from inspector.core.checklist import Checklist
from inspector.core.rounds import Header
from inspector.core.sites import Site
from tests.bench.checklist_bench import long_sheet, opened

HEADER = Header(Site("城东农贸市场"), kind="open", title="第3周", inspectors=("王敏",), date="2026-11-16")


def long_checklist(points: int) -> Checklist:
    """Make a checklist of that many points."""
    return opened(long_sheet(points))


@contextmanager
def hall() -> Iterator[Hall]:
    """Open a hall in a folder that goes away."""
    with TemporaryDirectory() as folder:
        opened_hall = open_hall(Path(folder) / "workspace", Path(folder) / "home")
        try:
            yield opened_hall
        finally:
            opened_hall.close()
