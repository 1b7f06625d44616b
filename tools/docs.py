# SPDX-License-Identifier: MPL-2.0
"""The documents checked against the project: links lead somewhere, commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s#]+)(?:#[^)]*)?\)")
DEV = re.compile(r"dev\.py ([a-z]+)")
INSPECTOR = re.compile(r"(?:^|`)(?:python3? -m )?inspector ([a-z]+)", re.MULTILINE)


def documents(root: Path) -> list[Path]:
    """The project's documents: those at the top, in docs/ and beside the checklists and fonts."""
    folders = ("*.md", "docs/**/*.md", "checklists/*.md", "resources/**/*.md")
    return sorted(path for pattern in folders for path in root.glob(pattern))


def broken_links(path: Path, text: str) -> Iterator[str]:
    """Links of a document to files that are not there; addresses on the network are not asked."""
    for target in LINK.findall(text):
        if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists():
            yield f"leads to {target}, which is not there"


def unknown_commands(text: str, of_dev: frozenset[str], of_inspector: frozenset[str]) -> Iterator[str]:
    """Commands a document names that nobody knows."""
    yield from (f"names dev.py {word}, no command" for word in DEV.findall(text) if word not in of_dev)
    yield from (f"names inspector {word}, no command" for word in INSPECTOR.findall(text) if word not in of_inspector)


def inspector_commands() -> frozenset[str]:
    """The words the program's help names."""
    shown = subprocess.run([sys.executable, "-m", "inspector", "--help"], cwd=ROOT, capture_output=True, check=True)
    return frozenset(re.findall(r"[a-z]+", shown.stdout.decode()))


def offences(of_inspector: frozenset[str]) -> list[str]:
    """Every fault of every document, a line each."""
    from tools.commands import COMMANDS

    found: list[str] = []
    for path in documents(ROOT):
        text = path.read_text(encoding="utf-8")
        faults = [*broken_links(path, text), *unknown_commands(text, frozenset(COMMANDS), of_inspector)]
        found.extend(f"{path.relative_to(ROOT)} {fault}" for fault in faults)
    return found


if __name__ == "__main__":
    lines = offences(inspector_commands())
    print("\n".join(lines) or "docs: every link and command stands")
    sys.exit(1 if lines else 0)
