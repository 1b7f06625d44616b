# SPDX-License-Identifier: MPL-2.0
"""What every paper of a drill is made from: the drill, the key as it is ruled, photos, and words in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_grid import labels
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Drill, DrillSite, Item
from inspector.core.drills.graded import Graded, PartGrade
from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.exports import Options
from inspector.core.moments import Moment
from inspector.core.points import Point
from inspector.core.value_words import said as answer_said
from inspector.core.words import word
from inspector.reports.blocks import Picture
from inspector.reports.chart_blocks import NOTHING, Amount
from inspector.reports.office.report import Part, Report
from inspector.reports.office.report_matter import Shot
from inspector.reports.scorecard_blocks_matter import begun

MINUTE: Final = 60
FINE: Final = 3
"""Decimals of a coefficient."""
MARK: Final = 12
"""How many digits of a digest stand on paper."""


@dataclass(frozen=True, slots=True)
class TrainingMatter:
    """A drill laid open for its papers, made by `training_matter`.

    `key`: the answers that hold now, `void` the questions that count no more. `shots`: the copy of a photo by the
    original's hash; a photo without one is left out. `numbers`: every question's label, as sheets and grids bear it.
    `by`: who answers for the papers, where it is not the trainer the drill names.
    """

    drill: Drill
    checklists: Mapping[ChecklistDigest, Checklist]
    options: Options
    when: Moment
    key: Mapping[Item, KeyAnswer] = field(default_factory=dict)
    void: frozenset[Item] = frozenset()
    shots: Mapping[str, Shot] = field(default_factory=dict)
    numbers: Mapping[Item, str] = field(default_factory=dict)
    points: Mapping[Item, Point] = field(default_factory=dict)
    by: str = ""

    @property
    def trainer(self) -> str:
        """Who answers for the papers."""
        return self.by or self.drill.trainer

    @property
    def language(self) -> str:
        """The language of the paper."""
        return self.options.language

    @property
    def title(self) -> str:
        """The title of the drill."""
        return self.drill.title.said(self.language)

    def say(self, code: str, /, **facts: str | int) -> str:
        """Say a word of the table of these papers."""
        said = word(f"drill_paper.{code}", self.language)
        return said.format_map(facts) if facts else said

    def term(self, code: str) -> str:
        """Say a term of the field."""
        return word(code, self.language)

    def beside(self, parts: Iterable[str]) -> str:
        """Set names beside each other, leaving out empty ones."""
        return self.term("paper.dot").join(part for part in parts if part)

    def listed(self, parts: Iterable[str]) -> str:
        """Join names as the language does, leaving out empty ones."""
        return self.term("paper.comma").join(part for part in parts if part)

    def sentences(self, parts: Iterable[str]) -> str:
        """Set whole sentences one after the other, leaving out empty ones."""
        return ("" if self.language == "zh" else " ").join(part for part in parts if part)

    def share(self, value: Fraction | None) -> Amount:
        """Write a share from 0 to 1 in percent with two decimals, a dash for none."""
        if value is None:
            return Amount(None, NOTHING, "rate")
        return Amount(value * HUNDRED, f"{show(value * HUNDRED)}%", "rate")

    def short_share(self, value: Fraction | None) -> str:
        """Write a share as a great number: in percent with no more decimals than it needs."""
        return NOTHING if value is None else f"{show_short(value * HUNDRED)}%"

    def leniency(self, bias: Fraction | None) -> str:
        """Say how leniently somebody judges, in words too."""
        if not bias:
            return self.signed(bias).text
        return self.say("lenient" if bias > 0 else "strict", share=self.signed(bias).text)

    def signed(self, value: Fraction | None) -> Amount:
        """Write a share with its sign: above 0 is lenient."""
        if value is None:
            return Amount(None, NOTHING, "rate")
        sign = "+" if value > 0 else "−" if value < 0 else ""
        return Amount(value * HUNDRED, f"{sign}{show(abs(value) * HUNDRED)}%", "rate")

    def fine(self, value: Fraction | None) -> Amount:
        """Write a coefficient with three decimals, a dash for none."""
        return Amount(value, NOTHING if value is None else show(value, FINE), "fine")

    def count(self, value: int) -> Amount:
        """Write a whole number."""
        return Amount(Fraction(value), str(value), "whole")

    def time(self, seconds: int) -> str:
        """Write a time in minutes and seconds; a dash where it is not known."""
        if seconds < 0:
            return NOTHING
        if seconds < MINUTE:
            return self.say("seconds", seconds=seconds)
        return self.say("minutes", minutes=seconds // MINUTE, seconds=seconds % MINUTE)

    def number(self, item: Item) -> str:
        """Give the label of a question as the answer sheet and the grid bear it."""
        return self.numbers.get(item, item[2])

    def asked(self, item: Item) -> str:
        """Give the words of a question: the title of its point."""
        point = self.points.get(item)
        return point.title.said(self.language) if point else item[2]

    def site(self, name: str) -> str:
        """Name a site by its id."""
        found = next((one for one in self.drill.sites if one.site.id == name), None)
        return found.site.name if found else name

    def said(self, item: Item, answer: Answer | None) -> str:
        """Say an answer to a question; what was not answered is said so."""
        point = self.points.get(item)
        if answer is None or point is None:
            return self.say("no_answer")
        return answer_said(point, answer, self.language) or self.say("no_answer")

    def section(self, name: str) -> str:
        """Name a section by `<checklist id>/<section id>`."""
        sheet, _, wanted = name.partition("/")
        for checklist in self.checklists.values():
            if checklist.id == sheet:
                for section in (inner for outer in checklist.sections for inner in outer.every()):
                    if section.id == wanted:
                        sheet_title = checklist.title.said(self.language) if len(self.checklists) > 1 else ""
                        return self.beside((sheet_title, section.title.said(self.language)))
        return wanted or name

    def head(self, code: str) -> str:
        """Say a word as the head of a column."""
        return begun(self.say(code))

    def verdict(self, code: str) -> str:
        """Say how an attempt came out: one of VERDICTS (core/drills/graded.py)."""
        return self.term(f"drill.verdict.{code}")

    def behaviour(self, graded: Graded) -> str:
        """Name what an attempt's answers show of how somebody judges."""
        return self.term(f"drill.behaviour.{graded.behaviour}")

    def measure(self, code: str) -> str:
        """Name what a pass rule measures."""
        return self.term(f"drill.measure.{code}")

    def counted(self) -> tuple[Item, ...]:
        """List the questions that count: they have a key answer and are not void."""
        return tuple(item for item in self.numbers if item in self.key and item not in self.void)

    def outcome(self, code: str) -> str:
        """Name the outcome of a question."""
        return self.term(f"drill.outcome.{code}")

    def pictures(self, photos: Iterable[str], caption: str = "") -> tuple[Picture, ...]:
        """Give the copies of photos as pictures; one that has no copy is left out."""
        held = [self.shots[photo] for photo in photos if photo in self.shots]
        return tuple(Picture(shot.sha256, shot.width, shot.height, caption) for shot in held)

    def scene_photos(self, item: Item) -> tuple[str, ...]:
        """List the photos a question shows: its own, else those of its site."""
        own = self.drill.scene(item)
        whole = self.drill.scene(item[0])
        return own.photos if own is not None and own.photos else whole.photos if whole is not None else ()

    def report(self, parts: Iterable[Part], title: str, subject: str, aside: str) -> Report:
        """Make the report of parts, marked as of a drill on every page."""
        return Report(
            parts=tuple(part.fitted(self.language) for part in parts),
            title=title,
            subject=subject,
            head=self.beside((self.say("mark"), self.title)),
            aside=aside,
            foot=self.say("foot", title=subject),
            page_of=self.term("report.page_of"),
            sheet_page=self.term("report.page_of"),
            options=self.options,
            when=self.when,
            basis=(("drill", self.drill.digest()),),
        )


def training_matter(
    drill: Drill,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    when: Moment,
    *,
    key: Mapping[Item, KeyAnswer] | None = None,
    void: Iterable[Item] = (),
    shots: Mapping[str, Shot] | None = None,
    by: str = "",
) -> TrainingMatter:
    """Lay a drill open: label its questions and find their points."""
    numbers = labels(drill)
    points: dict[Item, Point] = {}
    for name in drill.checklists():
        by_id = {point.id: point for point in checklists[name].points()} if name in checklists else {}
        points |= {item: by_id[item[2]] for item in numbers if item[1] == name and item[2] in by_id}
    return TrainingMatter(
        drill, checklists, options, when, key or {}, frozenset(void), shots or {}, numbers, points, by
    )


def site_kinds(matter: TrainingMatter, site: DrillSite) -> str:
    """Name the checklists a site is judged by."""
    held = (
        matter.checklists[name].title.said(matter.language) for name in site.checklists if name in matter.checklists
    )
    return matter.listed(held)


def agreed_share(part: PartGrade) -> Fraction | None:
    """Give the share of a part's questions that agree; None where none counts."""
    return Fraction(part.agreed, part.points) if part.points else None
