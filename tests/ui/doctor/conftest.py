# SPDX-License-Identifier: MPL-2.0
"""The page of the import doctor with an office's sheet open in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.app.doctoring import examine_file
from inspector.ui.desk import Desk
from inspector.ui.pages.doctor import DoctorPage
from tests.ui.doctor.office import office_sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """The office's workbook."""
    return office_sheet(tmp_path)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, sheet: Path) -> DoctorPage:
    """The page, shown, with nothing decided."""
    made = DoctorPage(desk)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.show_examined(examine_file(sheet))
    return made
