# SPDX-License-Identifier: MPL-2.0
"""A large zip is sealed where it lies, with the very bytes a small one is sealed with in memory."""

from __future__ import annotations

import io

import pytest

from inspector.core.problems import KnownError
from inspector.disk.seal import read_seal, sealed
from inspector.disk.seal_zip import seal_zip
from inspector.disk.zips import zip_bytes

PLAIN = zip_bytes([("card.json", b"{}"), ("photos/a.jpg", bytes(3_000_000))])
STATED = {"form": "bundle", "edition": "internal", "card": "a" * 64, "content": "b" * 64, "key": b"k" * 32}


def sign(message: bytes) -> bytes:
    """A signature of the right length."""
    return message[:1] * 64


def test_a_stream_is_sealed_with_the_bytes_of_memory():
    stream = io.BytesIO(PLAIN)
    seal_zip(stream, **STATED, sign=sign)
    assert stream.getvalue() == sealed(PLAIN, **STATED, sign=sign)
    assert read_seal(stream.getvalue()).whole


@pytest.mark.parametrize("data", [b"x" * 100, PLAIN[:-1], PLAIN + b"c"])
def test_what_is_no_finished_zip_is_refused(data: bytes):
    with pytest.raises(KnownError) as refused:
        seal_zip(io.BytesIO(data), **STATED, sign=sign)
    assert refused.value.problem.code == "seal_form"


def test_a_sealed_zip_is_not_sealed_again():
    stream = io.BytesIO(PLAIN)
    seal_zip(stream, **STATED, sign=sign)
    with pytest.raises(KnownError):
        seal_zip(stream, **STATED, sign=sign)
