# SPDX-License-Identifier: MPL-2.0
"""Which decisions hold, gone through one by one, for the oracle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from inspector.core.merging.decisions import Decision
from inspector.core.visits import Key

NOWHERE = ("", "")


class Said:
    """What an office said; `standing` by decision."""

    def __init__(self, decisions: Mapping[str, Decision]) -> None:
        self.decisions = dict(sorted(decisions.items()))
        gone = {name for one in self.decisions.values() for name in one.supersedes}
        self.standing = {name: "superseded" if name in gone else "dormant" for name in self.decisions}

    def held(
        self,
        about: str,
        called: Iterable[str],
        sides: Iterable[str],
        fits: Callable[[Decision], bool],
        *,
        key: Key = NOWHERE,
        part: str = "",
    ) -> list[Decision]:
        found = []
        for name, one in self.decisions.items():
            asked = one.about == about and one.subject in called and one.key == key and one.part == part
            if asked and self.standing[name] != "superseded" and set(sides) <= set(one.seen) and fits(one):
                self.standing[name] = "holds"
                found.append(one)
        return found

    def word(
        self, about: str, called: Iterable[str], sides: Iterable[str], *words: str, **more: object
    ) -> tuple[str, bool]:
        said = {one.choice for one in self.held(about, called, sides, lambda one: one.choice in words, **more)}  # type: ignore[arg-type]
        return (next(iter(said)), False) if len(said) == 1 else ("", bool(said))
