# SPDX-License-Identifier: MPL-2.0
"""Answers of one key: what keys 1, 2, 3 … stand for at a point, drawn from the form of its rule."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.phrases import Phrase
from inspector.core.rules.rule import Buttons, Counters, Form, NumberField, Outcome, ShareField
from inspector.core.text import Text
from inspector.core.values import Amount, Choice, Counts, Share, Value
from inspector.ui.models.counting import best
from inspector.ui.models.standing import Standing

MOST_KEYS: Final = 8


@dataclass(frozen=True, slots=True)
class Quick:
    """One key: its mark, its words (those of the rule, or a code the answer bar says), and the value it enters.

    Without a value the whole of a share has to be counted first.
    """

    mark: Standing
    words: Phrase | Text | str
    value: Value | None


def quicks(form: Form, value: Value | None) -> tuple[Quick, ...]:
    """List the answers of one key; a share counted on the spot has values only when its whole is known."""
    return _MADE[type(form)](form, value)


def chosen(quick: Quick, value: Value | None) -> bool:
    """Tell whether a value is what this key enters."""
    if isinstance(quick.value, Counts) and isinstance(value, Counts):
        return dict(quick.value.totals()) == {line: n for line, n in value.totals().items() if n}
    return value is not None and quick.value == value


def _of_buttons(form: Form, _value: Value | None) -> tuple[Quick, ...]:
    options = form.options if isinstance(form, Buttons) else ()
    return tuple(Quick(_MARKS[option.outcome], option.label, Choice(option.code)) for option in options)


def _of_counters(form: Form, _value: Value | None) -> tuple[Quick, ...]:
    if not isinstance(form, Counters):
        return ()
    words = "all_there" if any(line.need for line in form.lines) else "no_fault"
    return (Quick(Standing.MET, words, best(form)),)


def _of_number(form: Form, _value: Value | None) -> tuple[Quick, ...]:
    if not isinstance(form, NumberField):
        return ()
    return (
        Quick(Standing.MET, "full", Amount(form.most)),
        Quick(Standing.LOST, "nothing", Amount(form.least)),
    )


def _of_share(form: Form, value: Value | None) -> tuple[Quick, ...]:
    if not isinstance(form, ShareField):
        return ()
    whole = form.whole if form.fixed else value.whole if isinstance(value, Share) else 0
    every, none = (Share(whole, whole), Share(0, whole)) if whole else (None, None)
    return (Quick(Standing.MET, "all", every), Quick(Standing.LOST, "none", none))


_MARKS: Final = {Outcome.MET: Standing.MET, Outcome.PARTIAL: Standing.PARTIAL, Outcome.LOST: Standing.LOST}
_MADE: Final[Mapping[type, Callable[[Form, Value | None], tuple[Quick, ...]]]] = MappingProxyType(
    {Buttons: _of_buttons, Counters: _of_counters, NumberField: _of_number, ShareField: _of_share}
)
