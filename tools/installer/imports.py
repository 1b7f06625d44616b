# SPDX-License-Identifier: MPL-2.0
"""What the payload's programs and libraries ask Windows for: everything else they name must lie beside them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tools.installer.launcher import TRIPLE

BINARIES = (".exe", ".dll", ".pyd")
ASKED = re.compile(r"DLL Name: (\S+)")
# Libraries of Windows 10 and later itself; api-ms-win-* and ext-ms-win-* are its too.
OF_WINDOWS = {
    *("advapi32", "authz", "bcrypt", "bcryptprimitives", "comdlg32", "crypt32", "d3d11", "d3d12", "d3d9", "dwmapi"),
    *("dwrite", "dxgi", "gdi32", "icuuc", "imm32", "iphlpapi", "kernel32", "mpr", "msvcrt", "netapi32", "ntdll"),
    *("ole32", "oleaut32", "propsys", "psapi", "rpcrt4", "setupapi", "shell32", "shlwapi", "uiautomationcore"),
    *("user32", "userenv", "uxtheme", "version", "winmm", "ws2_32", "wtsapi32"),
}


def asks_for(binary: Path) -> frozenset[str]:
    """The libraries a program of Windows names, in small letters."""
    told = subprocess.run([f"{TRIPLE}-objdump", "-p", str(binary)], capture_output=True, text=True, check=True)
    return frozenset(name.lower() for name in ASKED.findall(told.stdout))


def is_of_windows(name: str) -> bool:
    """Whether Windows itself brings the library."""
    return name.startswith(("api-ms-win-", "ext-ms-win-")) or name.removesuffix(".dll") in OF_WINDOWS


def lacking(payload: Path) -> list[str]:
    """Libraries that something in the payload names and that neither it nor Windows brings, a line each."""
    binaries = [path for path in sorted(payload.rglob("*")) if path.suffix.lower() in BINARIES]
    there = {path.name.lower() for path in binaries}
    return [
        f"{path.relative_to(payload).as_posix()} needs {name}"
        for path in binaries
        for name in sorted(asks_for(path) - there)
        if not is_of_windows(name)
    ]
