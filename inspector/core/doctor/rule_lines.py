# SPDX-License-Identifier: MPL-2.0
"""Deductions read from scoring words: per occurrence, for what is missing, once, or the whole point."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.doctor.plain_text import clauses
from inspector.core.doctor.rule_ladder import ladder
from inspector.core.doctor.rule_reading import RuleReading, Wording, kept
from inspector.core.doctor.rule_tokens import Token, tokens, trimmed
from inspector.core.doctor_tables.rule_patterns import Says
from inspector.core.doctor_tables.worth_patterns import LOST
from inspector.core.exact import ZERO, spell
from inspector.core.phrases import Phrase

_TAKING: Final = (Says.DEDUCT, Says.SINGLE, Says.MISSING, Says.ZERO)
_USED: Final = (*_TAKING, Says.MOST, Says.NUMBER)
_MOST_LINES: Final = 26


def deductions(wording: Wording) -> RuleReading | None:
    """Read a deduction rule: all shortfalls with known needs make `shortfall`, everything else lines of `deduct`."""
    taking = wording.of(*_TAKING)
    if not any(
        token.says is not Says.ZERO or token.label or token.n or _words_before(wording, token) for token in taking
    ):
        return None
    if len(wording.tokens) == 1 and taking[0].says is Says.ZERO and LOST.fullmatch(taking[0].label):
        return RuleReading({"kind": "yes_no"}, wording.full, 92)
    steps = ladder(wording, taking)
    if steps is not None:
        return steps
    missing = wording.of(Says.MISSING)
    if missing and len(missing) == len(taking):
        made = _shortfall(wording, missing)
        if made is not None:
            return made
    return _deduct(wording, taking[:_MOST_LINES], taking[_MOST_LINES:])


def _shortfall(wording: Wording, missing: Sequence[Token]) -> RuleReading | None:
    """All of one deduction, each with the number needed from its phrase or the phrases before it."""
    needs = [_need_for(wording, token) for token in missing]
    if any(need.n < 1 for need in needs) or len({token.points for token in missing}) != 1:
        several = wording.of(Says.NEED)
        if len(missing) != 1 or len(several) < 2:
            return None
    each = missing[0].points or ZERO
    wanted = wording.of(Says.NEED) if len(missing) == 1 and len(wording.of(Says.NEED)) > 1 else needs
    made = tuple(
        {"id": chr(97 + n), "label": wording.words(need.label), "need": need.n}
        for n, need in enumerate(wanted[:_MOST_LINES])
    )
    rest = kept(wording, (Says.MISSING, Says.NEED, Says.MOST, Says.NUMBER))
    return RuleReading(
        {"kind": "shortfall", "each": spell(each), "needs": made},
        wording.full,
        92 - 8 * len(rest),
        samples(wording),
        rest,
    )


def _need_for(wording: Wording, token: Token) -> Token:
    if token.n:
        return token
    place = wording.tokens.index(token)
    before = [one for one in wording.tokens[:place] if one.says is Says.NEED]
    return before[-1] if before else _need_of_title(wording, token)


def _need_of_title(wording: Wording, token: Token) -> Token:
    found = [one for one in tokens(wording.title) if one.says is Says.NEED]
    return found[0] if len(found) == 1 else token


def _deduct(wording: Wording, taking: Sequence[Token], beyond: Sequence[Token]) -> RuleReading:
    lines: list[dict[str, Json]] = []
    used: set[Token] = set()
    why, score = list(samples(wording)), 95
    for token in taking:
        before = _words_before(wording, token)
        used.update(before)
        lines.append(_line(wording, token, ", ".join(trimmed(one.text) for one in before), len(lines)))
        bare = token.says is Says.ZERO and not token.label and token.text.isascii()
        score -= 30 if token.n < 0 or bare else 0
        if token.says is Says.SINGLE:
            why.append(Phrase("doctor.single", said=token.text[:40]))
            score -= 10
        if token.says is Says.MISSING:
            why.append(Phrase("doctor.missing_unknown"))
            score -= 20
    score, odd = _capped(wording, lines, score, taking)
    full = wording.full
    rest = [text for text in kept(wording, _USED) if text not in {token.text for token in used}]
    rest += [token.text for token in beyond] + [wording.text for _ in odd]
    if rest:
        score -= 8 * min(4, len(rest))
    return RuleReading(
        {"kind": "deduct", "lines": tuple(lines)}, full, max(40, score), (*why, *odd), tuple(dict.fromkeys(rest))
    )


def _words_before(wording: Wording, token: Token) -> list[Token]:
    """The plain words in front of a deduction in its own clause: 有积存垃圾，每处扣0.5分."""
    place = wording.tokens.index(token)
    found: list[Token] = []
    for one in reversed(wording.tokens[:place]):
        if one.clause != token.clause or one.says not in {Says.PLAIN, Says.NEED}:
            break
        found.insert(0, one)
    return found


def _line(wording: Wording, token: Token, before: str, place: int) -> dict[str, Json]:
    said = ", ".join(part for part in (before, token.label) if part).replace(
        ", ", "，" if not before.isascii() else ", "
    )
    said = said or _numbered_alike(wording, token)
    if token.says is Says.MISSING and not before and not token.label:
        said = f"每少一{token.unit or '处'}" if not token.text.isascii() else "each one missing"
    line: dict[str, Json] = {"id": chr(97 + place), "label": wording.words(said)}
    if token.says is Says.ZERO:
        return line | {"zero": True}
    line["each"] = spell(token.points or ZERO)
    return line | {"cap": 1} if token.says is Says.SINGLE else line


def _numbered_alike(wording: Wording, token: Token) -> str:
    """The clause of the title with the same number, where title and scoring have equally many clauses."""
    named = clauses(wording.title)
    count = max(one.clause for one in wording.tokens) + 1
    return named[token.clause] if len(named) == count > 1 else ""


def _capped(
    wording: Wording, lines: list[dict[str, Json]], score: int, taking: Sequence[Token]
) -> tuple[int, list[Phrase]]:
    """Bring 最多扣3分 into each line before it as a number of occurrences; what does not divide is told."""
    odd: list[Phrase] = []
    for most in wording.of(Says.MOST):
        if most.points is None or most.points == wording.full:
            continue
        place = wording.tokens.index(most)
        before = [
            n for n, token in enumerate(taking) if wording.tokens.index(token) < place and token.clause == most.clause
        ]
        for n in before or ([0] if len(lines) == 1 else []):
            each = taking[n].points or ZERO
            times = most.points / each if each else Fraction(1, 2)
            if times.denominator == 1 and times >= 1 and "zero" not in lines[n]:
                lines[n]["cap"] = int(times)
            else:
                odd.append(Phrase("doctor.cap_points", most=most.points, each=each))
        if not before and len(lines) != 1:
            odd.append(Phrase("doctor.cap_points", most=most.points, each=ZERO))
    return (min(score, 50) if odd else score), odd


def samples(wording: Wording) -> tuple[Phrase, ...]:
    """Say of each sampling instruction that it takes off nothing."""
    return tuple(Phrase("doctor.sampling", said=token.text[:40]) for token in wording.of(Says.SAMPLE))
