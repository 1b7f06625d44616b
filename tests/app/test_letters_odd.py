# SPDX-License-Identifier: MPL-2.0
"""Letters rightly sealed whose kind is no word at all: refused like any other stranger, and a gathering goes on."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from inspector.app.letters import FORM, read_letter
from inspector.app.office.gathering import gather
from inspector.app.sealed_zips import write_sealed
from inspector.app.trust import Keys
from inspector.core.canonical import Json, canonical
from inspector.core.merging.pool import Pool
from inspector.core.problems import KnownError


@pytest.mark.parametrize("kind", [(), ("return",), {}, {"return": 1}, 1, True])
def test_a_kind_that_is_no_word_is_refused(kind: Json, tmp_path: Path):
    keys, made = Keys(tmp_path / "k"), io.BytesIO()
    write_sealed(made, FORM, canonical({"type": kind, "format": 1}), (), keys)
    with pytest.raises(KnownError, match="no assignment") as refused:
        read_letter(made.getvalue(), keys)
    assert refused.value.problem.code == "letter_none"
    (tmp_path / "odd.assignment").write_bytes(made.getvalue())
    (found,) = gather([tmp_path / "odd.assignment"], Pool(), keys, workers=1).files
    assert (found.verdict, found.problems[0].code) == ("broken", "letter_none")
