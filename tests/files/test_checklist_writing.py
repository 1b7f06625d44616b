# SPDX-License-Identifier: MPL-2.0
"""A checklist written as YAML is, loaded again, the very same checklist."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.canonical import canonical, tidy
from inspector.core.problems import KnownError
from inspector.core.text import Text
from inspector.files.checklist_writing import scalar, write_checklist
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET

SHEETS = sorted((Path(__file__).resolve().parents[2] / "checklists").glob("*.yaml"))


def loaded(data):
    checklist, problems = load_checklist(data)
    assert checklist is not None, problems
    return checklist


def test_the_corner_shop_comes_back_with_its_parameters():
    checklist = loaded(SHEET.encode())
    written = write_checklist(checklist)
    assert "need: $notices" in written
    assert "〔$notices〕 notices" in written
    assert loaded(written.encode()) == checklist


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_a_shipped_checklist_comes_back_with_the_same_digest(path):
    checklist = loaded(path)
    again = loaded(write_checklist(checklist).encode())
    assert again == checklist
    assert again.digest() == checklist.digest()


def test_what_is_written_is_written_the_same_again():
    written = write_checklist(loaded(SHEET.encode()))
    assert write_checklist(loaded(written.encode())) == written
    assert max(len(line) for line in written.splitlines()) <= 200


def can_be_kept(said: str) -> bool:
    try:
        return tidy(said) == said and said.strip() == said != ""
    except KnownError:
        return False


words = st.one_of(
    st.text(),
    st.text(alphabet="〔〕$#:-?*&!|>'\"%@`{}[], \n\t\\a1é\u2028\ufeff\u00a0"),
    st.sampled_from(["yes", "null", "~", "1", "-0", "1e3", "0x1", "1:20", "2026-01-01", ".nan", "---", "$a", "〔$a〕"]),
).filter(can_be_kept)


@given(words)
def test_any_words_come_back(said):
    checklist = replace(loaded(SHEET.encode()), title=Text((("en", said), ("zh", said))))
    assert loaded(write_checklist(checklist).encode()).title == checklist.title


@given(words)
def test_any_words_are_a_text_to_every_reader_of_yaml(said):
    assert yaml.safe_load(f"{{a: {scalar(said)}, b: [{scalar(said)}]}}") == {"a": said, "b": [said]}


@pytest.mark.parametrize("path", SHEETS[:5], ids=lambda path: path.stem)
def test_the_canonical_form_is_a_checklist_file_too(path):
    checklist = loaded(path)
    assert loaded(canonical(checklist.record())) == checklist
