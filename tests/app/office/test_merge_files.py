# SPDX-License-Identifier: MPL-2.0
"""Merge files: the same set gives the same bytes, whatever the order and grouping; nothing else is let in."""

from __future__ import annotations

import io
import itertools
from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.office.gathering import gather
from inspector.app.office.merge_files import MergeWritten, set_digest
from inspector.app.office.office import Office
from inspector.app.trust import Keys
from inspector.core.assignments import Assignment, PlannedVisit
from inspector.core.canonical import canonical
from inspector.core.merging.decisions import Decision
from inspector.core.merging.pool import Pool
from inspector.core.merging.record_bytes import RecordBytes, record_bytes, recorded
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.disk.plain_zips import opened_plain, write_plain
from inspector.files.merge_reading import opened_merge
from tests.app.halls import counting, sheet, ticking
from tests.app.office.cards import START, card, card_of, header, sheet_record
from tests.app.office.packing import sent
from tests.app.office.test_office import batch
from tests.store.sample import picture

CASE = (
    card_of("v1", "m"),
    card_of("v1", "ml"),
    card_of("v1", "mm"),
    card_of("v2", "l", head=header("S-2", round="r2")),
    recorded(Decision("admit", "visit:v2", "admitted", reason="补录", author="王")),
)


def office(tmp_path: Path, name: str) -> tuple[Hall, Office]:
    hall = open_hall(tmp_path / name, tmp_path / "home", clock=ticking(), new_id=counting())
    return hall, Office(hall)


def merged(
    tmp_path: Path, name: str, groups: list[tuple[RecordBytes, ...]], **asked: object
) -> tuple[bytes, MergeWritten]:
    """The bytes of the merge file of an office that gathered these groups one after the other."""
    hall, one = office(tmp_path, name)
    try:
        for place, group in enumerate(groups):
            one.keep_batch(batch(hall, f"b{place}"), [*group, sheet_record()])
        made = one.write_merge(tmp_path / f"{name}.merge", **asked)  # type: ignore[arg-type]  # handed on as it is
    finally:
        hall.close()
    return made.path.read_bytes(), made


def test_every_permutation_of_five_files_gives_the_same_bytes(tmp_path):
    bytes_of = {
        merged(tmp_path, f"o{place}", [(one,) for one in order])[0]
        for place, order in enumerate(itertools.islice(itertools.permutations(CASE), 0, 120, 5))
    }
    assert len(bytes_of) == 1


def test_a_merge_of_merges_is_the_merge_of_all_at_once(tmp_path):
    once, made = merged(tmp_path, "once", [CASE])
    merged(tmp_path, "street1", [CASE[:2]])
    merged(tmp_path, "street2", [CASE[1:]])
    groups = []
    for street in ("street2", "street1", "street2"):
        with opened_merge(tmp_path / f"{street}.merge") as merge:
            groups.append(tuple(merge.records()))
    assert merged(tmp_path, "district", groups) == (once, MergeWritten(tmp_path / "district.merge", *_rest(made)))


def _rest(made: MergeWritten) -> tuple[object, ...]:
    return made.digest, made.sha256, made.records, made.photos, made.attachments, made.missing, made.cards, made.signer


def test_a_merge_file_says_the_digest_of_its_pool(tmp_path):
    _, made = merged(tmp_path, "one", [CASE])
    with opened_merge(made.path) as merge:
        assert set_digest(merge.names) == made.digest
    hall, one = office(tmp_path, "one")
    assert (one.pool().digest(), made.records) == (made.digest, 6)
    hall.close()


def test_photos_go_along_and_those_that_are_lost_are_counted(tmp_path):
    hall, one = office(tmp_path, "photos")
    kept = hall.workspace.photos.add(picture("red"))
    lost = hall.workspace.photos.add(picture("blue"))
    hall.workspace.photos.erase(lost.sha256)
    one.keep_batch(batch(hall, "b"), [card_of("v1", "ml", photos=(kept, lost)), sheet_record()])
    made, bare = one.write_merge(tmp_path / "p"), one.write_merge(tmp_path / "bare", photos=False)
    with opened_merge(made.path) as merge:
        assert (dict(merge.photos), merge.content(kept.sha256)) == (
            {kept.sha256: f"photos/{kept.sha256}.jpg"},
            picture("red"),
        )
    assert (made.photos, made.missing, bare.photos, made.digest == bare.digest) == (1, 1, 0, True)
    hall.close()


def test_a_round_goes_alone_with_what_speaks_of_it(tmp_path):
    _, made = merged(tmp_path, "all", [CASE], rounds=("r2",))
    with opened_merge(made.path) as merge:
        kinds = [kind for kind, _ in merge.names]
        assert (kinds, {digest for _, digest in merge.names} >= {one.digest for one in CASE[3:]}) == (
            ["card", "checklist", "decision"],
            True,
        )


def zipped(*members: tuple[str, bytes], head: bytes = b'{"format":1,"type":"merge"}') -> bytes:
    out = io.BytesIO()
    write_plain(out, [("merge.json", head), *members])
    return out.getvalue()


def refused(data: bytes) -> str:
    """The code with which a file is refused; empty when all of it is read."""
    try:
        with opened_merge(data) as merge:
            list(merge.records())
            [merge.content(sha256) for sha256 in (*merge.photos, *merge.attachments)]
    except KnownError as error:
        return error.problem.code
    return ""


