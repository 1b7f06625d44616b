# SPDX-License-Identifier: MPL-2.0
"""Texts of office tables made plain: full-width signs, numbering in front, numerals, and the language of a text."""

import re
from collections.abc import Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from inspector.core.exact import decimal
from inspector.core.text import NO_WORDS, Text

_WIDE: Final = MappingProxyType({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xA0: 0x20})
_WIDE_SIGNS: Final = MappingProxyType(
    {
        code: plain
        for code, plain in _WIDE.items()
        if chr(plain).isalnum() or chr(plain) in "%+-/.<=>" or code in {0x3000, 0xA0}
    }
)
_MORE: Final = str.maketrans(
    {"。": ".", "、": ",", "～": "~", "〜": "~", "－": "-", "–": "-", "—": "-", "−": "-", "≧": "≥", "≦": "≤"}
)
_ROUND: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_BRACKETED: Final = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
_DIGITS: Final = MappingProxyType(
    dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
)
_NUMERAL: Final = r"[一二三四五六七八九十百]{1,4}"
_NO_MEASURE: Final = r"(?![0-9]|\s*(?:[%分处个]|points?|pts?|marks?|each|per|off))"
_NUMBERED: Final = re.compile(
    rf"""\s*(?:
      第\s*(?P<ordinal>{_NUMERAL}|[0-9]{{1,3}})\s*[章节部分项条款类][、.:：\s]*
    | [(（〔\[]\s*(?P<inner>{_NUMERAL}|[0-9]{{1,3}})\s*[)）〕\]]\s*[、.．]?
    | (?P<dotted>[1-9][0-9]{{0,2}}(?:[.．][0-9]{{1,3}}){{1,4}}){_NO_MEASURE}[、.．)）\s]*
    | (?P<plain>{_NUMERAL})\s*[、.．]
    | (?P<digits>[0-9]{{1,3}})\s*(?:[、)）]|[.．](?![0-9]))
    | (?P<roman>[IVX]{{1,5}})\s*[.、)]
    | (?P<ring>[{_ROUND}{_BRACKETED}])
    )\s*""",
    re.VERBOSE,
)
_SPACES: Final = re.compile(r"[ \t]+")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LATIN_WORD: Final = re.compile(r"[A-Za-z]{3,}")


def tidied(text: str) -> str:
    """Bring a text into the shape a checklist holds: full-width letters and digits narrow, no blanks at the ends."""
    lines = (_SPACES.sub(" ", line).strip() for line in _CONTROL.sub("", text.translate(_WIDE_SIGNS)).split("\n"))
    return "\n".join(line for line in lines if line)


def folded(text: str) -> str:
    """Fold a text for comparing and for reading rules: every full-width sign narrow, Chinese stops as Latin ones."""
    return text.translate(_WIDE).translate(_MORE).strip()


def bare(text: str) -> str:
    """Give a heading without blanks, brackets and what stands in them: 分值（分） → 分值."""
    plain = re.sub(r"[(\[〔【][^)\]〕】]*[)\]〕】]", "", folded(text).lower())
    return re.sub(r"[\s.,:;*_/\\\"'“”‘’()\[\]【】-]+", "", plain)


def amount(said: str) -> Fraction | None:
    """Read a number in digits or simple Chinese numerals (十二, 两, 半); None when it is none."""
    said = folded(said).strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", said):
        whole, _, part = said.partition(".")
        return decimal(f"{int(whole)}.{part}" if part else str(int(whole)))
    if said == "半":
        return Fraction(1, 2)
    return None if not said else _chinese(said)


def _chinese(said: str) -> Fraction | None:
    total = current = 0
    for mark in said:
        if mark in _DIGITS:
            current = _DIGITS[mark]
        elif mark in "十百":
            total += (current or 1) * (10 if mark == "十" else 100)
            current = 0
        else:
            return None
    return Fraction(total + current)


def counted(said: str) -> int | None:
    """Read a whole number from 1 to 1,000,000; None when it is none."""
    number = amount(said)
    return int(number) if number is not None and number.denominator == 1 and 1 <= number <= 1_000_000 else None


def numbered(text: str) -> tuple[str, str]:
    """Split off the numbering in front: “（一）环境” → (“1”, “环境”); no numbering → (“”, text)."""
    match = _NUMBERED.match(text)
    if match is None or match.end() == len(text):
        return "", text
    return _ordinal(match), text[match.end() :]


def number_of(text: str) -> str:
    """Read a cell of the number column: 1, 1.0, １, ①, （一）, 3.2 → 1, 1, 1, 1, 1, 3.2; other texts as they are."""
    plain = re.sub(r"\s+", "", folded(text))
    if re.fullmatch(r"[0-9]+\.0", plain):
        return plain[:-2]
    match = _NUMBERED.fullmatch(plain) or _NUMBERED.fullmatch(plain + "、")
    return _ordinal(match) if match else plain.strip(".,)")


def _ordinal(match: re.Match[str]) -> str:
    said = next(part for part in match.groups() if part is not None)
    for ring in (_ROUND, _BRACKETED):
        if said in ring:
            return str(ring.index(said) + 1)
    number = amount(said)
    return str(number) if number is not None and number.denominator == 1 else said.replace("．", ".")


def clauses(text: str) -> list[str]:
    """Split a cell into its clauses: at line breaks, ； 。 and at numbering such as ① or 2)."""
    marked = re.sub(rf"(?<![0-9.第])(?=[{_ROUND}{_BRACKETED}])", "\n", text)
    marked = re.sub(
        r"(?<![0-9.第(（])(?=[(（]?[0-9]{1,2}[)）、])|(?<![0-9A-Za-z.])(?=[0-9]{1,2}[.．](?![0-9]))", "\n", marked
    )
    parts = re.split(r"[\n;；。]|(?<![0-9A-Za-z])\.(?![0-9])", marked)
    return [numbered(part.strip())[1].strip(" ,，、") for part in parts if part.strip(" ,，、.")]


def language(text: str) -> str:
    """Tell the language of a text: zh when it holds a Chinese character, else en."""
    return "zh" if _CHINESE.search(text) else "en"


def spoken(texts: Sequence[str]) -> Text:
    """Make words of texts, each in its language; a text of Chinese and then English lines gives both."""
    words: dict[str, list[str]] = {}
    spoken_in = next((language(text) for text in texts if _LETTER.search(text)), "zh")
    for text in texts:
        for code, said in _by_language(tidied(text)) if _LETTER.search(text) else [(spoken_in, tidied(text))]:
            if said:
                words.setdefault(code, []).append(said)
    return (
        Text(tuple(sorted((code, "\n".join(dict.fromkeys(said))) for code, said in words.items())))
        if words
        else NO_WORDS
    )


def _by_language(text: str) -> list[tuple[str, str]]:
    lines = text.split("\n")
    for place in range(1, len(lines)):
        first, then = lines[:place], lines[place:]
        if all(_CHINESE.search(line) for line in first) and all(
            _LATIN_WORD.search(line) and not _CHINESE.search(line) for line in then
        ):
            return [("zh", "\n".join(first)), ("en", "\n".join(then))]
    return [(language(text), text)]
