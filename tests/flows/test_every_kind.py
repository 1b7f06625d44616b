# SPDX-License-Identifier: MPL-2.0
"""Papers of every kind of rule and of rules over the whole: written in both editions and languages, and true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.dossier import Dossier, dossier_of_visit
from inspector.app.exporting import Target, export, options_for
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.layouts import Sheet
from inspector.core.layouts_scorecard import scorecard_sheets
from inspector.files.pdf_reading import read_pdf_text
from tests.flows.kinds import BESIDE, EVERY, RULED, RULED_ANSWERS, every_answer, judged, made, opened
from tests.flows.stories import ENDINGS

VISITS = {"every": ([EVERY], every_answer()), "ruled": ([RULED, BESIDE], RULED_ANSWERS)}


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Dossier, Keys]]]:
    """A sealed visit of each, with the keys that sign its papers."""
    halls, found = [], {}
    for name, (sheets, answers) in VISITS.items():
        folder = tmp_path_factory.mktemp(name)
        hall = opened(folder)
        halls.append(hall)
        visit = judged(hall, [made(sheet) for sheet in sheets], answers)
        found[name] = (dossier_of_visit(hall.workspace, visit), Keys(folder / "home"))
    yield found
    for hall in halls:
        hall.close()


def cells(dossier: Dossier, language: str = "zh") -> dict[str, Sheet]:
    """The sheets of the workbook by name."""
    laid = scorecard_sheets(dossier.card, dossier.checklists, options_for(language), {})
    return {sheet.name: sheet for sheet in laid}


def said(sheet: Sheet) -> str:
    """All texts of a sheet."""
    return "\n".join(str(cell.value) for _, _, cell in sheet.cells())


def pdf(dossier: Dossier, keys: Keys, folder: Path, edition: str = "internal") -> str:
    """The words of the PDF, unspaced."""
    (paper,) = export(dossier, options_for("zh", edition), [Target("pdf", folder / "card.pdf")], keys)
    return "".join("".join(read_pdf_text(paper.path.read_bytes())).split())


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("edition", ["internal", "outside"])
@pytest.mark.parametrize("name", VISITS)
def test_every_paper_is_whole_and_true(dossiers, tmp_path: Path, name: str, edition: str, language: str):
    dossier, keys = dossiers[name]
    targets = [Target(form, tmp_path / ending) for form, ending in ENDINGS.items()]
    papers = export(dossier, options_for(language, edition), targets, keys)
    verdicts = [verify(paper.path, keys) for paper in papers]
    assert [(one.whole, one.true, one.is_known) for one in verdicts] == [((), (), True)] * len(ENDINGS)
