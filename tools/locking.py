# SPDX-License-Identifier: MPL-2.0
"""The locks: every library at one version with the hashes of its public files, and no address."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.environment import LOCK, PIP, ROOT

OPTIONS = (
    *("--no-config", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
    *("--no-annotate", "--no-header", "--quiet"),
)
EVERYWHERE = ("pyproject.toml", "--universal", "--python-version", "3.11", "--group", "dev")
# What the installer for Windows carries, at the same versions: the program's libraries and the runtime, no tools.
WINDOWS_LOCK = ROOT / "requirements-windows.lock"
WINDOWS = (
    *("pyproject.toml", "tools/installer/runtime.in", "-c", LOCK.name),
    *("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"),
)


def plain(surroundings: Mapping[str, str]) -> dict[str, str]:
    """The environment variables without those that would add a machine's own package sources."""
    return {name: value for name, value in surroundings.items() if not name.startswith(("UV_", "PIP_"))}


def lock(python: Path, words: Sequence[str]) -> int:
    """Compute both locks from pyproject.toml, keeping versions that still fit; `--upgrade` takes the newest."""
    installed = subprocess.run([str(python), *PIP, "install", "uv>=0.9"], cwd=ROOT, check=False)
    if installed.returncode != 0:
        return installed.returncode
    for asked, target in ((EVERYWHERE, LOCK), (WINDOWS, WINDOWS_LOCK)):
        command = [str(python), "-m", "uv", "pip", "compile", *asked, *OPTIONS, "-o", target.name, *words]
        code = subprocess.run(command, cwd=ROOT, env=plain(os.environ), check=False).returncode
        if code != 0:
            return code
        pinned = sum("==" in line for line in target.read_text(encoding="utf-8").splitlines())
        print(f"{target.name}: {pinned} libraries")
    return 0
