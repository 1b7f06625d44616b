# SPDX-License-Identifier: MPL-2.0
"""The PDF scorecard: what it says, what rides in it, what it must never hold."""

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from inspector.core.editions import outside
from inspector.core.problems import KnownError
from inspector.core.rules.yes_no import LOST, MET
from inspector.core.scorecard import scorecard
from inspector.core.shown import bare
from inspector.disk.pictures import glance
from inspector.files.pdf_reading import (
    content_digest_pdf,
    read_pdf_attachments,
    read_pdf_card,
    read_pdf_images,
    read_pdf_text,
)
from inspector.reports.pdf_writing import Expected, copies_held, expected_pdf, write_pdf
from tests.reports.pdf.golden import GOLDEN, golden_text
from tests.reports.sample_card import NAMES, Sample, judged, picture, sample

CASES = [(language, sheet) for language in ("zh", "en") for sheet in ("operation", "deduction")]


def written(made: Sample) -> bytes:
    return write_pdf(made.card, made.checklists, made.options, made.photos)


def expected(made: Sample) -> Expected:
    held = {photo: digest for photo, digest in copies_held(made.photos).items() if photo in shown(made)}
    return expected_pdf(made.card, made.checklists, made.options, held)


def shown(made: Sample) -> set[str]:
    return {photo.sha256 for photo in made.card.photos}


def outer() -> Sample:
    made = sample()
    copies = {original: picture(place + 5) for place, original in enumerate(made.photos)}
    sanitised = {original: glance(copy) for original, copy in copies.items()}
    card = outside(made.card, made.checklists, sanitised)
    photos = {sanitised[original].sha256: copy for original, copy in copies.items()}
    return Sample(card, made.checklists, photos, replace(made.options, edition="outside"))


@pytest.mark.parametrize(("language", "sheet"), CASES)
def test_the_pages_read_as_kept(language, sheet):
    kept = (GOLDEN / f"scorecard-{sheet}-{language}.txt").read_text("utf-8")
    assert golden_text(language, sheet) == kept


@pytest.mark.parametrize(("language", "sheet"), CASES)
def test_another_reader_finds_what_the_card_says(language, sheet):
    made = sample(language, sheet)
    data, wanted = written(made), expected(made)
    assert [bare(page) for page in read_pdf_text(data)] == list(wanted.texts)
    assert read_pdf_images(data) == wanted.pictures
    assert read_pdf_attachments(data) == wanted.attachments
    assert content_digest_pdf(data) == wanted.digest()


def test_the_same_card_gives_the_same_bytes():
    assert written(sample()) == written(sample())


def test_the_files_own_date_is_the_cards():
    with pikepdf.open(io.BytesIO(written(sample()))) as document:
        sealed = sample().card.visit().sealed.local()
        assert str(document.docinfo["/CreationDate"]) == sealed.strftime("D:%Y%m%d%H%M%S+08'00'")
        assert str(document.docinfo["/Title"]) == "11月第3周暗访 · 城东农贸市场"
        assert str(document.Root.Lang) == "zh-CN"


def test_the_card_rides_inside_unchanged():
    made = sample()
    riding = read_pdf_card(written(made))
    assert riding["card.json"] == made.card.canonical()
    assert {name for name in riding if name.startswith("checklist-")} == {
        f"checklist-{name}.json" for name in made.checklists
    }


def test_photos_go_in_byte_for_byte_and_once():
    made = sample()
    wanted = sorted(hashlib.sha256(made.photos[photo]).hexdigest() for photo in shown(made))
    assert list(read_pdf_images(written(made))) == wanted


def test_hostile_words_stand_on_the_page_as_typed():
    whole = "".join(bare(page) for page in read_pdf_text(written(sample())))
    assert '=1+1<b>&amp;"quoted"</b>_x000D_[U+20BB7]𬭎[U+1F600]end' in whole


def test_characters_without_a_glyph_are_counted_in_the_ledger():
    last = read_pdf_text(written(sample()))[-1]
    assert "完整性清单" in last
    assert bare("2 个，以编码印出：[U+1F600] ×1、[U+20BB7] ×1") in bare(last)


