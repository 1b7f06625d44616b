# SPDX-License-Identifier: MPL-2.0
"""The workbook scorecard: its bytes, its types, its print set-up, and what rides in it."""

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PIL import Image

from inspector.core.carrier import unpack
from inspector.core.editions import outside
from inspector.reports.workbook_writing import escaped, write_workbook
from tests.reports.sample_card import HOSTILE, Sample, sample


def written(made: Sample) -> bytes:
    return write_workbook(made.card, made.checklists, made.options, made.photos)


def opened(made: Sample):
    return load_workbook(io.BytesIO(written(made)))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_same_card_gives_the_same_bytes():
    assert written(sample()) == written(sample())


def test_every_time_in_the_file_is_the_cards_or_fixed():
    data = written(sample())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    sealed = sample().card.visit().sealed.utc()[:19] + "Z"
    assert members(data)["docProps/core.xml"].decode().count(sealed) == 2


@pytest.mark.parametrize(
    ("language", "form", "names"),
    [
        ("zh", "operation", ["总览", "操作表", "督查汇总", "照片", "完整性"]),
        ("zh", "deduction", ["总览", "扣分表", "督查汇总", "照片", "完整性"]),
        ("en", "operation", ["Summary", "Field sheet", "Problems", "Photos", "Completeness"]),
        ("en", "deduction", ["Summary", "Deduction sheet", "Problems", "Photos", "Completeness"]),
    ],
)
def test_the_workbook_opens_on_the_summary_and_has_the_form_its_checklist_names(language, form, names):
    book = opened(sample(language, form))
    assert [page.title for page in book if page.sheet_state == "visible"] == names
    assert book.active.title == names[0]


def test_scores_are_native_numbers_with_their_formats():
    page = opened(sample())["操作表"]
    assert [(page.cell(8, column).value, page.cell(8, column).number_format) for column in (7, 8)] == [
        (3, "0.00"),
        (1.98, "0.00"),
    ]
    big = opened(sample())["总览"]["A5"]
    assert (big.value, big.number_format) == (0.532, "0.00%")


def test_words_that_look_like_formulas_or_errors_stay_words():
    page = opened(sample())["督查汇总"]
    hostile = next(cell for row in page for cell in row if str(cell.value).startswith("=1+1"))
    assert hostile.data_type in {"s", "inlineStr"}
    assert all(b"<f>" not in data for name, data in members(written(sample())).items() if "worksheets" in name)


def test_what_looks_like_an_escape_is_escaped():
    assert escaped("_x000D_ _x1_ __x0041_") == "_x005F_x000D_ _x1_ __x005F_x0041_"
    assert "_x005F_x000D_" in escaped(HOSTILE)


def test_every_sheet_prints_on_a4_as_wide_as_the_page():
    for page in opened(sample()):
        if page.sheet_state == "visible":
            assert (page.page_setup.paperSize, page.page_setup.fitToHeight) == (9, 0)
            assert page.sheet_properties.pageSetUpPr.fitToPage
            assert "&P" in page.oddFooter.right.text


def test_tables_filter_freeze_repeat_their_titles_and_never_merge():
    for name, corner in (("操作表", "A4:I12"), ("督查汇总", "A4:I10"), ("照片", "A4:E7")):
        page = opened(sample())[name]
        assert page.auto_filter.ref == corner
        assert (page.freeze_panes, page.print_title_rows) == ("A5", "$4:$4")
        assert page.merged_cells.ranges == set()


def test_totals_stand_below_the_filter():
    page = opened(sample())["操作表"]
    assert page.cell(13, 2).value == "合计"
    assert page.auto_filter.ref.endswith("12")


def test_thumbnails_are_small_plain_pictures():
    pictures = [data for name, data in members(written(sample())).items() if name.startswith("xl/media/")]
    sizes = [Image.open(io.BytesIO(data)).size for data in pictures]
    assert sorted(sizes) == [(320, 480), (480, 360), (480, 360)]
    assert all(b"Exif" not in data for data in pictures)


def test_the_internal_edition_carries_the_card_in_a_very_hidden_sheet():
    made = sample()
    book = opened(made)
    page = book["inspector"]
    carrier = unpack([row[0].value for row in page])
    assert page.sheet_state == "veryHidden"
    assert (carrier.card.digest(), carrier.options) == (made.card.digest(), made.options)
    assert book.custom_doc_props["inspector_card"].value == made.card.digest()


def test_the_outside_edition_carries_nothing():
    made = sample()
    options = replace(made.options, edition="outside")
    card = outside(made.card, made.checklists, {})
    data = write_workbook(card, made.checklists, options, {})
    assert load_workbook(io.BytesIO(data)).sheetnames == ["总览", "操作表", "督查汇总", "完整性"]
    assert "docProps/custom.xml" not in members(data)


def test_a_photo_that_is_not_there_is_said_to_be_absent():
    made = sample()
    kept = dict(list(made.photos.items())[:1])
    page = load_workbook(io.BytesIO(write_workbook(made.card, made.checklists, made.options, kept)))["照片"]
    assert [page.cell(row, 2).value for row in (5, 6, 7)] == [None, "本文件未收录", "本文件未收录"]


def test_a_long_text_is_cut_to_what_a_cell_holds_and_says_so():
    from inspector.core.layouts import fits

    assert fits("积" * 31_999) == "积" * 31_999
    assert fits("𬭎" * 20_000).endswith("(+4000)")
    assert len(escaped(fits("_x000D_" * 9_000)).encode("utf-16-le")) < 2 * 32_767


def test_pictures_in_the_file_are_those_the_carrier_names():
    made = sample()
    data = written(made)
    held = {hashlib.sha256(body).hexdigest() for name, body in members(data).items() if name.startswith("xl/media/")}
    carrier = unpack([row[0].value for row in opened(made)["inspector"]])
    assert {thumb.sha256 for thumb in carrier.thumbs.values()} == held
    assert set(carrier.thumbs) == set(made.photos)
