# SPDX-License-Identifier: MPL-2.0
"""The proof of files in the window: a verdict for each, in words, and a refusal that is a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Target, export, options_for
from inspector.app.trust import Keys
from inspector.ui.dialogs.proof import ProofDialog
from tests.app.halls import begun


@pytest.fixture
def paper(hall, tmp_path):
    """A proved PDF of an empty visit."""
    dossier = dossier_of_visit(hall.workspace, begun(hall))
    target = Target("pdf", tmp_path / "card.pdf")
    return export(dossier, options_for("en"), [target], Keys(hall.home))[0].path


def words(dialog: ProofDialog) -> str:
    """Everything the dialog says."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def proved(desk, qtbot, name) -> ProofDialog:
    """A dialog that has proved a file."""
    dialog = ProofDialog(desk, [str(name)])
    dialog.show()
    qtbot.waitUntil(dialog.bar.isHidden, timeout=20_000)
    return dialog


def test_an_own_paper_is_whole_true_and_ours(desk, qtbot, paper):
    dialog = proved(desk, qtbot, paper)
    said = words(dialog)
    dialog.close()
    assert "1 of 1 whole and true" in said
    assert "card.pdf" in said


def test_a_changed_byte_is_told(desk, qtbot, paper):
    data = bytearray(paper.read_bytes())
    data[len(data) // 2] ^= 1
    paper.write_bytes(data)
    dialog = proved(desk, qtbot, paper)
    said = words(dialog)
    dialog.close()
    assert "0 of 1 whole and true" in said


def test_a_file_that_is_gone_is_a_sentence(desk, qtbot, tmp_path):
    dialog = proved(desk, qtbot, tmp_path / "gone.pdf")
    said = words(dialog)
    dialog.close()
    assert "Not proved" in said
    assert "Traceback" not in said


def test_the_dialog_is_freed_when_it_is_closed(desk, qtbot, paper):
    dialog = proved(desk, qtbot, paper)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_closing_in_the_middle_stops_the_proof(desk, qtbot, paper):
    dialog = ProofDialog(desk, [str(paper)] * 20)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=20_000)
    assert desk.banners.standing() == []
