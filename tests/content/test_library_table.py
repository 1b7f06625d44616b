# SPDX-License-Identifier: MPL-2.0
"""The table of the library in its README is the library."""

from tools.library_table import PATH, renewed


def test_the_table_of_the_library_is_as_the_sheets_are():
    text = PATH.read_text("utf-8")
    assert renewed(text) == text
