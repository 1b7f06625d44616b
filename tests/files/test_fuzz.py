# SPDX-License-Identifier: MPL-2.0
"""Whatever a file holds, loading it never raises: there is a checklist, or there are problems that can be said."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from inspector.core.checks import is_hint
from inspector.core.problems import known_codes, sentence
from inspector.files.answers_yaml import load_answers
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET
from tests.files.test_families import FAMILY
from tests.files.test_families import SHEET as USING
from tests.files.test_shipped import SHEETS

WHOLE = SHEET.encode()
CANTEEN = next(sheet for sheet in SHEETS if "id: canteen" in sheet).encode()
ANSWERS = (
    b'checklist: corner-shop\nanswers: {"1": met, "2": B, "3": 3.5, "4": {heap: 1}, "5": 1, "6": {part: 3, whole: 4}}\n'
)
SPICE = [
    b"\t",
    b"\n",
    b": ",
    b"- ",
    b"[",
    b"}",
    b"&a ",
    b"*a",
    b"!x ",
    b"'",
    b'"',
    b"\x00",
    b"\xff",
    b"|\n",
    b"<<: ",
    b"$",
    b"-0",
    b"1e9",
    b"\\u",
]
edits = st.lists(
    st.tuples(st.integers(0, 2000), st.integers(0, 40), st.one_of(st.sampled_from(SPICE), st.binary(max_size=4))),
    min_size=1,
    max_size=4,
)


def mutated(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for place, gone, new in changes:
        spot = place % (len(data) + 1)
        data = data[:spot] + new + data[spot + gone :]
    return data


def can_be_said(problems) -> bool:
    said = [sentence(problem, language) for problem in problems for language in ("zh", "en")]
    return all(said) and all(problem.code in known_codes() for problem in problems)


@settings(max_examples=600)
@given(edits)
def test_a_mutated_checklist_loads_or_says_why_not(changes):
    checklist, problems = load_checklist(mutated(WHOLE, changes))
    assert (checklist is None) == any(not is_hint(problem) for problem in problems)
    assert can_be_said(problems)


@settings(max_examples=300)
@given(edits, edits)
def test_a_mutated_family_and_a_mutated_sheet_load_or_say_why_not(changes, of_family):
    family = mutated(FAMILY.encode(), of_family)
    checklist, problems = load_checklist(mutated(USING.encode(), changes), families={"shared": family}.get)
    assert (checklist is None) == any(not is_hint(problem) for problem in problems)
    assert can_be_said(problems)


@settings(max_examples=300)
@given(edits)
def test_a_mutated_checklist_of_weights_and_rules_loads_or_says_why_not(changes):
    checklist, problems = load_checklist(mutated(CANTEEN, changes))
    assert (checklist is None) == any(not is_hint(problem) for problem in problems)
    assert can_be_said(problems)


@settings(max_examples=400)
@given(edits)
def test_mutated_answers_load_or_say_why_not(changes):
    shop, _ = load_checklist(WHOLE)
    assert shop is not None
    answers, problems = load_answers(mutated(ANSWERS, changes), shop)
    assert (answers is None) == bool(problems)
    assert can_be_said(problems)


@settings(max_examples=300)
@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"? ")
@example(b"{? [a]: b}")
@example(b"format: [1]")
@example(b"? {a: b}\n: c")
@example(b"parameters: {id: x}")
@example(b"parameters: [[x], {id: [y]}]")
def test_any_bytes_are_a_checklist_or_a_problem(data):
    checklist, problems = load_checklist(data)
    assert (checklist is None) == any(not is_hint(problem) for problem in problems)
    assert can_be_said(problems)
