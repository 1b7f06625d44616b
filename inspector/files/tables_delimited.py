# SPDX-License-Identifier: MPL-2.0
"""Reads a text table (.csv, .tsv, .txt): its encoding told strictly, its separator by what the lines agree on."""

import codecs
import csv
import io
import re
from typing import Final

from inspector.core.doctor.tables import Table, table
from inspector.core.problems import KnownError, Problem
from inspector.files.tables_text import shown

MOST_CELLS: Final = 1_000_000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SEPARATORS: Final = {",": ",", "\t": "Tab", ";": ";", "|": "|", "，": "，"}
_SAMPLE: Final = 200
_LONGEST_FIELD: Final = 1 << 20


def read_delimited(data: bytes, sheet: str) -> tuple[Table, tuple[Problem, ...]]:
    """Read a text table; raises KnownError `table_encoding`, `table_quotes`, `table_kind` or `table_many`."""
    text, encoding = decoded(data)
    if not text.strip():
        return Table(sheet, ()), ()
    separator = separator_of(text)
    texts: dict[tuple[int, int], str] = {}
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1):
            texts.update({(number, column): shown(said) for column, said in enumerate(row, 1) if said.strip()})
            if len(texts) > MOST_CELLS:
                raise KnownError(Problem("table_many", most=MOST_CELLS))
    except csv.Error as error:
        raise KnownError(Problem("table_quotes", reason=str(error))) from error
    hints = [Problem("hint_table_encoding", found=encoding)] if encoding != "UTF-8" else []
    if separator != ",":
        hints.append(Problem("hint_table_delimiter", found=_SEPARATORS[separator]))
    return table(sheet, texts), tuple(hints)


def decoded(data: bytes) -> tuple[str, str]:
    """Decode text strictly and name its encoding: a mark in front, else UTF-8, UTF-16 without a mark, GB18030."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, codec), name
    if b"\0" in data[:4096]:
        codec = "utf-16-le" if data[1:4096:2].count(0) >= data[0:4096:2].count(0) else "utf-16-be"
        text = _strict(data, codec)
        if "\0" in text:
            raise KnownError(Problem("table_kind", found="binary"))
        return text, "UTF-16"
    for codec, name in (("utf-8", "UTF-8"), ("gb18030", "GB18030")):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if codec != "gb18030" or is_likely_text(text):
            return text, name
    raise KnownError(Problem("table_encoding"))


def is_likely_text(text: str) -> bool:
    """Tell text from bytes that only happen to decode: hardly any private or control characters."""
    odd = len(re.findall("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]", text))
    return 50 * odd <= len(text)


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise KnownError(Problem("table_encoding")) from error


def separator_of(text: str) -> str:
    """Choose the separator that parts most lines into the same number of fields, more than one."""
    lines = [line for line in re.sub(r'"(?:[^"]|"")*"', "", text[:200_000]).splitlines() if line.strip()][:_SAMPLE]
    best, most = ",", 0
    for separator in _SEPARATORS:
        counts = [line.count(separator) for line in lines]
        common = max(set(counts), key=counts.count, default=0)
        agreeing = counts.count(common) * min(common, 3) if common else 0
        if agreeing > most:
            best, most = separator, agreeing
    return best