CARD = (f"records/card/{CASE[0].digest}.json", CASE[0].data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped(CARD), ""),
        (zipped(CARD, head=b'{"format":2,"type":"merge"}'), "merge_newer"),
        (zipped(CARD, head=b'{"format":1,"type":"other"}'), "merge_form"),
        (zipped(CARD, ("photos/../x", b"")), "merge_form"),
        (zipped(("records/card/readme.txt", b"")), "merge_form"),
        (zipped(("photos/" + "ab" * 32 + ".jpg", b""), CARD), "merge_form"),
        (zipped((CARD[0], CARD[1] + b" ")), "record_form"),
        (zipped((CARD[0], CASE[1].data)), "record_form"),
        (zipped((CARD[0].replace("card", "decision"), CARD[1])), "record_form"),
        (zipped(("photos/" + "ab" * 32 + ".jpg", b"x")), "record_form"),
        (zipped(CARD) + b"x", "zip_damaged"),
        (b"x" + zipped(CARD), "zip_damaged"),
        (zipped(CARD)[:-1], "zip_damaged"),
        (b"", "zip_damaged"),
    ],
)
def test_what_is_no_merge_file_is_refused_by_name(data: bytes, code: str):
    assert refused(data) == code


def test_no_byte_of_a_merge_file_can_be_changed():
    data = zipped(CARD, ("photos/" + "ab" * 32 + ".jpg", b"x"))
    flipped = [data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :] for place in range(0, len(data), 3)]
    assert [place for place, one in enumerate(flipped) if not refused(one)] == []


def test_a_record_of_another_kind_under_its_own_digest_is_no_record():
    false = canonical({"type": "withdrawal", "format": 1})

    one = record_bytes("decision", false)
    assert refused(zipped((f"records/decision/{one.digest}.json", false))) == "record_form"


def test_it_says_before_it_is_applied_what_a_merge_file_decides_here(tmp_path):
    hall, one = office(tmp_path, "town")
    known = card_of("v1", "m")
    admitted = recorded(Decision("admit", "visit:v1", "admitted", seen=(known.digest,), reason="补录", author="王"))
    gone = recorded(Withdrawal(known.digest, "重复", "赵", Moment(START)))
    one.keep_batch(batch(hall, "there"), [known, sheet_record(), admitted, gone])
    path = one.write_merge(tmp_path / "m.merge").path
    hall.close()
    hall, here = office(tmp_path, "here")
    here.keep_batch(batch(hall, "b"), [known, sheet_record()])
    notes = gather([path], here.pool(), Keys(tmp_path / "home")).files[0].notes
    hall.close()
    assert notes == (Problem("gather_merge_words", decisions=1, withdrawals=1, by="王 / 赵", here=1),)


def test_more_than_one_file_can_hold_is_refused_before_a_byte_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr("inspector.app.office.merge_files.MOST_MEMBERS", 6)
    with pytest.raises(KnownError, match="at most 5"):
        merged(tmp_path, "large", [CASE])
    assert list(tmp_path.glob("*.merge")) == []


def test_more_members_than_a_small_zip_can_count_are_read_back(tmp_path):
    path = tmp_path / "many.zip"
    with path.open("wb") as stream:
        write_plain(stream, ((f"m/{place:06}", b"") for place in range(66_000)))
    with opened_plain(path) as archive:
        assert (len(archive.members), archive.read("m/065999")) == (66_000, b"")
    with pytest.raises(KnownError, match="m/000100"), opened_plain(path, most=100):
        pass


def test_a_photo_that_its_visit_erased_travels_no_more_and_others_cannot_erase_it(tmp_path):
    hall, one = office(tmp_path, "erased")
    mine, theirs = (hall.workspace.photos.add(picture(colour)) for colour in ("red", "blue"))
    cards = [
        card_of("v1", "m", photos=(mine,), sealed=False),
        card_of("v1", "m", photos=(mine,), erased=(mine.sha256, theirs.sha256)),
        card_of("v2", "m", photos=(theirs,)),
    ]
    one.keep_batch(batch(hall, "b"), [*cards, sheet_record()])
    made = one.write_merge(tmp_path / "p")
    with opened_merge(made.path) as merge:
        assert list(merge.photos) == [theirs.sha256]
    assert made.missing == 0
    hall.close()


def test_a_merge_file_speaks_for_the_cards_that_lie_beside_it(tmp_path):
    hall, street = office(tmp_path, "street")
    planned = tuple(
        PlannedVisit(VisitId(one), Site("点位", one), (sheet().digest(),), ("王敏",)) for one in ("v1", "v2")
    )
    letter = Assignment(RoundPlan("r", "第3周", "official"), 1, Moment(START), ("王敏",), planned)
    street.keep_batch(batch(hall, "b"), [card_of("v1"), sheet_record(), recorded(letter)])
    street.write_merge(tmp_path / "in" / "m.merge")
    hall.close()
    for visit in ("v1", "v2", "v3"):
        sent(tmp_path / "in", visit, card(visit, "m"), Keys(tmp_path / "laptop"))
    found = gather([tmp_path / "in"], Pool(), Keys(tmp_path / "home")).files
    told = [(file.name, file.verdict, file.admits) for file in found if file.form == "bundle"]
    assert told == [
        ("v1.scorecard", "here", False),
        ("v2.scorecard", "new", False),
        ("v3.scorecard", "new", True),
    ]
