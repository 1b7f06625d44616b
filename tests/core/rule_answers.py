# SPDX-License-Identifier: MPL-2.0
"""The answers a rule's form can give, drawn at random; half-filled ones too."""

from __future__ import annotations

from hypothesis import strategies as st

from inspector.core.rules.rule import Buttons, Counters, Form, Grid, NumberField, Parts, Raters, ShareField, Writing
from inspector.core.values import Amount, Choice, Counts, Mark, Marks, Occurrence, Rating, Ratings, Said, Share, Value


def answers(form: Form) -> st.SearchStrategy[Value]:
    """Any value a form can give, half-filled ones too."""
    if isinstance(form, Buttons):
        return st.sampled_from([Choice(option.code) for option in form.options])
    if isinstance(form, NumberField):
        steps = (form.most - form.least) / form.step
        return st.integers(0, min(400, int(steps))).map(lambda n: Amount(form.least + n * form.step))
    if isinstance(form, Parts):
        return _marks(form)
    if isinstance(form, Raters):
        return _ratings(form)
    if isinstance(form, Writing):
        return st.just(Said("三号门"))
    if isinstance(form, ShareField):
        whole = st.just(form.whole) if form.fixed else st.integers(1, 9)
        return whole.flatmap(lambda n: st.integers(0, n).map(lambda part: Share(part, n)))
    return _counts(form)


def _marks(form: Parts) -> st.SearchStrategy[Value]:
    options = st.sampled_from([option.code for option in form.options])
    parts = st.lists(st.sampled_from([part.id for part in form.parts]), unique=True)
    marked = st.one_of(parts, st.just([part.id for part in form.parts]))
    return marked.flatmap(lambda ids: st.tuples(*(st.builds(Mark, st.just(name), options) for name in ids)).map(Marks))


def _ratings(form: Raters) -> st.SearchStrategy[Value]:
    amounts = st.integers(0, int((form.most - form.least) / form.step)).map(lambda n: form.least + n * form.step)
    return st.lists(amounts, max_size=7).map(
        lambda numbers: Ratings(tuple(Rating(str(place + 1), number) for place, number in enumerate(numbers)))
    )


def _counts(form: Counters | Grid) -> st.SearchStrategy[Value]:
    ids = [line.id for line in form.lines] if isinstance(form, Counters) else [c.line for r in form.cells for c in r]
    occurrence = st.builds(Occurrence, st.sampled_from(ids), st.integers(0, 6))
    return st.lists(occurrence, max_size=6).map(lambda items: Counts(tuple(items)))
