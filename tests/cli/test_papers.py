# SPDX-License-Identifier: MPL-2.0
"""`export`, `verify` and `blank` from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.app.sealing import seal_visit
from inspector.files.pdf_reading import read_pdf_images
from tests.app.halls import begun
from tests.flows.stories import judged


@pytest.fixture
def visit(tmp_path: Path, home: Path) -> tuple[str, Path]:
    """A sealed visit and its workspace."""
    folder = tmp_path / "workspace"
    hall = open_hall(folder, home)
    visit = begun(hall)
    seal_visit(judged(hall, visit))
    hall.close()
    return visit, folder


def test_a_visit_is_exported_by_the_beginning_of_its_id_and_verified(shell, visit, tmp_path: Path):
    named, folder = visit
    files = {form: tmp_path / f"card.{form}" for form in ("pdf", "xlsx", "bundle")}
    wanted = [word for form, path in files.items() for word in (f"--{form}", path)]
    said = shell("export", named[:8], *wanted, "--workspace", folder, "--json")
    assert said.code == 0
    assert [one["path"] for one in said.value()["exported"]] == [str(path) for path in files.values()]
    verified = shell("verify", *files.values(), "--require-known", "--json")
    assert verified.code == 0
    assert [(one["whole"], one["true"]) for one in verified.value()["files"]] == [(True, True)] * 3


def test_a_bundle_is_exported_without_a_workspace(shell, visit, tmp_path: Path):
    named, folder = visit
    shell("export", named, "--bundle", tmp_path / "card.scorecard", "--workspace", folder)
    said = shell("export", tmp_path / "card.scorecard", "--pdf", tmp_path / "card.pdf", "--edition", "outside")
    assert said.code == 0
    assert shell("verify", tmp_path / "card.pdf").code == 0


def test_a_changed_file_is_refused_in_words(shell, visit, tmp_path: Path):
    named, folder = visit
    path = tmp_path / "card.xlsx"
    shell("export", named, "--xlsx", path, "--workspace", folder)
    path.write_bytes(path.read_bytes().replace(b"PK\x01\x02", b"PK\x01\x03", 1))
    said = shell("verify", path, "--lang", "en")
    assert said.code == 1
    assert "Not whole" in said.out
    assert "Unaltered" not in said.out


def test_a_stranger_is_refused_only_when_the_signer_must_be_known(shell, visit, tmp_path: Path, monkeypatch):
    named, folder = visit
    shell("export", named, "--pdf", tmp_path / "card.pdf", "--workspace", folder)
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "the office"))
    assert shell("verify", tmp_path / "card.pdf").code == 0
    assert shell("verify", tmp_path / "card.pdf", "--require-known").code == 1


def test_what_is_no_paper_of_ours_is_said(shell, tmp_path: Path):
    (tmp_path / "note.txt").write_text("hello", "utf-8")
    said = shell("verify", tmp_path / "note.txt", tmp_path / "missing.pdf")
    assert said.code == 1
    assert "note.txt: this is no PDF, workbook or bundle" in said.err
    assert "missing.pdf" in said.err


def test_an_unknown_visit_is_refused(shell, visit, tmp_path: Path):
    said = shell("export", "ffff", "--pdf", tmp_path / "x.pdf", "--workspace", visit[1])
    assert said.code == 1
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("order", ["sheet", "walk"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_blank_sheet_is_printed(shell, tmp_path: Path, order: str, language: str):
    said = shell("blank", "cn-market", "--pdf", tmp_path / "blank.pdf", "--order", order, "--lang", language)
    assert said.code == 0
    assert (tmp_path / "blank.pdf").read_bytes().startswith(b"%PDF-")


def test_a_watermark_is_drawn_only_when_it_is_asked_for(shell, visit, tmp_path: Path):
    named, folder = visit
    for name, asked in (("plain", ()), ("marked", ("--watermark",))):
        assert shell("export", named, "--pdf", tmp_path / f"{name}.pdf", *asked, "--workspace", folder).code == 0
    plain, marked = (read_pdf_images((tmp_path / f"{name}.pdf").read_bytes()) for name in ("plain", "marked"))
    assert (len(plain), len(marked), set(plain) & set(marked)) == (1, 1, set())
    assert shell("verify", tmp_path / "marked.pdf").code == 0
