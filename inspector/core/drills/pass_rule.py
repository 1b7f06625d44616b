# SPDX-License-Identifier: MPL-2.0
"""Who passes a drill (合格规则), as data: bounds on measures, and how counts are scaled to other sizes."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import spell
from inspector.core.reading import Reading
from inspector.core.text import Text, read_text, text

MEASURES: Final = (
    "agreement",  # 一致率, share of the questions that count
    "detection",  # 问题检出率, share of the key's faults; holds where the key has none
    "miss",  # 漏判率
    "false_alarm",  # 误扣率; holds where nothing is sound
    "disagreements",  # how many questions differ, over the whole drill
    "disagreements_site",  # how many differ at one site: the one that fares worst beside its bound
    "site_agreement",  # 一致率, the mean over the sites
    "difference",  # mean absolute difference, share of the full score
    "bias",  # 宽严 without its sign, share of the full score
)
BOUNDS: Final = ("least", "most")
SCALES: Final = ("none", "sites", "points")
"""How a count made for one size is taken to another: as it stands; by the number of sites; by that of questions."""


@dataclass(frozen=True, slots=True)
class PassTest:
    """One bound: shares from 0 to 1 (90 % is 9/10), counts as they are."""

    measure: str
    bound: str
    value: Fraction

    def record(self) -> Json:
        """Give the canonical form."""
        return {"measure": self.measure, "bound": self.bound, "value": spell(self.value)}


@dataclass(frozen=True, slots=True)
class PassRule:
    """Passed when every test holds. `sites` and `points`: the size the counts were stated for (0: not stated).

    A count over the whole drill is scaled by its sites or by its questions that count; one of a single site stands as
    it is by sites, and is scaled by questions to that site's own from the mean site stated (`points` ÷ `sites`).
    A scaled count is rounded down for `most` and up for `least`: scaling never makes a rule easier by a fraction.
    """

    id: str
    title: Text
    tests: tuple[PassTest, ...]
    scale: str = "none"
    sites: int = 0
    points: int = 0

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "id": self.id,
            "title": self.title.record(),
            "tests": tuple(test.record() for test in self.tests),
            "scale": self.scale,
        }
        return value | {name: count for name, count in (("sites", self.sites), ("points", self.points)) if count}


DEFAULT_RULE: Final = PassRule(
    "default",
    text({"zh": "一致率、检出率、误扣率", "en": "Agreement, detection, false alarms"}),
    (
        PassTest("agreement", "least", Fraction(90, 100)),
        PassTest("detection", "least", Fraction(80, 100)),
        PassTest("false_alarm", "most", Fraction(10, 100)),
    ),
)
"""一致率 ≥ 90 %, 问题检出率 ≥ 80 %, 误扣率 ≤ 10 %."""

FOOD_RULE: Final = PassRule(
    "food",
    text({"zh": "食品检查员标准化规则", "en": "Food inspectors' standardisation"}),
    (
        PassTest("site_agreement", "least", Fraction(90, 100)),
        PassTest("disagreements", "most", Fraction(46)),
        PassTest("disagreements_site", "most", Fraction(11)),
    ),
    scale="points",
    sites=8,
    points=464,
)
"""Average agreement ≥ 90 % (at most 46 disagreements over eight sites) at most 11 at any one; 8 forms of 58 items."""

RULES: Final = (DEFAULT_RULE, FOOD_RULE)


def read_pass_rule(reading: Reading) -> PassRule:
    """Read a rule from its canonical form."""
    rule = PassRule(
        reading.text("id"),
        reading.part("title", read_text),
        reading.each("tests", _read_test),
        reading.member("scale", SCALES),
        reading.whole("sites", 0),
        reading.whole("points", 0),
    )
    if not rule.tests:
        raise reading.fault("tests", "one or more")
    return rule


def _read_test(reading: Reading) -> PassTest:
    return PassTest(reading.member("measure", MEASURES), reading.member("bound", BOUNDS), reading.amount("value"))
