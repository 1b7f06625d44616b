# SPDX-License-Identifier: MPL-2.0
"""Packs that are signed and yet wrong, and files that only look like packs: each refused by name, nothing kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.hall import Hall
from inspector.app.sealed_zips import write_sealed
from inspector.app.training.drills import drill_of
from inspector.app.training.pack_files import FORM
from inspector.app.training.packs import pack_of, take_pack
from inspector.app.trust import Keys
from inspector.core.canonical import canonical
from inspector.core.drills.packs import Pack
from inspector.core.problems import KnownError
from tests.app.halls import sheet
from tests.app.training.markets import A1, key, laptop, made, packed
from tests.store.sample import picture

SHEET_MEMBER = f"checklists/{sheet().digest()}.json"


def members(hall: Hall) -> dict[str, bytes]:
    """What an honest exam holds after its record."""
    photo = drill_of(hall, "d1").photos[0]
    held = {SHEET_MEMBER: canonical(sheet().record())}
    return held | {f"photos/{photo.sha256}.jpg": hall.workspace.photos.content(photo.sha256)}


def forged(hall: Hall, path: Path, pack: Pack, held: Mapping[str, bytes], **record: object) -> Path:
    """A whole and signed file of any content."""
    target = io.BytesIO()
    said = canonical({**pack.record(), **record})
    write_sealed(target, FORM, said, sorted(held.items()), Keys(hall.home))
    path.write_bytes(target.getvalue())
    return path


def refusal(pack: Path, folder: Path) -> str:
    """The code a trainee's laptop refuses a file with; nothing of it was kept."""
    with laptop(folder) as other:
        with pytest.raises(KnownError) as refused:
            take_pack(other, pack)
        assert (other.workspace.drills(), other.workspace.photos.every(), other.workspace.checklists()) == ((), (), ())
    return refused.value.problem.code


def test_an_honest_file_made_so_is_taken(hall: Hall, tmp_path: Path):
    made(hall)
    pack = pack_of(drill_of(hall, "d1"), "exam")
    with laptop(tmp_path / "b", forged(hall, tmp_path / "e.drill", pack, members(hall))) as other:
        assert drill_of(other, "d1").mode == "exam"


def test_a_key_in_an_exam_pack_is_refused(hall: Hall, tmp_path: Path):
    made(hall)
    pack = replace(pack_of(drill_of(hall, "d1"), "exam"), key=key())
    assert refusal(forged(hall, tmp_path / "e.drill", pack, members(hall)), tmp_path / "b") == "pack_exam"


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ({"format": 2}, "pack_newer"),
        ({"type": "assignment"}, "pack_none"),
        ({"mode": "secret"}, "record_field"),
        ({"hint": "x"}, "record_field"),
        ({"photos": ()}, "pack_photos"),
        ({"mode": "practice"}, "pack_key"),
        ({"mode": "practice", "key": {"type": "answer_key", "format": 1, "drill": "d2", "answers": ()}}, "pack_key"),
        ({"roster": {"trainees": ({"number": "1", "name": "a"}, {"number": "1", "name": "b"})}}, "roster_twice"),
    ],
)
def test_a_record_that_does_not_hold_is_refused(hall: Hall, tmp_path: Path, record: dict[str, object], code: str):
    made(hall)
    pack = pack_of(drill_of(hall, "d1"), "exam")
    assert refusal(forged(hall, tmp_path / "e.drill", pack, members(hall), **record), tmp_path / "b") == code


def test_a_key_for_what_is_not_asked_is_refused(hall: Hall, tmp_path: Path):
    kept = made(hall)
    pack = pack_of(drill_of(hall, "d1"), "practice")
    first = replace(kept.sites[0], asked=kept.sites[0].asked[1:], scenes=())
    odd = replace(pack, drill=replace(kept, sites=(first, kept.sites[1])), photos=())
    held = {SHEET_MEMBER: members(hall)[SHEET_MEMBER]}
    assert A1 not in odd.drill.items()
    assert refusal(forged(hall, tmp_path / "p.drill", odd, held), tmp_path / "b") == "pack_question"


def photo_member(hall: Hall) -> str:
    return next(name for name in members(hall) if name.startswith("photos/"))


