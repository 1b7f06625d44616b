# SPDX-License-Identifier: MPL-2.0
"""Short answers as people write them by hand: `met`, `B`, `3.5`, `{a: 2}`, `3/4`, `[86, 88]`; a reader a form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from inspector.core.exact import decimal
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Buttons, Counters, Form, Grid, NumberField, Option, Parts, Raters, ShareField
from inspector.core.values import (
    MOST,
    Amount,
    Choice,
    Counts,
    Mark,
    Marks,
    Occurrence,
    Rating,
    Ratings,
    Said,
    Share,
    Value,
)

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
    if isinstance(form, Counters | Grid):
        return _one_count(form, typed)
    if isinstance(form, Parts):
        return marked(form, dict.fromkeys(lines_of(form) or (), typed))
    if isinstance(form, Raters):
        return rated([typed])
    return _share(form, typed) if isinstance(form, ShareField) else Said(typed)


def lines_of(form: Form) -> tuple[str, ...] | None:
    """List what a form wants an entry for by id: lines, cells or parts; None when it has no such."""
    if isinstance(form, Counters):
        return tuple(line.id for line in form.lines)
    if isinstance(form, Grid):
        return tuple(cell.line for row in form.cells for cell in row)
    return tuple(part.id for part in form.parts) if isinstance(form, Parts) else None


def paired(form: Form, pairs: Mapping[str, str]) -> Value | None:
    """Read entries by id: counts of lines, options of parts, numbers of raters; None when one does not fit."""
    if isinstance(form, Parts):
        return marked(form, pairs)
    if isinstance(form, Raters):
        return rated(pairs.values(), pairs)
    return counted(form, pairs)


def marked(form: Parts, pairs: Mapping[str, str]) -> Value | None:
    """Read options by part, such as `{a: met, b: lost}`; None when a part or an option does not fit."""
    known = {part.id for part in form.parts}
    codes = {part: option_code(form.options, typed) for part, typed in pairs.items()}
    if any(part not in known or code is None for part, code in codes.items()):
        return None
    return Marks(tuple(Mark(part, code) for part, code in codes.items() if code is not None))


def rated(typed: Iterable[str], names: Iterable[str] = ()) -> Value | None:
    """Read the numbers of raters in their order; without names they are called 1, 2, …; None when one is no number."""
    numbers = [_amount(one.strip()) for one in typed]
    called = list(names) or [str(place) for place in range(1, len(numbers) + 1)]
    ratings = [Rating(name, one.number) for name, one in zip(called, numbers, strict=True) if one is not None]
    return Ratings(tuple(ratings)) if ratings and len(ratings) == len(numbers) else None


def counted(form: Form, pairs: Mapping[str, str]) -> Value | None:
    """Read counts by line, such as `{a: 2, b: 1}`; None when a line or a number does not fit."""
    if not isinstance(form, Counters | Grid):
        return None
    known = set(lines_of(form) or ())
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


def option_code(options: Sequence[Option], typed: str) -> str | None:
    """Find the option a word stands for: its code in any case, or a common word for met and not met."""
    codes = {option.code: option.code for option in options}
    folded = {code.lower(): code for code in codes}
    typed = typed.strip()
    return codes.get(typed) or folded.get(typed.lower()) or codes.get(WORDS.get(typed.lower(), ""))


def _choice(form: Buttons, typed: str) -> Value | None:
    code = option_code(form.options, typed)
    return None if code is None else Choice(code)


def _amount(typed: str) -> Amount | None:
    try:
        return Amount(decimal(typed))
    except KnownError:
        return None


def _one_count(form: Counters | Grid, typed: str) -> Value | None:
    if typed in {"0", "none", "无"}:
        return Counts()
    lines = lines_of(form) or ()
    return counted(form, {lines[0]: typed}) if len(lines) == 1 else None


def _share(form: ShareField, typed: str) -> Value | None:
    match = _SHARE.fullmatch(typed)
    return shared(form, match[1], match[2]) if match else shared(form, typed, "")
