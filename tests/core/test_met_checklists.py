# SPDX-License-Identifier: MPL-2.0
"""A checklist met before is the same object; one that differs in a byte is another."""

from __future__ import annotations

import pytest

from inspector.core import met_checklists
from inspector.core.canonical import canonical, digest
from inspector.core.met_checklists import MetChecklists
from inspector.core.problems import KnownError
from tests.reports.sample_card import checklist

DATA = canonical(checklist("operation").record())


def test_the_same_bytes_are_named_and_read_once():
    met = MetChecklists()
    name, read = met.read(DATA)
    assert name == digest("checklist", DATA) == read.digest()
    assert met.read(bytes(bytearray(DATA)))[1] is read


def test_bytes_as_long_with_the_same_end_are_not_taken_for_one_another():
    met = MetChecklists()
    first = met.read(DATA)
    other = DATA.replace(b"core values", b"Core values", 1)
    assert (len(other), other[-64:]) == (len(DATA), DATA[-64:])
    assert met.read(other)[0] == digest("checklist", other) != first[0]
    assert met.read(DATA)[0] == first[0]


def test_what_is_no_checklist_is_refused_each_time():
    met = MetChecklists()
    for _ in range(2):
        with pytest.raises(KnownError):
            met.read(b"{}")


def test_no_more_are_remembered_than_allowed(monkeypatch):
    monkeypatch.setattr(met_checklists, "MOST", 1)
    met = MetChecklists()
    both = [DATA, canonical(checklist("deduction").record())]
    assert [met.read(data)[0] for data in both * 2] == [digest("checklist", data) for data in both * 2]
