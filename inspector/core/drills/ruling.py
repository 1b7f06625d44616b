# SPDX-License-Identifier: MPL-2.0
"""What a trainer changes afterwards: an amended answer (修订答案), a void question (作废本题), or that taken back."""

from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.answer_key import KeyAnswer, read_key_answer
from inspector.core.drills.drill import Item
from inspector.core.reading import Reading

ACTS: Final = ("amend", "void", "restore")


@dataclass(frozen=True, slots=True)
class Ruling:
    """One change to one question, with its reason and who made it; of several on one question the last one holds.

    `answer` is the new key answer of an amendment. `restore` brings back what the key said at first.
    """

    act: str
    item: Item
    reason: str
    by: str
    answer: KeyAnswer | None = None

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        site, checklist, point = self.item
        value: dict[str, Json] = {"act": self.act, "site": site, "checklist": checklist, "point": point}
        value |= {"reason": self.reason, "by": self.by}
        return value | ({"answer": self.answer.record()} if self.answer is not None else {})


def read_ruling(reading: Reading) -> Ruling:
    """Read a ruling from its canonical form; an amendment has an answer, nothing else has."""
    ruling = Ruling(
        reading.member("act", ACTS),
        (reading.text("site"), ChecklistDigest(reading.text("checklist")), PointId(reading.text("point"))),
        reading.text("reason"),
        reading.text("by"),
        reading.maybe("answer", read_key_answer),
    )
    reading.close()
    if (ruling.answer is not None) != (ruling.act == "amend"):
        raise reading.fault("answer", "exactly when amended")
    return ruling
