# SPDX-License-Identifier: MPL-2.0
"""A workbook that comes back: what it shows, what was changed in it, and what is no workbook."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.problems import KnownError, sentence
from inspector.core.rules.yes_no import MET
from inspector.files.workbook_comparing import Difference, compare, expected_sheets
from inspector.files.workbook_reading import content_digest, read_workbook, read_workbook_carrier
from inspector.reports.workbook_writing import write_workbook
from tests.files.workbook_forgery import forged
from tests.reports.sample_card import HOSTILE, judged, sample

FIXTURES = Path(__file__).parent / "fixtures"
FIELD, PHOTOS = "xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml"


@pytest.fixture(scope="module")
def workbook() -> bytes:
    made = sample()
    return write_workbook(made.card, made.checklists, made.options, made.photos)


def differences(data: bytes, *, resaved: bool = False) -> list[tuple[str, str]]:
    book = read_workbook(data)
    return [(one.sheet, one.cell) for one in compare(book, expected_sheets(book.carrier()), resaved=resaved)]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", ["operation", "deduction"])
def test_a_workbook_shows_exactly_what_its_card_lays_out(language, form):
    made = sample(language, form)
    data = write_workbook(made.card, made.checklists, made.options, made.photos)
    assert differences(data) == []


def test_card_checklists_and_options_come_back_as_they_went_in(workbook):
    made, carrier = sample(), read_workbook_carrier(workbook)
    assert carrier.card.canonical() == made.card.canonical()
    assert (carrier.checklists, carrier.options) == (made.checklists, made.options)


def test_hostile_and_rare_words_come_back_as_they_went_in(workbook):
    held = read_workbook(workbook).pages[2].cells.values()
    assert HOSTILE in held


@pytest.mark.parametrize(
    ("member", "old", "new", "where"),
    [
        (FIELD, "蹲位隔板有刻画", "蹲位隔板完好", ("操作表", "F8")),
        (FIELD, "<v>1.98</v>", "<v>2.98</v>", ("操作表", "H8")),
        (FIELD, "<v>1.98</v>", "<v>1e999</v>", ("操作表", "H8")),
        (FIELD, "✕ 不符合", "✓ 符合", ("操作表", "E7")),
        (FIELD, "<v>1.98</v>", "<f>1+0.98</f><v>1.98</v>", ("操作表", "H8")),
        (FIELD, 't="n"><v>1.98</v>', 't="inlineStr"><is><t>1.98</t></is>', ("操作表", "H8")),
        ("xl/styles.xml", 'numFmtId="10" fontId="4"', 'numFmtId="9" fontId="4"', ("总览", "A5")),
        ("xl/workbook.xml", 'state="veryHidden"', 'state="visible"', ("", "")),
        ("xl/workbook.xml", 'name="督查汇总"', 'name="督查"', ("", "")),
    ],
)
def test_a_change_is_found_in_its_cell(workbook, member, old, new, where):
    assert where in differences(forged(workbook, {member: (old, new)}))


def test_an_extra_cell_is_found(workbook):
    cell = '<row r="30"><c r="K30" t="inlineStr"><is><t>附言</t></is></c></row></sheetData>'
    assert ("操作表", "K30") in differences(forged(workbook, {FIELD: ("</sheetData>", cell)}))


def test_a_swapped_picture_is_found(workbook):
    other = {"xl/drawings/_rels/drawing1.xml.rels": ("image1.jpeg", "image2.jpeg")}
    assert differences(forged(workbook, other)) == [("照片", "B5"), ("照片", "B5")]


def test_a_moved_picture_is_found(workbook):
    lower = {"xl/drawings/drawing1.xml": ("<row>4</row>", "<row>7</row>")}
    assert ("照片", "B8") in differences(forged(workbook, lower))


@pytest.mark.parametrize(
    "name", ["xl/vbaProject.bin", "xl/comments/comment1.xml", "xl/externalLinks/externalLink1.xml"]
)
def test_what_no_scorecard_has_is_found(workbook, name):
    assert differences(forged(workbook, {}, {name: b"<a/>"})) == [("", name)]


def test_a_wrong_dimension_tag_hides_nothing(workbook):
    written = zipfile.ZipFile(BytesIO(workbook)).read(FIELD).decode()
    tag = re.search("<dimension[^>]*>", written)[0]
    assert differences(forged(workbook, {FIELD: (tag, '<dimension ref="A1"/>')})) == []


def test_the_content_digest_names_every_cell(workbook):
    other = forged(workbook, {FIELD: ("蹲位隔板有刻画", "蹲位隔板有刻划")})
    digests = {content_digest(read_workbook(data)) for data in (workbook, forged(workbook, {}), other)}
    assert len(digests) == 2


def test_a_difference_says_where_what_and_the_remedy():
    said = sentence(Difference("操作表", "H8", "1.98", "2.98").problem(), "zh")
    assert said == "操作表 H8：应为“1.98”，实为“2.98”。工作簿导出后被改动，请索取原件。"


def rounded(page):
    """An office program keeps fifteen digits of a number."""
    for spot, held in sorted(page.cells.items()):
        yield spot, round(held, 12) if isinstance(held, float) else held


def test_a_workbook_saved_again_by_an_office_program_keeps_cells_pictures_and_card():
    before, after = (read_workbook((FIXTURES / name).read_bytes()) for name in ("before.xlsx", "resaved.xlsx"))
    assert [list(rounded(page)) for page in before.shown()] == [list(rounded(page)) for page in after.shown()]
    assert [sorted(page.part.drawn, key=repr) for page in before.shown()] == [
        sorted(page.part.drawn, key=repr) for page in after.shown()
    ]
    assert before.carrier() == after.carrier() == read_workbook_carrier((FIXTURES / "resaved.xlsx").read_bytes())
    assert [page.part.state for page in after.pages][-1] == "hidden"


def test_a_workbook_without_a_card_is_refused_by_name():
    made = sample()
    options = replace(made.options, edition="outside")
    data = write_workbook(made.card, made.checklists, options, made.photos)
    with pytest.raises(KnownError) as refused:
        read_workbook_carrier(data)
    assert refused.value.problem.code == "carrier_missing"
    assert read_workbook(data).carrier() is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<c r="A13"', '<c r="A1048576"'),
        ("<sheetData>", '<sheetData><row r="1"><c r="XFD9000"><v>1</v></c></row>'),
    ],
)
def test_absurd_places_are_refused_before_memory_is_asked_for(workbook, old, new):
    with pytest.raises(KnownError) as refused:
        read_workbook(forged(workbook, {FIELD: (old, new)}))
    assert refused.value.problem.code in {"workbook_large", "workbook_form"}


def test_a_document_type_is_refused(workbook):
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><worksheet'
    with pytest.raises(KnownError):
        read_workbook(forged(workbook, {FIELD: ("<worksheet", bomb)}))


def test_cut_and_flipped_workbooks_are_refused_or_read_but_never_crash(workbook):
    chance = Random(7)  # noqa: S311 - the same flips each time
    said = []
    for _ in range(150):
        damaged = bytearray(workbook[: chance.randrange(len(workbook))] if chance.random() < 0.3 else workbook)
        if damaged:
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        try:
            book = read_workbook(bytes(damaged))
            compare(book, ())
            book.carrier()
        except KnownError as error:
            said.append(sentence(error.problem, "zh"))
    assert len(said) > 30
    assert all(said)


NOTES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"))
PARTS = st.sampled_from(["=1", "#N/A", "_x000D_", "_x005F_", "\n", "\t", " ", "'", "&lt;", "]]>", "𠮷", "TRUE", "1.50"])


@given(st.lists(st.one_of(NOTES, st.lists(PARTS, max_size=20).map("".join)), min_size=3, max_size=3))
@settings(max_examples=40)
def test_any_words_come_back_as_they_went_in(notes):
    given_answers = {str(place): judged(MET, note=note) for place, note in zip((2, 3, 8), notes, strict=True)}
    made = sample(answers=given_answers)
    book = read_workbook(write_workbook(made.card, made.checklists, made.options, {}))
    assert compare(book, expected_sheets(book.carrier())) == ()
    held = {page.part.name: page.cells for page in book.pages}["操作表"]
    assert [held.get((row, 6), "") for row in (6, 7, 12)] == notes


def test_a_workbook_saved_again_and_changed_names_just_the_changed_cells(workbook):
    hidden = ('"veryHidden"', '"hidden"')
    changed = forged(workbook, {FIELD: ("蹲位隔板有刻画", "蹲位隔板完好"), "xl/workbook.xml": hidden})
    assert differences(changed, resaved=True) == [("操作表", "F8")]
    assert len(differences(changed)) == 2


def test_a_table_of_texts_that_claims_more_than_it_holds_is_refused(workbook):
    claim = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="4000000000"/>'
    with pytest.raises(KnownError) as caught:
        read_workbook(forged(workbook, {}, {"xl/sharedStrings.xml": claim}))
    assert caught.value.problem.code == "workbook_form"
