# SPDX-License-Identifier: MPL-2.0
"""The outside edition: a new card that holds only what may be shown."""

import html
import io
import zipfile
from dataclasses import replace

import pytest

from inspector.core.editions import outside
from inspector.core.rows import Row
from inspector.core.scorecard import check, scorecard
from inspector.core.visits import Change
from inspector.disk.pictures import glance
from inspector.reports.bundle_writing import write_bundle
from inspector.reports.workbook_writing import write_workbook
from tests.reports.sample_card import NAMES, START, picture, sample

MADE = sample()
COPIES = {original: picture(place + 5) for place, original in enumerate(MADE.photos)}
RENDITIONS = {original: glance(copy) for original, copy in COPIES.items()}
CARD = outside(MADE.card, MADE.checklists, RENDITIONS)
PHOTOS = {RENDITIONS[original].sha256: copy for original, copy in COPIES.items()}
OPTIONS = replace(MADE.options, edition="outside")
SECRETS = (*NAMES, "writer-laptop", "visit-1", "市民群众", "citizens", "投诉件", "S-017", "08:12:00", "T01:", "09:0")


def words(data: bytes) -> str:
    """Every member, decompressed, as a reader would see its words."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = b"\n".join(name.encode() + archive.read(name) for name in archive.namelist() if "media" not in name)
    return html.unescape(whole.decode("utf-8", "replace"))


def test_the_outside_card_is_true_and_names_what_it_came_from():
    assert check(CARD, MADE.checklists) == ()
    assert (CARD.edition, CARD.derived_from) == ("outside", MADE.card.digest())
    assert CARD.tallies == MADE.card.tallies


def test_no_name_time_or_sender_is_in_any_member_of_the_workbook():
    data = words(write_workbook(CARD, MADE.checklists, OPTIONS, PHOTOS))
    assert [secret for secret in SECRETS if secret in data] == []
    assert "城东农贸市场" in data


def test_no_name_time_or_sender_is_in_any_member_of_the_bundle():
    data = words(write_bundle(CARD, MADE.checklists, OPTIONS, PHOTOS))
    assert [secret for secret in SECRETS if secret in data] == []
    assert "可见积水" in data


def test_the_secrets_are_there_inside():
    inner = words(write_bundle(MADE.card, MADE.checklists, MADE.options, MADE.photos))
    inner += words(write_workbook(MADE.card, MADE.checklists, MADE.options, MADE.photos))
    assert [secret for secret in SECRETS if secret not in inner] == []


def test_no_original_photo_and_no_original_hash_leaves_the_house():
    data = write_bundle(CARD, MADE.checklists, OPTIONS, PHOTOS)
    assert all(original not in words(data) for original in MADE.photos)
    assert all(original not in data for original in MADE.photos.values())
    assert {photo.sha256 for photo in CARD.photos} == set(PHOTOS)
    assert {photo.taken for photo in CARD.photos} == {""}


def test_a_photo_without_a_clean_copy_stays_inside():
    card = outside(MADE.card, MADE.checklists, {})
    assert (card.photos, card.visit().photos()) == ((), ())


def test_the_log_starts_anew_on_the_visits_day_at_noon():
    assert {(row.at.day(), row.at.clock(), row.writer) for row in CARD.rows} == {("2026-11-16", "12:00:00", "outside")}
    assert [row.kind for row in CARD.rows] == ["open", *["point"] * 7, "seal"]


def test_a_name_inside_a_note_is_covered():
    notes = [answer.note for answer in CARD.visit().answers.values()]
    assert "王摊主称当日已清扫；＊＊现场复核" in notes


@pytest.mark.parametrize(
    "written",
    ["欧阳 清晨", "欧阳\n清晨", "欧阳\u200b清晨", "Quentin  Marlowe", "QUENTIN\nMarlowe", "Quen\u00adtin Marlowe"],
)
def test_a_name_written_apart_is_covered_as_well(written: str):
    (key, answer), *_ = MADE.card.visit().answers.items()
    change = Change(key, replace(answer, note=f"与{written}同查", findings=(), photos=()))
    rows = [row for row in MADE.card.rows if row.kind != "seal"]
    rows.append(Row(len(rows), "point", START, "writer-laptop", change.record()))
    card = outside(scorecard(rows, MADE.card.photos, MADE.checklists), MADE.checklists, RENDITIONS)
    assert card.visit().answers[key].note == "与＊＊同查"


def test_the_same_card_gives_the_same_outside_card():
    assert outside(MADE.card, MADE.checklists, RENDITIONS).digest() == CARD.digest()


def test_a_card_without_the_entry_of_an_erased_photo_is_still_true():
    gone = MADE.card.photos[0].sha256
    rows = (*MADE.card.rows, Row(len(MADE.card.rows), "erase", START, "office", {"photo": gone, "reason": "车牌"}))
    card = scorecard(rows, MADE.card.photos[1:], MADE.checklists)
    assert check(card, MADE.checklists) == ()
    assert check(scorecard(MADE.card.rows, MADE.card.photos[1:], MADE.checklists), MADE.checklists) != ()
