# SPDX-License-Identifier: MPL-2.0
"""A workbook written once more has the same members; anything hidden, added or dressed otherwise is found."""

from __future__ import annotations

import pytest

from inspector.files.workbook_members import odd_members, read_members
from inspector.reports.workbook_writing import write_workbook
from tests.reports.sample_card import sample

MADE = sample()
WRITTEN = read_members(write_workbook(MADE.card, MADE.checklists, MADE.options, MADE.photos))
FIRST = "xl/worksheets/sheet1.xml"


def test_the_same_workbook_has_nothing_odd_however_its_xml_is_spelled():
    spelled = WRITTEN[FIRST].replace(b"<sheetData>", b"<sheetData >").replace(b'r="A1"', b"r='A1'")
    assert spelled != WRITTEN[FIRST]
    assert odd_members({**WRITTEN, FIRST: spelled}, WRITTEN) == ()


@pytest.mark.parametrize(
    ("member", "old", "new"),
    [
        (FIRST, b'<row r="5"', b'<row hidden="1" r="5"'),
        (FIRST, b"<oddHeader></oddHeader>", b"<oddHeader>&amp;C99%</oddHeader>"),
        (
            FIRST,
            b"<printOptions",
            b'<dataValidations count="1"><dataValidation sqref="A5"/></dataValidations><printOptions',
        ),
        ("xl/styles.xml", b'rgb="00', b'rgb="FF'),
        ("xl/workbook.xml", b"</definedNames>", b'<definedName name="more">1</definedName></definedNames>'),
    ],
)
def test_what_would_show_otherwise_is_found(member: str, old: bytes, new: bytes):
    assert old in WRITTEN[member]
    assert odd_members({**WRITTEN, member: WRITTEN[member].replace(old, new)}, WRITTEN) == (member,)


def test_a_member_more_or_less_is_found():
    assert odd_members({**WRITTEN, "xl/more.bin": b"x"}, WRITTEN) == ("xl/more.bin",)
    assert odd_members({name: data for name, data in WRITTEN.items() if name != FIRST}, WRITTEN) == (FIRST,)
