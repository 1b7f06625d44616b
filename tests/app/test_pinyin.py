# SPDX-License-Identifier: MPL-2.0
"""Finding by pinyin initials."""

from __future__ import annotations

from inspector.app.pinyin import initials, spot


def test_marks_are_left_out_and_latin_reads_as_itself():
    assert initials("垃圾，A4") == ("l", "j", "a", "4")


def test_a_character_with_several_readings_is_found_by_each():
    assert {spot("xr", initials("行人")), spot("hr", initials("行人"))} == {0}


def test_initials_match_in_one_piece_anywhere():
    assert [spot("js", initials("地面无积水")), spot("ds", initials("地面无积水"))] == [3, -1]
