# SPDX-License-Identifier: MPL-2.0
"""Changes a workbook behind its writer's back, member by member."""

import io
import zipfile
from collections.abc import Mapping


def forged(data: bytes, changes: Mapping[str, tuple[str, str]], extra: Mapping[str, bytes] | None = None) -> bytes:
    """Replace words in members (each must be there), and add members."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            body = source.read(name)
            if name in changes:
                body = replaced(body, *changes[name])
            target.writestr(name, body)
        for name, body in (extra or {}).items():
            target.writestr(name, body)
    return out.getvalue()


def replaced(body: bytes, old: str, new: str) -> bytes:
    """Replace words once, written plainly or as references to their characters."""
    for spelling in ("strict", "xmlcharrefreplace"):
        charset = "utf-8" if spelling == "strict" else "ascii"
        if old.encode(charset, spelling) in body:
            return body.replace(old.encode(charset, spelling), new.encode(charset, spelling), 1)
    raise AssertionError(old)
