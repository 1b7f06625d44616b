# SPDX-License-Identifier: MPL-2.0
"""What stands beside a drill in its log: dated rulings, remarks, answers from paper, packs written, results signed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from inspector.core.answers import Answer
from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.drill import Item
from inspector.core.drills.ruling import Ruling, read_ruling
from inspector.core.moments import Moment, read_moment
from inspector.core.reading import Reading

NEVER: Final = Moment(0)
"""When nothing happened yet."""


@dataclass(frozen=True, slots=True)
class DatedRuling:
    """A ruling and when it was made."""

    at: Moment
    ruling: Ruling

    def record(self) -> Json:
        """Give the canonical form."""
        return {"at": self.at.record(), "ruling": self.ruling.record()}


@dataclass(frozen=True, slots=True)
class Remark:
    """The trainer's note on a question that people read otherwise, such as a better wording; empty takes it back."""

    item: Item
    text: str
    by: str
    at: Moment

    def record(self) -> Json:
        """Give the canonical form."""
        return item_record(self.item) | {"text": self.text, "by": self.by, "at": self.at.record()}


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """The answers of one number, typed in from paper: when and by whom. `name` as it stands on the paper."""

    number: str
    answers: Mapping[Item, Answer] = field(default_factory=dict)
    typed: Moment = NEVER
    by: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Wrote:
    """A pack that was written: its mode, its digest, the edition of the drill in it, and when."""

    mode: str
    digest: str
    edition: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Taken:
    """A pack that came in: its mode, its digest, the public key that signed it, and when."""

    mode: str
    digest: str
    signer: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Signed:
    """A result that was signed: of which number, the digest of what was signed, by whom, and when."""

    number: str
    digest: str
    by: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Admission:
    """A ruling on an attempt whose laptop knew the key: it counts all the same (`counts`), or no more.

    `cards`: the digests of its cards, sorted: another attempt of the same number needs a ruling of its own.
    """

    number: str
    cards: tuple[str, ...]
    counts: bool
    reason: str
    by: str
    at: Moment

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        said: dict[str, Json] = {"number": self.number, "cards": self.cards, "counts": self.counts}
        return said | {"reason": self.reason, "by": self.by, "at": self.at.record()}


def item_record(item: Item) -> dict[str, Json]:
    """Name a question."""
    site, checklist, point = item
    return {"site": site, "checklist": checklist, "point": point}


def read_item(reading: Reading) -> Item:
    """Read which question is meant."""
    return reading.text("site"), ChecklistDigest(reading.text("checklist")), PointId(reading.text("point"))


def read_dated_ruling(reading: Reading) -> DatedRuling:
    """Read a ruling with its moment."""
    return DatedRuling(reading.part("at", read_moment), reading.part("ruling", read_ruling))


def read_remark(reading: Reading) -> Remark:
    """Read a remark."""
    return Remark(read_item(reading), reading.text("text"), reading.text("by", ""), reading.part("at", read_moment))


def read_admission(reading: Reading) -> Admission:
    """Read a ruling on an attempt."""
    return Admission(
        reading.text("number"),
        tuple(sorted(reading.texts("cards"))),
        reading.flag("counts"),
        reading.text("reason"),
        reading.text("by"),
        reading.part("at", read_moment),
    )
