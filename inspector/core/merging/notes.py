# SPDX-License-Identifier: MPL-2.0
"""The office's own notes beside the merge: by which file a card came, in which batch, and what was issued (印发)."""

from dataclasses import dataclass

from inspector.core.moments import Moment


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A file that was gathered: its name, its folder, where in a zip it lay, its SHA-256, and what was said of it.

    `form` is bundle, pdf, xlsx, merge or letter; `card` the digest of the card or letter in it (empty: none).
    """

    name: str
    folder: str
    inside: str
    sha256: str
    form: str
    card: str
    verdict: str
    at: Moment
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """One gathering that was applied: when, by whom, the backup made before it, what it brought.

    `records` counts what its files hold, `fresh` those that were not here before; `undone`: it was taken back.
    """

    id: str
    at: Moment
    by: str
    backup: str
    files: int
    records: int
    fresh: int
    undone: bool = False


@dataclass(frozen=True, slots=True)
class IssueLine:
    """An issue of the bulletin that was frozen (印发): its number as printed, its title, and when."""

    id: str
    title: str
    at: Moment
