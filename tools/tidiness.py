# SPDX-License-Identifier: MPL-2.0
"""What no committed file may hold: the address of a package index, or a path of one machine."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Written in halves, so that this file does not hold what it looks for.
HOSTS = ("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "deb." + "debian.org")
MIRRORS = r"pypi\.[\w.-]+/simple|[\w.-]+/pypi/simple"
HOMES = r"(?<![\w.~/-])/(?:ro" + r"ot|wo" + r"rk|ho" + r"me/[\w-]+|opt/(?:wheels|pypi))/\w|[A-Z]:[\\/]+Users[\\/]+\w"
FORBIDDEN = re.compile("|".join([*(re.escape(host) for host in HOSTS), MIRRORS, HOMES]))
BINARY = {".ttf", ".png", ".jpg", ".pdf", ".xlsx", ".scorecard", ".db", ".zip", ".qm", ".ico", ".xls", ".ods", ".heic"}
MADE = {
    ".git",
    ".venv",
    "__pycache__",
    "out",
    "out-fresh",
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
}
NEEDED = ("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "requirements.lock")


def committed(root: Path) -> list[Path]:
    """The text files git knows under the root; without git, all but those of MADE folders."""
    if shutil.which("git") and (root / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True).stdout.decode()
        paths = [root / name for name in listed.split("\0") if name]
    else:
        paths = [path for path in sorted(root.rglob("*")) if not MADE & set(path.relative_to(root).parts)]
    return [path for path in paths if path.is_file() and path.suffix not in BINARY]


def forbidden_lines(text: str) -> Iterator[tuple[int, str]]:
    """Line numbers and finds of addresses and machine paths in a text."""
    for number, line in enumerate(text.splitlines(), 1):
        found = FORBIDDEN.search(line)
        if found:
            yield number, found.group()


def offences(root: Path) -> list[str]:
    """Every offence against tidiness under the root, a line each; empty when clean."""
    found = [f"{name}: missing" for name in NEEDED if not (root / name).is_file()]
    for path in committed(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            found.append(f"{path.relative_to(root)}: not UTF-8 text")
            continue
        found.extend(f"{path.relative_to(root)}:{number}: names {what}" for number, what in forbidden_lines(text))
    return found
