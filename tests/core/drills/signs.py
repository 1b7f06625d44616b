# SPDX-License-Identifier: MPL-2.0
"""Drills written as signs: 1 met, 0 lost, / not applicable, ? cannot be judged, . nothing, A–D levels; sites apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId, Section
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.pass_rule import DEFAULT_RULE, PassRule
from inspector.core.drills.ruled import ruled
from inspector.core.drills.ruling import Ruling
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.rule import Rule
from inspector.core.rules.yes_no import YesNo
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice

WORD: Final = text({"zh": "题", "en": "question"})
LEVELS: Final = Levels(
    tuple(Level(code, WORD, Fraction(share, 10)) for code, share in (("A", 10), ("B", 8), ("C", 5), ("D", 0)))
)
SAID: Final = {
    "1": Answer(Status.JUDGED, Choice("met")),
    "0": Answer(Status.JUDGED, Choice("lost")),
    "/": Answer(Status.NOT_APPLICABLE),
    "?": Answer(Status.CANNOT_JUDGE, reason="weather"),
    **{code: Answer(Status.JUDGED, Choice(code)) for code in "ABCD"},
}


@dataclass(frozen=True, slots=True)
class Signs:
    """A drill with its key and its checklist."""

    drill: Drill
    key: AnswerKey
    sheets: dict[ChecklistDigest, Checklist]

    def item(self, place: int) -> Item:
        """Name a question by its place in the whole drill."""
        return self.drill.items()[place]

    def attempt(self, signs: str, **more: object) -> Attempt:
        """An attempt at everything, in an exam unless said otherwise."""
        made = Attempt("007", "张伟", "", "exam", answers(self.drill, signs))
        return replace(made, **more)  # type: ignore[arg-type]

    def graded(self, signs: str, *rulings: Ruling, **more: object) -> Graded:
        """Grade an attempt by the key as ruled."""
        desk = GradingDesk(self.drill, ruled(self.key, rulings), self.sheets)
        return desk.graded(self.attempt(signs, **more))

    def void(self, place: int) -> Ruling:
        """Make a question void."""
        return Ruling("void", self.item(place), "图片看不清", "陈老师")

    def restore(self, place: int) -> Ruling:
        """Take back what was ruled of a question."""
        return Ruling("restore", self.item(place), "重新核对", "陈老师")

    def amend(self, place: int, sign: str) -> Ruling:
        """Give a question another answer."""
        return Ruling("amend", self.item(place), "答案有误", "陈老师", KeyAnswer(self.item(place), SAID[sign]))

    def keyed(self, *changed: KeyAnswer) -> Signs:
        """The same with other answers in the key."""
        return replace(self, key=answer_key(self.drill.id, (*self.key.answers.values(), *changed)))


def answers(drill: Drill, signs: str) -> dict[Item, Answer]:
    """Read what the signs say, question by question; blanks between sites say nothing."""
    said = zip(drill.items(), signs.replace(" ", ""), strict=True)
    return {item: SAID[sign] for item, sign in said if sign != "."}


def drilled(key: str, *, rule: PassRule = DEFAULT_RULE, point_rule: Rule | None = None, minutes: int = 0) -> Signs:
    """A drill with a site for each word; points are 2 each, in halves, `front` and `back`; letters are levels."""
    words = key.split()
    kind = point_rule or (LEVELS if set(key) & set("ABCD") else YesNo())
    points = tuple(Point(PointId(f"p{n}"), WORD, Fraction(2), kind) for n in range(max(map(len, words), default=0)))
    half = (len(points) + 1) // 2
    front, back = Section("front", WORD, points[:half]), Section("back", WORD, points[half:])
    sheet = Checklist("sheet", "1", WORD, WORD, (front, back))
    sites = tuple(site(f"s{place}", sheet, points[: len(word)]) for place, word in enumerate(words))
    drill = Drill("drill", WORD, sites, minutes=minutes, rule=rule)
    given = tuple(KeyAnswer(item, answer) for item, answer in answers(drill, key).items())
    return Signs(drill, answer_key(drill.id, given), {sheet.digest(): sheet})


def site(name: str, sheet: Checklist, points: Sequence[Point]) -> DrillSite:
    """A site where these points are asked."""
    digest = sheet.digest()
    return DrillSite(Site("示例点位", name), (digest,), tuple((digest, point.id) for point in points))
