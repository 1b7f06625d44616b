# SPDX-License-Identifier: MPL-2.0
"""A card as a merge keeps it: folded once, small enough that ten thousand stand in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.answers import BLANK, Answer
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.findings import Finding
from inspector.core.moments import Moment, known_day
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import START, chained, row_bytes
from inspector.core.scorecard import Scorecard
from inspector.core.visits import Key, Visit


@dataclass(frozen=True, slots=True)
class Entered:
    """When an answer was entered, and by which device (its writer's id)."""

    at: Moment
    writer: str


@dataclass(frozen=True, slots=True)
class CardFold:
    """What a card says in the end, and the hashes of its rows by which cards of one visit are told apart.

    `chain` is the 32-byte hash of every row, one after the other: a card whose chain begins another's is older.
    `entered` names every point that was ever touched. `photos` are the hashes its manifest names.
    """

    digest: str
    visit: VisitId
    chain: bytes
    header: Header
    checklists: tuple[ChecklistDigest, ...]
    answers: Mapping[Key, Answer] = field(default_factory=dict)
    entered: Mapping[Key, Entered] = field(default_factory=dict)
    on_the_way: tuple[Finding, ...] = ()
    opened: Moment | None = None
    sealed: Moment | None = None
    revision: int = 0
    edition: str = "internal"
    photos: tuple[str, ...] = ()

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point, blank when none was given."""
        return self.answers.get(key, BLANK)

    def yields_to(self, other: "CardFold") -> bool:
        """Tell whether the other goes on where this one ends: the same visit, and more rows after the same ones."""
        longer = len(other.chain) > len(self.chain)
        return longer and self.visit == other.visit and other.chain.startswith(self.chain)

    def day(self) -> str:
        """Give the day it was seen, where that is a day, else the day it was opened."""
        return known_day(self.header.date) or (self.opened.day() if self.opened else "")


def fold_card(card: Scorecard, digest: str, chain: bytes = b"", visit: Visit | None = None) -> CardFold:
    """Fold a card that was proved; whoever read it knows its digest already, perhaps its rows' hashes and its visit."""
    visit = visit or card.visit()
    return CardFold(
        digest=digest,
        visit=visit.id,
        chain=chain or _chain(card),
        header=visit.header,
        checklists=visit.checklists,
        answers={key: answer for key, answer in visit.answers.items() if answer != BLANK},
        entered=_entered(card, visit.entered),
        on_the_way=visit.on_the_way,
        opened=visit.opened,
        sealed=visit.sealed,
        revision=visit.revision,
        edition=card.edition,
        photos=tuple(photo.sha256 for photo in card.photos),
    )


def _chain(card: Scorecard) -> bytes:
    last, hashes = START, []
    for row in card.rows:
        last = chained(last, row_bytes(row))
        hashes.append(bytes.fromhex(last))
    return b"".join(hashes)


def _entered(card: Scorecard, entered: Mapping[Key, Moment]) -> Mapping[Key, Entered]:
    writers: dict[Key, str] = {}
    for row in card.rows:
        if row.kind == "point":
            writers[ChecklistDigest(str(row.body["checklist"])), PointId(str(row.body["point"]))] = row.writer
    return {key: Entered(at, writers.get(key, "")) for key, at in entered.items()}
