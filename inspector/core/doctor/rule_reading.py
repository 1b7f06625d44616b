# SPDX-License-Identifier: MPL-2.0
"""What a scoring text was read as, and the words it was read from."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from fractions import Fraction

from inspector.core.canonical import Json, Record
from inspector.core.doctor.plain_text import language, tidied
from inspector.core.doctor.rule_tokens import Token
from inspector.core.doctor_tables.rule_patterns import Says
from inspector.core.exact import ZERO, number
from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.rules import read_rule


@dataclass(frozen=True, slots=True)
class Wording:
    """A scoring text: its tokens, the full points of its column (None: unknown), and the point's title."""

    text: str
    tokens: tuple[Token, ...]
    full: Fraction | None
    title: str = ""

    def of(self, *says: Says) -> list[Token]:
        """Give the tokens that say one of these."""
        return [token for token in self.tokens if token.says in says]

    def only(self, says: Says) -> bool:
        """Tell whether there is nothing but one such token."""
        return len(self.tokens) == 1 and self.tokens[0].says is says

    def words(self, said: str) -> Json:
        """Give words in canonical form; the title, then the text, stand in for empty ones."""
        words = tidied(said or self.title[:60] or self.text[:60])
        return {language(self.text + self.title): words}


@dataclass(frozen=True, slots=True)
class RuleReading:
    """The rule proposed, the full points it implies (None: unknown), how sure (0–100), why, and the words left."""

    rule: Record
    full: Fraction | None
    score: int
    why: tuple[Phrase, ...] = ()
    rest: tuple[str, ...] = ()
    understood: bool = True
    scored: bool = True


def kept(wording: Wording, used: Collection[Says]) -> tuple[str, ...]:
    """Give the phrases the rule does not carry."""
    return tuple(dict.fromkeys(token.text for token in wording.tokens if token.says not in used))


def fitted(reading: RuleReading, full: Fraction | None) -> RuleReading:
    """Lower the score for words left over and for numbers that go beyond the full points; say samples apart."""
    why = list(reading.why)
    score = reading.score
    if full is None and reading.full is not None and reading.scored:
        why.append(Phrase("doctor.full_rule", full=reading.full))
        score = min(score, 80)
    bound = full if full is not None else reading.full
    biggest = max(_numbers(reading.rule), default=ZERO)
    if bound is not None and reading.scored and biggest > bound:
        why.append(Phrase("doctor.over_full", found=biggest, full=bound))
        score = min(score, 45)
    if bound is not None and not _works(reading.rule, bound):
        why.append(Phrase("doctor.rule_unfit"))
        score = min(score, 40)
    return replace(reading, why=tuple(why), score=score)


def _works(rule: Record, full: Fraction) -> bool:
    """Tell whether the program could judge by the rule as it stands."""
    try:
        return not read_rule(Reading(rule)).faults(full)
    except KnownError:
        return False


def _numbers(rule: Record) -> list[Fraction]:
    found = []
    for key in ("lines", "options", "parts"):
        items = rule.get(key, ())
        for item in items if isinstance(items, tuple) else ():
            if isinstance(item, dict):
                found += [number(str(item[name])) for name in ("each", "points") if name in item]
    each = rule.get("each")
    return [*found, number(each)] if isinstance(each, str) else found
