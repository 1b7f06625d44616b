# SPDX-License-Identifier: MPL-2.0
"""Attachments ride in the bundle under their hashes, are proved when read, and an erased one is not asked for."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest

from inspector.core.attachments import Attachment
from inspector.core.problems import KnownError
from inspector.core.rows import Row, head
from inspector.core.scorecard import Scorecard
from inspector.disk.zips import zip_bytes
from inspector.files.bundle_reading import bundle_faults, read_bundle
from inspector.reports.bundle_writing import bundle_members, write_bundle
from tests.reports.sample_card import sample

MADE = sample()
PLAN = b"%PDF-1.7 the plan of the market"
PLAN_HASH = hashlib.sha256(PLAN).hexdigest()
HELD = {**MADE.photos, PLAN_HASH: PLAN}


def card(*attachments: Attachment, erased: str = "") -> Scorecard:
    """The sample card with files attached before its seal."""
    rows, last = list(MADE.card.rows[:-1]), MADE.card.rows[-1]
    records = tuple(one.record() for one in attachments)
    bodies = [("attachments", {"files": records}), ("seal", {})]
    bodies += [("erase", {"photo": erased, "reason": "私人文件"})] if erased else []
    rows += [Row(len(rows) + place, kind, last.at, last.writer, body) for place, (kind, body) in enumerate(bodies)]
    return replace(MADE.card, rows=tuple(rows), head=head(rows))


def written(attached: Scorecard) -> bytes:
    return write_bundle(attached, MADE.checklists, MADE.options, HELD)


def test_an_attachment_lies_under_its_hash_and_comes_back():
    bundle = read_bundle(written(card(Attachment(PLAN_HASH, "平面图.pdf", len(PLAN)))))
    assert dict(bundle.files) == {PLAN_HASH: PLAN}
    assert bundle.card.visit().attachments[0].name == "平面图.pdf"
    assert bundle_faults(bundle) == ()


def test_the_same_file_at_two_points_is_one_member():
    twice = [Attachment(PLAN_HASH, "a.pdf", len(PLAN), "1"), Attachment(PLAN_HASH, "b.pdf", len(PLAN), "2")]
    with zipfile.ZipFile(io.BytesIO(written(card(*twice)))) as archive:
        assert [name for name in archive.namelist() if "attachments" in name] == [f"attachments/{PLAN_HASH}"]


def test_a_file_that_is_missing_at_home_is_named():
    with pytest.raises(KnownError) as refused:
        write_bundle(card(Attachment(PLAN_HASH, "平面图.pdf", len(PLAN))), MADE.checklists, MADE.options, MADE.photos)
    assert (refused.value.problem.code, refused.value.problem.facts["name"]) == ("bundle_attachment", "平面图.pdf")


def test_other_bytes_in_its_place_are_found():
    attached = card(Attachment(PLAN_HASH, "平面图.pdf", len(PLAN)))
    members = [
        (name, b"other" if name.startswith("attachments/") else data)
        for name, data in bundle_members(attached, MADE.checklists, HELD)
    ]
    assert [problem.code for problem in bundle_faults(read_bundle(zip_bytes(members)))] == ["bundle_member"]


def test_a_size_that_is_not_the_files_own_is_found():
    bundle = read_bundle(written(card(Attachment(PLAN_HASH, "平面图.pdf", 3))))
    assert [problem.code for problem in bundle_faults(bundle)] == ["bundle_member"]


def test_an_erased_file_is_not_in_the_bundle_and_not_missed():
    attached = card(Attachment(PLAN_HASH, "平面图.pdf", len(PLAN)), erased=PLAN_HASH)
    bundle = read_bundle(write_bundle(attached, MADE.checklists, MADE.options, MADE.photos))
    assert (dict(bundle.files), bundle_faults(bundle)) == ({}, ())
