# SPDX-License-Identifier: MPL-2.0
"""What a gathering found, file by file: plain values, the same whatever order the files came in."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from inspector.app.trust import Signer, Standing
from inspector.core.merging.edits import Edit
from inspector.core.merging.records import CardSignature
from inspector.core.problems import Problem
from inspector.core.rounds import VisitId

VERDICTS: Final = (
    "new",
    "newer",  # goes on where a card ended that is here, or that came with it
    "older",  # a card goes on where this one ends: kept, but it speaks no more
    "forked",  # the same visit went on in two ways: kept, and the points that differ are asked for
    "here",  # this very card is here already, or another of the files carries it
    "edited",  # a workbook changed by hand: the card that rides in it is taken, every change is asked for
    "version",  # judged under another version of a checklist than the round names
    "drill",  # a drill: kept apart, never ranked
    "merge",  # a merge file
    "assignment",  # a letter of the office: which visits it sent out
    "outside",  # an outside edition holds only what it shows: not taken
    "letter",  # a letter to an inspector: nothing to gather in it
    "report",  # a report or bulletin of ours: it carries no card
    "unreadable",
    "broken",  # the seal, its signature or the card in it does not hold
    "hostile",  # an archive that could harm this computer
)
TAKEN: Final = frozenset(
    {"new", "newer", "older", "forked", "here", "edited", "version", "drill", "merge", "assignment"}
)
"""Verdicts whose files are taken in: the record set must not depend on the order in which files come."""

NO_VISIT: Final = VisitId("")

Place: TypeAlias = tuple[str, str]
"""A file: its path, and where within archives it lies (empty: it lies on the disk itself)."""


@dataclass(frozen=True, slots=True)
class GatheredFile:
    """One file as it was found; nothing of it is taken in yet.

    `members`: the way through archives to it, as they name it; `inside` says the same to people. `form`: bundle, pdf,
    xlsx, letter, merge, or empty. `problems`: why it is not taken, each a sentence; `notes`: what else is to be said.
    `card`: digest of the card or letter in it. `older` and `newer`: digests of the cards it goes on from, or that go on
    from it; `beside`: those it forked from. `versions`: its checklists that are not those of its round. `admitted`: an
    assignment names its visit and kind. `records`, `fresh`: how many records it holds, and how many are not here yet.
    `out`: what of a merge file was taken back or withdrawn here, as (kind, digest).
    """

    path: str
    name: str
    inside: str = ""
    members: tuple[str, ...] = ()
    size: int = 0
    sha256: str = ""
    form: str = ""
    verdict: str = "unreadable"
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    card: str = ""
    visit: VisitId = NO_VISIT
    round: str = ""
    title: str = ""
    site: str = ""
    inspectors: tuple[str, ...] = ()
    kind: str = ""
    day: str = ""
    edition: str = ""
    signer: Signer = field(default=Signer("", Standing.NONE))
    signature: CardSignature | None = None
    older: tuple[str, ...] = ()
    newer: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    resaved: bool = False
    admitted: bool = False
    photos: int = 0
    records: int = 0
    fresh: int = 0
    out: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> Place:
        """Name it among the files of a gathering."""
        return self.path, self.inside

    @property
    def takes(self) -> bool:
        """Whether applying takes it in without being asked: nothing speaks against it, its key is not revoked."""
        return self.verdict in TAKEN and not self.problems and self.signer.standing is not Standing.REVOKED

    @property
    def against(self) -> tuple[Problem, ...]:
        """Say, with its name, why it is not taken: its problems, or that its key was revoked; nothing where it is."""
        revoked = (Problem("card_revoked", words=self.signer.spoken()),)
        said = () if self.takes else self.problems or revoked
        return tuple(problem.at(file=self.name) for problem in said)

    @property
    def admits(self) -> bool:
        """Whether it needs the office to admit it: a card that no assignment names, or a file whose key was revoked."""
        if self.form == "merge":
            return self.verdict in TAKEN and self.signer.standing is Standing.REVOKED
        if self.verdict not in TAKEN or self.form not in CARDS or self.kind == "drill":
            return False
        return not self.admitted or self.signer.standing is Standing.REVOKED


CARDS: Final = ("bundle", "pdf", "xlsx")


@dataclass(frozen=True, slots=True)
class Gathered:
    """Every file of a gathering by name; `stopped`: it was cancelled before all were read, and cannot be applied."""

    files: tuple[GatheredFile, ...] = ()
    stopped: bool = False

    def counts(self) -> Mapping[str, int]:
        """Count the files by verdict, in the order of VERDICTS."""
        found = Counter(file.verdict for file in self.files)
        return {verdict: found[verdict] for verdict in VERDICTS if found[verdict]}

    def file(self, place: Place) -> GatheredFile:
        """Find a file; KeyError when there is none."""
        return {file.place: file for file in self.files}[place]


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying brought: the batch's id, files taken and left, records new, decisions, photos, what went wrong."""

    batch: str
    files: int
    left: int
    cards: int
    records: int
    decisions: int
    photos: int
    backup: str = ""
    problems: tuple[Problem, ...] = ()
