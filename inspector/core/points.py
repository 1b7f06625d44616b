# SPDX-License-Identifier: MPL-2.0
"""A point (测评条目): what is judged at a site, how, when, and by which rule; frozen."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final, NewType

from inspector.core.canonical import Json
from inspector.core.conditions import Condition, read_condition
from inspector.core.entries import Evidence, read_evidence
from inspector.core.exact import spell
from inspector.core.reading import Reading
from inspector.core.rules import read_rule, rule_record
from inspector.core.rules.rule import Rule
from inspector.core.text import Text, read_text

PointId = NewType("PointId", str)

WAYS: Final = ("look", "ask", "records", "act")
METHODS: Final = ("onsite", "documents", "survey")
LONGEST_WATCH: Final = 240
"""Minutes a point may ask to be watched at most."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point (测评条目): what is judged, how, and by which rule.

    `full` is in points (M), 0 where the rule scores nothing; `ways` says how it is judged (看/问/查/验), `methods` by
    which of on-site, documents and survey; `common` names the shared clause it came from (通-9); `photo` and `note`
    say what a fail must bring, `evidence` what else. It is asked only while `when` holds. Points of two checklists
    with the same `shared` key and the same rule are asked once in one walk. `origin` is the cell it was read from.
    `watch` is how many minutes the thing is to be watched, 0 where no time is set.
    """

    id: PointId
    title: Text
    full: Fraction
    rule: Rule
    look_for: tuple[Text, ...] = ()
    faults: tuple[Text, ...] = ()
    exemptions: tuple[Text, ...] = ()
    cls: str = ""
    trades: tuple[str, ...] = ()
    ways: tuple[str, ...] = ("look",)
    stop: str = ""
    common: str = ""
    may_skip: bool = False
    note: bool = True
    photo: bool = True
    severity: str = ""
    methods: tuple[str, ...] = METHODS[:1]
    when: Condition | None = None
    shared: str = ""
    indicator: str = ""
    evidence: tuple[Evidence, ...] = ()
    origin: str = ""
    watch: int = 0

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "id": self.id,
            "title": self.title.record(),
            "full": spell(self.full),
            "rule": rule_record(self.rule),
            "ways": self.ways,
        }
        words = {"look_for": self.look_for, "faults": self.faults, "exemptions": self.exemptions}
        value |= {key: tuple(text.record() for text in texts) for key, texts in words.items() if texts}
        said = {
            "class": self.cls,
            "stop": self.stop,
            "common": self.common,
            "severity": self.severity,
            "shared": self.shared,
            "indicator": self.indicator,
            "origin": self.origin,
        }
        value |= {key: word for key, word in said.items() if word}
        if self.trades:
            value["trades"] = self.trades
        if self.watch:
            value["watch"] = self.watch
        if self.methods != METHODS[:1]:
            value["methods"] = self.methods
        if self.when is not None:
            value["when"] = self.when.record()
        if self.evidence:
            value["evidence"] = tuple(evidence.record() for evidence in self.evidence)
        flags = {"may_skip": self.may_skip, "no_note": not self.note, "no_photo": not self.photo}
        return value | {key: True for key, flag in flags.items() if flag}


def read_point(reading: Reading) -> Point:
    """Read a point from its canonical form."""
    return Point(
        id=PointId(reading.text("id")),
        title=reading.part("title", read_text),
        full=reading.amount("full"),
        rule=reading.part("rule", read_rule),
        look_for=reading.each("look_for", read_text),
        faults=reading.each("faults", read_text),
        exemptions=reading.each("exemptions", read_text),
        cls=reading.text("class", ""),
        trades=reading.texts("trades"),
        ways=reading.members("ways", WAYS),
        stop=reading.text("stop", ""),
        common=reading.text("common", ""),
        may_skip=reading.flag("may_skip", default=False),
        note=not reading.flag("no_note", default=False),
        photo=not reading.flag("no_photo", default=False),
        severity=reading.text("severity", ""),
        methods=reading.members("methods", METHODS) or METHODS[:1],
        when=reading.maybe("when", read_condition),
        shared=reading.text("shared", ""),
        indicator=reading.text("indicator", ""),
        evidence=reading.each("evidence", read_evidence),
        origin=reading.text("origin", ""),
        watch=reading.whole("watch", 0),
    )
