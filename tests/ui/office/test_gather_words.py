# SPDX-License-Identifier: MPL-2.0
"""Nothing that is gathered or decided is without words: every verdict, way, reason, kind of decision and signer."""

from __future__ import annotations

from dataclasses import fields

from inspector.app.office.gathered import VERDICTS
from inspector.app.office.key_lists import CHANGES
from inspector.app.trust import Standing
from inspector.core.merging.decisions import ABOUT, CHOICES, POLICIES
from inspector.core.merging.walks import APART, WAYS
from inspector.core.rounds import Header
from inspector.ui.office.conflict_policy import WHAT
from inspector.ui.office.decision_said import ABOUT_SAID, CHOICE_SAID
from inspector.ui.office.gather_words import APART_SAID, HEAD_FIELD, SIGNER, VERDICT, WAY
from inspector.ui.office.trust_list import CHANGE_SAID


def test_every_file_has_a_word_a_reason_and_a_signer():
    assert set(VERDICT) == set(VERDICTS)
    assert set(SIGNER) == {one.value for one in Standing}
    assert set(CHANGE_SAID) == set(CHANGES)


def test_every_walk_and_answer_says_why_it_stands_as_it_does():
    assert set(APART_SAID) == set(APART)
    assert set(WAY) == set(WAYS)
    assert set(HEAD_FIELD) == {one.name for one in fields(Header)}


def test_every_decision_and_policy_has_its_words():
    assert set(ABOUT_SAID) == set(ABOUT)
    assert {word for words in CHOICES.values() for word in words} <= set(CHOICE_SAID)
    assert set(WHAT) == set(POLICIES)
