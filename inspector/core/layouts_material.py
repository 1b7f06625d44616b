# SPDX-License-Identifier: MPL-2.0
"""What every sheet of a workbook is laid out from: the card read once, and the language it speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inspector.core.answers import BLANK, Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, Entry, Point, PointId
from inspector.core.exports import Options
from inspector.core.layouts import Cell, Thumb
from inspector.core.photo_order import Shot, numbers, shots
from inspector.core.scorecard import Scorecard
from inspector.core.scoring import Score, judge, score
from inspector.core.sharing import shared_answers
from inspector.core.visits import Visit
from inspector.core.words import word

MARKS: Final = {
    "met": "✓",
    "partial": "◐",
    "lost": "✕",
    "not_applicable": "–",
    "cannot_judge": "?",
    "unjudged": "○",
    "not_asked": "–",
    "not_sampled": "–",
}


@dataclass(frozen=True, slots=True)
class Material:
    """A card laid open: its visit, its checklists, their scores, its photos numbered, the thumbnails there are."""

    card: Scorecard
    digest: str
    options: Options
    visit: Visit
    checklists: tuple[tuple[ChecklistDigest, Checklist], ...]
    answers: Mapping[ChecklistDigest, Mapping[PointId, Answer]]
    scores: Mapping[ChecklistDigest, Score]
    shots: tuple[Shot, ...]
    numbers: Mapping[str, int]
    thumbs: Mapping[str, Thumb]

    @property
    def language(self) -> str:
        """The language the sheets speak."""
        return self.options.language

    @property
    def internal(self) -> bool:
        """Whether names may stand here."""
        return self.card.edition == self.options.edition == "internal"

    def word(self, code: str, **facts: str | int) -> str:
        """Give a word of the tables, with its facts filled in."""
        said = word(code, self.language)
        return said.format_map(facts) if facts else said

    def listed(self, parts: list[str]) -> str:
        """Join names as the language does, leaving out the empty ones and repeats."""
        return self.word("sheet.and").join(dict.fromkeys(part for part in parts if part))

    def titles(self, ids: tuple[str, ...], entries: tuple[Entry, ...]) -> list[str]:
        """Give the titles of a word list's entries by id; an unknown id stands for itself."""
        known = {entry.id: entry.title.said(self.language) for entry in entries}
        return [known.get(one, one) for one in ids]

    def photo_numbers(self, photos: tuple[str, ...]) -> str:
        """Write the numbers photos bear: `1, 4`; a photo no sheet shows is left out."""
        return ", ".join(str(self.numbers[photo]) for photo in dict.fromkeys(photos) if photo in self.numbers)


def material(
    card: Scorecard, checklists: Mapping[ChecklistDigest, Checklist], options: Options, thumbs: Mapping[str, Thumb]
) -> Material:
    """Read a card once for all its sheets; raises KnownError when its log or answers cannot be read."""
    visit = card.visit()
    named = tuple((name, checklists[name]) for name in visit.checklists)
    answers = shared_answers(visit, checklists)
    scores = {name: score(checklist, answers[name]) for name, checklist in named}
    shown = shots(visit, checklists)
    return Material(card, card.digest(), options, visit, named, answers, scores, shown, numbers(shown), thumbs)


def outcome(point: Point, answer: Answer) -> str:
    """Name what a point came to: met, partial or lost, or the status that is no number."""
    judgement = judge(point, answer)
    return judgement.outcome.value if judgement else answer.status.value


def outcome_word(paper: Material, point: Point, answer: Answer) -> str:
    """Say what a point came to; why it could not be judged stands beside it."""
    code = outcome(point, answer)
    said = paper.word(f"outcome.{code}" if answer.status is Status.JUDGED else f"status.{code}")
    if not answer.reason:
        return said
    known = {"covert", "hours", "weather", "closed"}
    reason = paper.word(f"reason.{answer.reason}") if answer.reason in known else answer.reason
    return paper.word("sheet.with_reason", said=said, reason=reason)


def mark(paper: Material, point: Point, answer: Answer = BLANK) -> Cell:
    """Make the result cell: the mark and its word, coloured by what it means."""
    code = outcome(point, answer)
    return Cell(f"{MARKS[code]} {outcome_word(paper, point, answer)}", "mark", code)


def steps(paper: Material, point: Point, answer: Answer) -> str:
    """Say how a point's number came about; nothing for what is met or not, or is not judged.

    That it began at full points goes without saying where points were lost.
    """
    judgement = judge(point, answer)
    if judgement is None or point.rule.kind == "yes_no":
        return ""
    lost = judgement.earned != judgement.full
    phrases = [step.phrase for step in judgement.steps if not (lost and step.phrase.code == "why.full")]
    return paper.word("sheet.semicolon").join(phrase.said(paper.language) for phrase in phrases)
