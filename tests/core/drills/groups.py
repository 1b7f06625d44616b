# SPDX-License-Identifier: MPL-2.0
"""Groups of trainees made up for tests: a drill of yes/no points, a key, and attempts with planted ways of judging."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId, Section
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.drills.results import Results, results
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.drills.ruling import Ruling
from inspector.core.moments import Moment
from inspector.core.rules.yes_no import YesNo
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice

WORD: Final = text({"zh": "题", "en": "question"})
MET: Final = Answer(Status.JUDGED, Choice("met"))
LOST: Final = Answer(Status.JUDGED, Choice("lost"))
NOT_HERE: Final = Answer(Status.NOT_APPLICABLE)
SITE: Final = "s1"

Say: TypeAlias = Callable[[int, bool], Answer | None]
"""What somebody answers at a question (its number, whether the key has a fault there); None is nothing."""


@dataclass(frozen=True, slots=True)
class Lab:
    """A drill with its checklist and key; `faults` are the numbers of the questions where the key takes points off."""

    drill: Drill
    key: AnswerKey
    sheets: Mapping[ChecklistDigest, Checklist]
    faults: frozenset[int]

    def attempt(self, number: str, say: Say, **more: object) -> Attempt:
        """Let a number take it on a laptop."""
        said = {item: say(place, place in self.faults) for place, item in enumerate(self.drill.items())}
        answers = {item: answer for item, answer in said.items() if answer is not None}
        made = Attempt(number, f"学员{number}", "", "exam", answers, (f"card-{number}",), self.drill.digest())
        return replace(made, **({"handed_in": Moment(1)} | more))  # type: ignore[arg-type] # fields are named freely

    def told(self, attempts: Iterable[Attempt], *rulings: Ruling, roster: Roster | None = None) -> Results:
        """Work out the results of attempts."""
        return results(self.drill, self.key, rulings, roster or Roster(), attempts, checklists=self.sheets)

    def item(self, place: int) -> Item:
        """Name a question by its place."""
        return self.drill.items()[place]

    def void(self, place: int) -> Ruling:
        """Make a question void."""
        return Ruling("void", self.item(place), "图片看不清", "陈老师")

    def amend(self, place: int, answer: Answer) -> Ruling:
        """Give a question another answer."""
        item = self.item(place)
        return Ruling("amend", item, "标准答案有误", "陈老师", KeyAnswer(item, answer))


def lab(points: int, every: int = 4) -> Lab:
    """Make a drill of one site with so many yes/no points; the key has a fault at every so-manieth, from the first."""
    asked = tuple(Point(PointId(f"p{place + 1:03}"), WORD, Fraction(1), YesNo()) for place in range(points))
    sheet = Checklist("lab", "1", WORD, WORD, (Section("all", WORD, asked),))
    name = sheet.digest()
    site = DrillSite(Site("示例点位", SITE), (name,), tuple((name, point.id) for point in asked))
    drill = Drill("lab", text({"zh": "练兵", "en": "Lab"}), (site,), day="2026-11-16", trainer="陈老师")
    faults = frozenset(range(0, points, every))
    given = tuple(KeyAnswer(item, LOST if place in faults else MET) for place, item in enumerate(drill.items()))
    return Lab(drill, answer_key(drill.id, given), {name: sheet}, faults)


def roster(numbers: Sequence[str]) -> Roster:
    """List numbers."""
    return Roster(tuple(Trainee(number, f"学员{number}", "东街中队") for number in numbers))


def exact(_place: int, fault: bool) -> Answer:
    """Judge as the key does."""
    return LOST if fault else MET


def lenient(place: int, fault: bool) -> Answer:
    """Find one fault in four, and take nothing off elsewhere."""
    return LOST if fault and place % 16 == 0 else MET


def strict(place: int, fault: bool) -> Answer:
    """Find every fault, and two in five where there is none."""
    return LOST if fault or place % 5 < 2 else MET


def careless(place: int, fault: bool) -> Answer | None:
    """Miss half of the faults, take off here and there, leave some open."""
    if place % 7 == 3:
        return None
    return LOST if (fault and place % 8 == 0) or (not fault and place % 3 == 0) else MET
