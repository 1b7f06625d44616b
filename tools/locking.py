# SPDX-License-Identifier: MPL-2.0
"""The lock: every library at one version with the hashes of its public files, and no address."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.environment import LOCK, PIP, ROOT

OPTIONS = (
    *("--no-config", "--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
    *("--no-annotate", "--no-header", "--python-version", "3.11", "--group", "dev", "--quiet"),
)


def plain(surroundings: Mapping[str, str]) -> dict[str, str]:
    """The environment variables without those that would add a machine's own package sources."""
    return {name: value for name, value in surroundings.items() if not name.startswith(("UV_", "PIP_"))}


def lock(python: Path, words: Sequence[str]) -> int:
    """Compute the lock from pyproject.toml, keeping versions that still fit; `--upgrade` takes the newest."""
    installed = subprocess.run([str(python), *PIP, "install", "uv>=0.9"], cwd=ROOT, check=False)
    if installed.returncode != 0:
        return installed.returncode
    command = [str(python), "-m", "uv", "pip", "compile", "pyproject.toml", *OPTIONS, "-o", LOCK.name, *words]
    code = subprocess.run(command, cwd=ROOT, env=plain(os.environ), check=False).returncode
    pinned = sum("==" in line for line in LOCK.read_text(encoding="utf-8").splitlines())
    print(f"{LOCK.name}: {pinned} libraries")
    return code
