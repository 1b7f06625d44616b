# SPDX-License-Identifier: MPL-2.0
"""Sabotages of workbooks that come in and of long tables that go out."""

from typing import Final

from tests.mutants.sabotage import Sabotage

WORKBOOK_SABOTAGES: Final = (
    Sabotage(
        "card of a workbook believed at a glance",
        "inspector/app/office/opening.py",
        "    if glance is not None and is_true(glance, riding.checklists, DESK):\n",
        "    if glance is not None:\n",
        ("tests/app/office/test_gathering.py",),
    ),
    Sabotage(
        "cells lifted from anywhere",
        "inspector/files/sheet_cells.py",
        " if _is_usual(tree, len(places)) else None",
        "",
        ("tests/files/test_sheet_cells.py",),
    ),
    Sabotage(
        "photo numbers of another paper",
        "inspector/core/layout_desk.py",
        "if answer.seen is None and not answer.every_photo():",
        "if answer.seen is None:",
        ("tests/core/test_layout_desk.py",),
    ),
    Sabotage(
        "time of another paper",
        "inspector/core/layout_desk.py",
        "if answer.seen is None and not answer.every_photo():",
        "if not answer.every_photo():",
        ("tests/core/test_layout_desk.py",),
    ),
    Sabotage(
        "types of cells not compared",
        "inspector/files/workbook_comparing.py",
        "if row != wanted or list(map(type, row)) != list(map(type, wanted)):",
        "if row != wanted:",
        ("tests/files/test_workbook_again.py",),
    ),
    Sabotage(
        "rows below the last not looked at",
        "inspector/files/workbook_comparing.py",
        '    if any(held != "" for row in rows[len(lines) :] for held in row):\n        return False\n',
        "",
        ("tests/files/test_workbook_again.py",),
    ),
    Sabotage(
        "checklist told by its end",
        "inspector/core/met_checklists.py",
        "if held is None or held[0] != data:",
        "if held is None:",
        ("tests/core/test_met_checklists.py",),
    ),
    Sabotage(
        "packed end of a member not looked for",
        "inspector/disk/zips.py",
        "    if not unpacker.eof:\n",
        "    if not data and not unpacker.eof and member.file_size:\n",
        ("tests/disk/test_zips.py",),
    ),
    Sabotage(
        "escapes of long tables forgotten",
        "inspector/reports/office/table_cells.py",
        "|_(?=x[0-9A-Fa-f]{4}_)",
        "",
        ("tests/reports/office/test_long_tables.py",),
    ),
)
