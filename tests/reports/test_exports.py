# SPDX-License-Identifier: MPL-2.0
"""The table of export formats."""

import pytest

from inspector.core.problems import KnownError
from inspector.disk.seal import FORMATS
from inspector.reports.exports import EXPORTS
from tests.reports.sample_card import sample

MARKS = {"pdf": b"%PDF-", "xlsx": b"PK", "bundle": b"PK"}


def test_every_format_a_seal_knows_has_a_writer_but_those_that_hold_no_single_card():
    assert (*EXPORTS, "letter", "drill", "merge") == FORMATS


@pytest.mark.parametrize("form", EXPORTS)
def test_every_format_is_written_from_the_same_arguments_into_the_same_bytes(form):
    made = sample()
    first, second = (EXPORTS[form].write(made.card, made.checklists, made.options, dict(made.photos)) for _ in range(2))
    assert first.startswith(MARKS[form])
    assert first == second


def test_only_the_bundle_asks_for_originals():
    made = sample()
    assert [form for form, export in EXPORTS.items() if export.originals] == ["bundle"]
    with pytest.raises(KnownError):
        EXPORTS["bundle"].write(made.card, made.checklists, made.options, {})
