# SPDX-License-Identifier: MPL-2.0
"""The two doors on Windows, Inspector.exe with the window and bin/inspector.exe for a shell, built from one C file."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.installer.wheels import PackagingError

HERE = Path(__file__).resolve().parent
TRIPLE = "x86_64-w64-mingw32"
OPTIONS = ("-Os", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-static", "-Wl,--no-insert-timestamp")


@dataclass(frozen=True, slots=True)
class Door:
    """A program people start: its place in the payload and what sets it apart when built."""

    place: str
    options: tuple[str, ...]


DOORS = (Door("Inspector.exe", ("-mwindows",)), Door("bin/inspector.exe", ("-DCONSOLE", "-mconsole")))


def four(version: str) -> tuple[str, str, str, str]:
    """A version as Windows wants it, four numbers: 0.1.0 is 0, 1, 0, 0."""
    digits = re.findall(r"\d+", re.split(r"[a-z+-]", version)[0])
    first, second, third, fourth = [*digits, "0", "0", "0"][:4]
    return first, second, third, fourth


def resource(version: str, icon: Path) -> str:
    """The resource script: icon, manifest, version."""
    numbers = ",".join(four(version))
    strings = {
        "CompanyName": "Inspector",
        "FileDescription": "Inspector",
        "FileVersion": version,
        "LegalCopyright": "MPL-2.0",
        "ProductName": "Inspector",
        "ProductVersion": version,
    }
    values = "\n".join(f'      VALUE "{name}", "{value}"' for name, value in strings.items())
    return f"""1 ICON "{icon}"
1 24 "{HERE / "launcher.manifest"}"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS 0x4
FILETYPE 0x1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904B0"
    BEGIN
{values}
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""


def build(payload: Path, work: Path, library: str, version: str, icon: Path) -> None:
    """Compile both doors into the payload; the same bytes every time."""
    script, compiled = work / "launcher.rc", work / "launcher.o"
    script.write_text(resource(version, icon), encoding="utf-8")
    compile_with([f"{TRIPLE}-windres", str(script), str(compiled)])
    for door in DOORS:
        target = payload / door.place
        target.parent.mkdir(parents=True, exist_ok=True)
        named = f'-DPYTHON_DLL=L"{library}.dll"'
        sources = (str(HERE / "launcher.c"), str(compiled))
        compile_with([f"{TRIPLE}-gcc", *OPTIONS, *door.options, named, *sources, "-o", str(target)])


def compile_with(command: list[str]) -> None:
    """Start a tool of mingw-w64; its own words say what it refuses."""
    if subprocess.run(command, check=False).returncode != 0:
        raise PackagingError(f"{command[0]} refused.")
