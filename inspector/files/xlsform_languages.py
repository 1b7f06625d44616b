# SPDX-License-Identifier: MPL-2.0
"""The languages of an XLSForm by their many spellings: 中文, Chinese (zh-CN), zh → zh."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.doctor.plain_text import language, tidied
from inspector.core.text import Text

_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "chinese": "zh",
        "simplified chinese": "zh",
        "chinese simplified": "zh",
        "mandarin": "zh",
        "中文": "zh",
        "简体": "zh",
        "简体中文": "zh",
        "汉语": "zh",
        "english": "en",
        "英文": "en",
        "英语": "en",
        "french": "fr",
        "français": "fr",
        "spanish": "es",
        "español": "es",
        "portuguese": "pt",
        "russian": "ru",
        "русский": "ru",
        "arabic": "ar",
        "german": "de",
        "deutsch": "de",
        "japanese": "ja",
        "日本語": "ja",
        "korean": "ko",
        "uyghur": "ug",
        "tibetan": "bo",
        "mongolian": "mn",
    }
)
_CODE: Final = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def code_of(said: str) -> str:
    """Give the code of a language as written; empty when it is not known."""
    plain = said.strip().lower()
    inner = re.search(r"[(（]\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*[)）]", said)
    for word in (inner[1].lower() if inner else "", re.sub(r"[(（].*", "", plain).strip(), plain):
        if word in _NAMES:
            return _NAMES[word]
        if word and _CODE.fullmatch(word) and len(re.split("[-_]", word)[0]) <= 3:
            return re.split("[-_]", word)[0]
    return ""


def words(texts: Mapping[str, str], default: str = "") -> Text:
    """Make words of texts by language as written; unnamed ones in the default, else told by their signs."""
    made: dict[str, str] = {}
    for said, text in texts.items():
        plain = tidied(text)
        if plain:
            made.setdefault(code_of(said) or code_of(default) or language(plain), plain)
    return Text(tuple(sorted(made.items())))
