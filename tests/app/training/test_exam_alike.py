# SPDX-License-Identifier: MPL-2.0
"""Whatever the key says, all that is given out for an exam is the same to the last byte."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from inspector.app.hall import open_hall
from inspector.app.training.drills import drill_of, keep_drill, keep_key, keep_remark, keep_roster, rule
from inspector.app.training.grid import grid_of
from inspector.app.training.grid_files import write_grid
from inspector.app.training.packs import write_pack
from inspector.app.training.papers import paper_desk, write_answer_sheet, write_scene_booklet
from inspector.app.trust import Keys
from inspector.core.answers import Answer, Status
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.ruling import Ruling
from inspector.core.moments import Moment
from inspector.core.text import text
from inspector.core.values import Counts
from tests.app.halls import counting, sheet
from tests.app.training.markets import A3, B1, MET, ROSTER, SHEET, drill, key
from tests.store.sample import picture

OTHER = answer_key(
    "d1",
    tuple(
        KeyAnswer(item, Answer(Status.JUDGED, Counts(())) if item == A3 else MET, text("一个长得多的理由" * 40))
        for item in key().answers
        if item != B1
    ),
)


def noon() -> Moment:
    """A clock that stands."""
    return Moment(1_763_260_000_000, 480)


def given_out(folder: Path, said: AnswerKey, *rulings: Ruling) -> Mapping[str, bytes]:
    """Every file a trainer gives out for an exam of the drill with this key, by the key in `home`."""
    shutil.copytree(folder.parent / "home", folder / "home")
    hall, out = open_hall(folder / "w", folder / "home", clock=noon, new_id=counting()), folder / "out"
    hall.workspace.keep_checklist(sheet())
    keep_drill(hall, drill(hall.workspace.photos.add(picture()).sha256))
    keep_key(hall, said)
    keep_roster(hall, "d1", ROSTER)
    for ruling in rulings:
        rule(hall, "d1", ruling)
        keep_remark(hall, "d1", ruling.item, "改写一下")
    write_pack(hall, "d1", "exam", out / "exam.drill")
    state = drill_of(hall, "d1")
    desk = paper_desk(hall, state, "zh")
    write_answer_sheet(desk, out / "sheets.pdf", ROSTER.trainees)
    write_answer_sheet(desk, out / "blank.pdf")
    write_scene_booklet(desk, out / "scenes.pdf")
    write_grid(grid_of(state, {SHEET: sheet()}, "zh"), out / "grid.xlsx")
    hall.close()
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_nothing_given_out_for_an_exam_depends_on_the_key(tmp_path: Path):
    assert len(Keys(tmp_path / "home").public()) == 64
    one = given_out(tmp_path / "one", key())
    other = given_out(tmp_path / "other", OTHER, Ruling("void", A3, "看不清", "刘"))
    assert [name for name in sorted(one) if one[name] != other[name]] == []
    assert sorted(one) == sorted(other) == ["blank.pdf", "exam.drill", "grid.xlsx", "scenes.pdf", "sheets.pdf"]
