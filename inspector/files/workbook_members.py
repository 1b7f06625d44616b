# SPDX-License-Identifier: MPL-2.0
"""The members of a workbook's zip, read within bounds of number, size and growth."""

import io
import zipfile
from typing import Final

from inspector.core.problems import KnownError, Problem

MOST_MEMBERS: Final = 4_000
MOST_BYTES: Final = 256 << 20


def read_members(data: bytes) -> dict[str, bytes]:
    """Read every member; raises KnownError `workbook_form` for what is no zip, or one that grows beyond bounds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            names = [member.filename for member in members]
            total = sum(member.file_size for member in members)
            if len(names) > MOST_MEMBERS or total > MOST_BYTES or len(set(names)) != len(names):
                raise KnownError(Problem("workbook_form", reason="size"))
            return {member.filename: archive.read(member) for member in members}
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise KnownError(Problem("workbook_form", reason=type(error).__name__)) from error
