# SPDX-License-Identifier: MPL-2.0
"""How Chinese words sound, in pinyin without tones: 城东 and 诚东 sound alike."""

from functools import lru_cache


@lru_cache(maxsize=32_768)
def sound(words: str) -> str:
    """Give the pinyin of words, syllables joined; Latin letters and digits are themselves; nothing for nothing."""
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(words, errors="default"))
