# SPDX-License-Identifier: MPL-2.0
"""Decisions outlive the window: the same file goes on where it was left, a changed proposal is asked again."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from inspector.app.doctor_drafts import FOLDER, keep_draft, recall_draft
from inspector.app.doctoring import examine_file
from inspector.core.doctor.decisions import Decision, Verdict
from inspector.core.text import text
from inspector.ui.models.doctor_deciding import Decided
from inspector.ui.pages.doctor import DoctorPage

POINT = "考评表!A6"


@pytest.fixture
def diagnosis(sheet):
    """What the doctor makes of the sheet."""
    found = examine_file(sheet).diagnosis
    assert found is not None
    return found


def test_decisions_come_back_as_they_were(tmp_path, diagnosis):
    one = diagnosis.by_key()[POINT]
    corrected = replace(one, full=Fraction(8), faults=(text({"zh": "满溢", "en": "full"}),), trades=("环卫所",))
    made = {
        POINT: Decision(Verdict.CORRECTED, corrected),
        "考评表!A5": Decision(Verdict.ACCEPTED),
        "考评表!A16": Decision(Verdict.DROPPED),
    }
    keep_draft(tmp_path, "one", diagnosis, made)
    assert recall_draft(tmp_path, "one", diagnosis) == made


def test_a_decision_on_what_is_now_proposed_otherwise_does_not_come_back(tmp_path, diagnosis):
    keep_draft(tmp_path, "one", diagnosis, {POINT: Decision(Verdict.ACCEPTED)})
    rows = tuple(replace(one, full=Fraction(3)) if one.key == POINT else one for one in diagnosis.proposals)
    assert recall_draft(tmp_path, "one", replace(diagnosis, proposals=rows)) == {}


@pytest.mark.parametrize("written", [b"", b"{", b'{"format":1}', b'{"decisions":[{"key":1}],"format":1}', b"[]"])
def test_a_spoilt_draft_is_no_draft(tmp_path, diagnosis, written):
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "one.json").write_bytes(written)
    assert recall_draft(tmp_path, "one", diagnosis) == {}


def test_the_page_goes_on_where_it_was_left_and_can_begin_anew(page, desk, qtbot, sheet):
    page.accept_sure()
    page.leave()
    again = DoctorPage(desk)
    qtbot.addWidget(again)
    again.show_examined(examine_file(sheet))
    assert len(again.deciding.undecided()) == 6
    assert desk.banners.standing()[0].text == "Decisions from before are taken up again: 9."
    again.deciding.begin_anew()
    assert again.deciding.standing(POINT) is Decided.OPEN
    again.undo()
    assert len(again.deciding.undecided()) == 6
