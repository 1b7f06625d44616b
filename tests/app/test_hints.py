# SPDX-License-Identifier: MPL-2.0
"""Hints are gathered from all visits for the office, in neutral words, and stand in no paper."""

from __future__ import annotations

import io

from PIL import Image

from inspector.app.demo_scenes import paint
from inspector.app.hints import hints_of, phrase_of
from inspector.core.copies import Stroke
from tests.app.halls import begun
from tests.app.test_session import key_of

ACCUSING = ("作假", "造假", "可疑", "嫌疑", "违规", "伪造", "异常", "fake", "fraud", "suspicious", "forged", "cheat")


def scene(name: str, quality: int = 90, taken: str = "") -> bytes:
    out, exif = io.BytesIO(), Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    paint(name, "").save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def test_prints_are_kept_when_a_photo_is_added(hall):
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), scene("floor"))
    session.settle()
    hall.workspace.log.run(lambda _connection: None)
    assert len(hall.workspace.prints()[kept.sha256]) == 16


def test_the_office_is_told_of_the_same_the_alike_and_the_old(hall):
    one, other = hall.enter(begun(hall)), hall.enter(begun(hall))
    one.add_photo(key_of(one), scene("floor"))
    one.add_photo(key_of(one), scene("board"))
    other.add_photo(key_of(other), scene("floor"))
    other.add_photo(key_of(other, "2"), scene("board", 30))
    other.add_photo(key_of(other, "3"), scene("bins", taken="2026:11:01 09:00:00"))
    assert [one.settle(), other.settle()] == [True, True]
    found = hints_of(hall.workspace)
    assert [hint.kind for hint in found] == ["same", "alike", "older"]
    said = phrase_of(found[2]).said("zh")
    assert said.startswith("文件自述拍摄时间早于测评日 15 天（2026:11:01 09:00:00）：城东农贸市场 2026-11-16 第3条")
    spoken = " ".join(phrase_of(hint).said(language) for hint in found for language in ("zh", "en")).lower()
    assert [word for word in ACCUSING if word in spoken] == []


def test_a_marked_copy_is_compared_by_its_original(hall):
    one, other = hall.enter(begun(hall)), hall.enter(begun(hall))
    kept, _ = one.add_photo(key_of(one), scene("floor"))
    one.annotate(kept.sha256, scene("bins"), [Stroke("blur", 0, 0, 5, 5)])
    other.add_photo(key_of(other), scene("floor"))
    assert [one.settle(), other.settle()] == [True, True]
    assert [(hint.kind, hint.one.photo) for hint in hints_of(hall.workspace)] == [("same", kept.sha256)]


def test_prints_missing_from_before_are_made_on_the_way(hall):
    session = hall.enter(begun(hall))
    hall.workspace.photos.printed = None
    kept, _ = session.add_photo(key_of(session), scene("floor"))
    session.settle()
    assert hints_of(hall.workspace) == ()
    hall.workspace.log.run(lambda _connection: None)
    assert kept.sha256 in hall.workspace.prints()
