# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with conditions, with how sections count, and with the rules over the whole."""

import pytest

from inspector.core.checks import check_checklist, is_hint
from inspector.core.phrases import Phrase
from inspector.core.wholes.whole_rule import Ruling, State
from tests.core.whole_cases import VETO, checklist, point, section


@pytest.mark.parametrize(
    ("sheet", "code"),
    [
        (checklist(section("a", point("1", 1, when={"point": "9", "is": ("met",)}))), "check_condition_point"),
        (
            checklist(
                section(
                    "a",
                    point("1", 1, when={"point": "2", "is": ("met",)}),
                    point("2", 1, when={"point": "1", "is": ("met",)}),
                )
            ),
            "check_condition_circle",
        ),
        (checklist(section("a", point("1", 1), worth="0")), "check_section_number"),
        (checklist(section("a", point("1", 5)), most="4"), "check_most"),
        (
            checklist(
                section("a", point("1", 5)),
                rules=({"id": "g", "kind": "gate", "section": "b", "least": "1", "effect": "void"},),
            ),
            "check_whole_name",
        ),
        (
            checklist(section("a", point("1", 1), point("2", 1, when={"none": ({"point": "1", "is": ("有",)},)}))),
            "check_condition_word",
        ),
        (
            checklist(
                section("a", point("1", 5), worth="100"),
                rules=({"id": "g", "kind": "gate", "section": "a", "least": "60", "effect": "void"},),
            ),
            "check_gate_reach",
        ),
        (checklist(section("a", point("1", 5, VETO))), "check_unscored_full"),
        (checklist(section("a", point("1", 5, shared="x"), point("2", 5, shared="x"))), "check_shared_twice"),
    ],
)
def test_what_does_not_hold_together_is_named(sheet, code):
    found = [problem.code for problem in check_checklist(sheet) if not is_hint(problem)]
    assert any(one.startswith(code) for one in found)


@pytest.mark.parametrize(
    ("sheet", "sums"),
    [
        (checklist(section("a", point("1", 5), worth="60"), section("b", point("2", 5), worth="35")), ["95"]),
        (checklist(section("a", point("1", 5), worth="60"), section("b", point("2", 5), worth="40")), []),
        (checklist(section("a", point("1", 5)), section("b", point("2", 5))), []),
        (
            checklist(
                section("a", point("1", 5)),
                policies={"methods": ({"id": "onsite", "weight": "70"}, {"id": "survey", "weight": "20"})},
            ),
            ["90"],
        ),
    ],
)
def test_weights_that_do_not_make_a_hundred_are_a_hint(sheet, sums):
    found = [one for one in check_checklist(sheet) if one.code == "hint_weights"]
    assert [one.facts["found"] for one in found] == sums


@pytest.mark.parametrize(
    ("kind", "state", "en", "zh"),
    [
        ("gate", State.BROKEN, "triggered", "已触发"),
        ("veto", State.HELD, "not triggered", "未触发"),
        ("pass", State.BROKEN, "not reached", "未达到"),
        ("quotas", State.HELD, "reached", "达到"),
        ("gate", State.OPEN, "open", "待定"),
    ],
)
def test_a_gate_is_triggered_and_a_condition_is_reached(kind, state, en, zh):
    came_to = Ruling("r", kind, state, Phrase("ruling.pass")).came_to()
    assert (came_to.said("en"), came_to.said("zh")) == (en, zh)
