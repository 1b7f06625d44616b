# SPDX-License-Identifier: MPL-2.0
"""The walks that can be compared: named by site, day and people, found by words or pinyin initials."""

from collections.abc import Collection
from functools import cached_property
from itertools import pairwise

from inspector.app.office.exploring import site_key
from inspector.app.pinyin import initials, spot
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.ui.phrase import together

Choices = tuple[tuple[str, str], ...]


class WalkChoices:
    """The walks of a picture by site and day, as (id, words)."""

    def __init__(self, picture: Picture, language: str) -> None:
        """Name every walk in a language."""
        self._walks = sorted(picture.walks.values(), key=_site_and_day)
        self._at = {walk.id: place for place, walk in enumerate(self._walks)}
        self.all: Choices = tuple((walk.id, _named(walk, language)) for walk in self._walks)

    @cached_property
    def _readings(self) -> tuple[tuple[str, ...], ...]:
        return tuple(initials(words) for _, words in self.all)

    def found(self, typed: str, kept: Collection[str]) -> Choices:
        """List the walks whose words or initials fit, and those to be kept whatever is typed."""
        wanted = typed.strip().lower()
        if not wanted:
            return self.all
        letters = wanted.isascii() and wanted.isalpha()
        return tuple(
            choice
            for choice, reading in zip(self.all, self._readings, strict=True)
            if choice[0] in kept or wanted in choice[1].lower() or (letters and spot(wanted, reading) >= 0)
        )

    def pair(self, walk: str = "") -> tuple[str, str]:
        """Give a walk and the one of its site before it, else after it; without a walk the first two of one site."""
        names = [name for name, _ in self.all]
        if walk in self._at:
            at = self._at[walk]
            beside = [place for place in (at - 1, at + 1) if 0 <= place < len(names)]
            same = [place for place in beside if site_key(self._walks[place]) == site_key(self._walks[at])]
            other = (same or beside or [at])[0]
            return (names[other], walk) if other < at else (walk, names[other])
        pairs = list(pairwise(self._walks))
        alike = next((pair for pair in pairs if site_key(pair[0]) == site_key(pair[1])), pairs[0] if pairs else None)
        return (alike[0].id, alike[1].id) if alike is not None else ("", "")


def _named(walk: Walk, language: str) -> str:
    return " · ".join((walk.header.site.name, walk.day, together(walk.inspectors, language)))


def _site_and_day(walk: Walk) -> tuple[str, str, str]:
    return walk.header.site.name, walk.day, walk.id
