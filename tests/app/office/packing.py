# SPDX-License-Identifier: MPL-2.0
"""Cards packed as they are sent: sealed bundles, workbooks and PDFs, made from the cards of these tests."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import openpyxl

from inspector import __version__
from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.core.exports import Options
from inspector.core.scorecard import Scorecard
from inspector.disk.seal import sealed
from inspector.reports.bundle_writing import write_bundle
from inspector.reports.pdf_writing import write_pdf
from inspector.reports.workbook_writing import write_workbook
from tests.app.halls import sheet

OPTIONS = Options("zh", "internal", release=__version__)
WRITERS = {"bundle": write_bundle, "pdf": write_pdf, "xlsx": write_workbook}
ENDINGS = {"bundle": ".scorecard", "pdf": ".pdf", "xlsx": ".xlsx"}
NONE: Mapping[str, bytes] = {}


def packed(card: Scorecard, keys: Keys, form: str = "bundle", photos: Mapping[str, bytes] = NONE) -> bytes:
    """A card in one form, sealed with a key."""
    data = WRITERS[form](card, {sheet().digest(): sheet()}, OPTIONS, photos)
    content, key = content_of(form, data), bytes.fromhex(keys.public())
    return sealed(data, form=form, edition=card.edition, card=card.digest(), content=content, key=key, sign=keys.sign)


def sent(folder: Path, name: str, card: Scorecard, keys: Keys, form: str = "bundle") -> Path:
    """Such a file in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}{ENDINGS[form]}"
    path.write_bytes(packed(card, keys, form))
    return path


def edited(data: bytes, changes: Mapping[tuple[str, str], object]) -> bytes:
    """A workbook opened and saved by another program, with some cells changed: (sheet, cell) → value."""
    book = openpyxl.load_workbook(BytesIO(data))
    for (name, cell), value in changes.items():
        book[name][cell] = value
    again = BytesIO()
    book.save(again)
    return again.getvalue()
