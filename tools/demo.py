# SPDX-License-Identifier: MPL-2.0
"""The program on a demo workspace: a window where there is a display, files and a picture where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.environment import ROOT

DEMO = ROOT / "out" / "demo"
WORKSPACE = DEMO / "workspace"
PICTURE = DEMO / "window.png"
KINDS = {".pdf": "PDF", ".xlsx": "workbook", ".scorecard": "bundle", ".png": "picture"}


def has_display(surroundings: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be seen: always on Windows and macOS, on Linux where a display is named."""
    if not platform.startswith("linux"):
        return True
    return bool(surroundings.get("DISPLAY") or surroundings.get("WAYLAND_DISPLAY"))


def products(folder: Path) -> list[str]:
    """The files the demo left, each with its kind, in the order of KINDS; the workspace's inside is left out."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and WORKSPACE not in path.parents]
    return [
        f"{kind:<9} {os.path.relpath(path, ROOT)}"
        for suffix, kind in KINDS.items()
        for path in found
        if path.suffix == suffix
    ]


def inspector(python: Path, *words: str, **extra: str) -> int:
    """Start the program with the words given; its exit code."""
    command = [str(python), "-m", "inspector", *words]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **extra}, check=False).returncode


def run_without_display(python: Path) -> int:
    """Make the demo anew, take a picture of the window, print where everything is."""
    shutil.rmtree(DEMO, ignore_errors=True)
    code = inspector(python, "demo", "--out", str(DEMO), QT_QPA_PLATFORM="offscreen")
    if code != 0:
        return code
    picture = ("gui", "--workspace", str(WORKSPACE), "--picture", str(PICTURE))
    code = inspector(python, *picture, QT_QPA_PLATFORM="offscreen")
    print("\n".join(products(DEMO)))
    return code if PICTURE.is_file() else code or 1


def run(python: Path, words: Sequence[str]) -> int:
    """Open the window on the demo workspace, or with --headless or without a display leave its files."""
    if "--headless" in words or not has_display(os.environ, sys.platform):
        return run_without_display(python)
    if not WORKSPACE.is_dir():
        shutil.rmtree(DEMO, ignore_errors=True)
        code = inspector(python, "demo", "--out", str(DEMO))
        if code != 0:
            return code
    return inspector(python, "gui", "--workspace", str(WORKSPACE), *words)