def test_the_ledger_stands_alone_on_the_last_page():
    pages = [bare(page) for page in read_pdf_text(written(sample("en")))]
    assert ["Completenessledger" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert sample("en").card.digest() in pages[-1]


def test_a_photo_that_is_not_there_is_named():
    made = sample()
    fewer = dict(list(made.photos.items())[1:])
    whole = bare("".join(read_pdf_text(write_pdf(made.card, made.checklists, made.options, fewer))))
    absent = next(iter(made.photos))
    assert f"{absent[:16]}（不在本文件内）" in whole
    assert "关联3张，其中2张在本文件内" in whole


def test_a_copy_that_is_no_jpeg_is_refused():
    made = sample()
    broken = dict.fromkeys(made.photos, b"\x89PNG")
    with pytest.raises(KnownError, match="not a JPEG"):
        write_pdf(made.card, made.checklists, made.options, broken)


def test_blanks_are_named_and_never_passes():
    whole = bare("".join(read_pdf_text(written(sample(answers={"2": judged(MET)})))))
    assert "已测得分率" in whole
    assert bare("8 条 ＝ 已测 1 ＋ 未测评 7") in whole


def streams(data: bytes) -> bytes:
    """Every stream of a PDF decompressed, every string and name beside."""
    with pikepdf.open(io.BytesIO(data)) as document:
        parts = [one.unparse(resolved=True) for one in document.objects]
        held = [one for one in document.objects if isinstance(one, pikepdf.Stream)]
        parts += [one.read_raw_bytes() if one.get("/Subtype") == "/Image" else one.read_bytes() for one in held]
    return b"\n".join(parts)


def test_the_outside_edition_holds_no_name_no_card_and_no_camera():
    made = outer()
    data = written(made)
    whole, said = streams(data), "".join(read_pdf_text(data))
    secrets = (*NAMES, "writer-laptop", "visit-1", "市民群众", "citizens", "投诉件", "S-017", "08:12")
    spellings = [form for secret in secrets for form in (secret.encode(), secret.encode("utf-16-be"))]
    assert [secret for secret in secrets if secret in said] == []
    assert [form for form in spellings if form in whole] == []
    assert read_pdf_attachments(data) == {}
    assert not re.search(rb'Exif|EmbeddedFile|\{"|sha256', whole)


def test_the_inside_edition_holds_what_the_outside_one_leaves_out():
    said = "".join(read_pdf_text(written(sample())))
    assert all(name in bare(said) for name in (bare(NAMES[0]), bare(NAMES[1]), "市民群众监督"))


def test_the_outside_edition_proves_itself_by_what_it_shows():
    data = written(outer())
    assert content_digest_pdf(data) == expected(outer()).digest()
    assert content_digest_pdf(data) != content_digest_pdf(written(sample()))


def test_two_checklists_of_one_visit_stand_apart():
    first, second = sample(), sample(sheet="deduction")
    checklists = {**first.checklists, **second.checklists}
    opened, *others = first.card.rows
    body = {**opened.body, "checklists": tuple(checklists)}
    card = scorecard([replace(opened, body=body), *others], first.card.photos, checklists)
    pages = read_pdf_text(write_pdf(card, checklists, first.options, first.photos))
    whole = bare("".join(pages))
    assert "农贸市场·已测得分率" in whole
    assert "扣分标准" in whole
    assert "考察情况" in whole
    assert whole.count("摘要") >= 3


def test_another_process_with_other_hash_seeds_gives_the_same_bytes():
    code = (
        "import hashlib;from tests.reports.pdf.test_scorecard_pdf import written;"
        "from tests.reports.sample_card import sample;print(hashlib.sha256(written(sample('en'))).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).resolve().parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert found == {hashlib.sha256(written(sample("en"))).hexdigest()}


def test_a_visit_with_nothing_judged_still_prints():
    pages = read_pdf_text(written(sample(answers={})))
    assert "已测得分率" in pages[0]
    assert "–" in pages[0]
    assert "没有照片" in "".join(pages)


def test_a_note_longer_than_two_pages_comes_through_whole():
    note = "通道积水，地漏堵塞；顾客踩水通过。" * 400
    made = sample(answers={"3": judged(LOST, note=note)})
    whole = bare("".join(read_pdf_text(written(made))))
    assert expected(made).texts
    assert whole.count("地漏堵塞") >= 800
