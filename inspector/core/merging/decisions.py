# SPDX-License-Identifier: MPL-2.0
"""A decision of the office: a record like any other, so that no later file and no other order can lose it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.answers import Answer, read_answer
from inspector.core.canonical import Json, canonical
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.merging.records import FORMAT, record_name
from inspector.core.moments import Moment, read_moment
from inspector.core.reading import Reading
from inspector.core.visits import Key

ABOUT: Final = (
    "admit",  # may these cards rank though no assignment names their visit: `admitted`, `refused`
    "appeal",  # a unit's appeal (申诉) at one point: `filed`, `reviewing`, `upheld` (维持), `revoked` (撤销扣分)
    "blanks",  # a card sealed with blanks: `judged` (over judged points), `zero` (blanks earn nothing)
    "conflict",  # sides differ at a point: the digest of the card whose answer stands, or `mean`
    "head",  # sides differ in a field of the head: the digest of the card whose field stands
    "overrule",  # 改判: `answer` stands instead of what was found
    "review",  # 审核: `accepted`, `returned` (退回)
    "separate",  # two visits of one day are no one meeting: `separate`
    "typical",  # a problem is shown as typical (典型): `typical`, `plain`
    "version",  # cards under several versions of a checklist: the digest that counts, or `own`
)
POLICIES: Final = ("", "newer", "evidence", "chief", "mean")
"""Bulk policies: the newer answer; 有据即扣; 组长裁定; the mean of measured or levelled points. Empty: by hand."""

MEAN: Final = "mean"
CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "admit": ("admitted", "refused"),
        "appeal": ("filed", "reviewing", "upheld", "revoked"),
        "blanks": ("judged", "zero"),
        "conflict": (MEAN,),
        "head": (),
        "overrule": (),
        "review": ("accepted", "returned"),
        "separate": ("separate",),
        "typical": ("typical", "plain"),
        "version": ("own",),
    }
)
"""What may be chosen by a word."""
_SIDED: Final = ("conflict", "head", "version")
"""What may also be decided for a side or version, by its digest."""
_DIGEST: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Decision:
    """What the office decided, by whom, why, and what it had before its eyes.

    `about`: one of ABOUT. `subject`: the id of the walk, or for `version` the id of the checklist. `key`: checklist
    digest and point id where a point is meant (both empty otherwise); `part` names the field of the head, the id of the
    finding, or the id of the appeal. `choice`: as ABOUT says. `answer` goes with `overrule`. `seen`: digests of every
    side that stood when it was decided, sorted; a side nobody saw makes it dormant. `basis` and `unit` go with
    overrules and appeals. `supersedes`: the decisions this one takes the place of.
    """

    about: str
    subject: str
    choice: str
    key: Key = (ChecklistDigest(""), PointId(""))
    part: str = ""
    answer: Answer | None = None
    seen: tuple[str, ...] = ()
    policy: str = ""
    reason: str = ""
    basis: str = ""
    unit: str = ""
    author: str = ""
    at: Moment | None = None
    supersedes: tuple[str, ...] = ()

    @property
    def question(self) -> tuple[str, str, Key, str]:
        """What it decides: decisions with the same question speak of the same thing."""
        return self.about, self.subject, self.key, self.part

    def record(self) -> dict[str, Json]:
        """Give the canonical form; what is empty is left out."""
        words = {
            "checklist": self.key[0],
            "point": self.key[1],
            "part": self.part,
            "policy": self.policy,
            "reason": self.reason,
            "basis": self.basis,
            "unit": self.unit,
            "author": self.author,
        }
        value: dict[str, Json] = {"type": "decision", "format": FORMAT, "about": self.about}
        value |= {"subject": self.subject, "choice": self.choice}
        value |= {key: said for key, said in words.items() if said}
        if self.answer is not None:
            value["answer"] = self.answer.record()
        if self.at is not None:
            value["at"] = self.at.record()
        lists = {"seen": tuple(sorted(set(self.seen))), "supersedes": tuple(sorted(set(self.supersedes)))}
        return value | {key: listed for key, listed in lists.items() if listed}

    def digest(self) -> str:
        """Name this very decision."""
        return record_name("decision", canonical(self.record()))


def read_decision(value: Json) -> Decision:
    """Read a decision from its canonical form; raises KnownError `record_field`."""
    reading = Reading(value)
    reading.member("type", ("decision",))
    if reading.whole("format") != FORMAT:
        raise reading.fault("format", str(reading.whole("format")))
    found = Decision(
        about=reading.member("about", ABOUT),
        subject=reading.text("subject"),
        choice=reading.text("choice"),
        key=(ChecklistDigest(reading.text("checklist", "")), PointId(reading.text("point", ""))),
        part=reading.text("part", ""),
        answer=reading.maybe("answer", read_answer),
        seen=_sorted(reading, "seen"),
        policy=reading.member("policy", POLICIES, ""),
        reason=reading.text("reason", ""),
        basis=reading.text("basis", ""),
        unit=reading.text("unit", ""),
        author=reading.text("author", ""),
        at=reading.maybe("at", read_moment),
        supersedes=_sorted(reading, "supersedes"),
    )
    reading.close()
    if (found.answer is not None) != (found.about == "overrule"):
        raise reading.fault("answer", "exactly when overruled")
    if not _is_choice(found):
        raise reading.fault("choice", found.choice[:40])
    return found


def _is_choice(found: Decision) -> bool:
    if found.about == "overrule":
        return not found.choice
    digest = found.about in _SIDED and _DIGEST.fullmatch(found.choice) is not None
    return digest or found.choice in CHOICES[found.about]


def _sorted(reading: Reading, key: str) -> tuple[str, ...]:
    found = reading.texts(key)
    if list(found) != sorted(set(found)):
        raise reading.fault(key, "order")
    return found
