# SPDX-License-Identifier: MPL-2.0
"""Worths read from scoring words: yes and no, bands of a measure, results of a sample, or options of their own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.doctor.plain_text import amount, folded
from inspector.core.doctor.rule_levels import chosen
from inspector.core.doctor.rule_reading import RuleReading, Wording, kept
from inspector.core.doctor.rule_tokens import Token
from inspector.core.doctor_tables.rule_patterns import Says
from inspector.core.doctor_tables.worth_patterns import ALL, BELOW, ELSE, EXACT, LEAST, LOST, MET, RANGE, WITHIN
from inspector.core.exact import ONE, ZERO, spell
from inspector.core.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Reach:
    """A worth and what it is for: from `low` up to `high` of a measure (None: open), or everything else."""

    points: Fraction
    low: Fraction | None = None
    high: Fraction | None = None
    unit: str = ""
    rest: bool = False
    over: bool = False


def worths(wording: Wording) -> RuleReading | None:
    """Read a text whose phrases say what earns how many points; None when deductions stand among them."""
    found = wording.of(Says.WORTH, Says.ZERO)
    if not wording.of(Says.WORTH) or wording.of(Says.DEDUCT, Says.MISSING, Says.SINGLE):
        return None
    points = [token.points for token in found if token.points is not None]
    full = wording.full if wording.full is not None else max(points, default=None)
    if full is None or full <= ZERO:
        return None
    pairs = [(_with_words(token), full if token.points is None else token.points) for token in found]
    rest = _rest(wording)
    for make in (_yes_no, _sampled, _bands, _parts):
        made = make(wording, pairs, full, rest)
        if made is not None:
            return made
    return _options(wording, pairs, rest)


def _with_words(token: Token) -> str:
    return re.sub(r"\s+", " ", folded(token.label)).strip()


def _rest(wording: Wording) -> tuple[str, ...]:
    return kept(wording, (Says.WORTH, Says.ZERO, Says.MOST, Says.NUMBER))


Pairs = Sequence[tuple[str, Fraction]]


def _yes_no(_: Wording, pairs: Pairs, full: Fraction, rest: tuple[str, ...]) -> RuleReading | None:
    """符合得2分，不符合不得分; only the first half is enough."""
    if (
        len(pairs) > 2
        or not (MET.fullmatch(pairs[0][0]) or (len(pairs) == 2 and _nothing(pairs[1])))
        or pairs[0][1] == ZERO
    ):
        return None
    if len(pairs) == 2 and not _nothing(pairs[1]):
        return None
    if not MET.fullmatch(pairs[0][0]) and re.search(r"[0-9]", pairs[0][0]):
        return None
    words = () if MET.fullmatch(pairs[0][0]) else (pairs[0][0],)
    score = 94 if pairs[0][1] == full else 50
    return RuleReading({"kind": "yes_no"}, pairs[0][1], score - 8 * len(rest) if rest else score, rest=(*words, *rest))


def _nothing(pair: tuple[str, Fraction]) -> bool:
    return pair[1] == ZERO and (not pair[0] or bool(LOST.fullmatch(pair[0]) or ELSE.fullmatch(pair[0])))


def _sampled(wording: Wording, pairs: Pairs, full: Fraction, rest: tuple[str, ...]) -> RuleReading | None:
    """抽查5处，全部合格得满分，4处合格得3分，其余不得分."""
    samples = wording.of(Says.SAMPLE)
    if len(samples) != 1:
        return None
    whole = samples[0].n
    rows: list[tuple[Fraction, Fraction, str]] = []
    for label, points in pairs:
        share = _share_of(label, whole)
        if share is None:
            return None
        rows.append((share, points / full, label))
    rows.sort(key=lambda row: -row[0])
    falling = [factor for _, factor, _ in rows]
    if len(rows) < 2 or falling != sorted(set(falling), reverse=True) or falling[0] > ONE:
        return None
    if rows[-1][0] != ZERO:
        rows.append((ZERO, ZERO, "其余" if not wording.text.isascii() else "otherwise"))
    levels = tuple(
        {"code": chr(65 + n), "label": wording.words(label), "least": spell(share), "factor": spell(factor)}
        for n, (share, factor, label) in enumerate(rows)
    )
    left = tuple(text for text in rest if text != samples[0].text)
    return RuleReading(
        {"kind": "sampled", "whole": whole, "levels": levels}, full, 88 - 8 * len(left), rest=(samples[0].text, *left)
    )


def _share_of(label: str, whole: int) -> Fraction | None:
    if ALL.fullmatch(label):
        return ONE
    if ELSE.fullmatch(label) or LOST.fullmatch(label):
        return ZERO
    match = EXACT.fullmatch(label)
    number = amount(match["a"]) if match else None
    return number / whole if number is not None and number <= whole else None


def _bands(wording: Wording, pairs: Pairs, full: Fraction, rest: tuple[str, ...]) -> RuleReading | None:
    """达到90%以上得5分，80%–90%得3分，其余不得分: rows of a measure, high or low being good."""
    reaches = [_reach(label, points) for label, points in pairs]
    if any(one is None for one in reaches) or (len(reaches) < 2 and wording.full is None):
        return None
    known = [one for one in reaches if one is not None]
    bounded = [one for one in known if not one.rest]
    if not bounded or len({one.unit for one in bounded if one.unit}) > 1:
        return None
    rises = _rises(bounded)
    rows = _rows(bounded, rises=rises)
    if rises is None or not rows:
        return None
    other = next((one.points for one in known if one.rest), ZERO)
    if other > ZERO and rises:
        rows.append((ZERO, other))
    unit = next((one.unit for one in bounded if one.unit), "")
    side = "least" if rises else "most"
    made = tuple({side: spell(edge), "factor": spell(points / full)} for edge, points in rows)
    rule = {
        "kind": "bands",
        "bands": made,
        **({"unit": wording.words(unit)} if unit else {}),
        **({"most": "100"} if unit == "%" else {}),
    }
    why = (Phrase("doctor.limit"),) if any(one.over for one in bounded) else ()
    return RuleReading(rule, full, (84 if why else 92) - 6 * len(rest), why, rest)


def _rises(bounded: Sequence[Reach]) -> bool | None:
    """Tell whether more is better, by the order of points over the measure."""
    spots = sorted(
        ((one.low if one.low is not None else ZERO, one.points) for one in bounded), key=lambda spot: spot[0]
    )
    if len(spots) == 1:
        return (bounded[0].high is None) == (bounded[0].points > ZERO)
    points = [worth for _, worth in spots]
    if points == sorted(points):
        return True
    return False if points == sorted(points, reverse=True) else None


def _rows(bounded: Sequence[Reach], *, rises: bool | None) -> list[tuple[Fraction, Fraction]]:
    """The rows best first: lower bounds when more is better, else upper bounds; what has none earns nothing."""
    if rises:
        rows = [
            (one.low if one.low is not None else ZERO, one.points)
            for one in bounded
            if one.low is not None or one.points > ZERO
        ]
        return [row for row in sorted(rows, key=lambda row: -row[0]) if row[1] > ZERO or row[0] > ZERO]
    rows = [(one.high, one.points) for one in bounded if one.high is not None and one.points > ZERO]
    return sorted(rows, key=lambda row: row[0])


def _parts(wording: Wording, pairs: Pairs, full: Fraction, rest: tuple[str, ...]) -> RuleReading | None:
    """Parts with points of their own that add up to the full points: 专人保洁1分，制度上墙1分，记录完整1分."""
    total = sum((points for _, points in pairs), ZERO)
    known = wording.full is None or total == full
    if len(pairs) < 2 or not known or len(dict(pairs)) != len(pairs) or any(points <= ZERO for _, points in pairs):
        return None
    made = tuple(
        {"id": chr(97 + place), "label": wording.words(label), "points": spell(points)}
        for place, (label, points) in enumerate(pairs[:26])
    )
    if len(pairs) > 26 or (wording.full is None and len({points for _, points in pairs}) > 1):
        return None
    score = 84 if wording.full is not None else 55
    return RuleReading({"kind": "additive", "parts": made}, total, score - 6 * len(rest), rest=rest)


def _reach(label: str, points: Fraction) -> Reach | None:
    if ALL.fullmatch(label):
        return Reach(points, low=Fraction(100), unit="%")
    if ELSE.fullmatch(label) or LOST.fullmatch(label):
        return Reach(points, rest=True)
    for pattern, low, high in ((RANGE, "a", "b"), (WITHIN, "", "a"), (BELOW, "", "a"), (LEAST, "a", "")):
        match = pattern.fullmatch(label)
        if match:
            first, last = _edge(match, low), _edge(match, high)
            over = (match.groupdict().get("sign") or "") in {"超过", "大于", "高于", ">", "over", "above"}
            unit = match["u"] or match.groupdict().get("u2") or ""
            return Reach(points, first, last, unit, over=over and points > ZERO)
    match = EXACT.fullmatch(label)
    if match and match["u"] == "%" and not match["tail"]:
        return Reach(points, low=amount(match["a"]), unit="%")
    return None


def _edge(match: re.Match[str], name: str) -> Fraction | None:
    if not name:
        return None
    groups = match.groupdict()
    return amount(groups.get(name) or groups.get(f"{name}2") or "")


def _options(wording: Wording, pairs: Pairs, rest: tuple[str, ...]) -> RuleReading | None:
    """Options in the table's own words, when their points differ."""
    known = dict(sorted(pairs, key=lambda pair: -pair[1]))
    falling = list(known.values())
    if len(known) < 2 or len(known) != len(pairs) or len(set(falling)) != len(falling) or not all(known):
        return None
    return chosen(wording, list(known.items()), 78 - 6 * len(rest), rest)
