# SPDX-License-Identifier: MPL-2.0
"""Faces: what has no glyph is named, and what is drawn can be read again."""

from collections import Counter

from inspector.core.moments import Moment
from inspector.core.shown import bare
from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.blocks import Note, Paper
from inspector.reports.fonts import BOLD, REGULAR, character_map, metrics
from inspector.reports.pdf.canvas import About, write_pages
from inspector.reports.pdf.layout import lay_out


def read_back(text: str, language: str = "zh-CN") -> str:
    paper = Paper((Note(text),), "", "", "", "t", "s", language, "")
    data = write_pages(lay_out(paper).pages, {}, {}, About("t", "s", language, "", Moment(0)))
    return bare("".join(read_pdf_text(data)))


def test_characters_without_a_glyph_are_named_and_counted():
    missing: Counter[str] = Counter()
    assert metrics(REGULAR).legible("A😀𠮷😀\u00ad", missing) == "A[U+1F600][U+20BB7][U+1F600][U+00AD]"
    assert missing == {"U+1F600": 2, "U+20BB7": 1, "U+00AD": 1}


def test_every_character_of_the_face_is_read_back_as_it_was_drawn():
    text = "".join(sorted(metrics(REGULAR).widths))
    assert read_back(text) == bare(text)


def test_rare_names_above_the_first_plane_are_searchable():
    assert read_back("𬭎𫖯 㐱䶮") == "𬭎𫖯㐱䶮"


def test_a_hyphen_at_the_end_of_a_line_is_read_back():
    text = "well-known " * 60 + "re-"
    assert read_back(text, "en") == bare(text)


def test_marks_in_english_are_narrow_and_in_order():
    text = "(“quoted”) 2×3…‘a’·b 〔5〕 ±1"
    assert metrics(REGULAR, narrow=True).run("“") < metrics(REGULAR).run("“")
    assert read_back(text, "en") == bare(text)


def test_the_companion_faces_hold_the_same_marks():
    held = [metrics(face, narrow=True).marks for face in (REGULAR, BOLD)]
    assert held == [set("·×÷“”‘’…〔〕±")] * 2


def test_the_character_map_writes_surrogate_pairs_and_small_blocks():
    made = character_map("N", [0x20BB7] * 150)
    assert "<00> <D842DFB7>" in made
    assert made.count("100 beginbfchar") == 1
    assert made.count("50 beginbfchar") == 1


def test_a_mark_that_stands_over_its_letter_twice_is_named_and_comes_back_from_the_paper():
    said, shown = "Cafe\u0301\u0301 o\u030c\u0301 字\u0301 \u0301", "Cafe\u0301[U+0301] o\u030c\u0301 字\u0301 [U+0301]"
    assert metrics(REGULAR).legible(said) == shown
    assert bare(shown) in read_back(said)
