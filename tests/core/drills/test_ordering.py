# SPDX-License-Identifier: MPL-2.0
"""The order of a shuffled drill, and the labels of its questions: anybody can work them out again."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.answer_grid import labels
from inspector.core.drills.drill import Drill, DrillSite
from inspector.core.drills.ordering import order_key, shuffled
from inspector.core.sites import Site
from inspector.core.text import text

SHEET, OTHER = ChecklistDigest("0" * 64), ChecklistDigest("1" * 64)
PLACES = tuple((SHEET, PointId(str(number))) for number in range(1, 6))


def test_the_key_is_the_hash_a_shell_gives():
    # printf '2026-11-16 088\nmarket\n000…000\n3' | sha256sum
    said = f"2026-11-16 088\nmarket\n{SHEET}\n3".encode()
    assert order_key("2026-11-16 088", "market", PLACES[2]) == hashlib.sha256(said).hexdigest()
    assert order_key("2026-11-16 088", "market", PLACES[2]).startswith("231fb621071d7d67")


def test_the_documented_example_holds():
    found = shuffled(PLACES, "2026-11-16 088", "market")
    assert [point for _, point in found] == ["3", "1", "4", "5", "2"]


@given(st.permutations(PLACES), st.text(max_size=9), st.text(max_size=9))
def test_whatever_order_they_come_in_the_seed_alone_decides(places, seed, site):
    assert shuffled(places, seed, site) == shuffled(PLACES, seed, site)
    assert sorted(shuffled(places, seed, site)) == sorted(PLACES)


def test_every_question_has_a_label_no_other_has():
    asked = ((SHEET, PointId("7")), (OTHER, PointId("7")), (SHEET, PointId("8")))
    one = DrillSite(Site("一", "a"), (SHEET, OTHER), asked)
    two = DrillSite(Site("二", "b"), (SHEET,), ((SHEET, PointId("7")),))
    assert list(labels(Drill("d", text("考"), (one,))).values()) == ["7", "7/2", "8"]
    assert list(labels(Drill("d", text("考"), (one, two))).values()) == ["A7", "A7/2", "A8", "B7"]
