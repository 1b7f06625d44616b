# SPDX-License-Identifier: MPL-2.0
"""Short answers as people write them by hand: `met`, `B`, `3.5`, `{a: 2}`, `3/4`; one reader for each answer form."""

import re
from collections.abc import Mapping
from typing import Final

from inspector.core.exact import decimal
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Buttons, Counters, Form, NumberField, ShareField
from inspector.core.values import MOST, Amount, Choice, Counts, Occurrence, Share, Value

WORDS: Final[Mapping[str, str]] = {
    "符合": "met",
    "√": "met",
    "✓": "met",
    "yes": "met",
    "pass": "met",
    "不符合": "lost",
    "×": "lost",
    "✗": "lost",
    "no": "lost",
    "fail": "lost",
    "not met": "lost",
}
_SHARE: Final = re.compile(r"([0-9]{1,7})\s*/\s*([0-9]{1,7})")
_COUNT: Final = re.compile(r"[0-9]{1,7}")


def short_value(form: Form, typed: str) -> Value | None:
    """Read one word or number as the value the form asks for; None when it is none."""
    typed = typed.strip()
    if isinstance(form, Buttons):
        return _choice(form, typed)
    if isinstance(form, NumberField):
        return _amount(typed)
    return _one_count(form, typed) if isinstance(form, Counters) else _share(form, typed)


def counted(form: Form, pairs: Mapping[str, str]) -> Value | None:
    """Read counts by line, such as `{a: 2, b: 1}`; None when a line or a number does not fit."""
    if not isinstance(form, Counters):
        return None
    known = {line.id for line in form.lines}
    numbers = {line: count(typed) for line, typed in pairs.items()}
    if any(line not in known or number is None for line, number in numbers.items()):
        return None
    return Counts(tuple(Occurrence(line, number) for line, number in numbers.items() if number))


def shared(form: Form, part: str, whole: str) -> Value | None:
    """Read a part of a whole; an empty whole is the one the rule fixes."""
    if not isinstance(form, ShareField):
        return None
    some, of = count(part), count(whole) if whole else form.whole
    return Share(some, of) if some is not None and of else None


def count(typed: str) -> int | None:
    """Read a count from 0 to 1,000,000; None when it is none."""
    number = int(typed) if _COUNT.fullmatch(typed) else MOST + 1
    return number if number <= MOST else None


def _choice(form: Buttons, typed: str) -> Value | None:
    codes = {option.code: option.code for option in form.options}
    folded = {code.lower(): code for code in codes}
    code = codes.get(typed) or folded.get(typed.lower()) or codes.get(WORDS.get(typed.lower(), ""))
    return None if code is None else Choice(code)


def _amount(typed: str) -> Value | None:
    try:
        return Amount(decimal(typed))
    except KnownError:
        return None


def _one_count(form: Counters, typed: str) -> Value | None:
    if typed in {"0", "none", "无"}:
        return Counts()
    return counted(form, {form.lines[0].id: typed}) if len(form.lines) == 1 else None


def _share(form: ShareField, typed: str) -> Value | None:
    match = _SHARE.fullmatch(typed)
    return shared(form, match[1], match[2]) if match else shared(form, typed, "")
