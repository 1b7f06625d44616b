# SPDX-License-Identifier: MPL-2.0
"""A proof reads the words of a paper in a thread of its own; what it says does not depend on who is ready first."""

from __future__ import annotations

import gc
import threading

import pytest

from inspector.app.library import covers
from inspector.app.proving import _beside, prove_pdf
from inspector.core.problems import KnownError, Problem


def unreadable(_data: bytes) -> tuple[str, ...]:
    """Read nothing, and say why."""
    raise KnownError(Problem("pdf_form", reason="text"))


def test_what_reading_raises_comes_before_what_the_work_beside_it_raises():
    with pytest.raises(KnownError) as raised, _beside(unreadable, b""):
        raise KnownError(Problem("paper_attachments", name="card.json"))
    assert raised.value.problem.code == "pdf_form"


def test_what_the_work_beside_raises_is_told_once_reading_is_done():
    read = threading.Event()
    with pytest.raises(KnownError) as raised, _beside(lambda _: read.set(), b""):
        raise KnownError(Problem("paper_attachments", name="card.json"))
    assert (raised.value.problem.code, read.is_set()) == ("paper_attachments", True)


def test_what_is_read_beside_can_be_asked_for_twice():
    with _beside(bytes.decode, b"words") as said:
        assert (said(), said()) == ("words", "words")


def test_the_collector_goes_on_after_a_proof_that_failed_and_after_the_covers():
    with pytest.raises(KnownError):
        prove_pdf(b"no paper", False)
    assert (gc.isenabled(), bool(covers()), gc.isenabled()) == (True, True, True)
