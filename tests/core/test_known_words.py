# SPDX-License-Identifier: MPL-2.0
"""Words a paper must say: a record that brings others is refused before anything is laid out."""

from __future__ import annotations

import pytest

from inspector.core.checklist import read_checklist
from inspector.core.findings import read_finding
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from tests.app.halls import sheet


def test_a_flag_nobody_knows_is_refused():
    assert read_finding(Reading({"id": "f", "flags": ("repeat",)})).flags == ("repeat",)
    with pytest.raises(KnownError) as refused:
        read_finding(Reading({"id": "f", "flags": ("repeat", "urgent")}))
    assert refused.value.problem.facts["path"] == "/flags"


def test_a_way_nobody_knows_is_refused():
    record = sheet().record()
    section = record["sections"][0]
    point = {**section["points"][0], "ways": ("look", "smell")}
    with pytest.raises(KnownError) as refused:
        read_checklist({**record, "sections": ({**section, "points": (point,)},)})
    assert refused.value.problem.facts["reason"] == "smell"
