# SPDX-License-Identifier: MPL-2.0
"""Where nothing can be written, or a path is none, a sentence says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.library import find_checklist
from inspector.app.office import passing
from inspector.core.problems import KnownError


def test_a_passing_office_in_a_folder_that_takes_nothing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(passing, "TemporaryDirectory", refuse)
    with pytest.raises(KnownError) as refused, passing.passing_office([], tmp_path / "home", tmp_path):
        pytest.fail("nothing is gathered there")
    assert refused.value.problem.code == "folder_read_only"


def test_a_name_longer_than_any_path_is_no_checklist():
    with pytest.raises(KnownError) as refused:
        find_checklist("a" * 5000)
    assert refused.value.problem.code == "path_form"
