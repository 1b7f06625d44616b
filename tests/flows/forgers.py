# SPDX-License-Identifier: MPL-2.0
"""A forger: takes a paper apart, changes one thing, and seals it again with a key of their own, or with none."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.disk.seal import read_seal, sealed
from inspector.disk.zips import zip_bytes

if TYPE_CHECKING:
    import pikepdf


def resealed(data: bytes, like: bytes, forger: Keys, *, card: str = "") -> bytes:
    """Seal changed bytes as the original was sealed, its content digest computed anew, signed by the forger."""
    seal = read_seal(like)
    return sealed(
        data,
        form=seal.format,
        edition=seal.edition,
        card=card or seal.card,
        content=content_of(seal.format, data),
        key=bytes.fromhex(forger.public()),
        sign=forger.sign,
    )


def with_copied_signature(data: bytes, like: bytes) -> bytes:
    """Seal changed bytes under the original's key, whose signature cannot be made and is copied."""
    seal = read_seal(like)

    def copied(message: bytes) -> bytes:
        return bytes.fromhex(seal.signature)

    return sealed(
        data,
        form=seal.format,
        edition=seal.edition,
        card=seal.card,
        content=content_of(seal.format, data),
        key=bytes.fromhex(seal.key),
        sign=copied,
    )


def changed_pdf(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Change a PDF's objects and write it anew; the seal is gone."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        document.save(out, deterministic_id=True)
    return out.getvalue()


def changed_zip(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Change a zip's members and write it anew; the seal is gone."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    return zip_bytes(members.items())


def stranger(folder: Path) -> Keys:
    """The forger's own keys."""
    return Keys(folder / "forger")
