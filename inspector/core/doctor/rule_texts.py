# SPDX-License-Identifier: MPL-2.0
"""The scoring words of an office table read as a rule: what is proposed, how sure, why, and which words are left."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.doctor.plain_text import tidied
from inspector.core.doctor.rule_levels import levels_bare, levels_by_factor, levels_described, levels_written
from inspector.core.doctor.rule_lines import deductions, samples
from inspector.core.doctor.rule_reading import RuleReading, Wording, fitted, kept
from inspector.core.doctor.rule_tokens import Token, tokens
from inspector.core.doctor.rule_worths import worths
from inspector.core.doctor_tables.rule_patterns import SCORING, YES_OR_NO, Says
from inspector.core.exact import ONE, spell
from inspector.core.phrases import Phrase

_LEAD: Final = re.compile(r".{0,30}(?:有|包括|包含|如下|以下.{0,6}|设置|配备|[:：])")
_LONGEST: Final = 4_000
_HALF: Final = Fraction(1, 2)

Maker = Callable[[Wording], RuleReading | None]


def says_rule(text: str) -> bool:
    """Tell whether a text speaks of scoring at all."""
    return SCORING.search(text) is not None


def read_rule_text(text: str, full: Fraction | None, title: str = "") -> RuleReading:
    """Read scoring words for a point of `full` points (None: not known); never raises. Blank words: met or not met."""
    text = tidied(text)
    if not text:
        return RuleReading({"kind": "yes_no"}, full, 80, (Phrase("doctor.rule_none"),))
    if len(text) > _LONGEST:
        return _unread(Wording(text, (), full, title))
    wording = Wording(text, tuple(tokens(text)), full, title)
    for make in _MAKERS:
        reading = make(wording)
        if reading is not None:
            return fitted(reading, full)
    return _unread(wording)


def _unread(wording: Wording) -> RuleReading:
    why = (*samples(wording), Phrase("doctor.rule_unread"))
    return RuleReading({"kind": "yes_no"}, wording.full, 35, why, understood=False)


def _yes_or_no(wording: Wording) -> RuleReading | None:
    """符合/不符合, □是 □否: nothing but the two answers."""
    if len(wording.text) > 40 or not YES_OR_NO.fullmatch(wording.text):
        return None
    return RuleReading({"kind": "yes_no"}, wording.full, 92)


def _veto(wording: Wording) -> RuleReading | None:
    found = wording.of(Says.VETO)
    if not found:
        return None
    rule: dict[str, Json] = {"kind": "veto", "effect": "fail", "scope": "whole"}
    why = [Phrase("doctor.veto_scope")]
    if wording.full is not None:
        why.append(Phrase("doctor.veto_points", full=wording.full))
    score = 70 if wording.full is None else 50
    return RuleReading(rule, Fraction(0), score, tuple(why), (wording.text,), scored=False)


def _unscored(wording: Wording) -> RuleReading | None:
    if not wording.of(Says.UNSCORED) or wording.tokens[-1].says is not Says.UNSCORED:
        return None
    if any(token.says not in {Says.UNSCORED, Says.PLAIN, Says.SAMPLE, Says.NEED} for token in wording.tokens):
        return None
    rest = kept(wording, (Says.UNSCORED,))
    return RuleReading({"kind": "unscored", "wants": "text"}, Fraction(0), 75, (), rest, scored=False)


def _plain_number(wording: Wording) -> RuleReading | None:
    """A scoring cell that only repeats the points."""
    if not wording.only(Says.NUMBER):
        return None
    number = wording.tokens[0].points
    same = wording.full is None or number == wording.full
    return RuleReading({"kind": "yes_no"}, number, 88 if same else 50, (Phrase("doctor.rule_plain"),))


def _share(wording: Wording) -> RuleReading | None:
    if not wording.of(Says.SHARE) or wording.of(Says.DEDUCT, Says.MISSING, Says.WORTH):
        return None
    samples = wording.of(Says.SAMPLE, Says.NEED)
    rule: dict[str, Json] = {"kind": "proportional", **({"need": samples[0].n} if samples else {})}
    return RuleReading(rule, wording.full, 88, rest=kept(wording, (Says.SHARE, Says.MOST)))


def _gains(wording: Wording) -> RuleReading | None:
    """Each thing done earns points, up to a limit: by its parts when they are listed, else in proportion."""
    found = wording.of(Says.GAIN)
    if not found or wording.of(Says.DEDUCT, Says.MISSING, Says.SINGLE):
        return None
    each = found[0].points or ONE
    most = next((token.points for token in wording.of(Says.MOST) if token.points), None) or wording.full
    place = wording.tokens.index(found[0])
    parts = [
        token
        for token in wording.tokens[:place]
        if token.says in {Says.PLAIN, Says.NEED} and not _LEAD.fullmatch(token.text)
    ]
    if len(parts) >= 2:
        return _additive(wording, parts, each, most)
    if most is None or (most / each).denominator != 1:
        return None
    rule: dict[str, Json] = {"kind": "proportional", "need": int(most / each)}
    why = Phrase("doctor.counted", each=each, need=int(most / each))
    return RuleReading(rule, most, 85, (why,), kept(wording, (Says.GAIN, Says.MOST)))


def _additive(wording: Wording, parts: Sequence[Token], each: Fraction, most: Fraction | None) -> RuleReading:
    made = tuple(
        {"id": chr(97 + n), "label": wording.words(part.text), "points": spell(each)}
        for n, part in enumerate(parts[:26])
    )
    rest = [part.text for part in parts[26:]]
    reading = RuleReading({"kind": "additive", "parts": made}, most or each * len(made), 85)
    left = [one for one in kept(wording, (Says.GAIN, Says.MOST, Says.PLAIN, Says.NEED)) if one not in rest]
    own = [token.text for token in wording.of(Says.PLAIN, Says.NEED) if token not in parts]
    return replace(reading, rest=(*left, *own, *rest))


def _free(wording: Wording) -> RuleReading | None:
    """Points by judgement: the step is an example; a stated range cannot go beyond the points."""
    if not wording.of(Says.FREE):
        return None
    full = wording.full or next((token.points for token in wording.of(Says.FREE) if token.points), None)
    step = _HALF if full is not None and (full / _HALF).denominator == 1 else full or ONE
    why = Phrase("doctor.free", step=step)
    return RuleReading({"kind": "free", "step": spell(step)}, full, 55, (why,), (wording.text,))


_MAKERS: Final[tuple[Maker, ...]] = (
    _yes_or_no,
    _veto,
    _unscored,
    _plain_number,
    levels_written,
    levels_described,
    levels_by_factor,
    _free,
    _gains,
    worths,
    deductions,
    _share,
    levels_bare,
)
