# SPDX-License-Identifier: MPL-2.0
"""Names longer than the properties of a Word paper may be are printed whole."""

from __future__ import annotations

from pathlib import Path

from inspector.app.hall import Hall
from inspector.app.office.publishing import compose
from inspector.files.docx_reading import read_docx
from tests.app.office.gathered_week import PLAN, gathered, template, week_card


def test_a_title_longer_than_a_property_is_printed_whole(hall: Hall, tmp_path: Path):
    office = gathered(hall, *(week_card(site, "东门街道") for site in (1, 2, 3)))
    (made,) = compose(office, PLAN, template(title="一" * 300, office="二" * 300), tmp_path, ("bulletin_docx",))
    assert "一" * 300 in read_docx(made.path).text
