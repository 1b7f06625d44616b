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
                old, new = (part.encode() for part in changes[name])
                assert old in body, (name, body[:2000])
                body = body.replace(old, new, 1)
            target.writestr(name, body)
        for name, body in (extra or {}).items():
            target.writestr(name, body)
    return out.getvalue()
