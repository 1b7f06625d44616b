# SPDX-License-Identifier: MPL-2.0
"""Drills are as safe as visits: in the second copy with their photos, in backups, and apart in a gathering."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.office.gathering import gather
from inspector.app.training.drills import drill_of, rule
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import begin
from inspector.app.trust import Keys
from inspector.core.drills.ruling import Ruling
from inspector.core.merging.pool import Pool
from inspector.store.backup_looks import backup_lines
from tests.app.training.markets import A1, laptop, made, packed
from tests.store.sample import opened
from tests.store.test_mirror import bring, mirror


def test_a_drill_follows_into_the_second_copy_with_its_photos(hall: Hall, tmp_path: Path):
    kept = made(hall)
    bring(mirror(hall.workspace, tmp_path / "copy"))
    copy = opened(tmp_path / "copy", device="other")
    assert copy.drill_rows("d1") == hall.workspace.drill_rows("d1")
    assert copy.drills() == hall.workspace.drills()
    assert copy.photos.content(kept.photos()[0]) == hall.workspace.photos.content(kept.photos()[0])
    copy.close()


def test_a_backup_says_what_of_drills_is_newer(hall: Hall):
    made(hall)
    hall.workspace.backup()
    rule(hall, "d1", Ruling("void", A1, "看不清", "刘"))
    (line,) = backup_lines(hall.workspace.folder, 480)
    assert (line.rows, hall.workspace.preview(line).drill_rows) == (3, 1)


def test_a_workspace_with_nothing_but_a_drill_is_backed_up_daily(hall: Hall):
    assert hall.workspace.back_up_day() is None
    made(hall)
    assert hall.workspace.back_up_day() is not None


def test_a_drill_lost_from_the_shelf_is_said(hall: Hall):
    kept = made(hall)
    hall.workspace.photos.erase(kept.photos()[0])
    assert [problem.code for problem in hall.workspace.check()] == ["photo_missing"]
    assert drill_of(hall, "d1").drill == kept


def test_a_gathering_takes_the_cards_of_a_drill_and_no_pack(hall: Hall, tmp_path: Path):
    made(hall)
    pack = packed(hall, "exam", tmp_path / "inbox" / "e.drill")
    with laptop(tmp_path / "b", pack) as other:
        hand_in(other, begin(other, "d1", "007"), tmp_path / "inbox")
    found = {file.name: file for file in gather([tmp_path / "inbox"], Pool(), Keys(hall.home)).files}
    assert {name: file.verdict for name, file in found.items()} == {
        "e.drill": "letter",
        "冬季考核 007 张伟 示例点位 1.scorecard": "drill",
        "冬季考核 007 张伟 示例点位 2.scorecard": "drill",
    }
    assert [problem.code for problem in found["e.drill"].problems] == ["gather_drill"]
