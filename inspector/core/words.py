# SPDX-License-Identifier: MPL-2.0
"""The field's words in both languages: code → (English, 简体中文), used by screens and papers alike."""

from inspector.core.word_tables import TABLES


def word(code: str, language: str) -> str:
    """Give the word for a code in `zh` or `en`; KeyError when no table has it (a bug, and a test looks for it)."""
    for table in TABLES:
        if code in table:
            return table[code][1 if language == "zh" else 0]
    raise KeyError(code)
