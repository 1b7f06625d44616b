# SPDX-License-Identifier: MPL-2.0
"""Sabotages of what an office decides, compares and lets in again: from a shell, in the window, by merge file."""

from typing import Final

from tests.mutants.sabotage import Sabotage

DECISION_SABOTAGES: Final = (
    Sabotage(
        "taken back comes in again unasked",
        "inspector/app/office/office.py",
        "self._back_in(came - again.staying, ",
        "self._back_in(came, ",
        ("tests/app/office/test_applying.py",),
    ),
    Sabotage(
        "withdrawn by hand stays out though let in",
        "inspector/app/office/office.py",
        "        if not again.coming:\n",
        "        if not again.coming or again.reason:\n",
        ("tests/app/office/test_applying.py",),
    ),
    Sabotage(
        "let in again without a reason",
        "inspector/app/office/applying.py",
        "(said.admitted or said.again or any(",
        "(said.admitted or any(",
        ("tests/app/office/test_applying.py",),
    ),
    Sabotage(
        "seal of a merge file not proved",
        "inspector/app/office/merge_files.py",
        '    guard_seal(seal, "merge")\n',
        "",
        ("tests/app/office/test_merge_seals.py",),
    ),
    Sabotage(
        "seal of another set taken",
        "inspector/app/office/merge_files.py",
        "if (seal.card, seal.content) != (named, named):",
        "if not seal.card:",
        ("tests/app/office/test_merge_seals.py",),
    ),
    Sabotage(
        "shell decides without a reason",
        "inspector/app/office/deciding.py",
        '((signed.author, "who_decides"), (signed.reason, "why_decided"))',
        '((signed.author, "who_decides"),)',
        ("tests/cli/test_deciding.py",),
    ),
    Sabotage(
        "mean where nothing is measured",
        "inspector/app/office/deciding.py",
        "        if not conflict.measured:\n",
        "        if conflict.measured is None:\n",
        ("tests/cli/test_deciding.py",),
    ),
    Sabotage(
        "half of many decisions kept when stopped",
        "inspector/app/office/deciding.py",
        "        made += map(recorded, found.decisions)\n",
        "        made += map(recorded, found.decisions)\n        office.hall.workspace.keep_records(made)\n",
        ("tests/app/office/test_deciding.py",),
    ),
    Sabotage(
        "card shows what the office decided",
        "inspector/core/merging/single_card.py",
        'Resolved(key, side.answer, "alone", (side,), side.tally)',
        'Resolved(key, walk.answers[key].answer, "alone", (side,), walk.answers[key].tally)',
        ("tests/core/merging/test_single_card.py",),
    ),
    Sabotage(
        "evidence of two cards not compared",
        "inspector/core/ranking/comparing.py",
        "differences((one.answer, other.answer)) if evidence else ()",
        "()",
        ("tests/core/merging/test_single_card.py",),
    ),
    Sabotage(
        "point explained over every period",
        "inspector/core/ranking/point_reasons.py",
        "walks = ground(picture, plan).now()",
        "walks = ground(picture, plan).walks",
        ("tests/core/ranking/test_point_reasons.py",),
    ),
)
