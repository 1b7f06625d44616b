# SPDX-License-Identifier: MPL-2.0
"""From a key press to a proved PDF, workbook and bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.dossier import dossier_of_bundle
from inspector.app.exporting import Target, export, options_for
from inspector.app.verifying import verify
from tests.flows.stories import ENDINGS, NOTE, Story

BOTH = [(edition, form) for edition in ("internal", "outside") for form in ENDINGS]


@pytest.mark.parametrize(("edition", "form"), BOTH)
def test_every_paper_is_whole_and_true_and_known(story: Story, edition: str, form: str):
    verdict = verify(story.papers[edition, form].path, story.keys)
    assert (verdict.whole, verdict.true, verdict.is_known) == ((), (), True)
    assert (verdict.format, verdict.edition) == (form, edition)
    assert "verdict.unaltered" in [phrase.code for phrase in verdict.phrases()]


def test_all_internal_papers_carry_the_same_card(story: Story):
    card = story.dossier.card.digest()
    assert {story.papers["internal", form].card for form in ENDINGS} == {card}
    outside = {story.papers["outside", form].card for form in ENDINGS}
    assert len(outside) == 1
    assert card not in outside


def test_a_file_is_known_by_its_content_not_by_its_name(story: Story, tmp_path: Path):
    for form in ENDINGS:
        path = tmp_path / f"{form}.txt"
        path.write_bytes(story.data(form))
        assert verify(path, story.keys).format == form


@pytest.mark.parametrize(("edition", "form"), BOTH)
def test_the_same_card_makes_the_same_bytes_again(story: Story, tmp_path: Path, edition: str, form: str):
    (made,) = export(story.dossier, options_for("zh", edition), [Target(form, tmp_path / f"again.{form}")], story.keys)
    assert made.path.read_bytes() == story.data(form, edition)


def test_a_bundle_makes_the_same_pdf_elsewhere(story: Story, tmp_path: Path):
    dossier = dossier_of_bundle(story.papers["internal", "bundle"].path)
    (made,) = export(dossier, options_for("zh"), [Target("pdf", tmp_path / "again.pdf")], story.keys)
    assert made.path.read_bytes() == story.data("pdf")


def test_what_was_typed_comes_back_from_the_bundle_as_it_went_in(story: Story):
    card = dossier_of_bundle(story.papers["internal", "bundle"].path).card
    notes = [answer.note for answer in card.visit().answers.values()]
    assert NOTE in notes


def test_exports_are_noted_in_the_workspace(story: Story):
    noted = {(note.edition, note.format, note.sha256) for note in story.hall.workspace.exports(story.visit)}
    assert {(edition, form, one.sha256) for (edition, form), one in story.papers.items()} <= noted
