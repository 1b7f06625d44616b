# SPDX-License-Identifier: MPL-2.0
"""Packs written and taken in: what each mode holds, what replaces what, and who may go on with a drill."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.arrivals import arrived, is_drill
from inspector.app.hall import Hall
from inspector.app.training.drills import drill_of, keep_closed, keep_drill, keep_key, keep_paper, keep_remark, rule
from inspector.app.training.packs import take_pack, write_pack
from inspector.app.trust import Keys
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.ruling import Ruling
from inspector.core.problems import KnownError
from inspector.core.text import text
from tests.app.training.markets import A1, B1, B2, LOST, ROSTER, drill, key, laptop, made, packed


def test_each_mode_brings_what_it_should(hall: Hall, tmp_path: Path):
    kept = made(hall)
    rule(hall, "d1", Ruling("void", B2, "看不清", "刘"))
    keep_remark(hall, "d1", A1, "写明多大算积水")
    keep_paper(hall, "d1", {"007": {A1: LOST}}, "刘")
    for mode, key_size, rulings, papers in (("exam", None, 0, 0), ("practice", 3, 0, 0), ("master", 4, 1, 1)):
        with laptop(tmp_path / mode, packed(hall, mode, tmp_path / f"{mode}.drill")) as other:
            state = drill_of(other, "d1")
            assert (state.drill, state.roster, state.mode) == (kept, ROSTER, "" if mode == "master" else mode)
            assert (state.key and len(state.key.answers), len(state.rulings), len(state.papers)) == (
                key_size,
                rulings,
                papers,
            )
            assert other.workspace.photos.have(kept.photos()[0])
            assert other.workspace.check() == ()


def test_a_master_goes_on_as_it_was(hall: Hall, tmp_path: Path):
    made(hall)
    keep_remark(hall, "d1", A1, "写明多大算积水", "刘")
    rule(hall, "d1", Ruling("void", B2, "看不清", "刘"))
    with laptop(tmp_path / "b", packed(hall, "master", tmp_path / "m.drill")) as other:
        here, there = drill_of(hall, "d1"), drill_of(other, "d1")
        assert (there.key, there.rulings, there.remarks) == (here.key, here.rulings, here.remarks)
        assert rule(other, "d1", Ruling("restore", B2, "补拍了照片", "孙")).rulings[-1].ruling.act == "restore"


def test_the_very_same_pack_twice_changes_nothing(hall: Hall, tmp_path: Path):
    made(hall)
    pack = packed(hall, "exam", tmp_path / "e.drill")
    with laptop(tmp_path / "b", pack) as other:
        rows = other.workspace.drill_rows("d1")
        assert take_pack(other, pack).again
        assert other.workspace.drill_rows("d1") == rows


def test_a_pack_is_the_same_bytes_each_time(hall: Hall, tmp_path: Path):
    made(hall)
    first, second = (write_pack(hall, "d1", "exam", tmp_path / name) for name in ("1.drill", "2.drill"))
    assert (first.digest, first.path.read_bytes()) == (second.digest, second.path.read_bytes())
    assert [one.mode for one in drill_of(hall, "d1").wrote] == ["exam", "exam"]


def test_a_newer_edition_replaces_and_an_older_one_does_not(hall: Hall, tmp_path: Path):
    kept = made(hall)
    old = packed(hall, "exam", tmp_path / "old.drill")
    assert not drill_of(hall, "d1").changed_since_pack
    newer = keep_drill(hall, replace(kept, minutes=45))
    assert newer.changed_since_pack
    with laptop(tmp_path / "b", old) as other:
        assert drill_of(other, "d1").drill.minutes == 30
        assert take_pack(other, packed(hall, "exam", tmp_path / "new.drill")).state.drill.minutes == 45
        came = take_pack(other, old)
        assert (came.older, came.again, drill_of(other, "d1").drill.minutes) == (True, False, 45)


def test_a_drill_that_was_put_away_comes_up_with_a_new_pack(hall: Hall, tmp_path: Path):
    made(hall)
    with laptop(tmp_path / "b", packed(hall, "practice", tmp_path / "p.drill")) as other:
        keep_closed(other, "d1", closed=True)
        assert not take_pack(other, packed(hall, "exam", tmp_path / "e.drill")).state.is_closed
        assert [line.is_closed for line in other.workspace.drills()] == [False]


def test_an_exam_after_a_practice_shows_no_key_any_more(hall: Hall, tmp_path: Path):
    made(hall)
    with laptop(tmp_path / "b", packed(hall, "practice", tmp_path / "p.drill")) as other:
        assert drill_of(other, "d1").key is not None
        state = take_pack(other, packed(hall, "exam", tmp_path / "e.drill")).state
        assert (state.mode, state.key) == ("exam", None)


def test_a_trainers_own_drill_stays_when_its_exam_comes_back(hall: Hall, tmp_path: Path):
    made(hall)
    came = take_pack(hall, packed(hall, "exam", tmp_path / "e.drill"))
    assert (came.noted, came.mode, came.state.mode, came.state.key) == (True, "exam", "", key())
    assert [one.mode for one in came.state.taken] == ["exam"]


def test_who_was_given_an_exam_cannot_change_it(hall: Hall, tmp_path: Path):
    kept = made(hall)
    with laptop(tmp_path / "b", packed(hall, "exam", tmp_path / "e.drill")) as other:
        for deed in (lambda: keep_drill(other, replace(kept, minutes=5)), lambda: keep_key(other, AnswerKey("d1"))):
            with pytest.raises(KnownError) as refused:
                deed()
            assert refused.value.problem.code == "drill_not_trainers"
        with pytest.raises(KnownError, match="cannot be changed here"):
            write_pack(other, "d1", "exam", tmp_path / "again.drill")


def test_another_trainers_key_does_not_go_on_with_a_drill_unless_it_is_known(hall: Hall, tmp_path: Path):
    made(hall)
    with laptop(tmp_path / "b", packed(hall, "exam", tmp_path / "e.drill")) as other:
        with laptop(tmp_path / "c") as stranger:
            made(stranger)
            theirs, public = packed(stranger, "exam", tmp_path / "theirs.drill"), Keys(stranger.home).public()
        with pytest.raises(KnownError) as refused:
            take_pack(other, theirs)
        assert (refused.value.problem.code, len(drill_of(other, "d1").taken)) == ("pack_signer", 1)
        Keys(other.home).register(public, "孙")
        assert take_pack(other, theirs).signer.name == "孙"


def test_a_pack_with_a_key_needs_one(hall: Hall, tmp_path: Path):
    kept = made(hall)
    keep_key(hall, AnswerKey("d1"))
    assert write_pack(hall, "d1", "exam", tmp_path / "e.drill").questions == len(kept.items())
    for mode in ("practice", "master"):
        with pytest.raises(KnownError, match="has no key here"):
            write_pack(hall, "d1", mode, tmp_path / "p.drill")
    assert not (tmp_path / "p.drill").exists()


def test_answers_to_what_is_asked_no_more_wait_at_home(hall: Hall, tmp_path: Path):
    kept = made(hall)
    first = kept.sites[0]
    keep_drill(hall, replace(kept, sites=(replace(first, asked=first.asked[:1]), kept.sites[1])))
    with laptop(tmp_path / "b", packed(hall, "practice", tmp_path / "p.drill")) as other:
        held = drill_of(other, "d1").key
    assert held is not None
    assert set(held.answers) == {A1, B1, B2}
    assert keep_drill(hall, kept).key == key()


def test_a_pack_that_cannot_be_written_leaves_nothing(hall: Hall, tmp_path: Path):
    kept = made(hall)
    hall.workspace.photos.erase(kept.photos()[0])
    with pytest.raises(KnownError) as refused:
        write_pack(hall, "d1", "exam", tmp_path / "e.drill")
    assert (refused.value.problem.code, list(tmp_path.glob("e.drill*"))) == ("photo_missing", [])
    assert drill_of(hall, "d1").wrote == ()


def test_a_drill_is_known_at_the_wrong_door(hall: Hall, tmp_path: Path):
    made(hall)
    pack = packed(hall, "exam", tmp_path / "e.drill")
    assert is_drill(pack)
    with pytest.raises(KnownError, match="training page"):
        arrived(hall, pack)


def test_a_mended_drill_of_another_id_is_another_drill(hall: Hall):
    kept = made(hall)
    keep_drill(hall, drill(kept.photos()[0], "d2"))
    assert [line.id for line in hall.workspace.drills()] == ["d2", "d1"]
    assert drill_of(hall, "d1").drill.title == text({"zh": "冬季考核", "en": "Winter drill"})
    assert drill_of(hall, "d2").key is None
