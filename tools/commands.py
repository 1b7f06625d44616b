# SPDX-License-Identifier: MPL-2.0
"""The table of dev.py's commands and what each of them starts."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools import demo, environment, locking, packaging, system, tidiness

ROOT = environment.ROOT
Work = Callable[[Path, Sequence[str]], int]


@dataclass(frozen=True)
class Command:
    """A word for dev.py: what it does for a reader, and the work itself."""

    does: str
    work: Work


def start(python: Path, *words: str, **extra: str) -> int:
    """Start the environment's Python in the project root with more environment variables; its exit code."""
    return subprocess.run([str(python), *words], cwd=ROOT, env={**os.environ, **extra}, check=False).returncode


def test(python: Path, words: Sequence[str]) -> int:
    """Run pytest with the given words, or all tests on all cores, the tests of one file on the same, in our order.

    Without a screen unless QT_QPA_PLATFORM names another platform.
    """
    asked = words or ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
    return start(python, "-m", "pytest", *asked, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


def lint(python: Path, words: Sequence[str]) -> int:
    """Run every check of the text, also after one has failed; 0 when all are content."""
    steps = (("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy", "--no-error-summary"))
    failed = [" ".join(step) for step in steps if start(python, "-m", *step) != 0]
    offences = tidiness.offences(ROOT)
    print("\n".join(offences), end="\n" if offences else "")
    if offences:
        failed.append("tidiness")
    print(f"lint: {'refused by ' + ', '.join(failed) if failed else 'clean'}")
    return 1 if failed else 0


def module(name: str, *usual: str, platform: str = "") -> Work:
    """The work of starting one module of the project with the words given, or else the usual ones."""

    def work(python: Path, words: Sequence[str]) -> int:
        return start(python, "-m", name, *(words or usual), **({"QT_QPA_PLATFORM": platform} if platform else {}))

    return work


COMMANDS: Mapping[str, Command] = {
    "run": Command("open the program on a demo workspace; without a display, write its files and a picture", demo.run),
    "test": Command("run the tests (more words go to pytest)", test),
    "lint": Command("check form, types and tidiness of every file", lint),
    "bench": Command("measure this machine against the published budgets", module("tests.bench", platform="offscreen")),
    "docs": Command("check the links and commands of the documents", module("tools.docs")),
    "mutants": Command("sabotage the program and see the tests notice", module("tests.mutants", platform="offscreen")),
    "package": Command("build wheel, source archive and the installer for Windows into out/dist", packaging.package),
    "lock": Command("compute requirements.lock anew", locking.lock),
    "pictures": Command("take pictures of every page of the window", module("tests.pictures", "out/pictures")),
}


def usage() -> str:
    """The list of commands, one a line."""
    lines = [f"  {name:<9} {command.does}" for name, command in COMMANDS.items()]
    return "\n".join(["usage: python3 dev.py COMMAND [WORDS]", "", *lines])


def run(arguments: Sequence[str]) -> int:
    """Set up what is missing, then do the named command; 2 when it is none or the set-up cannot be done."""
    if not arguments or arguments[0] not in COMMANDS:
        print(usage())
        return 0 if arguments and arguments[0] in {"-h", "--help", "help"} else 2
    try:
        if not system.provide_libraries(environment.wanted_packages()):
            return 2
        python = environment.provide()
    except environment.SetUpError as stop:
        print(f"dev: {stop}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]].work(python, arguments[1:])
    except KeyboardInterrupt:
        return 130
