# SPDX-License-Identifier: MPL-2.0
"""The phrases of a scoring text and what each says: a deduction, a worth, a need, a sample, or plain words."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from inspector.core.doctor.plain_text import amount, clauses, counted, folded
from inspector.core.doctor_tables.rule_patterns import ALONE, NEED, NEEDED, NUMBERED_THINGS, OTHER_SCORE, PATTERNS, Says
from inspector.core.exact import ZERO


@dataclass(frozen=True, slots=True)
class Token:
    """One phrase: what it says, of which words, its points (None: all of them), a number of things and their unit.

    A deduction with n −1 is not counted thing by thing (每2处, 每降低1%): its words say what is counted.
    """

    says: Says
    text: str
    label: str = ""
    points: Fraction | None = None
    n: int = 0
    unit: str = ""
    clause: int = 0


_NUMBER_GROUPS: Final = ("n", "second", "third", "fourth")
_LONGEST: Final = 200
_LABEL_EDGE: Final = re.compile(r"^[\s,，:：、的或和及]+|[\s,，:：、的则每或(（-]+$")
_FILLER: Final = re.compile(r"^(?:如|若|凡)?(?:发现|出现|存在)?(?=.{2})")


def tokens(text: str) -> list[Token]:
    """Read every phrase of a scoring text, in order; phrases keep the words they were written in."""
    return [_token(phrase, place) for place, clause in enumerate(clauses(text)) for phrase in _phrases(clause)]


def _phrases(clause: str) -> list[str]:
    parts = _outside_brackets(clause)
    parts = [one for part in parts for one in (part.split("、") if len(NEEDED.findall(part)) > 1 else [part])]
    return [part.strip(" 、") for part in parts if part.strip(" 、.")]


def _outside_brackets(clause: str) -> list[str]:
    """Split at commas; those within brackets or within a number such as 1,000 part nothing."""
    parts, depth = [""], 0
    for place, mark in enumerate(clause):
        depth = max(0, depth + (mark in "(（") - (mark in ")）"))
        if mark in ",，" and not depth and not re.match("[0-9]{3}(?![0-9])", clause[place + 1 : place + 5]):
            parts.append("")
        else:
            parts[-1] += mark
    return parts


def _token(phrase: str, clause: int) -> Token:
    if len(phrase) > _LONGEST:
        return Token(Says.PLAIN, phrase, clause=clause)
    plain = folded(phrase)
    dense = re.sub(r"(?<=[^A-Za-z])\s+|\s+(?=[^A-Za-z])", "", plain) if re.search("[\u3400-\u9fff]", plain) else plain
    for says, pattern in PATTERNS:
        match = pattern.fullmatch(dense.rstrip("."))
        token = match and _READERS.get(says, _any)(says, phrase, match, clause)
        if token:
            return token
    return Token(Says.PLAIN, phrase, clause=clause)


def _any(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    number = _number(match)
    count = int(number) if number is not None and number.denominator == 1 else 0
    return Token(says, phrase, _label(match, phrase), number, count, _group(match, "unit", "unit2"), clause)


def _positive(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    number = _number(match)
    return _any(says, phrase, match, clause) if number is not None and number > ZERO else None


def _deduct(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    """A deduction per thing; per several things, or per step of a measure, the words say what is counted."""
    token = _positive(says, phrase, match, clause)
    if token is not None and match.groupdict().get("unit2") and not _group(match, "signed", "signed2"):
        return replace(token, n=-1)
    if token is None or not (_group(match, "verb") or _group(match, "times") not in {"", "1", "一"}):
        return token
    said = trimmed(phrase.partition("扣")[0])
    return replace(token, label=said or phrase, n=-1)


def _zero(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    label = _label(match, phrase)
    if OTHER_SCORE.search(label):
        return None
    if label and ALONE.fullmatch(label):
        return Token(says, phrase, "", ZERO, 1, clause=clause)
    return Token(says, phrase, label, ZERO, -1 if NUMBERED_THINGS.fullmatch(label) else 0, clause=clause)


def _worth(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    label = _label(match, phrase)
    if OTHER_SCORE.search(label):
        return None
    if match.groupdict().get("all"):
        return Token(says, phrase, label, None, clause=clause)
    number = _number(match)
    return Token(says, phrase, label, number, clause=clause) if number is not None else None


def _need(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    number = _number(match)
    if number is None or number.denominator != 1 or number < 1:
        return None
    return Token(says, phrase, _label(match, phrase), None, int(number), _group(match, "unit", "unit2"), clause)


def _missing(says: Says, phrase: str, match: re.Match[str], clause: int) -> Token | None:
    """A shortfall; how many are needed may stand in front of it in the same phrase."""
    number = _number(match)
    if number is None or number <= ZERO:
        return None
    label = _label(match, phrase)
    need = NEED.fullmatch(label)
    n = counted(_group(need, *_NUMBER_GROUPS)) or 0 if need else 0
    words = _label(need, phrase) if need and n else label
    return Token(says, phrase, words, number, n, _group(match, "unit", "unit2"), clause)


_READERS: Final[dict[Says, Callable[[Says, str, re.Match[str], int], Token | None]]] = {
    Says.DEDUCT: _deduct,
    Says.SINGLE: _positive,
    Says.GAIN: _positive,
    Says.NUMBER: _positive,
    Says.ZERO: _zero,
    Says.WORTH: _worth,
    Says.NEED: _need,
    Says.SAMPLE: _need,
    Says.MISSING: _missing,
}


def _group(match: re.Match[str] | None, *names: str) -> str:
    groups = match.groupdict() if match else {}
    return next((groups[name] for name in names if groups.get(name)), "")


def _number(match: re.Match[str]) -> Fraction | None:
    return amount(_group(match, *_NUMBER_GROUPS))


def _label(match: re.Match[str], phrase: str) -> str:
    before = _group(match, "label", "label2", "label3", "label4", "label5")
    after = _group(match, "after", "after2", "after3", "after4")
    joined = " ".join(part for part in (trimmed(before), trimmed(after)) if part)
    if re.search(r"[A-Za-z]", joined):
        return joined
    return joined.replace(" ", "").replace(",", "、" if "、" in phrase else ",")


def trimmed(words: str) -> str:
    """Cut the small words off the ends of a label: 发现焚烧垃圾的 → 焚烧垃圾."""
    return _FILLER.sub("", _LABEL_EDGE.sub("", _LABEL_EDGE.sub("", words)))
