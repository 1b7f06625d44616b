# SPDX-License-Identifier: MPL-2.0
"""The stick is pulled while the office works: nothing is said to be kept, and no second workspace is begun."""

from __future__ import annotations

import sys

import pytest

from inspector.core.merging.notes import IssueLine
from inspector.core.merging.record_bytes import recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from tests.store.sample import NOON, opened, picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a folder with open files")

DEEDS = {
    "records": lambda workspace: workspace.keep_records([recorded(Withdrawal("a" * 64, "错收", "王", Moment(NOON)))]),
    "an issue": lambda workspace: workspace.keep_issue(IssueLine("第47期", "通报", Moment(NOON)), {}),
    "a setting": lambda workspace: workspace.keep_office_setting("plans", ()),
    "a file": lambda workspace: workspace.files.add(b"paper"),
    "a photo": lambda workspace: workspace.photos.add(picture()),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_is_kept_where_the_workspace_has_vanished_and_it_goes_on_when_it_is_back(tmp_path, deed: str):
    workspace = opened(tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "pulled")
    with pytest.raises(KnownError) as gone:
        DEEDS[deed](workspace)
    assert (gone.value.problem.code, (tmp_path / "stick").exists()) == ("workspace_missing", False)
    (tmp_path / "pulled").rename(tmp_path / "stick")
    DEEDS[deed](workspace)
    assert workspace.check() == ()
    workspace.close()
