# SPDX-License-Identifier: MPL-2.0
"""The records of a merge: what docs/formats.md gives is so, and what a merge keeps of a card is what the card says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.canonical import canonical, parse
from inspector.core.merging.card_fold import fold_card
from inspector.core.merging.decisions import ABOUT, CHOICES, read_decision
from inspector.core.merging.records import TYPES, read_signature_record, read_withdrawal, record_name
from inspector.core.problems import KnownError
from inspector.core.rows import Row, chained, row_bytes
from inspector.core.scorecard import scorecard
from tests.core import cases

FORMATS = (Path(__file__).resolve().parents[3] / "docs" / "formats.md").read_text("utf-8")
VECTORS = re.findall(r"^\| [^|]+ \| `(\w+)` \| `(\{.*\})` \| `([0-9a-f]{64})` \|$", FORMATS, re.MULTILINE)
READERS = {"decision": read_decision, "signature": read_signature_record, "withdrawal": read_withdrawal}
OVERRULE = next(parse(said.encode()) for _, said, _ in VECTORS if '"overrule"' in said)
PLAIN = {key: said for key, said in OVERRULE.items() if key != "answer"}


def test_the_document_names_every_kind_of_record_and_of_decision():
    assert {kind for kind, _, _ in VECTORS} == set(READERS)
    assert all(f"| `{kind}` | `{named}` |" in FORMATS for kind, named in TYPES.items())
    assert all(f"\n| `{about}`" in FORMATS for about in ABOUT)
    assert all(f"`{word}`" in FORMATS for words in CHOICES.values() for word in words)


@pytest.mark.parametrize(("kind", "said", "named"), VECTORS)
def test_a_record_of_the_document_reads_and_is_named_so(kind, said, named):
    record = READERS[kind](parse(said.encode()))
    assert canonical(record.record()) == said.encode()
    assert record_name(kind, said.encode()) == named


@pytest.mark.parametrize(
    "change",
    [
        {"about": "guess"},
        {"format": 2},
        {"seen": ("b" * 64, "a" * 64)},
        {"supersedes": ("a" * 64, "a" * 64)},
        {"policy": "older"},
        {"about": "conflict"},
        {"more": "x"},
    ],
)
def test_a_decision_that_is_none_is_refused(change):
    with pytest.raises(KnownError):
        read_decision({**OVERRULE, **change})


@pytest.mark.parametrize("about", ABOUT)
def test_a_decision_that_chooses_what_nobody_offers_is_refused(about):
    said = {**OVERRULE, "about": about} if about == "overrule" else {**PLAIN, "about": about}
    for word in CHOICES[about] or ([""] if about == "overrule" else ["a" * 64]):
        assert read_decision({**said, "choice": word}).choice == word
    for word in ("guess", "A" * 64, "a" * 63, *([] if about == "overrule" else [""])):
        with pytest.raises(KnownError):
            read_decision({**said, "choice": word})


def test_a_card_is_folded_into_what_it_says_and_the_hashes_of_its_rows():
    made = cases.card()
    fold = fold_card(made, made.digest())
    assert (fold.visit, fold.header, fold.answers) == ("v1", cases.HEADER, dict(made.visit().answers))
    assert {key[1]: (one.at.ms, one.writer) for key, one in fold.entered.items()} == {
        "1": (1000, "w1"),
        "2": (2000, "w1"),
    }
    assert (len(fold.chain), fold.chain[-32:].hex()) == (32 * len(made.rows), made.head)
    assert (fold.sealed, fold.photos, fold.day()) == (made.rows[-1].at, (cases.PHOTO.sha256,), "2026-11-16")


def test_a_card_yields_to_one_that_goes_on_and_to_no_other():
    first = cases.log(cases.change("1", cases.MET), sealed=True)
    reopened = Row(len(first), "reopen", first[-1].at, "w1", {"reason": "补拍"})
    longer, other = (*first, reopened), (*first[:-1], replace(first[-1], writer="w2"))
    cards = [scorecard(rows, (), cases.known()) for rows in (first, longer, other)]
    folds = [fold_card(one, one.digest()) for one in cards]
    assert [one.yields_to(two) for one in folds for two in folds] == [False, True, *[False] * 7]


def test_the_chain_of_a_fold_is_the_chain_of_the_log():
    made, last, hashes = cases.card(), "0" * 64, ""
    for row in made.rows:
        last = chained(last, row_bytes(row))
        hashes += last
    assert fold_card(made, made.digest()).chain.hex() == hashes
