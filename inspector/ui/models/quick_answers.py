# SPDX-License-Identifier: MPL-2.0
"""Answers of one key: what keys 1, 2, 3 … stand for at a point, drawn from the form of its rule."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.phrases import Phrase
from inspector.core.rules.rule import (
    Buttons,
    Counters,
    Form,
    Grid,
    NumberField,
    Outcome,
    Parts,
    Raters,
    ShareField,
    Writing,
)
from inspector.core.text import Text
from inspector.core.values import Amount, Choice, Counts, Share, Value
from inspector.ui.action_tables.act import LEFT_KEYS
from inspector.ui.models.counting import best
from inspector.ui.models.marking import all_marked
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


def quicks(form: Form, value: Value | None, *, points: bool = True) -> tuple[Quick, ...]:
    """List the answers of one key; a share counted on the spot has values only when its whole is known.

    A number that is not of `points` has no full and no nothing.
    """
    return () if isinstance(form, NumberField) and not points else _MADE[type(form)](form, value)


def keyed(form: Form, made: tuple[Quick, ...]) -> int:
    """Tell how many of the answers have a digit; where the digits mark parts, none has."""
    return 0 if isinstance(form, Parts) else min(len(made), MOST_KEYS)


def key_shown(form: Form | None, place: int, hand: str) -> str:
    """Give the key a person reads on the `place`-th of these answers; nothing where it has none."""
    if isinstance(form, Parts):
        return "⇧Q" if hand == "left" else "A"
    if place >= MOST_KEYS:
        return ""
    return LEFT_KEYS[place] if hand == "left" else str(place + 1)


def chosen(quick: Quick, value: Value | None) -> bool:
    """Tell whether a value is what this key enters."""
    if isinstance(quick.value, Counts) and isinstance(value, Counts):
        return dict(quick.value.totals()) == {line: n for line, n in value.totals().items() if n}
    return value is not None and quick.value == value


def _of_buttons(form: Form, _value: Value | None) -> tuple[Quick, ...]:
    options = form.options if isinstance(form, Buttons) else ()
    return tuple(Quick(MARKS[option.outcome], option.label, Choice(option.code)) for option in options)


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
    if form.faults:
        return (Quick(Standing.MET, "no_violation", none), Quick(Standing.LOST, "all_violating", every))
    return (Quick(Standing.MET, "all", every), Quick(Standing.LOST, "none", none))


def _of_parts(form: Form, _value: Value | None) -> tuple[Quick, ...]:
    return (Quick(Standing.MET, "every", all_marked(form)),) if isinstance(form, Parts) else ()


def _of_grid(_form: Form, _value: Value | None) -> tuple[Quick, ...]:
    return (Quick(Standing.MET, "no_fault", Counts()),)


def _of_none(_form: Form, _value: Value | None) -> tuple[Quick, ...]:
    return ()


MARKS: Final = {
    Outcome.MET: Standing.MET,
    Outcome.PARTIAL: Standing.PARTIAL,
    Outcome.LOST: Standing.LOST,
    Outcome.NOTED: Standing.NOTED,
}
_MADE: Final[Mapping[type, Callable[[Form, Value | None], tuple[Quick, ...]]]] = MappingProxyType(
    {
        Buttons: _of_buttons,
        Counters: _of_counters,
        NumberField: _of_number,
        ShareField: _of_share,
        Parts: _of_parts,
        Grid: _of_grid,
        Raters: _of_none,
        Writing: _of_none,
    }
)
