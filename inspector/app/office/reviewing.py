# SPDX-License-Identifier: MPL-2.0
"""Reviewing (审核) what inspectors handed in: a walk is accepted, or sent back with a letter for each of its cards."""

from dataclasses import replace
from pathlib import Path

from inspector.app.file_names import fitting
from inspector.app.letters import ENDINGS
from inspector.app.office.office import Office
from inspector.app.returning import return_letter
from inspector.app.trust import Keys
from inspector.core.canonical import tidy
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.problems import KnownError, Problem
from inspector.core.scorecard import Scorecard
from inspector.disk.atomic import make_folder, write_whole

SUBMITTED, ACCEPTED, RETURNED = "submitted", "accepted", "returned"
"""Where a walk stands: handed in and not looked at yet, accepted (通过), sent back (退回)."""


def standing(walk: Walk) -> str:
    """Tell how far the review of a walk is."""
    return walk.review or SUBMITTED


def accept(office: Office, walk: str, by: str, reason: str = "") -> str:
    """Accept a walk; gives the digest of the decision. Raises KnownError `walk_unknown`."""
    picture = office.picture()
    return office.decide([_decided(office, picture, _walk(picture, walk), ACCEPTED, reason=reason, by=by)])[0]


def send_back(office: Office, walk: str, folder: Path, reason: str, by: str) -> tuple[Path, ...]:
    """Send a walk back: writes one signed letter a card into the folder, then keeps the decision; gives the letters.

    The walk ranks no more until its cards come back anew. Raises KnownError `walk_unknown`, `return_reason`,
    `return_unsealed`, or what the disk says; then nothing was decided.
    """
    picture = office.picture()
    found, keys = _walk(picture, walk), Keys(office.hall.home)
    letters = []
    for digest in found.cards:
        card = office.card(digest)
        letters.append((folder / _file_name(card, digest), return_letter(card, reason, by, keys)))
    make_folder(folder)
    for path, letter in letters:
        write_whole(path, letter)
    office.decide([_decided(office, picture, found, RETURNED, reason=reason, by=by)])
    return tuple(path for path, _ in letters)


def _walk(picture: Picture, walk: str) -> Walk:
    if walk not in picture.walks:
        raise KnownError(Problem("walk_unknown", walk=walk[:60]))
    return picture.walks[walk]


def _decided(office: Office, picture: Picture, walk: Walk, choice: str, *, reason: str, by: str) -> Decision:
    made = Decision(
        "review",
        walk.id,
        choice,
        seen=walk.cards,
        reason=tidy(reason).strip(),
        author=tidy(by).strip(),
        at=office.hall.clock(),
    )
    before = (
        name
        for name, one in picture.decisions.items()
        if one.question == made.question and picture.standing.get(name) != "superseded"
    )
    return replace(made, supersedes=tuple(sorted(before)))


def _file_name(card: Scorecard, digest: str) -> str:
    """Name a letter by its site and day, and the beginning of the card's digest, so that no two are called alike."""
    header = card.visit().header
    said = " ".join(part for part in (header.site.name, header.date, digest[:8]) if part)
    return fitting(said) + ENDINGS["return"]
