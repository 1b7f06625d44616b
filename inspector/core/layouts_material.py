# SPDX-License-Identifier: MPL-2.0
"""What every sheet of a workbook is laid out from: the card read once, and the language it speaks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from inspector.core.cases import Case, Sheet, opened
from inspector.core.checklist import Checklist, ChecklistDigest, Entry
from inspector.core.exports import Options
from inspector.core.layout_desk import LayoutDesk
from inspector.core.layouts import Cell, Thumb
from inspector.core.photo_order import Shot, numbers, shots
from inspector.core.scorecard import Scorecard
from inspector.core.scoring import Score, scored
from inspector.core.value_words import LEFT_OUT, reason_said
from inspector.core.visits import Visit
from inspector.core.words import word

MARKS: Final = {
    "met": "✓",
    "partial": "◐",
    "lost": "✕",
    "noted": "≡",
    "not_applicable": "–",
    "cannot_judge": "?",
    "unjudged": "○",
    "not_asked": "–",
    "not_sampled": "–",
    "hidden": "–",
}


@dataclass(frozen=True, slots=True)
class Material:
    """A card laid open: its visit, its checklists, their scores, its photos numbered, the thumbnails there are."""

    card: Scorecard
    digest: str
    options: Options
    visit: Visit
    checklists: tuple[tuple[ChecklistDigest, Checklist], ...]
    sheets: Mapping[ChecklistDigest, Sheet]
    scores: Mapping[ChecklistDigest, Score]
    shots: tuple[Shot, ...]
    numbers: Mapping[str, int]
    thumbs: Mapping[str, Thumb]
    desk: LayoutDesk = field(default_factory=LayoutDesk, repr=False, compare=False)

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
        if not ids:
            return []
        known = {entry.id: entry.title.said(self.language) for entry in entries if entry.id in ids}
        return [known.get(one, one) for one in ids]

    def photo_numbers(self, photos: tuple[str, ...]) -> str:
        """Write the numbers photos bear: `1, 4`; a photo no sheet shows is left out."""
        if not photos:
            return ""
        return ", ".join(str(self.numbers[photo]) for photo in dict.fromkeys(photos) if photo in self.numbers)


def material(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    thumbs: Mapping[str, Thumb],
    known: tuple[str, Visit] | None = None,
    *,
    desk: LayoutDesk | None = None,
) -> Material:
    """Read a card once for all its sheets; `known` are its digest and its visit, from whoever read them already.

    At a `desk` what many cards share is laid out once. Raises KnownError when its log or answers cannot be read.
    """
    name_of, visit = known or (card.digest(), card.visit())
    named = tuple((name, checklists[name]) for name in visit.checklists)
    at = desk or LayoutDesk()
    sheets = opened(visit, checklists, at.scores)
    scores = {name: scored(sheet.running) for name, sheet in sheets.items()}
    shown = shots(visit, checklists)
    return Material(card, name_of, options, visit, named, sheets, scores, shown, numbers(shown), thumbs, at)


def outcome_word(paper: Material, case: Case) -> str:
    """Say what a point came to; why it could not be judged stands beside it."""
    said = case.outcome().said(paper.language)
    if case.answer.reason in {"", *LEFT_OUT} or case.hidden:
        return said
    return paper.word("sheet.with_reason", said=said, reason=reason_said(case.answer.reason, paper.language))


def mark(paper: Material, case: Case) -> Cell:
    """Make the result cell: the mark and its word, coloured by what it means."""
    return Cell(f"{MARKS[case.code]} {outcome_word(paper, case)}", "mark", case.code)


def steps(paper: Material, case: Case) -> str:
    """Say how a point's number came about, or how far it is marked; nothing for what is met or not, or not judged.

    That it began at full points goes without saying where points were lost.
    """
    made = case.made
    if made is None or case.hidden or case.point.rule.kind in {"yes_no", "veto", "unscored"}:
        return ""
    lost = made.earned != made.full
    phrases = [step.phrase for step in made.steps if not (lost and step.phrase.code == "why.full")]
    return paper.word("sheet.semicolon").join(phrase.said(paper.language) for phrase in phrases)
