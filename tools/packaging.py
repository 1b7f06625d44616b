# SPDX-License-Identifier: MPL-2.0
"""What people are given: the wheel, the source archive, and on Debian the installer for Windows, all in out/dist."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools import system
from tools.environment import ROOT

DIST = ROOT / "out" / "dist"
# What makes the installer: the program asked for, and the Debian package that brings it.
TOOLS = {"makensis": "nsis", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"}


def lacking() -> list[str]:
    """The Debian packages without which no installer can be made here."""
    return [package for program, package in TOOLS.items() if shutil.which(program) is None]


def build(python: Path, module: str, *words: str) -> int:
    """Start one of the environment's builders in the project root; its exit code."""
    return subprocess.run([str(python), "-m", module, *words], cwd=ROOT, check=False).returncode


def installer(python: Path, words: Sequence[str]) -> int:
    """Make the installer for Windows where that is possible: on Linux, with Debian's tools."""
    if not sys.platform.startswith("linux"):
        print("package: the installer for Windows is made on Debian or Ubuntu; wheel and source archive are done.")
        return 0
    if lacking() and not system.provide(lacking()):
        return 2
    return build(python, "tools.installer", *words)


def package(python: Path, words: Sequence[str]) -> int:
    """Build everything; with --no-installer the wheel and the source archive alone."""
    shutil.rmtree(DIST, ignore_errors=True)
    code = build(python, "hatchling", "build", "-d", str(DIST))
    if code == 0 and "--no-installer" not in words:
        code = installer(python, words)
    print("\n".join(str(path.relative_to(ROOT)) for path in sorted(DIST.glob("*"))))
    return code
