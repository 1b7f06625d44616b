# SPDX-License-Identifier: MPL-2.0
"""Did you mean: the known word that a mistyped one comes close to, and the problem that says so."""

from collections.abc import Collection
from difflib import get_close_matches
from itertools import islice

from inspector.core.problems import Problem

_LISTED = 20
_LONGEST = 60
_MOST = 2_000


def nearest(found: str, known: Collection[str]) -> str:
    """Give the known word closest to what was found; empty when none is close. Looks at the first 2,000 words."""
    lower = {word.lower(): word for word in islice(known, _MOST)}
    close = get_close_matches(found[:_LONGEST].lower(), lower, n=1, cutoff=0.6)
    return lower[close[0]] if close else ""


def unknown(code: str, found: str, known: Collection[str], **facts: str | int) -> Problem:
    """Make the problem `code` for an unknown word, or `code`_near with the fact `near` when a known one is close.

    The fact `known` lists the first 20 known words.
    """
    near = nearest(found, known)
    shown = found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"
    if near:
        return Problem(f"{code}_near", found=shown, near=near, **facts)
    return Problem(code, found=shown, known=", ".join(islice(known, _LISTED)), **facts)