def test_members_that_are_not_what_their_names_say_are_refused(hall: Hall, tmp_path: Path):
    made(hall)
    pack, honest, photo = pack_of(drill_of(hall, "d1"), "exam"), members(hall), photo_member(hall)
    other = canonical(replace(sheet(), version="2").record())
    for name, held, code in (
        ("more", {**honest, "photos/../../evil.jpg": b"x"}, "zip_hostile"),
        ("rest", {**honest, "readme.txt": b"x"}, "pack_member"),
        ("less", {SHEET_MEMBER: honest[SHEET_MEMBER]}, "pack_member"),
        ("sheet", {**honest, SHEET_MEMBER: other}, "pack_none"),
        ("photo", {**honest, photo: picture("blue")}, "pack_member"),
        ("words", {**honest, photo: b"no picture at all"}, "pack_member"),
    ):
        path = forged(hall, tmp_path / f"{name}.drill", pack, held)
        assert (name, refusal(path, tmp_path / name)) == (name, code)


def test_a_photo_that_is_none_is_refused_though_its_hash_is_right(hall: Hall, tmp_path: Path):
    import hashlib

    kept = made(hall)
    pack, data = pack_of(drill_of(hall, "d1"), "exam"), b"GIF89a no picture at all"
    name = hashlib.sha256(data).hexdigest()
    scene = replace(kept.sites[0].scenes[0], photos=(name,))
    drill = replace(kept, sites=(replace(kept.sites[0], scenes=(scene,)), kept.sites[1]))
    odd = replace(pack, drill=drill, photos=(replace(pack.photos[0], sha256=name, size=len(data)),))
    held = {SHEET_MEMBER: members(hall)[SHEET_MEMBER], f"photos/{name}.jpg": data}
    assert refusal(forged(hall, tmp_path / "e.drill", odd, held), tmp_path / "b").startswith("picture_")


def test_a_question_that_is_no_point_of_its_checklist_is_refused(hall: Hall, tmp_path: Path):
    kept = made(hall)
    pack = pack_of(drill_of(hall, "d1"), "exam")
    name = kept.sites[1].checklists[0]
    odd = replace(pack, drill=replace(kept, sites=(kept.sites[0], replace(kept.sites[1], asked=((name, "77"),)))))
    assert refusal(forged(hall, tmp_path / "e.drill", odd, members(hall)), tmp_path / "b") == "pack_member"


def test_a_file_that_was_changed_or_cut_is_refused(hall: Hall, tmp_path: Path):
    made(hall)
    whole = packed(hall, "exam", tmp_path / "e.drill").read_bytes()
    place = whole.index("冬季考核".encode())
    for name, data in (("turned", whole[:place] + b"X" + whole[place + 1 :]), ("cut", whole[:-40]), ("empty", b"")):
        path = tmp_path / f"{name}.drill"
        path.write_bytes(data)
        wanted = {"turned": "letter_changed", "cut": "pack_none", "empty": "pack_none"}[name]
        assert (name, refusal(path, tmp_path / name)) == (name, wanted)


def test_a_bomb_is_refused_before_it_is_unpacked(hall: Hall, tmp_path: Path):
    made(hall)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("drill.json", b"0" * (80 << 20))
    from inspector.disk.seal_zip import seal_zip

    keys, name = Keys(hall.home), "0" * 64
    stated = {"form": "drill", "edition": "internal", "card": name, "content": name}
    seal_zip(target, **stated, key=bytes.fromhex(keys.public()), sign=keys.sign)
    path = tmp_path / "bomb.drill"
    path.write_bytes(target.getvalue())
    assert refusal(path, tmp_path / "b") == "zip_hostile"


def test_a_file_larger_than_any_drill_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("inspector.app.training.pack_files.LARGEST", 10)
    path = tmp_path / "a.drill"
    path.write_bytes(b"PK" + bytes(9))
    assert refusal(path, tmp_path / "b") == "pack_large"


def test_a_revoked_trainer_brings_nothing(hall: Hall, tmp_path: Path):
    made(hall)
    pack = packed(hall, "exam", tmp_path / "e.drill")
    with laptop(tmp_path / "b") as other:
        Keys(other.home).register(Keys(hall.home).public(), "刘", revoked=True)
        with pytest.raises(KnownError, match="revoked"):
            take_pack(other, pack)
