# SPDX-License-Identifier: MPL-2.0
"""The law of the checklist file knows every kind of rule that the core knows, and no other."""

from __future__ import annotations

from inspector.core.rules import RULES
from inspector.core.wholes import WHOLE_RULES
from inspector.files.rule_fields import EVERY_FIELD, RULE_FIELDS
from inspector.files.whole_fields import WHOLE_FIELDS
from tests.files.sheets import broken, codes


def test_every_kind_of_rule_has_its_fields_and_the_reverse():
    assert set(RULE_FIELDS) == set(RULES)


def test_every_kind_of_rule_over_the_whole_has_its_fields_and_the_reverse():
    assert set(WHOLE_FIELDS) == set(WHOLE_RULES)


def test_needed_fields_are_fields():
    for forms, needed in [*RULE_FIELDS.values(), *WHOLE_FIELDS.values()]:
        assert set(needed) <= set(forms)
    assert "kind" in EVERY_FIELD


def test_a_rule_that_scores_needs_full_points_and_one_that_does_not_may_leave_them_out():
    assert ("field_missing", "15") in codes(broken("        full: 2\n", ""))
    unscored = broken("        full: 2\n", "").replace(b"rule: yes_no", b"rule: {kind: unscored, wants: text}")
    assert codes_or_none(unscored) == []


def codes_or_none(data: bytes) -> list[str]:
    from inspector.files.checklist_yaml import load_checklist

    return [problem.code for problem in load_checklist(data)[1]]
