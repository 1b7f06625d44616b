# SPDX-License-Identifier: MPL-2.0
"""The headers of office tables: which column a header cell names."""

import re
from typing import Final

from inspector.core.doctor.plain_text import bare
from inspector.core.doctor_tables.header_words import ENDINGS, KNOWN, Role

LONGEST: Final = 16


def role_of(text: str) -> Role | None:
    """Tell what a header cell names; None when it is no header word."""
    plain = bare(text)
    if plain in KNOWN:
        return KNOWN[plain]
    said = [KNOWN[part] for part in _parts(text) if part in KNOWN]
    if said:
        return said[0]
    if not 2 <= len(plain) <= LONGEST or re.search(r"[0-9，。；]", text):
        return None
    return next((role for role, endings in ENDINGS if plain.endswith(endings)), None)


def _parts(text: str) -> list[str]:
    """The words of a header in two languages or joined by a stroke: 检查内容/Item, 序号 No."""
    pieces = re.split(
        r"[\n/／|、与和及]|(?<=[\u3400-\u9fff])\s*(?=[A-Za-z])|(?<=[A-Za-z.])\s+(?=[\u3400-\u9fff])", text
    )
    return [bare(piece) for piece in pieces if len(pieces) > 1]
