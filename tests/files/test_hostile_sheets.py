# SPDX-License-Identifier: MPL-2.0
"""Files made to hurt: bombs, circles, absurd numbers; each is refused with a sentence that names the place."""

from __future__ import annotations

import pytest

from inspector.core.problems import known_codes, sentence
from inspector.files.checklist_yaml import load_checklist

HEAD = "format: 1\nid: a\nversion: '1'\ntitle: 甲\nsite_type: 甲\n"
POINT = "{id: '%s', title: 甲, full: 1, faults: [乙], rule: yes_no%s}"


def sheet(*points: str, head: str = "", section: str = "") -> bytes:
    return f"{HEAD}{head}sections:\n  - {{id: s, title: 甲{section}, points: [{', '.join(points)}]}}\n".encode()


def refused(data: bytes) -> list[tuple[str, str]]:
    checklist, problems = load_checklist(data, name="a.yaml")
    assert checklist is None
    assert all(sentence(problem, "zh") and problem.code in known_codes() for problem in problems)
    return [(problem.code, problem.facts.get("line", "")) for problem in problems]


def test_the_plain_sheet_is_sound():
    assert load_checklist(sheet(POINT % ("1", "")))[1] == ()


@pytest.mark.parametrize("number", ["1e400", ".inf", ".nan", "-0", "-0.0", "0x10", "1_000", "１", "1,5", "9" * 40])
@pytest.mark.parametrize("field", [", worth: %s", ", cap: %s", ", when: {point: '1', least: %s}"])
def test_an_absurd_number_is_refused_wherever_it_stands(number, field):
    if field.startswith(", when") and "-0" in number:
        field = ", worth: %s"
    assert refused(sheet(POINT % ("1", ""), section=field % f"'{number}'"))[0] == ("number_form", "7")


def test_conditions_in_a_circle_are_refused():
    first, then = (POINT % (one, f", when: {{point: '{other}', is: [met]}}") for one, other in (("1", "2"), ("2", "1")))
    assert refused(sheet(first, then))


def test_a_condition_on_itself_and_on_nothing_is_refused():
    assert refused(sheet(POINT % ("1", ", when: {point: '1', is: [met]}")))
    assert refused(sheet(POINT % ("1", ", when: {point: '9', is: [met]}")))


@pytest.mark.parametrize(
    "when",
    ["{}", "met", "[met]", "{point: '1'}", "{is: [met]}", "{all: []}", "{all: [], any: []}", "{point: '1', not: 2}"],
)
def test_a_condition_without_sense_is_refused(when):
    assert refused(sheet(POINT % ("1", ""), POINT % ("2", f", when: {when}")))


def test_a_condition_within_itself_without_end_is_refused():
    loop = POINT % ("1", ", when: &w {all: [*w, *w, *w]}")
    assert ("condition_deep", "7") in refused(sheet(loop))


def test_a_bomb_of_aliases_is_refused():
    layers = "".join(f"  - &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 9))
    bomb = f"{HEAD}classes:\n  - &l0 [{', '.join(['x'] * 9)}]\n{layers}sections: []\n".encode()
    assert refused(bomb)


def test_a_bomb_of_points_that_repeat_is_refused():
    many = ", ".join(["*p"] * 2_000)
    text = f"{HEAD}sections:\n"
    text += f"  - &s {{id: s, title: 甲, points: [&p {POINT % ('1', '')}, {many}]}}\n" + "  - *s\n" * 2_000
    assert refused(text.encode())


@pytest.mark.parametrize(
    ("points", "section", "code"),
    [
        ((POINT % ("1", ""), POINT % ("1", "")), "", "check_twice"),
        ((POINT % ("1", ""),), ", sections: [{id: s, title: 乙}]", "check_twice"),
        ((POINT % ("1", ", severity: grave"),), "", "check_reference"),
        ((POINT % ("1", ", indicator: x"),), "", "check_reference"),
        ((POINT % ("1", ", methods: [phone]"),), "", "word_unknown"),
        ((POINT % ("1", ", evidence: [{id: a, title: 甲, when: often}]"),), "", "word_unknown"),
        ((POINT % ("1", ", evidence: [{id: a, title: 甲, least: 0}]"),), "", "record_field"),
        ((POINT % ("1", ""),), ", missing: guess", "word_unknown"),
        ((POINT % ("1", ""),), ", worth: $w", "parameter_unknown"),
        (("{id: '1', title: 甲, rule: {kind: choice, options: []}}",), "", "field_missing"),
        (("{id: '1', title: 甲, full: 1}",), "", "field_missing"),
        ((POINT % ("1", ", use: 通-1"),), "", "clause_alone"),
    ],
)
def test_what_does_not_fit_together_is_refused_with_its_line(points, section, code):
    assert (code, "7") in refused(sheet(*points, section=section))


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("{id: g, kind: gate, section: nowhere, least: 1, effect: void}", ""),
        ("{id: g, kind: gate, points: ['9'], effect: void}", ""),
        ("{id: g, kind: gat, effect: void}", "rule_unknown_near"),
        ("{id: g, kind: gate, effect: vaid, section: s, least: 1}", "word_unknown_near"),
        ("{kind: gate}", "field_missing"),
        ("{id: g}", "field_missing"),
        ("gate", "field_object"),
        ("{id: p, kind: pass, all: []}", ""),
        ("{id: p, kind: pass, all: [{id: a, least: 9}]}", ""),
        ("{id: q, kind: quotas, quotas: [{severity: none, least: 10}]}", ""),
        ("{id: t, kind: tiers, tiers: [{code: a, title: 甲, needs: ['9']}]}", ""),
    ],
)
def test_a_rule_over_the_whole_without_sense_is_refused(rule, code):
    found = refused(sheet(POINT % ("1", ""), head=f"rules: [{rule}]\n"))
    assert {line for _, line in found} == {"6"}
    assert not code or code in {one for one, _ in found}
