# SPDX-License-Identifier: MPL-2.0
"""The carrier: what rides in the hidden sheet comes back whole, or is refused."""

import base64
import gzip

import pytest

from inspector.core.carrier import CHUNK, MOST, Carrier, pack, unpack
from inspector.core.problems import KnownError
from tests.reports.sample_card import checklist, sample

MADE = sample(second=checklist("deduction"))
CARRIER = Carrier(MADE.card, MADE.checklists, MADE.options, {})


def packed(lines: bytes) -> list[str]:
    return [base64.b64encode(gzip.compress(lines)).decode()]


def refusal(chunks: list[str]) -> str:
    with pytest.raises(KnownError) as refused:
        unpack(chunks)
    return refused.value.problem.code


def test_a_carrier_comes_back_as_it_went_in():
    back = unpack(pack(CARRIER))
    assert back.card.canonical() == MADE.card.canonical()
    assert (back.checklists, back.options, back.thumbs) == (MADE.checklists, MADE.options, {})
    assert back.lines() == CARRIER.lines()


def test_chunks_fit_into_cells_and_are_always_the_same():
    assert max(len(chunk) for chunk in pack(CARRIER)) <= CHUNK < 32_767
    assert pack(CARRIER) == pack(CARRIER)


def test_a_bomb_is_refused_before_it_grows():
    assert refusal(packed(b"0" * (MOST + 1))) == "carrier_form"


@pytest.mark.parametrize("chunks", [[], ["!"], ["AAAA"], ["H4sI"], (*pack(CARRIER)[:-1], pack(CARRIER)[-1][:-8])])
def test_what_is_cut_or_no_carrier_is_refused(chunks):
    assert refusal(list(chunks)) == "carrier_form"


def test_bytes_after_the_end_are_refused():
    data = base64.b64decode("".join(pack(CARRIER))) + b"more"
    assert refusal([base64.b64encode(data).decode()]) == "carrier_form"


def test_checklists_out_of_order_missing_or_too_many_are_refused():
    head, card, one, other = CARRIER.lines().split(b"\n")
    for lines in ((head, card, other, one), (head, card, one), (head, card, one, one), (head, card, one, other, other)):
        assert refusal(packed(b"\n".join(lines))) == "carrier_form"


def test_a_newer_format_is_refused_by_name():
    assert refusal(packed(CARRIER.lines().replace(b'"format":1,"options"', b'"format":2,"options"'))) == "format_newer"
