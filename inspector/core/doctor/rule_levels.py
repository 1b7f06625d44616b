# SPDX-License-Identifier: MPL-2.0
"""Levels read from scoring words: A得3分 B得2分, 优良中差, A/B/C."""

import re
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.doctor.plain_text import amount, clauses, folded
from inspector.core.doctor.rule_reading import RuleReading, Wording
from inspector.core.doctor_tables.worth_patterns import BARE, BETWEEN, LEVEL, LOST, MET, WRITTEN
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase

_LONGEST: Final = 100


def levels_written(wording: Wording) -> RuleReading | None:
    """Levels that each bear their points, and nothing else in the text; points fall from the first to the last."""
    text = folded(wording.text)
    found = list(WRITTEN.finditer(text))
    gaps = WRITTEN.sub("", text)
    if not 2 <= len(found) <= 9 or not BETWEEN.fullmatch(gaps):
        return None
    points = [_points(match, wording.full) for match in found]
    labels = [match["label"] for match in found]
    if any(one is None for one in points) or len(set(labels)) != len(labels):
        return None
    pairs = sorted(zip([one for one in points if one is not None], labels, strict=True), key=lambda pair: -pair[0])
    if len({worth for worth, _ in pairs}) != len(pairs):
        return None
    return chosen(wording, [(label, worth) for worth, label in pairs], 94)


def levels_described(wording: Wording) -> RuleReading | None:
    """Levels that each say when they hold: 优（5分）：无占道；良（3分）：1-2处；差（0分）：3处以上."""
    found: list[tuple[str, Fraction]] = []
    for clause in clauses(wording.text):
        match = WRITTEN.match(folded(clause))
        said = clause[match.end() :].strip() if match else ""
        points = _points(match, wording.full) if match else None
        if match is None or points is None or said[:1] not in {":", "：", ",", "，"}:
            return None
        found.append((f"{match['label']}：{said[1:].strip()}", points))
    worths = [worth for _, worth in found]
    if not 2 <= len(found) <= 9 or sorted(set(worths), reverse=True) != worths:
        return None
    return chosen(wording, found, 90)


def levels_by_factor(wording: Wording) -> RuleReading | None:
    """Levels with their factors, as this program prints them: 齐全×1；可用，有缺×0.5；没有×0."""
    found: list[tuple[str, Fraction]] = []
    for clause in re.split("[;；\n]", re.sub(r"^\s*(?:分级|levels)\s*[:：]", "", wording.text)):
        label, times, factor = clause.rpartition("×")
        number = amount(factor.strip("。. ")) if times else None
        if number is None or number > ONE or not label.strip():
            return None
        found.append((label.strip(), number))
    factors = [factor for _, factor in found]
    if not 2 <= len(found) <= 9 or sorted(set(factors), reverse=True) != factors:
        return None
    return _factors(wording, found, 92, ())


def _points(match: re.Match[str], full: Fraction | None) -> Fraction | None:
    if match["all"]:
        return full
    return ZERO if match["none"] else amount(match["n"])


def chosen(
    wording: Wording, options: list[tuple[str, Fraction]], score: int, rest: tuple[str, ...] = ()
) -> RuleReading:
    """Make the rule of options from labels and their points, best first; two met/not met options are yes and no."""
    top = options[0][1]
    full = wording.full if wording.full is not None else top
    if len(options) == 2 and MET.fullmatch(options[0][0]) and LOST.fullmatch(options[1][0]) and options[1][1] == ZERO:
        return RuleReading({"kind": "yes_no"}, top, score if top == full else 50, rest=rest)
    score = score if options[-1][1] == ZERO else min(score, 65)
    if top < full:
        return _factors(wording, [(label, worth / full) for label, worth in options], min(score, 70), rest)
    made = tuple(
        {"code": code, "label": wording.words(label), "points": spell(worth)}
        for code, (label, worth) in zip(codes([label for label, _ in options]), options, strict=True)
    )
    return RuleReading({"kind": "choice", "options": made}, top if wording.full is None else full, score, rest=rest)


def codes(labels: list[str]) -> list[str]:
    """Give each option a code: its own letter when every label begins with one, else A, B, C and so on."""
    own = [label[0].upper() for label in labels if re.match(r"[A-E](?![A-Za-z])", label)]
    return own if len(set(own)) == len(labels) else [chr(65 + place) for place in range(len(labels))]


def levels_bare(wording: Wording) -> RuleReading | None:
    """Levels that are only named: evenly spaced factors are proposed as an example, never as sure."""
    text = folded(wording.text)
    if len(text) > _LONGEST:
        return None
    match = next((found for pattern in BARE if (found := pattern.fullmatch(text))), None)
    labels = re.findall(LEVEL, match[1]) if match else []
    if not 2 <= len(labels) <= 9 or len(set(labels)) != len(labels):
        return None
    step = Fraction(1, len(labels) - 1)
    made = [(label, ONE - step * place) for place, label in enumerate(labels)]
    reading = _factors(wording, made, 45, (wording.text,))
    return RuleReading(reading.rule, reading.full, reading.score, (Phrase("doctor.factors"),), reading.rest)


def _factors(wording: Wording, options: list[tuple[str, Fraction]], score: int, rest: tuple[str, ...]) -> RuleReading:
    made: tuple[dict[str, Json], ...] = tuple(
        {"code": code, "label": wording.words(label), "factor": spell(factor)}
        for code, (label, factor) in zip(codes([label for label, _ in options]), options, strict=True)
    )
    return RuleReading({"kind": "levels", "levels": made}, wording.full, score, rest=rest)
