# SPDX-License-Identifier: MPL-2.0
"""The table of sabotages stays true to the program: every one can still be carried out."""

from pathlib import Path

import pytest

from tests.mutants.sabotages import SABOTAGES

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("sabotage", SABOTAGES, ids=[one.name for one in SABOTAGES])
def test_a_sabotage_finds_its_words_exactly_once(sabotage):
    assert (ROOT / sabotage.file).read_text("utf-8").count(sabotage.old) == 1


@pytest.mark.parametrize("sabotage", SABOTAGES, ids=[one.name for one in SABOTAGES])
def test_a_sabotage_names_tests_that_exist(sabotage):
    assert all((ROOT / words.split("::")[0]).exists() for words in sabotage.tests)


def test_there_are_fifteen_sabotages_with_names_of_their_own():
    assert len({one.name for one in SABOTAGES}) == len(SABOTAGES) >= 15
