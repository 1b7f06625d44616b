# SPDX-License-Identifier: MPL-2.0
"""Where in a checklist's canonical form a section or point stands, such as `/sections/0/points/3`."""

from collections.abc import Iterator

from inspector.core.checklist import Checklist, Section
from inspector.core.points import Point


def sections_with_paths(checklist: Checklist) -> Iterator[tuple[str, Section]]:
    """Go through every section with its path."""
    for place, section in enumerate(checklist.sections):
        yield from _sections(f"/sections/{place}", section)


def points_with_paths(checklist: Checklist) -> Iterator[tuple[str, Point]]:
    """Go through every point with its path."""
    for path, section in sections_with_paths(checklist):
        for place, point in enumerate(section.points):
            yield f"{path}/points/{place}", point


def _sections(path: str, section: Section) -> Iterator[tuple[str, Section]]:
    yield path, section
    for place, child in enumerate(section.sections):
        yield from _sections(f"{path}/sections/{place}", child)
