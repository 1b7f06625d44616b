# SPDX-License-Identifier: MPL-2.0
"""The project's own Python: .venv with every locked library, made when missing and left alone when whole."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "inspector-stamp"
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "-q")


class SetUpError(Exception):
    """The set-up cannot go on; the text says what is missing and what to do."""


def python_path() -> Path:
    """Where the environment's interpreter stands."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def stamp_text() -> str:
    """What a finished environment was made from: lock, project file, interpreter and place."""
    content = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{content} {sys.version_info.major}.{sys.version_info.minor} {ROOT}\n"


def is_whole() -> bool:
    """Whether .venv was finished from the present lock, by this Python, at this place."""
    return STAMP.is_file() and python_path().exists() and STAMP.read_text(encoding="utf-8") == stamp_text()


def has_working_pip() -> bool:
    """Whether .venv holds this Python's version and a pip that starts; false for a half-made one."""
    if not python_path().exists():
        return False
    ask = "import sys, pip; sys.exit(sys.version_info[:2] != tuple(map(int, sys.argv[1:])))"
    version = [str(part) for part in sys.version_info[:2]]
    asked = subprocess.run([str(python_path()), "-c", ask, *version], capture_output=True, check=False)
    return asked.returncode == 0


def started(command: list[str]) -> bool:
    """Run a step of the set-up without standard input; True when it succeeded, its words shown otherwise."""
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        print(done.stdout.decode(errors="replace")[-6000:], flush=True)
    return done.returncode == 0


def has_ensurepip() -> bool:
    """Whether this Python can put pip into a new environment; Debian's cannot without python3-venv."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


def may_borrow_pip() -> bool:
    """Whether the system's own pip can fill an environment made without one."""
    return importlib.util.find_spec("venv") is not None and importlib.util.find_spec("pip") is not None


def wanted_packages() -> list[str]:
    """The Debian packages without which .venv cannot be made; none when it is there or can be."""
    if is_whole() or has_working_pip() or has_ensurepip() or may_borrow_pip():
        return []
    return ["python3-venv"]


def make_empty() -> None:
    """Make .venv anew with pip: by ensurepip, else by the system's own pip."""
    if VENV.exists():
        shutil.rmtree(VENV)
    python = sys.executable
    if not has_ensurepip() and may_borrow_pip():
        bare = started([python, "-m", "venv", "--without-pip", str(VENV)])
        if bare and started([python, "-m", "pip", "--python", str(python_path()), "install", "-q", "pip"]):
            return
        shutil.rmtree(VENV, ignore_errors=True)
    if not has_ensurepip():
        raise SetUpError("this Python cannot make an environment: it lacks ensurepip (on Debian: python3-venv).")
    if not started([python, "-m", "venv", str(VENV)]):
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetUpError(f"{VENV} could not be made; the lines above say why.")


def install_locked() -> None:
    """Install every library of the lock, each checked by its hash, and the project itself as an editable."""
    python = str(python_path())
    print("dev: installing the locked libraries", flush=True)
    if not started([python, *PIP, "install", "--only-binary=:all:", "--require-hashes", "-r", str(LOCK)]):
        raise SetUpError("the libraries could not be installed. Is the package index reachable? Try again when it is.")
    if not started([python, *PIP, "install", "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT)]):
        raise SetUpError("the project itself could not be installed into .venv; the lines above say why.")


def provide() -> Path:
    """See to the whole environment and return its interpreter; quick when nothing is missing."""
    if not is_whole():
        STAMP.unlink(missing_ok=True)
        if not has_working_pip():
            print(f"dev: making {VENV.name} with Python {sys.version.split()[0]}", flush=True)
            make_empty()
        install_locked()
        STAMP.write_text(stamp_text(), encoding="utf-8")
    return python_path()
