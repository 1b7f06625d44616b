# SPDX-License-Identifier: MPL-2.0
"""What every part of a scorecard's paper is made from: the card read once, photos numbered, words in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from inspector.core.answers import Answer
from inspector.core.canonical import digest
from inspector.core.cases import Case, Sheet, opened
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.exports import Options
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.photo_order import Shot, numbers, shots
from inspector.core.photos import Photo
from inspector.core.phrases import Phrase
from inspector.core.score_desk import ScoreDesk
from inspector.core.scorecard import Scorecard
from inspector.core.scoring import Score, Tally, scored
from inspector.core.value_words import LEFT_OUT, reason_said
from inspector.core.visits import Visit
from inspector.core.words import word

_MARKS = {
    "unjudged": "blank",
    "cannot_judge": "cannot",
    "not_applicable": "apart",
    "not_asked": "apart",
    "not_sampled": "apart",
    "hidden": "apart",
}
_STOPS = ("。", ".", "！", "？", "!", "?", "；", ";")


@dataclass(frozen=True, slots=True)
class Matter:
    """A card laid open. `held` maps each photo the file holds to the hash of the copy it shows."""

    card: Scorecard
    options: Options
    visit: Visit
    checklists: tuple[tuple[ChecklistDigest, Checklist], ...]
    scores: Mapping[ChecklistDigest, Score]
    sheets: Mapping[ChecklistDigest, Sheet]
    shots: tuple[Shot, ...]
    numbers: Mapping[str, int]
    photos: Mapping[str, Photo]
    held: Mapping[str, str]
    canonical: bytes
    digest: str

    @property
    def internal(self) -> bool:
        """Whether names may stand on the paper."""
        return self.options.edition == "internal" and self.card.edition == "internal"

    @property
    def total(self) -> Tally:
        """The tallies of all checklists together: for counts of points, never for one score."""
        return sum((self.scores[name].total for name, _ in self.checklists), Tally())

    def say(self, code: str, /, **facts: str | int) -> str:
        """Say a word of the paper's table."""
        said = word(f"paper.{code}", self.options.language)
        return said.format_map(facts) if facts else said

    def named(self, code: str) -> str:
        """Give the code of a word that names the paper: a drill's is never taken for an evaluation's."""
        return f"{code}_drill" if self.visit.header.kind == "drill" else code

    def term(self, code: str) -> str:
        """Say a term of the field."""
        return word(code, self.options.language)

    def listed(self, parts: Sequence[str]) -> str:
        """Join names as the language does, leaving out empty ones."""
        return self.say("comma").join(part for part in parts if part)

    def beside(self, parts: Sequence[str]) -> str:
        """Set names beside each other, leaving out empty ones."""
        return self.say("dot").join(part for part in parts if part)

    def sentences(self, parts: Sequence[str]) -> str:
        """Join clauses as the language does, leaving out empty ones."""
        return self.say("semicolon").join(part for part in parts if part)

    def run_on(self, sentences: Sequence[str]) -> str:
        """Set sentences one after the other; those without a stop of their own are divided as clauses."""
        said = ""
        for sentence in sentences:
            stopped = said.endswith(_STOPS)
            gap = "" if self.options.language == "zh" else " "
            said += ((gap if stopped else self.say("semicolon")) if said else "") + sentence
        return said

    def when(self, moment: Moment | None) -> str:
        """Write a moment by the wall clock of its place."""
        return f"{moment.day()} {moment.clock()[:5]}" if moment else ""

    def photo_numbers(self, photos: Sequence[str]) -> str:
        """Write the numbers photos bear, or nothing."""
        known = sorted({self.numbers[photo] for photo in photos if photo in self.numbers})
        if not known:
            return ""
        code = "photo_number" if len(known) == 1 else "photo_numbers"
        return self.say(code, numbers=_ranges(known, self.say("comma")))

    def outcome(self, case: Case) -> str:
        """Say what a point came to: an outcome, or its status."""
        return case.outcome().said(self.options.language)

    def reason(self, answer: Answer) -> str:
        """Say why a point could not be judged; what was left out says so by its outcome."""
        return reason_said(answer.reason, self.options.language) if answer.reason not in {"", *LEFT_OUT} else ""

    def told(self, phrase: Phrase) -> str:
        """Say a phrase."""
        return phrase.said(self.options.language)

    def findings(self) -> tuple[Finding, ...]:
        """List the problems of all points."""
        return tuple(finding for answer in self.visit.answers.values() for finding in answer.findings)


def matter(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    options: Options,
    held: Mapping[str, str] = MappingProxyType({}),
    known: tuple[Visit, ScoreDesk] | None = None,
) -> Matter:
    """Read a card once for all parts of its paper; raises KnownError when its log or answers cannot be read.

    `known`: the state of its visit, and the desk it was scored at, where somebody worked them out already.
    """
    visit, desk = known or (card.visit(), None)
    named = tuple((name, checklists[name]) for name in visit.checklists)
    sheets = opened(visit, checklists, desk)
    scores = {name: scored(sheet.running) for name, sheet in sheets.items()}
    shown = shots(visit, checklists)
    photos = {photo.sha256: photo for photo in card.photos}
    spelled = card.canonical()
    name = digest("scorecard", spelled)
    return Matter(card, options, visit, named, scores, sheets, shown, numbers(shown), photos, held, spelled, name)


def mark_of(case: Case) -> str:
    """Name the drawn mark of what a point came to."""
    return _MARKS.get(case.code, case.code)


def percent(number: Fraction | None) -> str:
    """Write a rate with two decimals, or a dash when nothing was judged."""
    return "–" if number is None else f"{show(number)}%"


def share(number: Fraction | None) -> Fraction | None:
    """Turn a rate in percent into a share from 0 to 1."""
    return None if number is None else min(max(number / HUNDRED, Fraction(0)), Fraction(1))


def minus(number: Fraction) -> str:
    """Write what was lost with a true minus sign; 0 for nothing."""
    return f"−{show_short(number)}" if number else "0"


def begun(sentence: str) -> str:
    """Begin a line of facts as sentences begin."""
    return sentence[:1].upper() + sentence[1:]


def _ranges(sorted_numbers: Sequence[int], comma: str) -> str:
    """Write 1, 2, 3, 7 as 1–3, 7."""
    runs: list[list[int]] = []
    for number in sorted_numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return comma.join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
