# SPDX-License-Identifier: MPL-2.0
"""The system libraries Qt needs on Linux: which are missing, and how they come."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """A shared library, the Debian package that brings it, and whether even a run without a screen needs it."""

    soname: str
    package: str
    always: bool


LIBRARIES = (
    Library("libGL.so.1", "libgl1", always=True),
    Library("libEGL.so.1", "libegl1", always=True),
    Library("libglib-2.0.so.0", "libglib2.0-0", always=True),
    Library("libgthread-2.0.so.0", "libglib2.0-0", always=True),
    Library("libdbus-1.so.3", "libdbus-1-3", always=True),
    Library("libfontconfig.so.1", "libfontconfig1", always=True),
    Library("libxkbcommon.so.0", "libxkbcommon0", always=True),
    # Qt's reader of translatable words, which a test starts, loads QtNetwork and with it these two.
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", always=True),
    Library("libbrotlidec.so.1", "libbrotli1", always=True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", always=False),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", always=False),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", always=False),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", always=False),
    Library("libxcb-shape.so.0", "libxcb-shape0", always=False),
)


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries() -> list[Library]:
    """The libraries of LIBRARIES that this machine lacks; none where Qt brings its own (Windows, macOS)."""
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in LIBRARIES if not loads(library.soname)]


def apt_command(packages: list[str]) -> str:
    """The command a person types to install the packages on Debian or Ubuntu."""
    return "sudo apt-get update && sudo apt-get install -y " + " ".join(packages)


def may_install() -> bool:
    """Whether packages can be installed without asking: root, on a system with apt-get."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> bool:
    """Install Debian packages without a question; True when apt-get succeeded."""
    print(f"dev: installing {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages])
    for step in steps:
        done = subprocess.run(
            step, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode != 0:
            print(done.stdout.decode(errors="replace")[-3000:], flush=True)
            return False
    return True


def provide(packages: list[str]) -> bool:
    """Install the packages, or say how; True when they were installed."""
    if may_install() and install(packages):
        return True
    print(f"dev: this machine lacks {' '.join(packages)}. On Debian or Ubuntu type:\n    {apt_command(packages)}")
    return False


def provide_libraries(others: list[str]) -> bool:
    """See to Qt's libraries and other packages in one go; False when not even a headless run could start."""
    lacking = sorted({library.package for library in missing_libraries()} | set(others))
    if lacking:
        provide(lacking)
    return not any(library.always for library in missing_libraries())
