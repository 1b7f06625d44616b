# SPDX-License-Identifier: MPL-2.0
"""A point proposed from its draft: id, words, full points, rule, ways and trades, with what speaks for them."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from inspector.core.doctor.diagnosis import Proposal, What
from inspector.core.doctor.drafts import Draft
from inspector.core.doctor.plain_text import amount, clauses, folded, language, number_of, numbered, spoken, tidied
from inspector.core.doctor.rule_reading import RuleReading
from inspector.core.doctor.rule_texts import read_rule_text, says_rule
from inspector.core.doctor_tables.header_words import Role
from inspector.core.phrases import Phrase
from inspector.core.text import Text

_FULL: Final = re.compile(
    r"\s*(?:满分|共|计)?\s*([0-9]{1,6}(?:\.[0-9]{1,4})?)\s*(?:分|points?|pts?|marks?)?\s*", re.IGNORECASE
)
_FULL_INSIDE: Final = re.compile(
    r"[(（\[【]\s*(?:满分|共|计|分值)?\s*[:：]?\s*([0-9]{1,4}(?:[.．][0-9]{1,3})?)\s*(?:分|points?|pts?)\s*[)）\]】]|(?:满分|分值|本项共?|共计?)\s*[:：]?\s*([0-9]{1,4}(?:\.[0-9]{1,3})?)\s*分"
)
_FULL_LAST: Final = re.compile(r"[(（]\s*(?:满分|共|计)?\s*[0-9.]+\s*分\s*[)）]\s*$")
_WAYS: Final = (
    ("ask", re.compile(r"[询访问]问?|问卷|ask|interview", re.IGNORECASE)),
    ("records", re.compile(r"查阅|查资料|资料|台账|档案|记录|查验|文件|材料|record|document", re.IGNORECASE)),
    ("act", re.compile(r"模拟|体验|实测|拨打|测试|验证|act|test", re.IGNORECASE)),
    ("look", re.compile(r"看|观察|实地|现场|巡查|目测|暗访|look|observ|on-?site|visual", re.IGNORECASE)),
)
_LONGEST_ID: Final = 64


def point(draft: Draft) -> Proposal:
    """Propose a point: what the columns say, the rule its texts say; `score` falls with what is unclear."""
    number, titles, details = _titles(draft)
    full, why, score = _full(draft)
    rules = [*draft.scoring(), *_level_columns(draft)]
    own = (
        [_FULL_LAST.sub("", text) for text in draft.texts(Role.CONTENT) if says_rule(text)]
        if not any(map(says_rule, rules))
        else []
    )
    reading = read_rule_text("\n".join([*rules, *own]), full, titles[0] if titles else "")
    full = reading.full if full is None else full
    score = min(score, reading.score) if full is not None or not reading.scored else min(50, reading.score)
    missing = full is None and reading.scored
    strange = draft.strangers()
    look = [
        *details,
        *draft.texts(Role.LOOK, Role.REMARK),
        *(tidied(cell.text) for cell in strange),
        *_kept(reading, rules),
    ]
    why = [*why, *reading.why, *([Phrase("doctor.no_full")] if missing else []), *_guessed(draft, strange)]
    return Proposal(
        key=draft.key,
        what=What.POINT,
        cells=draft.cells,
        score=_bounded(draft, score, bool(titles)),
        why=tuple(why),
        belongs=draft.section,
        id=number,
        title=spoken(titles),
        full=full if reading.scored else Fraction(0),
        rule=reading.rule,
        look_for=tuple(spoken([text]) for text in _new(look, titles)),
        faults=_texts(draft.texts(Role.FAULT)),
        exemptions=_texts(draft.texts(Role.EXEMPTION)),
        cls=" ".join(draft.texts(Role.CLASS)),
        trades=_trades(draft.texts(Role.TRADE)),
        ways=_ways(draft.texts(Role.METHOD)),
        stop=" ".join(draft.texts(Role.STOP)),
    )


def continuations(draft: Draft) -> Iterator[Proposal]:
    """Propose the further rows of a point as what they are: they go with it."""
    for cells in draft.more:
        title = spoken([cell.text for cell in cells])
        yield Proposal(
            cells[0].address, What.CONTINUATION, cells, 90, (Phrase("doctor.continues"),), draft.key, title=title
        )


def _titles(draft: Draft) -> tuple[str, list[str], list[str]]:
    """The number, the title in each language, and further words of the content columns."""
    number = next((number_of(text) for text in draft.texts(Role.NUMBER)), "")
    texts = draft.texts(Role.CONTENT) or draft.texts(Role.RULE, Role.LOOK, Role.FAULT)[:1]
    texts = texts or [tidied(cell.text) for cell in draft.cells if not re.fullmatch(r"[0-9.\s]+", cell.text)][:1]
    titles: list[str] = []
    details: list[str] = []
    for text in texts:
        known = [language(title) for title in titles]
        (details if language(text) in known else titles).append(text)
    if titles and not number and len(clauses(titles[0])) < 2:
        number, titles[0] = numbered(titles[0])
    number = re.sub(r"\s+", "", number)[:_LONGEST_ID]
    return number, titles, details


def _level_columns(draft: Draft) -> list[str]:
    """Levels with a column each: their points make one scoring text; words in them stay what to look for."""
    columns = draft.columns.of(Role.LEVEL)
    cells = {cell.column: tidied(cell.text) for cell in draft.cells if cell.column in columns}
    if len(cells) < 2:
        return list(cells.values())
    titles = {column: draft.columns.titles.get(column, "").split()[0] for column in cells}
    if all(_FULL.fullmatch(folded(said)) for said in cells.values()):
        return ["、".join(f"{titles[column]}({said.removesuffix('分')}分)" for column, said in cells.items())]
    return ["、".join(titles.values()), *(f"{titles[column]}：{said}" for column, said in cells.items())]


def _full(draft: Draft) -> tuple[Fraction | None, list[Phrase], int]:
    """The full points: from their column, else from （5分） in the words; each with how sure that is."""
    said = draft.texts(Role.FULL)
    for text in said[:1]:
        match = _FULL.fullmatch(folded(text))
        number = amount(match[1]) if match else None
        if number is not None and number > 0:
            return number, [Phrase("doctor.full_column", full=number)], 98
    for text in draft.texts(Role.CONTENT, Role.RULE):
        found = _FULL_INSIDE.search(folded(text))
        if found and (number := amount(found[1] or found[2])):
            return number, [Phrase("doctor.full_inside", full=number)], 85
    return None, [Phrase("doctor.full_unread", found=said[0][:40])] if said else [], 98


def _kept(reading: RuleReading, rules: Sequence[str]) -> list[str]:
    """The words of the scoring column that no part of the rule carries."""
    return list(reading.rest) if reading.understood else [*rules]


def _new(texts: Sequence[str], titles: Sequence[str]) -> list[str]:
    return [text for text in dict.fromkeys(texts) if text.strip() and text not in titles]


def _texts(texts: Sequence[str]) -> tuple[Text, ...]:
    return tuple(spoken([text]) for text in dict.fromkeys(texts) if text.strip())


def _guessed(draft: Draft, strange: Sequence[object]) -> list[Phrase]:
    made = [Phrase("doctor.no_header")] if draft.columns.guessed else []
    return [*made, Phrase("doctor.strange_columns")] if strange else made


def _bounded(draft: Draft, score: int, titled: bool) -> int:  # noqa: FBT001 - one fact of the draft
    score = min(score, 55) if draft.columns.guessed else score
    score = min(score, 80) if draft.strangers() else score
    return max(0, min(100, score if titled else min(score, 20)))


def _trades(texts: Sequence[str]) -> tuple[str, ...]:
    parts = [part.strip() for text in texts for part in re.split(r"[、,，;；/\n]+", text)]
    return tuple(dict.fromkeys(part for part in parts if part))


def _ways(texts: Sequence[str]) -> tuple[str, ...]:
    said = " ".join(texts)
    found = {way for way, words in _WAYS if words.search(said)}
    return tuple(way for way in ("look", "ask", "records", "act") if way in found) or ("look",)
