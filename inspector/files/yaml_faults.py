# SPDX-License-Identifier: MPL-2.0
"""What libyaml refuses, said so that the author of a checklist can mend it: the line, the fault, the remedy."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

import yaml
from yaml.reader import ReaderError

from inspector.core.problems import Problem

# Words of libyaml's message → the code of our sentence; the first that matches counts.
_FAULTS: Final = (
    ("found undefined alias", "yaml_alias"),
    ("duplicate anchor", "yaml_anchor"),
    ("expected a single document", "yaml_documents"),
    ("mapping values are not allowed", "yaml_colon"),
    ("could not find expected ':'", "yaml_no_colon"),
    ("found unexpected end of stream", "yaml_quote"),
    ("found unexpected document indicator", "yaml_quote"),
    ("found unknown escape character", "yaml_escape"),
    ("escape", "yaml_escape"),
    ("did not find expected ',' or", "yaml_bracket"),
    ("did not find expected node content", "yaml_bracket"),
    ("cannot start any token", "yaml_start"),
    ("did not find expected", "yaml_indent"),
    ("block sequence entries are not allowed", "yaml_indent"),
    ("block mapping", "yaml_indent"),
)
# What a full-width mark in place of a half-width one leads to; such a mark behind a field's name or a closing bracket.
_MARKED: Final = frozenset({"yaml_colon", "yaml_no_colon", "yaml_bracket", "yaml_indent", "yaml_quote"})
_WIDE: Final = re.compile(r"^\s*(- )?[a-z_]+\s*：|[{,，]\s*[a-z_]+\s*：|[]}\"']\s*[，、]\s*[a-z{\"']")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xef\xbf[\xbe\xbf]|\xc2[\x80-\x84\x86-\x9f]")


def encoding_fault(data: bytes) -> Problem | None:
    """Tell that bytes are not UTF-8, and guess what they are: GBK and UTF-16 are named, never silently accepted."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return Problem("yaml_encoding", line=1, found="UTF-16")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Problem("yaml_encoding", line=_line_at(data, error.start), found=_guess(data))
    return None


def syntax_fault(error: yaml.YAMLError, data: bytes) -> Problem:
    """Turn libyaml's refusal into a problem with its line."""
    if isinstance(error, ReaderError):
        bad = _CONTROL.search(data)
        place = bad.start() if bad else 0
        found = f"U+{ord(bad[0].decode()):04X}" if bad else str(error.reason)[:60]
        return Problem("text_form", line=_line_at(data, place), found=found)
    said = " ".join(str(getattr(error, part, "") or "") for part in ("context", "problem"))
    code = next((code for words, code in _FAULTS if words in said), "yaml_syntax")
    marks = [getattr(error, name, None) for name in ("problem_mark", "context_mark")]
    # What is never closed is mended where it was opened, not at the end of the file.
    ordered = marks[::-1] if code == "yaml_quote" else marks
    at = next((mark.line + 1 for mark in ordered if mark is not None), 1)
    return _shown(code, min(at, data.rstrip().count(b"\n") + 1), said, data)


def _shown(code: str, at: int, reason: str, data: bytes) -> Problem:
    lines = data.split(b"\n")
    text = lines[at - 1].decode("utf-8", "replace")
    if code == "yaml_start" and "\t" in text:
        return Problem("yaml_tab", line=at)
    for line in (at, at - 1):
        said = lines[line - 1].decode("utf-8", "replace") if line else ""
        if code in _MARKED and _WIDE.search(said):
            return Problem("yaml_wide_mark", line=line, found=said.strip()[:60])
    return Problem(code, line=at, found=text.strip()[:60], reason=reason.strip()[:120])


def _guess(data: bytes) -> str:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return "?"
    return "GBK"


def _line_at(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
