# SPDX-License-Identifier: MPL-2.0
"""The folder the installer lays on a Windows computer: runtime, libraries, the program itself, doors and licences."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

from tools.installer import icon, imports, launcher, licences, pruning, runtime, wheels
from tools.installer.wheels import PackagingError

# What stands at the top of the payload; installer.nsi lays and removes exactly these.
FOLDERS = ("app", "bin", "libraries", "licences", "runtime")
FILES = ("Inspector.exe",)
EPOCH = 1580601600  # the time hatchling gives the files of a wheel


def lay_program(wheel: Path, root: Path, target: Path) -> None:
    """Unpack the program's own wheel, resources and checklists within, and put main.py beside it."""
    with zipfile.ZipFile(wheel) as archive:
        for name, place in wheels.members(archive):
            if ".dist-info/" not in place:
                (target / place).parent.mkdir(parents=True, exist_ok=True)
                (target / place).write_bytes(archive.read(name))
    shutil.copyfile(root / "main.py", target / "main.py")


def lay(root: Path, work: Path, wheel: Path, version: str, archive: bytes) -> Path:
    """Make the payload anew from fetched libraries and the runtime's archive; its folder."""
    payload = work / "payload"
    shutil.rmtree(payload, ignore_errors=True)
    library = runtime.unpack(archive, payload / "runtime")
    if runtime.version_of(library) != wheels.PYTHON:
        raise PackagingError(f"the runtime is {library}, but the libraries are for Python {wheels.PYTHON}.")
    lay_program(wheel, root, payload / "app")
    modules = pruning.qt_modules(payload / "app" / "inspector")
    places = wheels.unpack(work / "libraries", payload / "libraries", modules)
    if pruning.forbidden(places):
        raise PackagingError(f"parts of Qt under the GPL alone: {', '.join(pruning.forbidden(places))}")
    licences.write(root, payload)
    icon.draw(work / "Inspector.ico", work / "side.bmp")
    launcher.build(payload, work, library, version, work / "Inspector.ico")
    if imports.lacking(payload):
        raise PackagingError("the payload is not whole:\n" + "\n".join(imports.lacking(payload)))
    still(payload)
    return payload


def still(payload: Path) -> None:
    """Give every file and folder one time, so that the same content makes the same installer."""
    for path in sorted(payload.rglob("*"), reverse=True):
        os.utime(path, (EPOCH, EPOCH))


def size(payload: Path) -> int:
    """The bytes of all files."""
    return sum(path.stat().st_size for path in payload.rglob("*") if path.is_file())
