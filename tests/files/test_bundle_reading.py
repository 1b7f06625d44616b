# SPDX-License-Identifier: MPL-2.0
"""A bundle that comes back: exactly its card's members, or a plain refusal."""

import io
import zipfile
from dataclasses import replace
from random import Random

import pytest

from inspector.core.problems import KnownError, sentence
from inspector.core.rows import Row, head
from inspector.core.scorecard import check
from inspector.disk.zips import zip_bytes
from inspector.files.bundle_reading import bundle_digest, bundle_faults, read_bundle
from inspector.reports.bundle_writing import bundle_members, write_bundle
from tests.reports.sample_card import START, sample

MADE = sample()
MEMBERS = tuple(bundle_members(MADE.card, MADE.checklists, MADE.photos))


def refusal(data: bytes) -> str:
    with pytest.raises(KnownError) as refused:
        read_bundle(data)
    assert sentence(refused.value.problem, "zh")
    return refused.value.problem.code


def test_card_checklists_and_photos_come_back_as_they_went_in(tmp_path):
    path = tmp_path / "visit.scorecard"
    path.write_bytes(write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos))
    bundle = read_bundle(path)
    assert bundle.card.canonical() == MADE.card.canonical()
    assert (dict(bundle.checklists), dict(bundle.photos)) == (MADE.checklists, MADE.photos)
    assert (check(bundle.card, bundle.checklists), bundle_faults(bundle)) == ((), ())


def test_members_are_stored_in_a_fixed_order_at_a_fixed_time():
    data = write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
    assert [info.filename for info in infos] == [name for name, _ in MEMBERS]
    assert {(info.date_time, info.compress_type) for info in infos} == {((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED)}
    assert data == write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos)


def test_a_photo_that_is_missing_at_home_is_named():
    with pytest.raises(KnownError) as refused:
        write_bundle(MADE.card, MADE.checklists, MADE.options, {})
    assert refused.value.problem.code == "bundle_photo"


@pytest.mark.parametrize(
    "members",
    [
        [*MEMBERS, ("readme.txt", b"hello")],
        MEMBERS[:-1],
        [*MEMBERS[:-2], MEMBERS[-1], MEMBERS[-2]],
        MEMBERS[1:],
        [(name.replace(".jpg", ".png"), data) for name, data in MEMBERS],
    ],
    ids=["extra", "one less", "other order", "no card", "other name"],
)
def test_other_members_than_the_cards_are_refused(members):
    assert refusal(zip_bytes(members)) == "bundle_form"


def test_a_changed_checklist_is_refused():
    changed = [(name, data.replace("积水".encode(), "积雪".encode())) for name, data in MEMBERS]
    assert refusal(zip_bytes([MEMBERS[0], changed[1], *MEMBERS[2:]])) == "bundle_member"


def test_a_card_in_another_spelling_is_refused():
    spaced = MEMBERS[0][1].replace(b'"edition":', b'"edition": ')
    assert refusal(zip_bytes([("card.json", spaced), *MEMBERS[1:]])) == "canonical_form"


def test_a_swapped_photo_is_found():
    swapped = [*MEMBERS[:2], (MEMBERS[2][0], MEMBERS[3][1]), *MEMBERS[3:]]
    bundle = read_bundle(zip_bytes(swapped))
    assert [problem.code for problem in bundle_faults(bundle)] == ["bundle_member"]


def test_a_manifest_that_lies_about_a_photo_is_found():
    first = MADE.card.photos[0]
    card = replace(MADE.card, photos=(replace(first, width=first.width + 1), *MADE.card.photos[1:]))
    bundle = read_bundle(zip_bytes(bundle_members(card, MADE.checklists, MADE.photos)))
    assert [problem.code for problem in bundle_faults(bundle)] == ["bundle_member"]


def test_an_erased_photo_is_not_missed():
    gone = MADE.card.photos[0].sha256
    rows = (*MADE.card.rows, Row(len(MADE.card.rows), "erase", START, "office", {"photo": gone, "reason": "车牌"}))
    card = replace(MADE.card, rows=rows, head=head(rows))
    kept = {photo: data for photo, data in MADE.photos.items() if photo != gone}
    bundle = read_bundle(zip_bytes(bundle_members(card, MADE.checklists, kept)))
    assert (set(bundle.photos), bundle_faults(bundle)) == (set(kept), ())


def test_the_digest_names_every_member():
    data = zip_bytes(MEMBERS)
    assert bundle_digest(data) == bundle_digest(data) != bundle_digest(zip_bytes(MEMBERS[:-1]))


def test_a_flipped_byte_of_any_member_is_noticed():
    data, chance = zip_bytes(MEMBERS), Random(11)  # noqa: S311 - the same flips each time
    whole, unnoticed = bundle_digest(data), []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        places = [(info.header_offset + 30, len(info.filename) + info.file_size) for info in archive.infolist()]
    for spot in (start + chance.randrange(length) for start, length in places for _ in range(80)):
        flipped = bytearray(data)
        flipped[spot] ^= 1 << chance.randrange(8)
        if not noticed(bytes(flipped), whole):
            unnoticed.append(spot)
    assert unnoticed == []


def noticed(data: bytes, whole: str) -> bool:
    try:
        return bool(bundle_faults(read_bundle(data))) or bundle_digest(data) != whole
    except KnownError:
        return True


def test_cut_bundles_are_refused():
    data = zip_bytes(MEMBERS)
    for length in range(0, len(data), 997):
        assert refusal(data[:length]) == "zip_damaged"


def moved(data: bytes, gap: bytes, place: int) -> bytes:
    """Put bytes into an archive where no member lies, and make its directory fit again."""
    end = data.rindex(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    at = start if place else 0
    out = bytearray(data[:at] + gap + data[at:])
    entry = start + len(gap)
    while not place and out[entry : entry + 4] == b"PK\x01\x02":
        lies = int.from_bytes(out[entry + 42 : entry + 46], "little") + len(gap)
        out[entry + 42 : entry + 46] = lies.to_bytes(4, "little")
        entry += 46 + int.from_bytes(out[entry + 28 : entry + 30], "little")
    out[end + len(gap) + 16 : end + len(gap) + 20] = (start + len(gap)).to_bytes(4, "little")
    return bytes(out)


@pytest.mark.parametrize("place", [0, 1])
def test_bytes_that_no_member_owns_are_refused(place: int):
    data = write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos)
    smuggled = moved(data, b"PK\x03\x04 not seen by anyone", place)
    assert zipfile.ZipFile(io.BytesIO(smuggled)).testzip() is None
    assert refusal(smuggled) == "bundle_form"


def test_members_packed_otherwise_are_refused():
    assert refusal(zip_bytes(MEMBERS, packed=True)) == "bundle_form"


def test_a_folder_beside_the_members_is_refused():
    out = io.BytesIO(write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("more/", b"")
    assert refusal(out.getvalue()) == "bundle_form"
